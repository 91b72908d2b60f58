package entente.sources.chinaleaders;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RowOutcome;
import entente.sources.DefenceOfficials;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class EngagementReaderTest {
    private final Reading reading = Reading.of(MemoryFile.CHINA_LEADERS);

    @Test
    void rowsOfSeveralLeadersWithOneReportSpeakOfOneMeeting() {
        assertThat(reading.attestation(1).nativeId())
                .isEqualTo(reading.attestation(2).nativeId())
                .isNotEqualTo(reading.attestation(5).nativeId());
        assertThat(reading.attestation(1).rowKey())
                .isNotEqualTo(reading.attestation(2).rowKey());
    }

    @Test
    void anOfficialOfAnotherStateMakesNoContactWithThisOne() {
        assertThat(reading.rows().get(2).outcome())
                .isEqualTo(new RowOutcome.OutOfScope(
                        "the defence official whom it names is of another state than the row is about"));
    }

    @Test
    void aFormerOfficialAndAJourneyAreOutOfScope() {
        assertThat(reading.rows().get(3).outcome()).isEqualTo(new RowOutcome.OutOfScope(DefenceOfficials.KEYWORD_ONLY));
        assertThat(reading.rows().get(5).outcome()).isEqualTo(new RowOutcome.OutOfScope(DefenceOfficials.NOTHING));
        assertThat(reading.used()).isEqualTo(3);
    }

    @Test
    void aDateOfAnotherYearIsRejected() {
        assertThat(reading.rejections()).containsExactly("year | 2017 | expected the year of the date, 2018-12-04");
    }

    @Test
    void nameAndOfficeAreReadFromTheReport() {
        assertThat(reading.attestation(5).participations())
                .map(Reading::line)
                .containsExactly(
                        "iso3:CHN | PARTICIPANT | NOT_STATED - NOT_STATED - | every row @ definition of the list",
                        "United States | PARTICIPANT | NOT_STATED - NOT_STATED - | United States @ country");
        assertThat(Reading.span(reading.attestation(5).span())).isEqualTo("DATED 2014-07-08 DATED 2014-07-08");
        assertThat(Reading.lines(reading.attestation(5)).stream().map(line -> line.substring(0, line.indexOf(" |"))))
                .contains(
                        "0 level[0] STATED deputy_minister",
                        "0 official_name[0] STATED Eve Worth",
                        "0 official_office[0] STATED U.S. Under Secretary of Defense",
                        "0 source.leader[0] STATED Li Zhaoxing")
                .doesNotContain("0 official_name[1] STATED Ann New");
        assertThat(Reading.lines(reading.attestation(1)).stream().map(line -> line.substring(0, line.indexOf(" |"))))
                .contains("0 level[0] STATED head_of_state_or_government");
    }
}
