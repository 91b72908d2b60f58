package entente.sources.icews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import entente.sources.SourceFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class IcewsTest {
    private final Reading reading = Reading.of(MemoryFile.ICEWS);

    @Test
    void theFiveEventsOfForcesAndDefenceOfficialsAreUsed() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        "icews.events:9001-2017-03-01 | 9001-2017-03-01 | CONTACT HELD | DATED 2017-03-01 DATED 2017-03-01 | row 1 (line 2)",
                        "icews.events:9002-2017-03-01 | 9002-2017-03-01 | CONTACT HELD | DATED 2017-03-01 DATED 2017-03-01 | row 2 (line 3)",
                        "icews.events:9001-2017-03-02 | 9001-2017-03-02 | AGREEMENT HELD | DATED 2017-03-02 DATED 2017-03-02 | row 3 (line 4)",
                        "icews.events:9004-2017-03-02 | 9004-2017-03-02 | AGREEMENT HELD | DATED 2017-03-02 DATED 2017-03-02 | row 4 (line 5)",
                        "icews.events:9005-2017-03-03 | 9005-2017-03-03 | EXERCISE HELD | DATED 2017-03-03 DATED 2017-03-03 | row 5 (line 6)");
    }

    @Test
    void everyOtherRowIsOutOfScopeWithTheRuleThatPutItThere() {
        assertThat(outOfScope(reading))
                .containsExactly(
                        "neither side is a defence or military official or body (rule G-2)",
                        "both sides are of one state or organisation (rule G-1)",
                        "a side is a person, a firm, a medium or an armed group outside government (rule G-12)",
                        "a side names no state and no international organisation (rule G-1)",
                        "code 036 (Express intent to meet or negotiate) is only related to CONTACT in the crosswalk cameo-1.1b3:"
                                + " An intention: status planned. With a defence or military official among the actors.",
                        "the crosswalk cameo-1.1b3 maps its code to no activity type");
    }

    @Test
    void theCodeGivesTheRolesAndTheAttributesOfTheCrosswalk() {
        assertThat(parts(1)).containsExactly("Portugal HOST", "Spain VISITOR");
        assertThat(parts(2)).containsExactly("Spain VISITOR", "Portugal HOST");
        assertThat(parts(3)).containsExactly("Norway PROVIDER", "Kenya RECIPIENT");
        assertThat(parts(4)).containsExactly("Chile SIGNATORY", "cow:484 SIGNATORY");
        assertThat(parts(5)).containsExactly("France PARTICIPANT", "African Union PARTICIPANT");
        assertThat(Reading.lines(reading.attestation(1)))
                .contains(
                        "0 format[0] STATED visit | 043 @ CAMEO Code",
                        "0 place[0] STATED Lisbon, Portugal | Lisbon|Portugal @ City|Country",
                        "0 latitude[0] STATED 38.7 | 38.7 @ Latitude");
        assertThat(Reading.lines(reading.attestation(3)))
                .contains(
                        "0 instrument[0] STATED military_aid | 072 @ CAMEO Code",
                        "0 latitude[0] NOT_STATED - | NA @ Latitude");
        assertThat(Reading.lines(reading.attestation(5)))
                .contains("0 source.other_types[0] STATED TRAINING, INTEROPERABILITY | 062 @ CAMEO Code");
    }

    private List<String> parts(int row) {
        return parts(reading, row);
    }

    private static List<String> parts(Reading reading, int row) {
        return reading.attestation(row).participations().stream()
                .map(part -> part.actor().asText() + " " + part.role())
                .toList();
    }

    @Test
    void thePublishedLayoutWithTabsAndBlanksSaysTheSame() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < MemoryFile.ICEWS.lines().size(); line++) {
            List<String> cells = MemoryFile.ICEWS.cells(line).stream()
                    .map(cell -> cell.equals("NA") ? "" : cell)
                    .toList();
            text.append(String.join("\t", cells)).append('\n');
        }
        Reading tabbed = Reading.of(MemoryFile.of("events.2017.tab", text.toString()));

        assertThat(tabbed.attestations())
                .map(Reading::head)
                .isEqualTo(reading.attestations().stream().map(Reading::head).toList());
        assertThat(parts(tabbed, 5)).isEqualTo(parts(reading, 5));
        assertThat(outOfScope(tabbed)).isEqualTo(outOfScope(reading));
    }

    @Test
    void aQuotationMarkIsACharacterWhereTabsSeparate() {
        String text = MemoryFile.ICEWS.lines().get(0).replace(',', '\t') + "\n"
                + String.join("\t", MemoryFile.ICEWS.cells(1)).replace("Lisbon", "\"Lisbon") + "\n";

        assertThat(Reading.of(MemoryFile.of("events.tab", text)).attestation(1).place())
                .contains("\"Lisbon, Portugal");
    }

    @Test
    void wrongCellsAreNamed() {
        assertThat(rejection("CAMEO Code", "x42"))
                .isEqualTo("CAMEO Code | x42 | expected a CAMEO code of two to four digits, such as 042");
        assertThat(rejection("Event Date", "2017-02-30")).startsWith("Event Date | 2017-02-30 | expected a day");
        assertThat(rejection("Event ID", "")).startsWith("Event ID |  | expected a value");
    }

    private static String rejection(String column, String value) {
        return Reading.of(MemoryFile.ICEWS.with(1, column, value)).rejection(1);
    }

    @Test
    void aStrayTabIsToldWithItsRow() {
        String text = MemoryFile.ICEWS.lines().get(0).replace(',', '\t') + "\n"
                + String.join("\t", MemoryFile.ICEWS.cells(1)) + "\tmore\n";

        assertThatThrownBy(() -> Reading.of(MemoryFile.of("events.tab", text)))
                .isInstanceOf(SourceFileException.class)
                .hasMessage(
                        "events.tab, row 1 (line 2), column Longitude: the row has 21 cells where the header has 20. Look"
                                + " for a stray tab or line end there; nothing was imported.");
    }

    private static List<String> outOfScope(Reading reading) {
        return reading.rows().stream()
                .map(SourceRow::outcome)
                .filter(RowOutcome.OutOfScope.class::isInstance)
                .map(outcome -> ((RowOutcome.OutOfScope) outcome).rule())
                .toList();
    }
}
