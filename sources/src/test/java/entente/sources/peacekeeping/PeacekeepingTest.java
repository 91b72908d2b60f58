package entente.sources.peacekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RelationKind;
import entente.core.record.RowOutcome;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;

/** What each row of the two fixtures attests. The lines are written from the fixtures. */
class PeacekeepingTest {
    private final Reading contributions = Reading.of(MemoryFile.CONTRIBUTIONS);
    private final Reading missions = Reading.of(MemoryFile.MISSIONS);

    @Test
    void theMissionIsTheActivityAndAMonthDatesThePart() {
        assertThat(contributions.attestations())
                .map(Reading::head)
                .containsExactly(
                        head("UNEXA-FJI-2009-11", "UNEXA", 1),
                        head("UNEXA-FJI-2009-12", "UNEXA", 2),
                        head("UNEXA-FJI-2014-02", "UNEXA", 3),
                        head("UNEXA-police-TON-2012-02", "UNEXA-police", 4));
        assertThat(contributions.attestations())
                .map(attestation -> Reading.line(attestation.participations().get(0)))
                .containsExactly(
                        part("FJI", "CENSORED 2009-11 DATED 2009-11", "FJI|Fiji|2009-11-30"),
                        part("FJI", "DATED 2009-12 DATED 2009-12", "FJI|Fiji|2009-12-31"),
                        part("FJI", "DATED 2014-02 CENSORED 2014-02", "FJI|Fiji|2014-02-28"),
                        part("TON", "DATED 2012-02 DATED 2012-02", "TON|Tonga|2012-02-29"));
    }

    private static String head(String key, String activity, int row) {
        return "ipi-peacekeeping.contributors:%s | %s | PEACEKEEPING HELD | NOT_STATED - NOT_STATED - | row %d (line %d)"
                .formatted(key, activity, row, row + 1);
    }

    private static String part(String code, String span, String raw) {
        return "iso3:%s | PARTICIPANT | %s | %s @ Contributor ISO-3|Contributor|Date".formatted(code, span, raw);
    }

    @Test
    void aMonthOfPoliceOnlyIsKeptApartAsPartOfTheMission() {
        assertThat(contributions.attestation(4).relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).isEqualTo(RelationKind.PART_OF);
            assertThat(relation.targetNativeId()).isEqualTo("UNEXA");
        });
        assertThat(contributions.attestation(4).typeInSource()).contains("police only");
        assertThat(contributions.attestation(2).relations()).isEmpty();
    }

    @Test
    void aRowThatCountsNobodyIsOutOfScopeAndAMonthBeyondTheFileIsRejected() {
        assertThat(contributions.rows().get(4).outcome()).isEqualTo(new RowOutcome.OutOfScope("the row counts nobody"));
        assertThat(contributions.rejections())
                .containsExactly("Date | 2014-03-31 | expected a month from 2009-11 to 2014-02");
    }

    @Test
    void theCountsAreOfThePartInThatMonth() {
        assertThat(Reading.lines(contributions.attestation(1)))
                .containsExactlyInAnyOrder(
                        "1 individual_police[0] STATED 0 | 0 @ Individual Police Total",
                        "1 formed_police[0] STATED 0 | 0 @ Formed Police Units Total",
                        "1 experts[0] STATED 0 | 0 @ Experts on Mission Total",
                        "1 troops[0] STATED 200 | 200 @ Troops Total",
                        "1 women[0] STATED 7 | 7 @ Total Female",
                        "1 personnel[0] STATED 200 | 200 @ Total Total",
                        "0 mission[0] STATED UNEXA | UNEXA @ Mission",
                        "0 lead[0] STATED united_nations | every row @ definition of the dataset");
    }

    @Test
    void theFileByMissionGivesTheLeaderAndTheHost() {
        assertThat(missions.attestation(1).nativeId()).isEqualTo("UNEXA");
        assertThat(missions.attestation(1).participations())
                .map(Reading::line)
                .containsExactly(
                        "United Nations | ORGANISER | CENSORED 1990-11 DATED 1990-11 | 1990-11-30 @ Date",
                        "iso3:WSM | HOST | CENSORED 1990-11 DATED 1990-11 | WSM|Samoa|1990-11-30"
                                + " @ Country of Mission ISO-3|Country of Mission|Date");
        assertThat(Reading.lines(missions.attestation(1)))
                .contains(
                        "1 source.hq_latitude[0] STATED -13.8 | -13.8 @ Mission HQ Longitude",
                        "1 police[0] NOT_STATED - | NA @ Police",
                        "1 personnel[0] STATED 20 | 20 @ Total",
                        "0 place[0] STATED Apia | Apia @ Mission HQ");
    }
}
