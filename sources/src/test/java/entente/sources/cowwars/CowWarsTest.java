package entente.sources.cowwars;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** The lines of the fixture end in a bare carriage return, the last in none, as in the published file. */
class CowWarsTest {
    private final Reading reading = Reading.of(MemoryFile.WARS);

    @Test
    void aSpellOfAStateInAWarIsAFact() {
        assertThat(reading.used()).isEqualTo(5);
        assertThat(reading.facts().stream().map(Reading::head))
                .containsExactly(
                        "cow-wars.participants:801-230-2 | 801 | cow:230 | DATED 1831-05-09 DATED 1831-10-02 | row 1 (line 2)",
                        "cow-wars.participants:801-220-1 | 801 | cow:220 | DATED 1831-05-09 DATED 1831-10-02 | row 2 (line 3)",
                        "cow-wars.participants:802-2-1 | 802 | cow:2 | DATED 1898-04 DATED 1898-08-12 | row 3 (line 4)",
                        "cow-wars.participants:802-2-1-2 | 802 | cow:2 | DATED 1899-02-04 DATED 1900-07-02 | row 3 (line 4)",
                        "cow-wars.participants:802-325-1 | 802 | cow:325 | DATED 1898-05-01 DATED 1898-09-02 | row 4 (line 5)",
                        "cow-wars.participants:802-325-2 | 802 | cow:325 | DATED 1898-09-03 DATED 1898-12-02 | row 5 (line 6)");
    }

    @Test
    void deathsAreCountedOnceAndMinusEightDoesNotApply() {
        assertThat(Reading.lines(reading.facts().get(2)))
                .contains(
                        "battle_deaths STATED 3000 = 3000.0 | 3000 @ BatDeath",
                        "transformed_from STATED 404, 410 | 404, 410 @ TransFrom",
                        "where_fought STATED asia_and_oceania | 17 @ WhereFought");
        assertThat(Reading.lines(reading.facts().get(3))).noneMatch(line -> line.contains("battle_deaths"));
        assertThat(Reading.lines(reading.facts().get(4)))
                .contains(
                        "battle_deaths UNKNOWN - | -9 @ BatDeath",
                        "transformed_to NOT_APPLICABLE - | -8 @ TransTo",
                        "initiator STATED 0 = 0.0 | 2 @ Initiator",
                        "outcome STATED changed_sides | 8 @ Outcome");
    }

    @Test
    void aWarWithoutAYearOrOfAnotherEditionIsRejected() {
        assertThat(Reading.of(MemoryFile.WARS.with(1, "StartYear1", "-8").with(1, "EndYear1", "-8"))
                        .rejections())
                .containsExactly("StartYear1 | -8 | expected a year");
        assertThat(Reading.of(MemoryFile.WARS.with(1, "Version", "5.1")).rejections())
                .containsExactly("Version | 5.1 | expected 4, the version this reader is written for");
    }
}
