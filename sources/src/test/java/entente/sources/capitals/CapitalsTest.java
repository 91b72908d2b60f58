package entente.sources.capitals;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** The expected values are those written in the fixture by hand. */
class CapitalsTest {
    @Test
    void aCapitalHoldsFromDayToDay() {
        Reading reading = Reading.of(MemoryFile.CAPITALS);

        assertThat(reading.facts().stream().map(Reading::head))
                .containsExactly(
                        "capitals.capitals:140-1816-01-01 | 140 | cow:140 | CENSORED 1816-01-01 DATED 1960-04-20 | row 1 (line 2)",
                        "capitals.capitals:140-1960-04-21 | 140 | cow:140 | DATED 1960-04-21 CENSORED 2024-12-31 | row 2 (line 3)");
        assertThat(Reading.lines(reading.facts().get(1)))
                .containsExactly(
                        "capital STATED Brasilia | Brasilia @ capital",
                        "latitude STATED -15.8 = -15.8 | -15.8 @ lat",
                        "longitude STATED -47.9 = -47.9 | -47.9 @ lng");
        assertThat(Reading.of(MemoryFile.CAPITALS.with(1, "lat", "-91")).rejections())
                .containsExactly("lat | -91 | expected a number from -90 to 90");
    }
}
