package entente.sources.cownmc;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.ContextFact;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** The expected values are those written in the fixture by hand. */
class CowNmcTest {
    @Test
    void aRowIsAFactAboutAStateInAYear() {
        Reading reading = Reading.of(MemoryFile.NMC);
        ContextFact fact = reading.facts().get(0);

        assertThat(reading.used()).isEqualTo(6);
        assertThat(reading.attestations()).isEmpty();
        assertThat(Reading.head(fact))
                .isEqualTo(
                        "cow-nmc.state-years:2-1816 | 2-1816 | cow:2 | DATED 1816-01-01 DATED 1816-12-31 | row 1 (line 2)");
        assertThat(Reading.lines(fact))
                .containsExactly(
                        "military_expenditure STATED 4100 = 4100.0 | 4100 @ milex",
                        "military_personnel STATED 19 = 19.0 | 19 @ milper",
                        "iron_steel STATED 77 = 77.0 | 77 @ irst",
                        "energy_consumption STATED 250 = 250.0 | 250 @ pec",
                        "population STATED 8700 = 8700.0 | 8700 @ tpop",
                        "urban_population STATED 98 = 98.0 | 98 @ upop",
                        "cinc STATED 0.0411 = 0.0411 | 0.0411 @ cinc");
    }

    @Test
    void aNumberMayHaveAnExponent() {
        Reading reading = Reading.of(MemoryFile.NMC);

        assertThat(Reading.lines(reading.facts().get(1)))
                .contains("military_expenditure STATED 7.2e+07 = 7.2E7 | 7.2e+07 @ milex");
        assertThat(Reading.lines(reading.facts().get(5))).contains("cinc STATED 2.1e-03 = 0.0021 | 2.1e-03 @ cinc");
    }

    @Test
    void aBlankAndMinusNineAreUnknownAndZeroIsANumber() {
        Reading reading = Reading.of(MemoryFile.NMC);

        assertThat(Reading.lines(reading.facts().get(3)))
                .contains(
                        "military_expenditure UNKNOWN - |  @ milex", "military_personnel STATED 0 = 0.0 | 0 @ milper");
        assertThat(Reading.lines(reading.facts().get(4))).contains("military_expenditure UNKNOWN - | -9 @ milex");
    }

    @Test
    void whatNoStateCanHaveIsRejected() {
        assertThat(Reading.of(MemoryFile.NMC.with(1, "cinc", "1.4")).rejections())
                .containsExactly("cinc | 1.4 | expected a number from 0 to 1");
        assertThat(Reading.of(MemoryFile.NMC.with(1, "tpop", "-8700")).rejections())
                .containsExactly("tpop | -8700 | expected a number from 0");
        assertThat(Reading.of(MemoryFile.NMC.with(1, "year", "1716")).rejections())
                .containsExactly("year | 1716 | expected a whole number from 1816 to 2022");
        assertThat(Reading.of(MemoryFile.NMC.with(1, "ccode", "USA")).rejections())
                .containsExactly("ccode | USA | expected a whole number from 1 to 999");
        assertThat(Reading.of(MemoryFile.NMC.with(1, "irst", "n/a")).rejections())
                .containsExactly("irst | n/a | expected -9, a blank or a number");
    }
}
