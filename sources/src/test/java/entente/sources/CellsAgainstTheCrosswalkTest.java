package entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.Codebook;
import entente.core.codebook.Crosswalk;
import entente.core.codebook.CrosswalkEntry;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The readers against the crosswalks of the codebook, which were written from the codebooks of the datasets and not from
 * the field maps: for every cell of the fixtures the two must agree.
 */
class CellsAgainstTheCrosswalkTest {
    /** Columns whose cells are free numbers, and so have no lines for single values in the crosswalk. */
    private static final Set<String> FREE =
            Set.of("cowid", "cow4id", "phase", "maxphase", "cowwar", "length", "renewlgt", "statthr1", "statthr2");

    @ParameterizedTest
    @CsvSource({"atop-5, alliances", "atop-5, members", "cow-alliances-4.1, cow"})
    void everyCellBecomesWhatTheCrosswalkSays(String scheme, String file) {
        MemoryFile fixture = file.equals("cow")
                ? MemoryFile.COW
                : file.equals("members") ? MemoryFile.MEMBERS : MemoryFile.ALLIANCES;
        Crosswalk crosswalk = Codebook.bundled().crosswalk(scheme).orElseThrow();
        List<String> disagreements = new ArrayList<>();
        Reading reading = Reading.of(fixture);
        for (int row = 1; row <= reading.rows().size(); row++) {
            Attestation attestation = reading.attestation(row);
            for (Attribute attribute : attestation.attributes()) {
                int column = fixture.cells(0).indexOf(attribute.field());
                // a date of three columns, or what the dataset's definition says of every row, is no cell
                if (column >= 0) {
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
            return cell.isEmpty() || cell.equals("0") || attribute.state() == AttributeState.NOT_APPLICABLE;
        }
        String value = attribute.value().orElseThrow();
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
