package entente.sources;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.Codebook;
import entente.core.codebook.Crosswalk;
import entente.core.codebook.CrosswalkEntry;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.CoreField;
import entente.core.record.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The readers against the crosswalks of the codebook, which were written from the codebooks of the datasets and not from
 * the field maps: for every cell of the fixtures the two must agree.
 */
class CellsAgainstTheCrosswalkTest {
    /** Columns whose cells are free numbers or texts, and so have no lines for single values in the crosswalk. */
    private static final Set<String> FREE = Set.of(
            "cowid",
            "cow4id",
            "phase",
            "maxphase",
            "cowwar",
            "length",
            "renewlgt",
            "statthr1",
            "statthr2",
            "durationActual",
            "endYearEstimate",
            "UNTS",
            "factivaConf",
            "Series_Name",
            "FocusDescription",
            "lat",
            "lon");

    /** Fields of every activity, which no crosswalk maps. */
    private static final Set<String> CORE = Set.of(CoreField.TITLE, CoreField.PLACE);

    /** Columns of free numbers that the crosswalk says to multiply, and what else a number there says. */
    private static final Map<String, String> YEARS = Map.of("term_months", "span", "renewal_months", "renewYears");

    private static final Map<String, MemoryFile> FIXTURES = Map.of(
            "alliances", MemoryFile.ALLIANCES,
            "members", MemoryFile.MEMBERS,
            "cow", MemoryFile.COW,
            "dcad", MemoryFile.DCAD,
            "mme", MemoryFile.MME);

    @ParameterizedTest
    @CsvSource({"atop-5, alliances", "atop-5, members", "cow-alliances-4.1, cow", "dcad-1.0, dcad", "mme-7-jme-3, mme"})
    void everyCellBecomesWhatTheCrosswalkSays(String scheme, String file) {
        String prefix = file.equals("mme") ? "mme." : "";
        MemoryFile fixture = requireNonNull(FIXTURES.get(file));
        Crosswalk crosswalk = Codebook.bundled().crosswalk(scheme).orElseThrow();
        List<String> disagreements = new ArrayList<>();
        Reading reading = Reading.of(fixture);
        for (int row = 1; row <= reading.rows().size(); row++) {
            if (!(reading.rows().get(row - 1).outcome() instanceof RowOutcome.Used)) {
                continue;
            }
            Attestation attestation = reading.attestation(row);
            for (Attribute attribute : attestation.attributes()) {
                int column = fixture.cells(0).indexOf(attribute.field());
                // a date of three columns, or what the dataset's definition says of every row, is no cell
                if (column >= 0
                        && !CORE.contains(attribute.name())
                        && !attribute.name().startsWith(Attribute.OF_SOURCE)) {
                    String cell = fixture.cells(row).get(column);
                    if (!agrees(crosswalk, prefix, attribute, cell)) {
                        disagreements.add("row %d: %s".formatted(row, Reading.line(attribute)));
                    }
                }
            }
        }

        assertThat(disagreements).isEmpty();
    }

    private static boolean agrees(Crosswalk crosswalk, String prefix, Attribute attribute, String cell) {
        boolean mapped = crosswalk.entries().stream()
                .anyMatch(entry -> (prefix + attribute.field()).equals(codeOf(entry))
                        && attribute.name().equals(entry.attribute()));
        if (!mapped || !attribute.raw().equals(cell)) {
            return false;
        }
        if (attribute.state() != AttributeState.STATED) {
            return entries(crosswalk, prefix + attribute.field(), cell)
                    .noneMatch(entry -> attribute.name().equals(entry.attribute()) && entry.value() != null);
        }
        String value = attribute.value().orElseThrow();
        if (attribute.field().equals(YEARS.get(attribute.name()))) {
            return value.equals(String.valueOf(12 * Integer.parseInt(cell)));
        }
        if (attribute.name().equals("term_kind")
                && cell.matches("[0-9]+")
                && attribute.field().equals("span")) {
            return value.equals("fixed");
        }
        if (FREE.contains(attribute.field())) {
            return value.equals(attribute.name().equals("threat_state") ? "cow:" + cell : cell);
        }
        return entries(crosswalk, prefix + attribute.field(), cell)
                .anyMatch(entry -> attribute.name().equals(entry.attribute()) && value.equals(entry.value()));
    }

    /** The lines for one cell; a line without a cell and with a value is about a flag that is set. */
    private static Stream<CrosswalkEntry> entries(Crosswalk crosswalk, String column, String cell) {
        Stream<CrosswalkEntry> ofTheCell = crosswalk.entries(column + "=" + cell).stream();
        return cell.equals("1") ? Stream.concat(ofTheCell, crosswalk.entries(column).stream()) : ofTheCell;
    }

    private static String codeOf(CrosswalkEntry entry) {
        String code = entry.code() == null ? "" : entry.code();
        return code.contains("=") ? code.substring(0, code.indexOf('=')) : code;
    }
}
