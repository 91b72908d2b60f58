package entente.sources.democracy;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** The expected values are those written in the fixture by hand. */
class DemocracyTest {
    @Test
    void aScoreMayBeNegativeAndABlankIsUnknown() {
        Reading reading = Reading.of(MemoryFile.DEMOCRACY);

        assertThat(reading.used()).isEqualTo(5);
        assertThat(Reading.lines(reading.facts().get(2)))
                .containsExactly(
                        "unified_democracy_score STATED -0.4 = -0.4 | -0.4 @ euds",
                        "adjusted_unified_democracy_score STATED -0.7 = -0.7 | -0.7 @ aeuds",
                        "polity2 UNKNOWN - |  @ polity2",
                        "polyarchy STATED 0.12 = 0.12 | 0.12 @ v2x_polyarchy");
    }

    /** In other datasets -9 is a code; here it is nine below zero. */
    @Test
    void minusNineIsAScoreOfPolity() {
        Reading reading = Reading.of(MemoryFile.DEMOCRACY);

        assertThat(Reading.lines(reading.facts().get(3))).contains("polity2 STATED -9 = -9.0 | -9 @ polity2");
    }

    @Test
    void politysCodesForItsSpecialCasesAreNoScores() {
        Reading reading = Reading.of(MemoryFile.DEMOCRACY.with(3, "polity2", "-77"));

        assertThat(Reading.lines(reading.facts().get(2))).contains("polity2 NOT_APPLICABLE - | -77 @ polity2");
        assertThat(Reading.of(MemoryFile.DEMOCRACY.with(3, "polity2", "11")).rejections())
                .containsExactly("polity2 | 11 | expected a number from -10 to 10");
    }
}
