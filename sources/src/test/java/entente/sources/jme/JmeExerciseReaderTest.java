package entente.sources.jme;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class JmeExerciseReaderTest {
    private final Reading reading = Reading.of(MemoryFile.JME);

    @Test
    void theColumnsOfADateAreReadBeforeItsText() {
        assertThat(reading.attestations())
                .map(attestation -> Reading.span(attestation.span()))
                .containsExactly(
                        "DATED 1991-05-06 DATED 1991-05",
                        "DATED 2007-11 NOT_STATED -",
                        // the text is a number of a spreadsheet
                        "DATED 1983-09 NOT_STATED -",
                        "DATED 2005-04-10 DATED 2005-04-16",
                        "DATED 1979 NOT_STATED -");
    }

    @Test
    void aRowThatCannotBeReadIsRejected() {
        assertThat(reading.rejections())
                .containsExactly(
                        "Start Date | 11/xx2002 | expected month/day/year such as 10/29/1997, xx for an unknown month or day",
                        "Exercise Name |  | expected a name, a date or a participant; the row has none",
                        "enddate|e.year|e.month|e.day | 5/26/1983|1983|5|26 | expected an end that is not before the beginning, 1983-05-28");
    }

    @Test
    void aRowWithoutAnIdTakesAHashOfItself() {
        assertThat(reading.attestation(1).rowKey()).isEqualTo("9001");
        assertThat(reading.attestation(2).rowKey())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(reading.attestation(4).rowKey());
    }

    @Test
    void threeLettersAreIsoCodesAndTheLastColumnIsNoParticipant() {
        assertThat(reading.attestation(1).participations())
                .map(Reading::line)
                .containsExactly(
                        "iso3:AUS | PARTICIPANT | NOT_STATED - NOT_STATED - | AUS @ State A",
                        "iso3:NZL | PARTICIPANT | NOT_STATED - NOT_STATED - | NZL @ State B",
                        "iso3:USA | PARTICIPANT | NOT_STATED - NOT_STATED - | uSA @ State C",
                        "iso3:AUS | HOST | NOT_STATED - NOT_STATED - | AUS ; Fiji @ Which state hosted the exercise?",
                        "Fiji | HOST | NOT_STATED - NOT_STATED - | AUS ; Fiji @ Which state hosted the exercise?");
        assertThat(reading.attestation(3).participations())
                .map(Reading::line)
                .containsExactly(
                        "iso3:DEU | PARTICIPANT | NOT_STATED - NOT_STATED - | DEU @ State A",
                        "NATO | PARTICIPANT | NOT_STATED - NOT_STATED - | NATO @ State B",
                        "8 members | PARTICIPANT | NOT_STATED - NOT_STATED - | 8 members @ State C");
        assertThat(reading.attestation(5).participations()).isEmpty();
    }

    @Test
    void everyCellHasItsMeaning() {
        assertThat(Reading.lines(reading.attestation(1)))
                .containsExactlyInAnyOrder(
                        "0 purpose_text[0] STATED convoys | convoys @ What is the purpose of the JME?",
                        "0 source.note[0] NOT_STATED - |  @ Anything interesting to note about this exercise?",
                        "0 source.source_of_coding[0] STATED 19910507--0001 | 19910507--0001 @ Source(s)",
                        "0 source.aus[0] NOT_STATED - |  @ AUS",
                        "0 title[0] STATED Copper Reef 91 | Copper Reef 91 @ Exercise Name",
                        "0 place[0] STATED Coral Sea | Coral Sea| @ Location1|Location2",
                        "0 start[0] STATED 1991-05-06 | 5/6/1991|1991|5|6 @ Start Date|s.year|s.month|s.day",
                        "0 end[0] STATED 1991-05 | 5/xx/1991|1991|5|xx @ enddate|e.year|e.month|e.day",
                        "0 form[0] STATED field | Both CPX & FTX @ JME Type",
                        "0 form[1] STATED command_post | Both CPX & FTX @ JME Type",
                        "0 framework[0] STATED Five Power Defence Arrangements | Five Power Defence Arrangements; ANZUS @ Institution(s) involved",
                        "0 framework[1] STATED ANZUS | Five Power Defence Arrangements; ANZUS @ Institution(s) involved",
                        "0 series[0] STATED Copper Reef | No|Copper Reef @ Part of the Reforger Exercise?|Trimmed Name");
        assertThat(Reading.lines(reading.attestation(3)))
                .contains(
                        "0 series[0] STATED Reforger | yes| @ Part of the Reforger Exercise?|Trimmed Name",
                        "0 title[0] NOT_STATED - | -9 @ Exercise Name",
                        "0 place[0] STATED West Germany | West Germany|-9 @ Location1|Location2");
        assertThat(Reading.lines(reading.attestation(2)))
                .contains("0 form[0] NOT_STATED - | Unsure @ JME Type", "0 source.aus[0] STATED 1 | 1 @ AUS");
        assertThat(reading.attestation(2).place()).contains("Surabaya, IDN");
    }

    @Test
    void aDateOrKindOfAnotherFormIsRejected() {
        assertThat(Reading.of(MemoryFile.JME.with(4, "Start Date", "02/30/2005"))
                        .rejections())
                .contains(
                        "Start Date | 02/30/2005 | expected month/day/year such as 10/29/1997, xx for an unknown month or day");
        assertThat(Reading.of(MemoryFile.JME.with(4, "JME Type", "PASSEX")).rejections())
                .contains("JME Type | PASSEX | expected FTX, CPX, Both CPX & FTX, Unsure or a blank");
    }
}
