package entente.sources.atheniandecrees;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RowOutcome;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class DecreeReaderTest {
    private final Reading reading = Reading.of(MemoryFile.ATHENIAN_DECREES);

    @Test
    void aPositiveYearIsBeforeOurEra() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        head("I3-901-Argos", "I3-901", "DATED -0430", 1),
                        head("I3-901-Mantineia", "I3-901", "DATED -0430", 2),
                        // 372 to 368 BCE, printed the other way round
                        head("II2-902-Syracuse", "II2-902", "DATED [-0371..-0367]", 3),
                        head("I3-903-Delphi", "I3-903", "DATED [-0416..-0412]", 4));
    }

    private static String head(String key, String id, String start, int row) {
        return "athenian-decrees.decrees:%s | %s | AGREEMENT HELD | %s NOT_STATED - | row %d (line %d)"
                .formatted(key, id, start, row, row + 1);
    }

    @Test
    void athensAndTheOtherPartySign() {
        assertThat(reading.attestation(2).participations())
                .map(Reading::line)
                .containsExactly(
                        "Athens | SIGNATORY | NOT_STATED - NOT_STATED - | every row @ definition of the list",
                        "Mantineia | SIGNATORY | NOT_STATED - NOT_STATED - | Mantineia @ region_name");
    }

    @Test
    void aRowThatEndsBeforeTheLastColumnsIsWhole() {
        assertThat(Reading.lines(reading.attestation(4)))
                .containsExactlyInAnyOrder(
                        "0 source.condition[0] STATED Fragmentary | Fragmentary @ Condition",
                        "0 source.outside_of_greece[0] NOT_STATED - |  @ Outside of Greece",
                        "0 source.latitude[0] STATED 38.5 | 38.5 @ latitude",
                        "0 source.longitude[0] STATED 22.5 | 22.5 @ longitude",
                        "0 instrument[0] STATED alliance_treaty | Non Agression @ Subtype",
                        "0 legal_form[0] STATED oath | every row @ definition of the list",
                        "0 obligation_nonaggression[0] STATED 1 | Non Agression @ Subtype",
                        "0 summary[0] STATED Oath to keep the peace | Oath to keep the peace @ description",
                        "0 start[0] STATED [-0416..-0412] | 417|413 @ start_date|end_date");
    }

    @Test
    void otherDecreesAreOutOfScopeAndAYearOutOfTheListIsRejected() {
        assertThat(reading.rows().get(4).outcome())
                .isEqualTo(
                        new RowOutcome.OutOfScope("the decree is neither an alliance nor a promise of non-aggression"));
        assertThat(reading.rejections()).containsExactly("start_date | 1431 | expected a whole number from 300 to 600");
    }
}
