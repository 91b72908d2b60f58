package entente.sources.cowcontiguity;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** The expected values are those written in the fixture by hand. */
class CowContiguityTest {
    private final Reading reading = Reading.of(MemoryFile.CONTIGUITY);

    @Test
    void aSpellRunsFromMonthToMonthAndIsCensoredAtTheLimitsOfTheData() {
        assertThat(reading.facts().stream().map(Reading::head))
                .containsExactly(
                        "cow-contiguity.spells:2-20-192001 | 2020 | cow:2 - cow:20 | DATED 1920-01 CENSORED 2016-12 | row 1 (line 2)",
                        "cow-contiguity.spells:2-40-190205 | 2040 | cow:2 - cow:40 | DATED 1902-05 DATED 1906-09 | row 2 (line 3)",
                        "cow-contiguity.spells:220-255-181601 | 220255 | cow:220 - cow:255 | CENSORED 1816-01 DATED 1945-05 | row 3 (line 4)");
        assertThat(Reading.lines(reading.facts().get(0)))
                .containsExactly(
                        "contiguity STATED 1 = 1.0 | 1 @ conttype",
                        "note STATED Begins when CAN enters, by invention | Begins when CAN enters, by invention @ notes");
        assertThat(Reading.lines(reading.facts().get(2))).contains("note NOT_STATED - |  @ notes");
    }

    @Test
    void aMonthThatIsNoneAndASpellThatEndsBeforeItBeginsAreRejected() {
        assertThat(Reading.of(MemoryFile.CONTIGUITY.with(2, "begin", "190213")).rejections())
                .containsExactly("begin | 190213 | expected a year and a month from 01 to 12, such as 190205");
        assertThat(Reading.of(MemoryFile.CONTIGUITY.with(2, "end", "190204")).rejections())
                .containsExactly("end | 190204 | expected an end that is not before the beginning, 1902-05");
        assertThat(Reading.of(MemoryFile.CONTIGUITY.with(2, "conttype", "6")).rejections())
                .containsExactly("conttype | 6 | expected 1, 2, 3, 4, 5");
    }
}
