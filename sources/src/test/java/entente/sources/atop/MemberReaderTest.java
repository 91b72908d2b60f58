package entente.sources.atop;

import static org.assertj.core.api.Assertions.assertThat;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** What each row of the members' fixture attests. The lines are written from the fixture and the codebook of ATOP. */
class MemberReaderTest {
    private final Reading reading = Reading.of(MemoryFile.MEMBERS);

    @Test
    void everyRowSpeaksOfItsAllianceAndDatesItNot() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        "atop.members:9001-380-0-1961-04-17 | 9001 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 1 (line 2)",
                        "atop.members:9001-390-0-1961-04-17 | 9001 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 2 (line 3)",
                        "atop.members:9002-155-0-1889-03-02 | 9002 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 3 (line 4)",
                        "atop.members:9002-160-0-1889-03-02 | 9002 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 4 (line 5)",
                        "atop.members:9003-150-0-1906-05 | 9003 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 5 (line 6)",
                        "atop.members:9003-165-0-1906-05 | 9003 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 6 (line 7)",
                        "atop.members:9004-375-0-1962-03 | 9004 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 7 (line 8)",
                        "atop.members:9004-380-0-1955-02-08 | 9004 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 8 (line 9)",
                        "atop.members:9004-385-0-1955-02-08 | 9004 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 9 (line 10)",
                        "atop.members:9004-385-0-1974-01-15 | 9004 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 10 (line 11)",
                        "atop.members:9004-390-0-1955-02-08 | 9004 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 11 (line 12)",
                        "atop.members:9005-200-1-1871-07-01 | 9005 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 12 (line 13)",
                        "atop.members:9005-235-1-1871-07-01 | 9005 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 13 (line 14)",
                        "atop.members:9005-200-2-1880-07-01 | 9005 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 14 (line 15)",
                        "atop.members:9005-235-2-1880-07-01 | 9005 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 15 (line 16)",
                        "atop.members:9006-522-0-1979-10-21 | 9006 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 16 (line 17)",
                        "atop.members:9006-530-0-1979-10-21 | 9006 | AGREEMENT HELD | NOT_STATED - NOT_STATED - | row 17 (line 18)");
    }

    @Test
    void everyRowIsOneMembersPartWithItsDates() {
        String columns = " @ member|yrent|moent|dayent|yrexit|moexit|dayexit";

        assertThat(reading.attestations())
                .allSatisfy(
                        attestation -> assertThat(attestation.participations()).hasSize(1))
                .map(attestation -> Reading.line(attestation.participations().get(0)))
                .containsExactly(
                        "cow:380 | SIGNATORY | DATED 1961-04-17 CENSORED 2018-12-31 | 380|1961|4|17|0|0|0" + columns,
                        "cow:390 | SIGNATORY | DATED 1961-04-17 CENSORED 2018-12-31 | 390|1961|4|17|0|0|0" + columns,
                        "cow:155 | SIGNATORY | DATED 1889-03-02 DATED 1895-11-30 | 155|1889|3|2|1895|11|30" + columns,
                        "cow:160 | SIGNATORY | DATED 1889-03-02 DATED 1895-11-30 | 160|1889|3|2|1895|11|30" + columns,
                        "cow:150 | SIGNATORY | DATED 1906-05 DATED 1911-08 | 150|1906|5||1911|8|" + columns,
                        "cow:165 | SIGNATORY | DATED 1906-05 DATED 1911-08 | 165|1906|5||1911|8|" + columns,
                        "cow:375 | SIGNATORY | DATED 1962-03 DATED 1988-10 | 375|1962|3||1988|10|" + columns,
                        "cow:380 | SIGNATORY | DATED 1955-02-08 CENSORED 2018-12-31 | 380|1955|2|8|0|0|0" + columns,
                        "cow:385 | SIGNATORY | DATED 1955-02-08 DATED 1966-09-30 | 385|1955|2|8|1966|9|30" + columns,
                        "cow:385 | SIGNATORY | DATED 1974-01-15 CENSORED 2018-12-31 | 385|1974|1|15|0|0|0" + columns,
                        "cow:390 | SIGNATORY | DATED 1955-02-08 CENSORED 2018-12-31 | 390|1955|2|8|0|0|0" + columns,
                        "cow:200 | SIGNATORY | DATED 1871-07-01 DATED 1880-07-01 | 200|1871|7|1|1880|7|1" + columns,
                        "cow:235 | SIGNATORY | DATED 1871-07-01 DATED 1880-07-01 | 235|1871|7|1|1880|7|1" + columns,
                        "cow:200 | SIGNATORY | DATED 1880-07-01 DATED 1899-12-31 | 200|1880|7|1|1899|12|31" + columns,
                        "cow:235 | SIGNATORY | DATED 1880-07-01 DATED 1899-12-31 | 235|1880|7|1|1899|12|31" + columns,
                        "cow:522 | SIGNATORY | DATED 1979-10-21 DATED 1986-01-12 | 522|1979|10|21|1986|1|12" + columns,
                        "cow:530 | SIGNATORY | DATED 1979-10-21 DATED 1986-01-12 | 530|1979|10|21|1986|1|12" + columns);
    }

    @Test
    void whatAMemberPromisesBelongsToItsPartAndPhase() {
        assertThat(Reading.lines(reading.attestation(12)))
                .contains(
                        "1 phase[0] STATED 1 | 1 @ phase",
                        "1 phase_count[0] STATED 2 | 2 @ maxphase",
                        "1 war_at_entry[0] STATED 990 | 990 @ cowwar",
                        "1 obligation_offence[0] STATED 1 | 1 @ offense",
                        "1 obligation_consultation[0] STATED 0 | 0 @ consul",
                        "1 offence_if_ongoing_conflict[0] STATED 1 | 1 @ offcocon",
                        "1 ending[0] STATED renegotiated | 3 @ term",
                        "1 ending_mode[0] STATED replaced | 2 @ termmode",
                        "1 ending_cause[0] STATED renegotiated | 1 @ termcaus",
                        "1 threat_state[0] STATED cow:220 | 220 @ statthr1");
        assertThat(Reading.lines(reading.attestation(14)))
                .contains(
                        "1 phase[0] STATED 2 | 2 @ phase",
                        "1 obligation_offence[0] STATED 0 | 0 @ offense",
                        "1 obligation_consultation[0] STATED 1 | 1 @ consul",
                        "1 ending[0] STATED violated | 2 @ term",
                        "1 ending_mode[0] STATED broken | 3 @ termmode",
                        "1 ending_cause[0] STATED violation | 8 @ termcaus");
        assertThat(Reading.lines(reading.attestation(7)))
                .contains(
                        "1 obligation_defence[0] STATED 0 | 0 @ defense",
                        "1 varies_by_partner[0] STATED 0 | 0 @ obvary",
                        "1 ending_cause[0] STATED management_dispute | 5 @ termcaus");
        assertThat(Reading.lines(reading.attestation(8)))
                .contains(
                        "1 obligation_defence[0] STATED 1 | 1 @ defense",
                        "1 varies_by_partner[0] STATED 1 | 1 @ obvary",
                        "1 in_force_status[0] STATED in_force | 1 @ ineffect");
    }

    @Test
    void aBlankIsNotANo() {
        assertThat(Reading.lines(reading.attestation(4)))
                .contains(
                        "1 ending_mode[0] STATED not_renewed | 1 @ termmode",
                        "1 ending_cause[0] UNKNOWN - |  @ termcaus",
                        "1 state_system_member[0] STATED 1 | 1 @ cowsys");
        assertThat(Reading.lines(reading.attestation(16)))
                .contains(
                        "1 state_system_member[0] STATED 0 | 0 @ cowsys",
                        "1 cow_alliance_id_v3[0] NOT_STATED - |  @ cowid",
                        "1 military_contact[0] UNKNOWN - |  @ milcon");
    }

    @Test
    void everyAttributeBelongsToTheParticipation() {
        // 105 columns without the key, the member, six of the dates, new5, rev5 and version
        int expected = 105 - 1 - 1 - 6 - 3;

        assertThat(reading.attestations())
                .allSatisfy(attestation -> assertThat(attestation.attributes())
                        .filteredOn(attribute -> attribute.participation() == 1)
                        .hasSize(expected));
    }

    @Test
    void onlyWhatTheDatasetsDefinitionSaysIsOfTheAllianceItself() {
        assertThat(reading.attestations())
                .allSatisfy(attestation -> assertThat(attestation.attributes())
                        .filteredOn(attribute -> attribute.participation() == 0)
                        .extracting(attribute ->
                                attribute.name() + "=" + attribute.value().orElse(""))
                        .containsExactly("instrument=alliance_treaty"));
    }
}
