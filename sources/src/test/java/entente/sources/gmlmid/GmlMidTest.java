package entente.sources.gmlmid;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** The expected values are those written in the fixture by hand. */
class GmlMidTest {
    private final Reading reading = Reading.of(MemoryFile.GML);

    @Test
    void aRowIsAboutADirectedPairInAYear() {
        assertThat(reading.facts().stream().map(Reading::head))
                .containsExactly(
                        "gml-mid.directed-dispute-years:9001-2-200-1903 | 9001 | cow:2 > cow:200 | DATED 1903-01-01 DATED 1903-12-31 | row 1 (line 2)",
                        "gml-mid.directed-dispute-years:9001-200-2-1903 | 9001 | cow:200 > cow:2 | DATED 1903-01-01 DATED 1903-12-31 | row 2 (line 3)",
                        "gml-mid.directed-dispute-years:9002-220-255-1918 | 9002 | cow:220 > cow:255 | DATED 1918-01-01 DATED 1918-12-31 | row 3 (line 4)",
                        "gml-mid.directed-dispute-years:9002-255-220-1918 | 9002 | cow:255 > cow:220 | DATED 1918-01-01 DATED 1918-12-31 | row 4 (line 5)");
    }

    @Test
    void theValuesAreThoseOfTheFirstStateAndOfTheDispute() {
        assertThat(Reading.lines(reading.facts().get(0)))
                .contains(
                        "hostility_of_state STATED 3 = 3.0 | 3 @ hostlev1",
                        "hostility STATED 3 = 3.0 | 3 @ hostlev",
                        "revision_type STATED territory | 1 @ revtype11",
                        "onset STATED 1 = 1.0 | 1 @ midonset");
        assertThat(Reading.lines(reading.facts().get(1)))
                .contains(
                        "hostility_of_state STATED 1 = 1.0 | 1 @ hostlev1",
                        "revision_type NOT_APPLICABLE - | 0 @ revtype11");
    }

    @Test
    void aMonthThatIsNoneIsUnknownAndStaysAsPrinted() {
        assertThat(Reading.lines(reading.facts().get(2)))
                .contains("start_month UNKNOWN - | 13 @ stmon", "end_month UNKNOWN - | 19 @ endmon");
        assertThat(Reading.of(MemoryFile.GML.with(1, "stmon", "14")).rejections())
                .containsExactly("stmon | 14 | expected a number from 1 to 12");
    }

    @Test
    void aNumberOfDeathsMayHaveAnExponent() {
        assertThat(Reading.lines(Reading.of(MemoryFile.GML.with(4, "fatalpre1", "1e+05"))
                        .facts()
                        .get(3)))
                .contains("fatalities_of_state STATED 1e+05 = 100000.0 | 1e+05 @ fatalpre1");
    }

    @Test
    void anotherEditionAndAPairOfOneStateAreRejected() {
        assertThat(Reading.of(MemoryFile.GML.with(1, "version", "gml-2.1.1")).rejections())
                .containsExactly("version | gml-2.1.1 | expected gml-2.2.1, the version this reader is written for");
        assertThat(Reading.of(MemoryFile.GML.with(1, "ccode2", "2")).rejections())
                .containsExactly("ccode2 | 2 | expected another state than ccode1");
    }
}
