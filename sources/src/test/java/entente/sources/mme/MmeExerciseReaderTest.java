package entente.sources.mme;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class MmeExerciseReaderTest {
    private final Reading reading = Reading.of(MemoryFile.MME);

    @Test
    void aDayThatIsNotKnownIsLeftOutOfTheDate() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        "mme.exercises:mme9001 | mme9001 | EXERCISE HELD | DATED 1984-06-03 DATED 1984-06-09 | row 1 (line 2)",
                        "mme.exercises:mme9002 | mme9002 | EXERCISE HELD | DATED 1999-11 DATED 1999-11 | row 2 (line 3)",
                        "mme.exercises:mme9003 | mme9003 | EXERCISE HELD | DATED 2007-02-27 DATED 2007-03 | row 3 (line 4)",
                        "mme.exercises:mme3460-1995-07 | mme3460-1995-07 | EXERCISE HELD | DATED 1995-07 DATED 1995-07 | row 4 (line 5)",
                        "mme.exercises:mme3460-2005-07-07 | mme3460-2005-07-07 | EXERCISE HELD | DATED 2005-07-07 DATED 2005-07-07 | row 5 (line 6)");
    }

    @Test
    void anEndBeforeTheBeginningIsRejected() {
        assertThat(reading.rejections())
                .containsExactly(
                        "e.year|e.month|e.day | 1988|9|11 | expected an end that is not before the beginning, 1988-09-12");
    }

    @Test
    void anOrganisationStaysOneParticipantAndANameCountsOnce() {
        assertThat(participations(1))
                .containsExactly(
                        "Denmark | PARTICIPANT | NOT_STATED - NOT_STATED - | Denmark @ StateA",
                        "Norway | PARTICIPANT | NOT_STATED - NOT_STATED - | Norway @ StateB",
                        "NATO | PARTICIPANT | NOT_STATED - NOT_STATED - | NATO @ StateC");
        assertThat(participations(2))
                .containsExactly(
                        "Chile | PARTICIPANT | NOT_STATED - NOT_STATED - | Chile @ StateB",
                        "Argentina | PARTICIPANT | NOT_STATED - NOT_STATED - | Argentina @ StateC");
        assertThat(participations(3)).isEmpty();
    }

    private List<String> participations(int row) {
        return reading.attestation(row).participations().stream()
                .map(Reading::line)
                .toList();
    }

    @Test
    void aFlagThatIsNotSetIsNoStatement() {
        assertThat(Reading.lines(reading.attestation(1)))
                .containsExactlyInAnyOrder(
                        "0 series[0] STATED Amber Tide | Amber Tide @ Series_Name",
                        "0 latitude[0] STATED 57.9 | 57.9 @ lat",
                        "0 longitude[0] STATED 9.4 | 9.4 @ lon",
                        "0 form[0] NOT_STATED - | 0 @ CPX",
                        "0 domain[0] STATED air | 1 @ Air",
                        "0 domain[1] NOT_STATED - | 0 @ Land",
                        "0 domain[2] STATED sea | 1 @ Sea",
                        "0 domain[3] NOT_STATED - | 0 @ Amphibious",
                        "0 domain[4] NOT_STATED - | 0 @ Cyber",
                        "0 purpose[0] STATED warfighting | 1 @ Warfighting",
                        "0 purpose[1] NOT_STATED - | 0 @ Peacekeeping",
                        "0 purpose[2] NOT_STATED - | 0 @ Humanitarian",
                        "0 purpose_text[0] STATED convoy protection | convoy protection @ FocusDescription",
                        "0 source.additional_participants[0] NOT_STATED - |  @ AdditionalParticipantInfo",
                        "0 title[0] STATED Amber Tide 84 | Amber Tide 84 @ Ex_Name",
                        "0 place[0] STATED Skagerrak | Skagerrak @ Location",
                        "0 start[0] STATED 1984-06-03 | 1984|6|3 @ s.year|s.month|s.day",
                        "0 end[0] STATED 1984-06-09 | 1984|6|9 @ e.year|e.month|e.day");
    }

    @Test
    void peacekeepingAndReliefArePurposesOfAnExercise() {
        assertThat(Reading.lines(reading.attestation(2)))
                .contains(
                        "0 form[0] STATED command_post | 1 @ CPX",
                        "0 purpose[1] STATED peacekeeping | 1 @ Peacekeeping",
                        "0 purpose_text[0] NOT_STATED - | -9 @ FocusDescription",
                        "0 title[0] NOT_STATED - | -9 @ Ex_Name",
                        "0 place[0] NOT_STATED - | -9 @ Location");
        assertThat(Reading.lines(reading.attestation(3)))
                .contains(
                        "0 purpose[2] STATED humanitarian | 1 @ Humanitarian",
                        "0 source.additional_participants[0] STATED forces of nine states | forces of nine states @ AdditionalParticipantInfo");
        assertThat(reading.attestation(2).title()).isEmpty();
        assertThat(reading.attestation(3).place()).contains("Gulf of Guinea");
    }
}
