package entente.sources.ucdpacd;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** The expected values are those written in the fixture by hand. */
class UcdpAcdTest {
    private final Reading reading = Reading.of(MemoryFile.UCDP);

    @Test
    void aConflictIsAboutAStateOrAboutTwo() {
        assertThat(reading.facts().stream().map(Reading::head))
                .containsExactly(
                        "ucdp-acd.conflict-years:901-1971-651-666 | 901 | gw:651 - gw:666 | DATED 1971-01-01 DATED 1971-12-31 | row 1 (line 2)",
                        "ucdp-acd.conflict-years:902-2012-700+2 | 902 | gw:700 | DATED 2012-01-01 DATED 2012-12-31 | row 2 (line 3)",
                        "ucdp-acd.conflict-years:902-2012-700+200 | 902 | gw:700 | DATED 2012-01-01 DATED 2012-12-31 | row 3 (line 4)",
                        "ucdp-acd.conflict-years:903-1990-750 | 903 | gw:750 | DATED 1990-01-01 DATED 1990-12-31 | row 4 (line 5)",
                        "ucdp-acd.conflict-years:904-1955-220 | 904 | gw:220 | DATED 1955-01-01 DATED 1955-12-31 | row 5 (line 6)");
    }

    @Test
    void supportersAndDatesAreKept() {
        assertThat(Reading.lines(reading.facts().get(1)))
                .contains(
                        "supporter_of_a STATED gw:2 | 2 @ gwno_a_2nd",
                        "supporter_of_b NOT_APPLICABLE - |  @ gwno_b_2nd",
                        "type STATED internationalised_intrastate | II @ type_of_conflict",
                        "intensity STATED 2 = 2.0 | 2 @ intensity_level",
                        "episode_end NOT_APPLICABLE - |  @ ep_end_date");
        assertThat(Reading.lines(reading.facts().get(0)))
                .contains("episode_end STATED 1971-03-09 | 1971-03-09 @ ep_end_date");
    }

    @Test
    void aSecondStateStandsExactlyInAWarOfStates() {
        assertThat(Reading.of(MemoryFile.UCDP.with(1, "gwno_b", "")).rejections())
                .containsExactly("gwno_b |  | expected a state exactly where type_of_conflict is interstate");
        assertThat(Reading.of(MemoryFile.UCDP.with(4, "gwno_b", "2")).rejections())
                .containsExactly("gwno_b | 2 | expected a state exactly where type_of_conflict is interstate");
    }
}
