package entente.sources.cowalliances;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.Attestation;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the fixture by member attests. The lines are written from the fixture. */
class CowMemberReaderTest {
    private static final String CELLS =
            " @ ccode|state_name|mem_st_year|mem_st_month|mem_st_day|mem_end_year|mem_end_month|mem_end_day";

    private final Reading reading = Reading.of(MemoryFile.COW);

    @Test
    void everyRowDatesItsAlliance() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        head("9001-365-1816-01-01", "9001", "DATED 1794-06-12 CENSORED 2012-12-31", 1),
                        head("9001-380-1816-01-01", "9001", "DATED 1794-06-12 CENSORED 2012-12-31", 2),
                        head("9001-390-1816-01-01", "9001", "DATED 1794-06-12 CENSORED 2012-12-31", 3),
                        head("9002-155-1889-03-02", "9002", "DATED 1889-03-02 DATED 1895-11-30", 4),
                        head("9002-160-1889-03-02", "9002", "DATED 1889-03-02 DATED 1895-11-30", 5),
                        head("9003-150-1906-05-14", "9003", "DATED 1906-05-14 CENSORED 2012-12-31", 6),
                        head("9003-160-1906-05-14", "9003", "DATED 1906-05-14 CENSORED 2012-12-31", 7),
                        head("9003-165-1906-05-14", "9003", "DATED 1906-05-14 CENSORED 2012-12-31", 8),
                        head("9003-165-1925-02-03", "9003", "DATED 1906-05-14 CENSORED 2012-12-31", 9),
                        head("9004-375-1932-01-21", "9004", "DATED 1932-01-21 DATED 1939-11-30", 10),
                        head("9004-385-1932-01-21", "9004", "DATED 1932-01-21 DATED 1939-11-30", 11),
                        head("9005-200-1871-07-01", "9005", "DATED 1871-07-01 DATED 1880-07-01", 12),
                        head("9005-235-1871-07-01", "9005", "DATED 1871-07-01 DATED 1880-07-01", 13));
    }

    private static String head(String key, String nativeId, String span, int row) {
        return "cow-alliances.members:%s | %s | AGREEMENT HELD | %s | row %d (line %d)"
                .formatted(key, nativeId, span, row, row + 1);
    }

    @Test
    void everySpellHasItsOwnDatesAndLimits() {
        assertThat(reading.attestations())
                .allSatisfy(
                        attestation -> assertThat(attestation.participations()).hasSize(1))
                .map(attestation -> Reading.line(attestation.participations().get(0)))
                .containsExactly(
                        "cow:365 | SIGNATORY | CENSORED 1816-01-01 DATED 1854-03-27 | 365|Russia|1816|1|1|1854|3|27"
                                + CELLS,
                        "cow:380 | SIGNATORY | CENSORED 1816-01-01 CENSORED 2012-12-31 | 380|Sweden|1816|1|1|||"
                                + CELLS,
                        "cow:390 | SIGNATORY | CENSORED 1816-01-01 CENSORED 2012-12-31 | 390|Denmark|1816|1|1|||"
                                + CELLS,
                        "cow:155 | SIGNATORY | DATED 1889-03-02 DATED 1895-11-30 | 155|Chile|1889|3|2|1895|11|30"
                                + CELLS,
                        "cow:160 | SIGNATORY | DATED 1889-03-02 DATED 1895-11-30 | 160|Argentina|1889|3|2|1895|11|30"
                                + CELLS,
                        "cow:150 | SIGNATORY | DATED 1906-05-14 CENSORED 2012-12-31 | 150|Paraguay|1906|5|14|||"
                                + CELLS,
                        "cow:160 | SIGNATORY | DATED 1906-05-14 CENSORED 2012-12-31 | 160|Argentina|1906|5|14|||"
                                + CELLS,
                        "cow:165 | SIGNATORY | DATED 1906-05-14 DATED 1911-08-09 | 165|Uruguay|1906|5|14|1911|8|9"
                                + CELLS,
                        "cow:165 | SIGNATORY | DATED 1925-02-03 CENSORED 2012-12-31 | 165|Uruguay|1925|2|3|||" + CELLS,
                        "cow:375 | SIGNATORY | DATED 1932-01-21 DATED 1939-11-30 | 375|Finland|1932|1|21|1939|11|30"
                                + CELLS,
                        "cow:385 | SIGNATORY | DATED 1932-01-21 DATED 1939-11-30 | 385|Norway|1932|1|21|1939|11|30"
                                + CELLS,
                        "cow:200 | SIGNATORY | DATED 1871-07-01 DATED 1880-07-01 | 200|United Kingdom|1871|7|1|1880|7|1"
                                + CELLS,
                        "cow:235 | SIGNATORY | DATED 1871-07-01 DATED 1880-07-01 | 235|Portugal|1871|7|1|1880|7|1"
                                + CELLS);
    }

    @Test
    void theNameStandsBesideTheCode() {
        assertThat(reading.attestation(12).participations().get(0).actor().name())
                .contains("United Kingdom");
    }

    @Test
    void theClassFillsTwoAttributesAndTheFlagsAreTheMembersOwn() {
        assertThat(Reading.lines(reading.attestation(1)))
                .containsExactlyInAnyOrder(
                        "0 pact_class[0] STATED defence_pact | Type I: Defense Pact @ ss_type",
                        "0 nonaggression_class[0] NOT_APPLICABLE - | Type I: Defense Pact @ ss_type",
                        "1 obligation_defence[0] STATED 1 | 1 @ defense",
                        "1 obligation_neutrality[0] STATED 0 | 0 @ neutrality",
                        "1 obligation_nonaggression[0] STATED 0 | 0 @ nonaggression",
                        "1 obligation_consultation[0] STATED 1 | 1 @ entente",
                        "0 instrument[0] STATED alliance_treaty | every row @ definition of the dataset",
                        "0 start[0] STATED 1794-06-12 | 1794|6|12 @ all_st_year|all_st_month|all_st_day",
                        "0 end[0] NOT_STATED - | || @ all_end_year|all_end_month|all_end_day");
        assertThat(classes(4)).containsExactly("entente Type III: Entente", "NOT_APPLICABLE Type III: Entente");
        assertThat(classes(6))
                .containsExactly(
                        "nonaggression_pact Type IIb: Non-Aggression Pact", "class_2b Type IIb: Non-Aggression Pact");
        assertThat(classes(10))
                .containsExactly(
                        "nonaggression_pact Type IIa: Non-Aggression Pact", "class_2a Type IIa: Non-Aggression Pact");
        assertThat(classes(12))
                .containsExactly("neutrality_pact Type II: Neutrality", "NOT_APPLICABLE Type II: Neutrality");
    }

    private List<String> classes(int row) {
        Attestation attestation = reading.attestation(row);
        assertThat(attestation.typeInSource())
                .contains(attestation.attributes().get(0).raw());
        return attestation.attributes().stream()
                .filter(attribute -> attribute.field().equals("ss_type"))
                .map(attribute -> attribute.value().orElse(attribute.state().name()) + " " + attribute.raw())
                .toList();
    }

    @Test
    void anUnexplainedBlankIsUnknown() {
        assertThat(Reading.lines(reading.attestation(10)))
                .contains(
                        "1 obligation_neutrality[0] STATED 1 | 1 @ neutrality",
                        "1 obligation_nonaggression[0] UNKNOWN - |  @ nonaggression",
                        "1 obligation_consultation[0] STATED 0 | 0 @ entente");
        assertThat(Reading.lines(reading.attestation(11)))
                .contains(
                        "1 obligation_nonaggression[0] STATED 1 | 1 @ nonaggression",
                        "1 obligation_consultation[0] UNKNOWN - |  @ entente");
    }

    @Test
    void aLeftCensorThatIsBlankLeavesTheBeginningDated() {
        assertThat(MemoryFile.COW.cells(9)).containsSequence("1925", "", "", "", "", "1");
        assertThat(Reading.span(reading.attestation(9).participations().get(0).span()))
                .startsWith("DATED 1925-02-03");
    }
}
