package entente.sources.servicevisits;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RowOutcome;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class VisitReaderTest {
    private final Reading reading = Reading.of(MemoryFile.SERVICE_VISITS);

    @Test
    void everyStateVisitedIsAContactWithTheDatesOfTheJourney() {
        assertThat(reading.attestations())
                .map(attestation -> attestation.type() + " " + Reading.span(attestation.span()))
                .containsExactly(
                        "CONTACT DATED 2001-05-03 DATED 2001-05-09",
                        "CONTACT DATED 2001-05-03 DATED 2001-05-09",
                        "CONTACT DATED 2009-08-30 DATED 2009-09-02",
                        "CONTACT DATED 2001-05-03 DATED 2001-05-09");
        assertThat(reading.attestation(1).participations())
                .map(Reading::line)
                .containsExactly(
                        "iso3:USA | VISITOR | NOT_STATED - NOT_STATED - | every row @ definition of the dataset",
                        "iso3:PRT | HOST | NOT_STATED - NOT_STATED - | PRT @ State Visit");
        assertThat(reading.attestation(3).participations().get(1).actor().asText())
                .isEqualTo("Kosovo");
    }

    @Test
    void theSameRowTwiceSpeaksOfOneActivity() {
        assertThat(reading.attestation(8).nativeId())
                .isEqualTo(reading.attestation(2).nativeId())
                .isNotEqualTo(reading.attestation(1).nativeId());
    }

    @Test
    void aPlaceWithoutASecondPartyIsOutOfScope() {
        assertThat(reading.rows().get(3).outcome())
                .isEqualTo(new RowOutcome.OutOfScope(
                        "a visit within the visitor's own territory has no second party (rule G-1)"));
        assertThat(reading.rows().get(4).outcome())
                .isEqualTo(new RowOutcome.OutOfScope("a visit to no state's territory has no second party (rule G-1)"));
    }

    @Test
    void anEndThatCannotBeTheJourneysIsRejected() {
        assertThat(reading.rejections())
                .containsExactly(
                        "End Year|End Month|End Day | 2011|10|8 | expected a journey of at most 30 days from 2008-05-07",
                        "End Year|End Month|End Day | 2008|5|6 | expected an end that is not before the beginning, 2008-05-07");
    }

    @Test
    void theOfficeGivesLevelAndService() {
        assertThat(Reading.lines(reading.attestation(1)))
                .containsExactlyInAnyOrder(
                        "0 level[0] STATED deputy_minister | Secretary of the Navy @ Title",
                        "0 service[0] STATED navy | Secretary of the Navy @ Title",
                        "0 official_office[0] STATED Secretary of the Navy | Secretary of the Navy @ Title",
                        "0 official_name[0] STATED A. Mariner | A. Mariner @ Name",
                        "0 format[0] STATED visit | every row @ definition of the dataset",
                        "0 place[0] STATED Lisbon | Lisbon @ City Visited",
                        "0 start[0] STATED 2001-05-03 | 2001|5|3 @ Start Year|Start Month|Start Day",
                        "0 end[0] STATED 2001-05-09 | 2001|5|9 @ End Year|End Month|End Day");
        assertThat(Reading.lines(reading.attestation(3)))
                .contains(
                        "0 level[0] STATED senior_officer | PACOM @ Title",
                        "0 service[0] NOT_APPLICABLE - | PACOM @ Title");
    }
}
