package entente.sources;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.Bound;
import entente.core.record.ContextFact;
import entente.core.record.ContextValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The readers of context on the published files, where the folder that ENTENTE_SHARED names has them. The numbers were read
 * off the files by eye and counted with another program.
 */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedContextTest {
    private final Path data = Path.of(requireNonNull(System.getenv("ENTENTE_SHARED")), "data");

    @Test
    void everyRowOfEveryFileIsUsed() {
        Map<String, Long> facts = new LinkedHashMap<>();
        for (String file : List.of(
                "cow-wars-mids/MIDA 5.0.csv",
                "cow-wars-mids/MIDB 5.0.csv",
                "cow-wars-mids/ps_gml_dirdisp.csv",
                "cow-wars-mids/Inter-StateWarData_v4.0.csv",
                "icb/icb1v13.csv",
                "icb/icb2v12.csv",
                "ucdp/ps_ucdp_acd.csv",
                "controls/ps_cow_nmc.csv",
                "controls/contdir.csv",
                "controls/isard_cw_democracy.csv",
                "controls/ps_cow_capitals.csv")) {
            Reading reading = read(file);
            assertThat(reading.rejections()).as(file).isEmpty();
            assertThat(reading.outOfScope()).as(file).isZero();
            assertThat(reading.file().unknownColumns()).as(file).isEmpty();
            assertThat(reading.facts()).as(file).map(ContextFact::idStem).doesNotHaveDuplicates();
            facts.put(file.substring(file.indexOf('/') + 1), reading.used());
        }

        assertThat(facts)
                .containsExactly(
                        Map.entry("MIDA 5.0.csv", 2_436L),
                        Map.entry("MIDB 5.0.csv", 5_883L),
                        Map.entry("ps_gml_dirdisp.csv", 10_276L),
                        Map.entry("Inter-StateWarData_v4.0.csv", 337L),
                        Map.entry("icb1v13.csv", 482L),
                        Map.entry("icb2v12.csv", 1_052L),
                        Map.entry("ps_ucdp_acd.csv", 5_652L),
                        Map.entry("ps_cow_nmc.csv", 17_121L),
                        Map.entry("contdir.csv", 847L),
                        Map.entry("isard_cw_democracy.csv", 17_706L),
                        Map.entry("ps_cow_capitals.csv", 242L));
    }

    @Test
    void capabilitiesAndDemocracyOfTheUnitedStates() {
        Reading capabilities = read("controls/ps_cow_nmc.csv");

        assertThat(number(capabilities, "2-1816", "cinc")).isEqualTo(0.039697491);
        assertThat(number(capabilities, "2-1816", "military_expenditure")).isEqualTo(3_823);
        assertThat(number(capabilities, "2-1945", "cinc")).isEqualTo(0.38386354);
        assertThat(number(capabilities, "2-1945", "military_expenditure")).isEqualTo(90_000_000);
        assertThat(unstated(capabilities, "military_expenditure")).isEqualTo(2_360);
        assertThat(number(read("controls/isard_cw_democracy.csv"), "2-1816", "polity2"))
                .isEqualTo(6);
        assertThat(unstated(read("controls/isard_cw_democracy.csv"), "polity2")).isEqualTo(3_271);
    }

    /** Of dispute 2, the Alaska boundary, COW knows 178 days at least, Gibler, Miller and Little one. */
    @Test
    void theTwoListsOfDisputesStandSideBySide() {
        Reading cow = read("cow-wars-mids/MIDA 5.0.csv");
        Reading revised = read("cow-wars-mids/ps_gml_dirdisp.csv");

        assertThat(number(cow, "2", "shortest_duration")).isEqualTo(178);
        assertThat(number(revised, "2-2-200-1902", "shortest_duration")).isEqualTo(1);
        assertThat(cow.facts().stream().map(ContextFact::nativeId).distinct()).hasSize(2_436);
        assertThat(revised.facts().stream().map(ContextFact::nativeId).distinct())
                .hasSize(2_174);
        assertThat(cow.facts())
                .filteredOn(fact -> fact.span().endBound() == Bound.CENSORED)
                .hasSize(33);
    }

    /** 337 rows, 19 of them with a second spell; 95 wars. One number of deaths is missing. */
    @Test
    void theWarsOfBareCarriageReturns() {
        Reading wars = read("cow-wars-mids/Inter-StateWarData_v4.0.csv");

        assertThat(wars.facts()).hasSize(356);
        assertThat(wars.facts().stream().map(ContextFact::nativeId).distinct()).hasSize(95);
        assertThat(number(wars, "1-230-2", "battle_deaths")).isEqualTo(600);
        assertThat(unstated(wars, "battle_deaths")).isEqualTo(1);
    }

    @Test
    void theCrisesBehindAByteOrderMark() {
        Reading crises = read("icb/icb1v13.csv");

        assertThat(number(crises, "1", "duration")).isEqualTo(686);
        assertThat(crises.facts()).filteredOn(fact -> !fact.span().isDated()).hasSize(1);
        assertThat(read("icb/icb2v12.csv").facts().stream()
                        .map(ContextFact::nativeId)
                        .distinct())
                .hasSize(476);
    }

    @Test
    void conflictsAreCountedByTheirNumberAndYear() {
        assertThat(read("ucdp/ps_ucdp_acd.csv").facts().stream()
                        .map(fact -> fact.nativeId() + " " + fact.span().earliestDay())
                        .distinct())
                .hasSize(2_752);
    }

    @Test
    void bordersAreCensoredAtTheLimitsOfTheData() {
        List<ContextFact> spells = read("controls/contdir.csv").facts();

        assertThat(spells)
                .filteredOn(spell -> spell.span().endBound() == Bound.CENSORED)
                .hasSize(556);
        assertThat(spells)
                .filteredOn(spell -> spell.span().startBound() == Bound.CENSORED)
                .hasSize(60);
    }

    private Reading read(String file) {
        return Reading.of(ByteSource.of(data.resolve(file)));
    }

    private static double number(Reading reading, String key, String variable) {
        return reading.facts().stream()
                .filter(fact -> fact.rowKey().equals(key))
                .flatMap(fact -> fact.values().stream())
                .filter(value -> value.variable().equals(variable))
                .findFirst()
                .orElseThrow()
                .number()
                .orElseThrow();
    }

    private static long unstated(Reading reading, String variable) {
        return reading.facts().stream()
                .flatMap(fact -> fact.values().stream())
                .filter(value -> value.variable().equals(variable))
                .map(ContextValue::value)
                .filter(value -> value.isEmpty())
                .count();
    }
}
