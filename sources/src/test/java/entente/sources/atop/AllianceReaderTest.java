package entente.sources.atop;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.Attestation;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the alliances' fixture attests. The lines are written from the fixture and the codebook of ATOP. */
class AllianceReaderTest {
    private final Reading reading = Reading.of(MemoryFile.ALLIANCES);

    @Test
    void everyRowIsOneAllianceWithItsDates() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        "atop.alliances:9001 | 9001 | AGREEMENT HELD | DATED 1961-04-17 CENSORED 2018-12-31 | row 1 (line 2)",
                        "atop.alliances:9002 | 9002 | AGREEMENT HELD | DATED 1889-03-02 DATED 1895-11-30 | row 2 (line 3)",
                        "atop.alliances:9003 | 9003 | AGREEMENT HELD | DATED 1906-05 DATED 1911-08 | row 3 (line 4)",
                        "atop.alliances:9004 | 9004 | AGREEMENT HELD | DATED 1955-02-08 CENSORED 2018-12-31 | row 4 (line 5)",
                        "atop.alliances:9005 | 9005 | AGREEMENT HELD | DATED 1871-07-01 DATED 1899-12-31 | row 5 (line 6)",
                        "atop.alliances:9006 | 9006 | AGREEMENT HELD | DATED 1979-10-21 DATED 1986-01-12 | row 6 (line 7)");
    }

    @Test
    void everyMemberTakesPartWithoutDates() {
        assertThat(members(1))
                .containsExactly(
                        "cow:380 | SIGNATORY | NOT_STATED - NOT_STATED - | 380 @ mem1",
                        "cow:390 | SIGNATORY | NOT_STATED - NOT_STATED - | 390 @ mem2");
        assertThat(members(2))
                .containsExactly(
                        "cow:155 | SIGNATORY | NOT_STATED - NOT_STATED - | 155 @ mem1",
                        "cow:160 | SIGNATORY | NOT_STATED - NOT_STATED - | 160 @ mem2");
        assertThat(members(3))
                .containsExactly(
                        "cow:150 | SIGNATORY | NOT_STATED - NOT_STATED - | 150 @ mem1",
                        "cow:165 | SIGNATORY | NOT_STATED - NOT_STATED - | 165 @ mem2");
        assertThat(members(4))
                .containsExactly(
                        "cow:375 | SIGNATORY | NOT_STATED - NOT_STATED - | 375 @ mem1",
                        "cow:380 | SIGNATORY | NOT_STATED - NOT_STATED - | 380 @ mem2",
                        "cow:385 | SIGNATORY | NOT_STATED - NOT_STATED - | 385 @ mem3",
                        "cow:390 | SIGNATORY | NOT_STATED - NOT_STATED - | 390 @ mem4");
        assertThat(members(5))
                .containsExactly(
                        "cow:200 | SIGNATORY | NOT_STATED - NOT_STATED - | 200 @ mem1",
                        "cow:235 | SIGNATORY | NOT_STATED - NOT_STATED - | 235 @ mem2");
        assertThat(members(6))
                .containsExactly(
                        "cow:522 | SIGNATORY | NOT_STATED - NOT_STATED - | 522 @ mem1",
                        "cow:530 | SIGNATORY | NOT_STATED - NOT_STATED - | 530 @ mem2");
    }

    @Test
    void theDatesOfTheAllianceKeepTheirCells() {
        assertThat(Reading.lines(reading.attestation(1)))
                .contains(
                        "0 start[0] STATED 1961-04-17 | 1961|4|17 @ begyr|begmo|begday",
                        "0 end[0] NOT_STATED - | 0|0|0 @ endyr|endmo|endday",
                        "0 in_force_status[0] STATED in_force | 1 @ ineffect");
        assertThat(Reading.lines(reading.attestation(3)))
                .contains(
                        "0 start[0] STATED 1906-05 | 1906|5| @ begyr|begmo|begday",
                        "0 end[0] STATED 1911-08 | 1911|8| @ endyr|endmo|endday",
                        "0 in_force_status[0] STATED terminated | 0 @ ineffect");
    }

    @Test
    void codesBecomeTheCodebooksValues() {
        assertThat(Reading.lines(reading.attestation(1)))
                .contains(
                        "0 cow_alliance_id_v3[0] NOT_STATED - |  @ cowid",
                        "0 laterality[0] STATED bilateral | 1 @ bilat",
                        "0 phase_count[0] STATED 0 | 0 @ maxphase",
                        "0 secrecy[0] STATED public | 0 @ pubsecr",
                        "0 term_kind[0] STATED fixed | 1 @ speclgth",
                        "0 term_months[0] STATED 120 | 120 @ length",
                        "0 renunciation[0] STATED with_notice | 1 @ renounce",
                        "0 renewal[0] STATED automatic | 2 @ proren",
                        "0 renewal_months[0] STATED 60 | 60 @ renewlgt",
                        "0 ending[0] STATED ongoing_or_censored | 0 @ term",
                        "0 obligation_defence[0] STATED 0 | 0 @ defense",
                        "0 obligation_nonaggression[0] STATED 1 | 1 @ nonagg",
                        "0 threat_state[0] NOT_STATED - | 0 @ statthr1",
                        "0 threat_state[1] NOT_STATED - | 0 @ statthr2",
                        "0 alliance_reference[0] STATED conformity | 1 @ natrefal",
                        "0 basis_of_coding[0] STATED text | 1 @ source");
        assertThat(Reading.lines(reading.attestation(2)))
                .contains(
                        "0 cow_alliance_id_v3[0] STATED 9501 | 9501 @ cowid",
                        "0 cow_alliance_id_v4[0] STATED 9002 | 9002 @ cow4id",
                        "0 secrecy[0] STATED secret_articles | 1 @ pubsecr",
                        "0 secret_content[0] STATED obligations | 3 @ secrart",
                        "0 renewal_months[0] NOT_STATED - | 0 @ renewlgt",
                        "0 threat[0] STATED state | 1 @ specthrt",
                        "0 threat_state[0] STATED cow:135 | 135 @ statthr1",
                        "0 threat_state[1] STATED cow:145 | 145 @ statthr2",
                        "0 territory_acquisition[0] STATED prohibited | 2 @ acqterr");
        assertThat(Reading.lines(reading.attestation(3)))
                .contains(
                        "0 secret_content[0] STATED whole_treaty | 8 @ secrart",
                        "0 term_months[0] NOT_STATED - | 0 @ length",
                        "0 alliance_reference[0] STATED other | 9 @ natrefal");
        assertThat(Reading.lines(reading.attestation(4)))
                .contains(
                        "0 laterality[0] STATED multilateral | 0 @ bilat",
                        "0 aid_provision[0] STATED training_or_technology | 3 @ milaid",
                        "0 organisation[0] STATED permanent_bureaucracy | 3 @ organ1",
                        "0 second_organisation[0] STATED named_body | 2 @ organ2",
                        "0 bases[0] STATED one_way | 3 @ base");
        assertThat(Reading.lines(reading.attestation(5)))
                .contains(
                        "0 phase_count[0] STATED 2 | 2 @ maxphase",
                        "0 threat[0] STATED ongoing_conflict | 4 @ specthrt",
                        "0 threat_state[0] STATED cow:220 | 220 @ statthr1",
                        "0 threat_state[1] NOT_STATED - | 0 @ statthr2");
    }

    @Test
    void aBlankOfAnAllianceCodedFromSecondaryWorksIsUnknownAndNotANo() {
        Attestation secondary = reading.attestation(6);

        assertThat(Reading.lines(secondary))
                .contains(
                        "0 basis_of_coding[0] STATED secondary | 2 @ source",
                        "0 cow_alliance_id_v4[0] NOT_STATED - |  @ cow4id",
                        "0 secrecy[0] UNKNOWN - |  @ pubsecr",
                        "0 term_months[0] UNKNOWN - |  @ length",
                        "0 threat_state[0] UNKNOWN - |  @ statthr1",
                        "0 obligation_consultation[0] STATED 1 | 1 @ consul");
        // the fixture leaves 45 cells blank beside the two ids of COW
        assertThat(Reading.lines(secondary))
                .filteredOn(line -> line.contains(" UNKNOWN "))
                .hasSize(45);
    }

    @Test
    void everyColumnOfAnAttributeLeavesOne() {
        // 134 columns without the key, six of the dates, 59 members, new5, rev5 and version; and start, end and
        // the instrument that the dataset's definition gives
        int expected = 134 - 1 - 6 - 59 - 3 + 3;

        assertThat(reading.attestations())
                .allSatisfy(attestation -> assertThat(attestation.attributes()).hasSize(expected));
    }

    private List<String> members(int row) {
        return reading.attestation(row).participations().stream()
                .map(Reading::line)
                .toList();
    }
}
