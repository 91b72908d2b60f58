package entente.sources.icb;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** Both fixtures begin with a byte order mark; the lines of the second end in a bare carriage return. */
class IcbTest {
    @Test
    void aCrisisIsAboutNoOneStateAndARoughDayIsLeftOut() {
        Reading reading = Reading.of(MemoryFile.ICB_CRISES);

        assertThat(reading.facts().stream().map(Reading::head))
                .containsExactly(
                        "icb.crises:901 | 901 | - | DATED 1921-05-25 DATED 1921-09-03 | row 1 (line 2)",
                        "icb.crises:902 | 902 | - | DATED 1938-05 DATED 1938 | row 2 (line 3)",
                        "icb.crises:903 | 903 | - | NOT_STATED - NOT_STATED - | row 3 (line 4)");
        assertThat(Reading.lines(reading.facts().get(0)))
                .contains(
                        "crisis STATED INVENTED STRAITS | INVENTED STRAITS @ crisname",
                        "trigger STATED violent_act | 9 @ break",
                        "severity_of_violence STATED 3 = 3.0 | 3 @ sevviosy");
        assertThat(Reading.lines(reading.facts().get(2))).contains("duration UNKNOWN - |  @ brexit");
    }

    @Test
    void anActorIsAStateOfTheGleditschWardList() {
        Reading reading = Reading.of(MemoryFile.ICB_ACTORS);

        assertThat(reading.facts().stream().map(Reading::head))
                .containsExactly(
                        "icb.actors:901-1501 | 901 | gw:365 | DATED 1921-05-25 DATED 1921-09 | row 1 (line 2)",
                        "icb.actors:901-1502 | 901 | gw:40 | DATED 1921-06 DATED 1921-09-03 | row 2 (line 3)");
        assertThat(Reading.lines(reading.facts().get(0)))
                .contains(
                        "outcome STATED defeat | 4 @ outcom",
                        "gravest_threat STATED existence | 6 @ gravty",
                        "power_status STATED 3 = 3.0 | 3 @ powsta");
        assertThat(Reading.lines(reading.facts().get(1)))
                .contains("outcome UNKNOWN - | 9 @ outcom", "issue UNKNOWN - |  @ issue");
    }

    @Test
    void aCodeTheColumnDoesNotHaveIsRejected() {
        assertThat(Reading.of(MemoryFile.ICB_CRISES.with(1, "sevviosy", "5")).rejections())
                .containsExactly("sevviosy | 5 | expected a number from 1 to 4");
        assertThat(Reading.of(MemoryFile.ICB_ACTORS.with(1, "cracid", "RUS")).rejections())
                .containsExactly("cracid | RUS | expected a whole number from 1 to 999");
    }
}
