package entente.sources.cowmid;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.ContextFact;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are those written in the fixtures by hand. */
class CowMidTest {
    /** With a blank line, as the published file has them. */
    private final Reading disputes =
            Reading.of(MemoryFile.MID_DISPUTES.withText(text -> text.replace("\r\n9004", "\r\n\r\n9004")));

    private final Reading participants = Reading.of(MemoryFile.MID_PARTICIPANTS);

    @Test
    void aDisputeIsAboutNoOneStateAndABlankLineIsNoRow() {
        assertThat(disputes.used()).isEqualTo(4);
        assertThat(disputes.rejections()).isEmpty();
        assertThat(disputes.facts().stream().map(Reading::head))
                .containsExactly(
                        "cow-mid.disputes:9001 | 9001 | - | DATED 1903-03 DATED 1904-02-21 | row 1 (line 2)",
                        "cow-mid.disputes:9002 | 9002 | - | DATED 1914-06-04 DATED 1919-11-09 | row 2 (line 3)",
                        "cow-mid.disputes:9003 | 9003 | - | DATED 1988-05-17 DATED 1988-05-17 | row 3 (line 4)",
                        "cow-mid.disputes:9004 | 9004 | - | DATED 2013-04-02 CENSORED 2014-12-30 | row 4 (line 6)");
    }

    @Test
    void codesAreRead() {
        assertThat(Reading.lines(disputes.facts().get(0)))
                .contains(
                        "outcome STATED compromise | 6 @ outcome",
                        "settlement STATED negotiated | 1 @ settle",
                        "hostility STATED 3 = 3.0 | 3 @ hostlev");
        assertThat(Reading.lines(disputes.facts().get(2)))
                .contains(
                        "outcome UNKNOWN - | -9 @ outcome",
                        "fatality_level UNKNOWN - | -9 @ fatality",
                        "fatalities UNKNOWN - | -9 @ fatalpre",
                        "shortest_duration STATED 1 = 1.0 | 1 @ mindur");
    }

    @Test
    void aParticipantIsAboutItsStateAndSharesTheNumberOfTheDispute() {
        assertThat(participants.facts().stream().map(Reading::head))
                .containsExactly(
                        "cow-mid.participants:9001-2-1903-03 | 9001 | cow:2 | DATED 1903-03 DATED 1904-02-21 | row 1 (line 2)",
                        "cow-mid.participants:9001-200-1903-03 | 9001 | cow:200 | DATED 1903-03 DATED 1904-02-21 | row 2 (line 3)",
                        "cow-mid.participants:9002-220-1914-06-04 | 9002 | cow:220 | DATED 1914-06-04 DATED 1919-11-09 | row 3 (line 4)",
                        "cow-mid.participants:9002-325-1914-09-12 | 9002 | cow:325 | DATED 1914-09-12 DATED 1916-10 | row 4 (line 5)",
                        "cow-mid.participants:9002-325-1917-02-01 | 9002 | cow:325 | DATED 1917-02-01 DATED 1919-11-09 | row 5 (line 6)");
        assertThat(participants.facts()).map(ContextFact::idStem).doesNotHaveDuplicates();
        assertThat(Reading.lines(participants.facts().get(1)))
                .contains("revision_type NOT_APPLICABLE - | 0 @ revtype1", "side_a STATED 0 = 0.0 | 0 @ sidea");
        assertThat(Reading.lines(participants.facts().get(4)))
                .contains(
                        "revision_type STATED other | 4 @ revtype1",
                        "second_revision_type STATED regime | 3 @ revtype2",
                        "fatalities STATED 700 = 700.0 | 700 @ fatalpre");
    }

    @Test
    void whatNoDisputeCanHaveIsRejected() {
        assertThat(rejections(MemoryFile.MID_DISPUTES.with(1, "version", "4.3")))
                .containsExactly("version | 4.3 | expected 5, the version this reader is written for");
        assertThat(rejections(MemoryFile.MID_DISPUTES.with(1, "hostlev", "6")))
                .containsExactly("hostlev | 6 | expected a number from 1 to 5");
        assertThat(rejections(MemoryFile.MID_DISPUTES.with(1, "endyear", "1902")))
                .containsExactly("endyear | 1902|2|21 | expected an end that is not before the beginning, 1903-03");
        assertThat(rejections(MemoryFile.MID_DISPUTES.with(2, "stmon", "13")))
                .containsExactly("stmon | 13 | expected a whole number from 1 to 12");
        assertThat(rejections(MemoryFile.MID_PARTICIPANTS.with(1, "ccode", "-9")))
                .containsExactly("ccode | -9 | expected a whole number from 1 to 999");
    }

    private static List<String> rejections(MemoryFile file) {
        return Reading.of(file).rejections();
    }
}
