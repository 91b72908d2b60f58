package entente.sources.leadertravels;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RowOutcome;
import entente.sources.DefenceOfficials;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the three fixtures attests. The lines are written from the fixtures. */
class LeaderTravelsTest {
    private final Reading presidents = Reading.of(MemoryFile.PRESIDENTS);
    private final Reading secretaries = Reading.of(MemoryFile.SECRETARIES);
    private final Reading visits = Reading.of(MemoryFile.LEADER_VISITS);

    @Test
    void oneHeaderIsToldApartByWhoTravelled() {
        assertThat(presidents.file().layout().id()).isEqualTo("presidents");
        assertThat(secretaries.file().layout().id()).isEqualTo("secretaries");
    }

    @Test
    void onlyARowThatNamesAnOfficialOrABodyIsAContact() {
        assertThat(secretaries.attestations())
                .map(Reading::head)
                .containsExactly(
                        head("9001", "DATED 2013-11-03 DATED 2013-11-04", 1),
                        head("9002", "DATED 2018-09-06 DATED 2018-09-06", 2),
                        head("9003", "DATED 1982-05-13 DATED 1982-05-14", 3),
                        head("9005", "DATED 2001-01-10 DATED 2001-01-12", 5));
        assertThat(List.of(
                        secretaries.rows().get(3).outcome(),
                        secretaries.rows().get(5).outcome()))
                .containsOnly(new RowOutcome.OutOfScope(DefenceOfficials.KEYWORD_ONLY));
        assertThat(presidents.rows().get(2).outcome()).isEqualTo(new RowOutcome.OutOfScope(DefenceOfficials.NOTHING));
        assertThat(presidents.used()).isEqualTo(1);
        assertThat(visits.used()).isEqualTo(1);
        assertThat(visits.outOfScope()).isEqualTo(2);
        assertThat(visits.rejections())
                .containsExactly(
                        "end-date | 1957-06-03 | expected an end that is not before the beginning, 1957-06-09");
    }

    private static String head(String id, String span, int row) {
        return "us-leader-travels.secretaries:%s | secretaries-%s | CONTACT HELD | %s | row %d (line %d)"
                .formatted(id, id, span, row, row + 1);
    }

    @Test
    void theTravellerVisitsAndTheVisitorIsReceived() {
        assertThat(secretaries.attestation(1).participations())
                .map(Reading::line)
                .containsExactly(
                        "iso3:USA | VISITOR | NOT_STATED - NOT_STATED - | every row @ definition of the list",
                        "Egypt | HOST | NOT_STATED - NOT_STATED - | Egypt @ country");
        assertThat(visits.attestation(1).participations())
                .map(Reading::line)
                .containsExactly(
                        "iso3:USA | HOST | NOT_STATED - NOT_STATED - | every row @ definition of the list",
                        "Burma | VISITOR | NOT_STATED - NOT_STATED - | Burma @ from");
    }

    @Test
    void theTextGivesLevelAndOffices() {
        String text = "Met with Foreign Minister Fulan and Defense Minister Abu Qasim.";
        assertThat(Reading.lines(secretaries.attestation(1)))
                .containsExactlyInAnyOrder(
                        "0 source.traveller[0] STATED X. Traveller | X. Traveller @ name",
                        "0 level[0] STATED defence_minister | " + text + " @ remarks",
                        "0 official_office[0] STATED Defense Minister | " + text + " @ remarks",
                        "0 summary[0] STATED " + text + " | " + text + " @ remarks",
                        "0 format[0] STATED visit | every row @ definition of the list",
                        "0 place[0] STATED Cairo | Cairo @ locale",
                        "0 start[0] STATED 2013-11-03 | 2013-11-03 @ start-date",
                        "0 end[0] STATED 2013-11-04 | 2013-11-04 @ end-date");
        assertThat(Reading.lines(presidents.attestation(2)))
                .filteredOn(line -> line.startsWith("0 level") || line.startsWith("0 official_office"))
                .map(line -> line.substring(0, line.indexOf(" |")))
                .containsExactly(
                        "0 level[0] STATED head_of_state_or_government",
                        "0 official_office[0] STATED Secretary of Defense");
        assertThat(Reading.lines(visits.attestation(1)))
                .contains("0 official_name[0] STATED Prime Minister and Minister of Defense Bo"
                        + " | Prime Minister and Minister of Defense Bo @ visitor");
    }
}
