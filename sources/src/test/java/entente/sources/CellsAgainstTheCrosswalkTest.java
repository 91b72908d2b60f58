package entente.sources;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.Codebook;
import entente.core.codebook.Crosswalk;
import entente.core.codebook.CrosswalkEntry;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "factivaConf");

    /** Columns of free numbers that the crosswalk says to multiply, and what else a number there says. */
    private static final Map<String, String> YEARS = Map.of("term_months", "span", "renewal_months", "renewYears");

    private static final Map<String, MemoryFile> FIXTURES = Map.of(
            "alliances", MemoryFile.ALLIANCES,
            "members", MemoryFile.MEMBERS,
            "cow", MemoryFile.COW,
            "dcad", MemoryFile.DCAD);

    @ParameterizedTest
    @CsvSource({"atop-5, alliances", "atop-5, members", "cow-alliances-4.1, cow", "dcad-1.0, dcad"})
    void everyCellBecomesWhatTheCrosswalkSays(String scheme, String file) {
        MemoryFile fixture = requireNonNull(FIXTURES.get(file));
        Crosswalk crosswalk = Codebook.bundled().crosswalk(scheme).orElseThrow();
        List<String> disagreements = new ArrayList<>();
        Reading reading = Reading.of(fixture);
        for (int row = 1; row <= reading.rows().size(); row++) {
            Attestation attestation = reading.attestation(row);
            for (Attribute attribute : attestation.attributes()) {
                int column = fixture.cells(0).indexOf(attribute.field());
                // a date of three columns, or what the dataset's definition says of every row, is no cell
                if (column >= 0 && !attribute.name().startsWith(Attribute.OF_SOURCE)) {
                    String cell = fixture.cells(row).get(column);
                    if (!agrees(crosswalk, attribute, cell)) {
                        disagreements.add("row %d: %s".formatted(row, Reading.line(attribute)));
                    }
                }
            }
        }

        assertThat(disagreements).isEmpty();
    }

    private static boolean agrees(Crosswalk crosswalk, Attribute attribute, String cell) {
        boolean mapped = crosswalk.entries().stream()
                .anyMatch(entry -> attribute.field().equals(codeOf(entry))
                        && attribute.name().equals(entry.attribute()));
        if (!mapped || !attribute.raw().equals(cell)) {
            return false;
        }
        if (attribute.state() != AttributeState.STATED) {
            return crosswalk.entries(attribute.field() + "=" + cell).stream()
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
        return crosswalk.entries(attribute.field() + "=" + cell).stream()
                .anyMatch(entry -> attribute.name().equals(entry.attribute()) && value.equals(entry.value()));
    }

    private static String codeOf(CrosswalkEntry entry) {
        String code = entry.code() == null ? "" : entry.code();
        return code.contains("=") ? code.substring(0, code.indexOf('=')) : code;
    }
}
