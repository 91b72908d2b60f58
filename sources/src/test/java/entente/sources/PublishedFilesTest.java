package entente.sources;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.actor.ActorDirectory;
import entente.core.actor.ActorKind;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Bound;
import entente.core.record.Role;
import entente.core.record.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The readers on the published files, where the folder that ENTENTE_SHARED names has them. The counts are those of the
 * datasets' own codebooks and of a count by hand with other tools.
 */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFilesTest {
    private final Path data = Path.of(requireNonNull(System.getenv("ENTENTE_SHARED")), "data");
    private final ByteSource alliances = ByteSource.of(data.resolve("atop/atop5_0a.csv"));
    private final ByteSource members = ByteSource.of(data.resolve("atop/atop5_0m.csv"));
    private final ByteSource cow = ByteSource.of(data.resolve("cow-alliances/alliance_v4.1_by_member.csv"));

    @Test
    void everyAllianceOfAtopIsUsed() {
        Reading reading = Reading.of(alliances);

        assertThat(reading.used()).isEqualTo(765);
        assertThat(reading.rejected()).isZero();
        assertThat(reading.file().unknownColumns()).isEmpty();
        assertThat(reading.attestations()).map(Attestation::idStem).doesNotHaveDuplicates();
        assertThat(reading.attestations())
                .filteredOn(attestation -> attestation.span().endBound() == Bound.CENSORED)
                .hasSize(353);
    }

    @Test
    void everyMemberOfAtopIsUsed() {
        Reading reading = Reading.of(members);

        assertThat(reading.used()).isEqualTo(2446);
        assertThat(reading.rejected()).isZero();
        assertThat(reading.attestations()).map(Attestation::idStem).doesNotHaveDuplicates();
        assertThat(memberships(reading)).hasSize(2201);
        assertThat(reading.attestations())
                .map(Attestation::nativeId)
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(765));
        assertThat(reading.attestations().stream()
                        .filter(attestation -> has(attestation, "varies_by_partner", "1"))
                        .map(Attestation::nativeId)
                        .distinct())
                .hasSize(17);
    }

    @Test
    void everySpellOfCowIsUsed() {
        Reading reading = Reading.of(cow);

        assertThat(reading.used()).isEqualTo(1221);
        assertThat(reading.rejected()).isZero();
        assertThat(reading.attestations()).map(Attestation::idStem).doesNotHaveDuplicates();
        assertThat(reading.attestations().stream().map(Attestation::nativeId).distinct())
                .hasSize(414);
        assertThat(reading.attestations())
                .filteredOn(attestation ->
                        attestation.participations().get(0).span().endBound() == Bound.CENSORED)
                .hasSize(359);
        assertThat(reading.attestations())
                .filteredOn(attestation ->
                        attestation.participations().get(0).span().startBound() == Bound.CENSORED)
                .hasSize(20);
    }

    /** 1,871 rows, 3 of them with one state twice; 14 not signed; 1,112 of high or medium confidence (codebook, V1). */
    @Test
    void everyAgreementOfDcadIsUsedButThoseOfOneState() {
        Reading reading = Reading.of(ByteSource.of(data.resolve("dcad/DCAD-v1.0-main.csv")));

        assertThat(reading.rows()).hasSize(1871);
        assertThat(reading.rejections())
                .containsExactly(
                        "ccode2 | 145 | expected another state than in ccode1",
                        "ccode2 | 541 | expected another state than in ccode1",
                        "ccode2 | 750 | expected another state than in ccode1");
        assertThat(reading.used()).isEqualTo(1868);
        assertThat(reading.attestations()).map(Attestation::idStem).doesNotHaveDuplicates();
        assertThat(reading.attestations())
                .filteredOn(attestation -> attestation.status() == Status.HYPOTHETICAL)
                .hasSize(14);
        assertThat(reading.attestations())
                .filteredOn(attestation -> has(attestation, "category_confidence", "high")
                        || has(attestation, "category_confidence", "medium"))
                .hasSize(1112);
    }

    /** 3,707 rows, 6 of which end before they begin (5 by the day, one by the month); 91 without a participant and 43 with one. */
    @Test
    void everyExerciseOfMmeIsUsedButThoseThatEndBeforeTheyBegin() {
        Reading reading = Reading.of(ByteSource.of(data.resolve("exercises/mme_v7.csv")));

        assertThat(reading.rows()).hasSize(3707);
        assertThat(reading.rejections()).hasSize(6).allMatch(reason -> reason.contains("not before the beginning"));
        assertThat(reading.used()).isEqualTo(3701);
        assertThat(reading.attestations()).map(Attestation::idStem).doesNotHaveDuplicates();
        assertThat(reading.attestations())
                .filteredOn(attestation -> attestation.participations().isEmpty())
                .hasSize(91);
        assertThat(reading.attestations())
                .filteredOn(attestation -> attestation.participations().size() == 1)
                .hasSize(43);
    }

    /** 1,790 rows: 6 dates mistyped, 2 days that do not exist, 7 ends before the beginning, 1 empty row. */
    @Test
    void everyExerciseOfJmeIsUsedButSixteen() {
        Reading reading = Reading.of(ByteSource.of(data.resolve("exercises/jme_v3.csv")));

        assertThat(reading.rows()).hasSize(1790);
        assertThat(reading.rejections()).hasSize(16);
        assertThat(reading.used()).isEqualTo(1774);
        assertThat(reading.attestations()).map(Attestation::idStem).doesNotHaveDuplicates();
        assertThat(reading.attestations())
                .filteredOn(attestation -> has(attestation, "source.aus", "1"))
                .hasSizeBetween(170, 179);
    }

    /** 377 rows: 8 without a second party; 10 end before they begin, 11 last more than 30 days, 2 of these among the 8. */
    @Test
    void everyVisitOfAServiceHeadIsUsedOutOfScopeOrRejected() {
        Reading reading = Reading.of(ByteSource.of(data.resolve("exercises/visits.csv")));

        assertThat(reading.rows()).hasSize(377);
        assertThat(reading.outOfScope()).isEqualTo(8);
        assertThat(reading.rejected()).isEqualTo(19);
        assertThat(reading.used()).isEqualTo(350);
        assertThat(reading.attestations().stream().map(Attestation::nativeId).distinct())
                .hasSize(349);
    }

    /** 70 capitals in 1998; 54 cities in 2003 with 77 attachés in all. */
    @Test
    void everyPostOfTheAttacheListsIsUsed() {
        Reading list1998 = Reading.of(ByteSource.of(data.resolve("attaches/uk-resident-attaches-1998.csv")));
        Reading list2003 = Reading.of(ByteSource.of(data.resolve("attaches/uk-defence-attaches-2003.csv")));

        assertThat(list1998.used()).isEqualTo(70);
        assertThat(list1998.rows()).hasSize(70);
        assertThat(list2003.used()).isEqualTo(54);
        assertThat(list2003.rows()).hasSize(54);
        assertThat(list2003.attestations().stream()
                        .flatMap(attestation -> attestation.attributes().stream())
                        .filter(attribute -> attribute.name().equals("officers"))
                        .mapToInt(
                                attribute -> Integer.parseInt(attribute.value().orElseThrow()))
                        .sum())
                .isEqualTo(77);
    }

    /** Counted with another program by the words of the rule: 1 of 832, 35 of 3,439 and none of 3,264 rows. */
    @Test
    void theTravelsOfAmericanLeadersAreMostlyOutOfScope() {
        assertThat(counts("us-leader-travel-visits/president_travels.csv")).containsExactly(832L, 1L, 0L, 831L);
        assertThat(counts("us-leader-travel-visits/secretary_of_state_travels.csv"))
                .containsExactly(3439L, 35L, 0L, 3404L);
        assertThat(counts("us-leader-travel-visits/foreign_leader_visits_to_us.csv"))
                .containsExactly(3264L, 0L, 0L, 3264L);
    }

    @Test
    void theMeetingsOfChinasLeadersAreMostlyOutOfScope() {
        assertThat(counts("china-elite-diplomacy/all_engagements_2003-2018.csv"))
                .containsExactly(5705L, 48L, 0L, 5657L);
    }

    /** 9,478 rows, 11 that end before they begin, 7,222 of the others different. 12,621 rows; 14; 717 totals. */
    @Test
    void theReportsOfForeignMilitaryTrainingAddUp() {
        assertThat(counts("us-foreign-military-training/fmtrpt_2004_2005_from_dedup_xml.csv"))
                .containsExactly(9478L, 9467L, 11L, 0L);
        assertThat(counts("us-foreign-military-training/fmtrpt_2018_2019_from_dedup_xml.csv"))
                .containsExactly(12621L, 11890L, 14L, 717L);
        Reading reading = Reading.of(
                ByteSource.of(data.resolve("us-foreign-military-training/fmtrpt_2004_2005_from_dedup_xml.csv")));
        assertThat(reading.attestations().stream().map(Attestation::rowKey).distinct())
                .hasSize(7222);
    }

    /** 29,515 records after 11 lines of preamble, four of them broken in two; 15,581 uncertain years of order. */
    @Test
    void everyOrderOfSipriIsUsed() {
        Reading reading = Reading.of(ByteSource.of(data.resolve("sipri-arms/trade-register-ColasDroin.csv")));

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.used()).isEqualTo(29_515);
        assertThat(reading.attestations())
                .filteredOn(
                        attestation -> attestation.span().start().orElseThrow().isUncertain())
                .hasSize(15_581);
        assertThat(counts("sipri-arms/trade-register-kume.csv")).containsExactly(5946L, 5946L, 0L, 0L);
    }

    @Test
    void noArmedGroupOfSipriIsTakenForAState() {
        ActorDirectory directory = ActorDirectory.bundled();
        assertThat(
                        Reading.of(ByteSource.of(data.resolve("sipri-arms/trade-register-ColasDroin.csv")))
                                .attestations()
                                .stream()
                                .flatMap(attestation -> attestation.participations().stream())
                                .filter(participation -> participation.raw().matches(".*[^*]\\*"))
                                .map(participation -> participation.actor().asText())
                                .distinct()
                                .filter(name -> directory
                                        .resolve(name)
                                        .actor()
                                        .filter(actor -> actor.kind() == ActorKind.STATE)
                                        .isPresent()))
                .isEmpty();
    }

    /** 29,115 rows, 2 of which count nobody; 6,608 others have police only; 790 contributor-mission pairs have soldiers. */
    @Test
    void theMonthsOfPeacekeepersAddUp() {
        Reading reading = Reading.of(ByteSource.of(data.resolve("un-peacekeeping-contributions/IPI_Gender.Full.csv")));

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.used()).isEqualTo(29_113);
        assertThat(reading.outOfScope()).isEqualTo(2);
        assertThat(reading.attestations())
                .filteredOn(attestation -> attestation.typeInSource().isPresent())
                .hasSize(6608);
        assertThat(reading.attestations().stream()
                        .filter(attestation -> attestation.typeInSource().isEmpty())
                        .map(attestation -> attestation.nativeId()
                                + attestation.participations().get(0).actor().asText())
                        .distinct())
                .hasSize(790);
        assertThat(reading.attestations()).map(Attestation::idStem).doesNotHaveDuplicates();
        assertThat(counts("un-peacekeeping-contributions/IPI_PPP_data_mission_2017.csv"))
                .containsExactly(5330L, 5330L, 0L, 0L);
    }

    /** 12,190 rows of 27 missions in 552 mission-months; 14,238 cells name a contributor, 6 of them with MA for NA. */
    @Test
    void everyPlaceOfGeoPkoIsUsed() {
        Reading reading = Reading.of(ByteSource.of(data.resolve("geopko/geopko_v1.csv")));

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.used()).isEqualTo(12_190);
        assertThat(reading.attestations().stream().map(Attestation::nativeId).distinct())
                .hasSize(27);
        assertThat(reading.attestations().stream().map(Attestation::idStem).distinct())
                .hasSize(12_190);
        assertThat(reading.attestations().stream()
                        .flatMap(attestation -> attestation.participations().stream())
                        .filter(participation -> participation.role() == Role.PARTICIPANT))
                .hasSize(14_232);
    }

    /** 115 rows: 30 of alliances and 7 of non-aggression, by the column Subtype; the other 78 are no agreements. */
    @Test
    void theAlliancesAmongTheAthenianDecreesAreUsed() {
        assertThat(counts("athenian-decrees-bce/458-338_All_Decrees.csv")).containsExactly(115L, 37L, 0L, 78L);
    }

    /**
     * Counted with another program by the words of the rule: of 3,705 rows 1,037 have a code that the crosswalk maps, 63 of
     * them are between two states or organisations and about forces or with a defence side.
     */
    @Test
    void theMachineCodedEventsAreMostlyOutOfScope() {
        assertThat(counts("icews-raw-sample/events.2018.sample.csv")).containsExactly(3705L, 63L, 0L, 3642L);
    }

    /** Rows in all, used, rejected, out of scope. */
    private List<Long> counts(String file) {
        Reading reading = Reading.of(ByteSource.of(data.resolve(file)));
        return List.of((long) reading.rows().size(), reading.used(), reading.rejected(), reading.outOfScope());
    }

    @Test
    void theDyadsOfCowAreRefusedWithTheFileToUse() {
        assertThatThrownBy(() -> Reading.of(ByteSource.of(data.resolve("cow-alliances/alliance_v4.1_by_dyad.csv"))))
                .isInstanceOf(SourceFileException.class)
                .hasMessageContaining("Use the file by member (alliance_v4.1_by_member.csv)");
    }

    @Test
    void theCodebookOfAtopIsNoTable() {
        assertThatThrownBy(() -> Reading.of(ByteSource.of(data.resolve("atop/ATOPcodebookV5.pdf"))))
                .isInstanceOf(SourceFileException.class)
                .hasMessageContaining("it is a PDF document");
    }

    /** Of each published file the first lines, damaged in each way. */
    @Test
    @Tag("endurance")
    void everyKindOfDamageToEveryPublishedFile() throws IOException {
        List<MemoryFile> beginnings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                MemoryFile beginning = beginning(file);
                try {
                    Reading.of(beginning);
                    beginnings.add(beginning);
                } catch (SourceFileException e) {
                    // of no layout that is read
                }
            }
        }
        assertThat(beginnings).hasSizeGreaterThan(19);
        MutatedFilesTest.checkEveryKind(beginnings, 1);
    }

    private static MemoryFile beginning(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = 0;
        for (int lines = 0; lines < 150 && end < bytes.length; end++) {
            lines += bytes[end] == '\n' ? 1 : 0;
        }
        return MemoryFile.of(file.getFileName().toString(), Arrays.copyOf(bytes, end));
    }

    @Test
    @Tag("endurance")
    void damagedPublishedFiles() {
        MutatedFilesTest.check(
                List.of(MemoryFile.copyOf(alliances), MemoryFile.copyOf(members), MemoryFile.copyOf(cow)), 5_000, 120);
    }

    private static Set<String> memberships(Reading reading) {
        return reading.attestations().stream()
                .map(attestation -> attestation.nativeId() + " "
                        + attestation.participations().get(0).actor().asText())
                .collect(Collectors.toSet());
    }

    private static boolean has(Attestation attestation, String name, String value) {
        return attestation.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(Attribute::value)
                .anyMatch(found -> found.equals(Optional.of(value)));
    }
}
