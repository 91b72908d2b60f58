package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.ActivityType;
import entente.core.record.Decision;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tellings of different datasets are taken for one act, and which are not. */
class MatchTest {
    private static final Told TREATY =
            pact("alpha", "1", "1904-04-08", "220", "200").states("obligation_defence", "1");

    @TempDir
    Path folder;

    @Test
    void theSameParticipantsOnTheSameDayAreOneActAndTheReasonIsGiven() {
        try (PublishedRecord record = record(TREATY, pact("beta", "9", "1904-04-08", "200", "220"))) {
            List<Rows.Attestation> told = record.attestations("alpha.pacts:1");
            assertThat(told).extracting(Rows.Attestation::dataset).containsExactly("alpha", "beta");
            assertThat(told.get(1).decidedBy())
                    .startsWith("matched with alpha:1 (")
                    .contains("the same participants")
                    .contains("begun on the same day");
            assertThat(told.get(1).score()).isBetween(Matcher.MATCH, 1.0);
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void aDateKnownToTheYearLeavesRoomForADayInIt() {
        Told told = pact("alpha", "1", "1904-04-08", "220", "200").states("series", "Entente Cordiale");
        Told toldToTheYear = pact("beta", "9", "1904", "200", "220").states("series", "Entente Cordiale");
        try (PublishedRecord record = record(told, toldToTheYear)) {
            assertThat(record.count("activity")).isEqualTo(1);
        }
    }

    @Test
    void whatMayBeOneActWaitsForReview() {
        try (PublishedRecord record = record(TREATY, pact("beta", "9", "1904", "200", "220"))) {
            assertThat(record.count("activity")).isEqualTo(2);
            assertThat(record.count("possible_link")).isEqualTo(1);
        }
    }

    @Test
    void aMemberMissingInOneSourceDoesNotBreakTheLink() {
        try (PublishedRecord record = record(
                pact("alpha", "1", "1949-04-04", "2", "20", "200", "220").states("obligation_defence", "1"),
                pact("beta", "9", "1949-04-04", "2", "20", "200").states("obligation_defence", "1"))) {
            assertThat(record.count("activity")).isEqualTo(1);
        }
    }

    /** One source ends before the later members join, as lists of NATO's do. Of exercises nobody is bound from a beginning. */
    @Test
    void whoJoinsAnAgreementLaterDoesNotBreakTheLink() {
        Told founders = pact("alpha", "1", "1949-04-04", "2", "20", "200").states("obligation_defence", "1");
        Told withThoseWhoJoined = Told.row("beta", "pacts", "9", "9")
                .span("1949-04-04", "2012-12-31")
                .member("2", "1949-04-04", "2012-12-31")
                .member("20", "1949-04-04", "2012-12-31")
                .member("200", "1949-04-04", "2012-12-31")
                .member("350", "1951-10-22", "2012-12-31")
                .member("640", "1951-10-22", "2012-12-31")
                .member("230", "1981-12-10", "2012-12-31")
                .member("290", "1997-12-16", "2012-12-31")
                .states("obligation_defence", "1");
        try (PublishedRecord record = record(founders, withThoseWhoJoined)) {
            assertThat(record.count("activity")).isEqualTo(1);
            assertThat(record.attestations("alpha.pacts:1").get(1).decidedBy())
                    .contains("nearly the same participants");
        }
    }

    @Test
    void aRenewalSomeYearsLaterIsAnotherAct() {
        try (PublishedRecord record = record(TREATY, pact("beta", "9", "1909-04-08", "200", "220"))) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    @Test
    void otherParticipantsOnTheSameDayAreAnotherAct() {
        try (PublishedRecord record = record(TREATY, pact("beta", "9", "1904-04-08", "200", "365"))) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    @Test
    void aSourceKeepsItsOwnRowsApartWhateverMatchesBoth() {
        try (PublishedRecord record = record(
                TREATY,
                pact("alpha", "2", "1904-04-08", "220", "200"),
                pact("beta", "9", "1904-04-08", "220", "200"))) {
            assertThat(record.count("activity")).isEqualTo(2);
            assertThat(record.attestations("alpha.pacts:1")).hasSize(2);
        }
    }

    @Test
    void typesAreNotMixed() {
        try (PublishedRecord record =
                record(TREATY, pact("beta", "9", "1904-04-08", "220", "200").type(ActivityType.EXERCISE))) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    @Test
    void anOrderOfArmsIsNoTreaty() {
        try (PublishedRecord record =
                record(TREATY, pact("beta", "9", "1904-04-08", "220", "200").states("instrument", "arms_order"))) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    @Test
    void postsOfAttachesAreNotJoinedByLikeness() {
        ActivityType attache = ActivityType.ATTACHE;
        try (PublishedRecord record = record(
                pact("alpha", "1", "1904-04-08", "220", "200").type(attache),
                pact("beta", "9", "1904-04-08", "220", "200").type(attache))) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    @Test
    void theNextOfASeriesIsNoMatch() {
        try (PublishedRecord record = record(drill("alpha", "1", "1984-03-20"), drill("beta", "9", "1984-09-20"))) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
        try (PublishedRecord record =
                recordIn("near", drill("alpha", "1", "1984-03-20"), drill("beta", "9", "1984-03-21"))) {
            assertThat(record.count("activity")).isEqualTo(1);
        }
    }

    @Test
    void aKeyThatOneSourceStatesOfTheOtherDecidesUnlessItIsWithheld() {
        Told naming = pact("atop", "1", "1904", "220", "365").states("cow_alliance_id_v4", "77");
        Told named = pact("cow-alliances", "77", "1950", "220", "200");
        try (PublishedRecord record = record(naming, named)) {
            assertThat(record.attestations("atop.pacts:1").get(1).decidedBy())
                    .contains("atop:1 names it by its key cow-alliances:77");
        }
        Decision withhold = new Decision(
                "d1",
                "2026-01-01T00:00:00Z",
                "An Editor",
                Linkage.IDENTIFIERS,
                "linkage",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Linkage.IGNORE),
                Optional.empty(),
                Optional.empty());
        try (PublishedRecord record =
                TestStore.recordOf(folder.resolve("withheld"), List.of(withhold), naming, named)) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    @Test
    void aDecisionOutlivesTheEvidence() {
        Told twin = pact("beta", "9", "1904-04-08", "200", "220");
        Decision apart = TestStore.decision("d1", Links.DIFFERENT, TREATY, twin, Optional.empty());
        try (PublishedRecord record = TestStore.recordOf(folder, List.of(apart), TREATY, twin)) {
            assertThat(record.count("activity")).isEqualTo(2);
            assertThat(record.count("possible_link")).isZero();
        }
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Told second = pact("beta", "9", "1904-04-08", "200", "220");
        Told third = pact("gamma", "5", "1904-04-08", "200", "220");
        List<String> forth;
        List<String> back;
        try (PublishedRecord record = recordIn("forth", TREATY, second, third)) {
            forth = links(record);
        }
        try (PublishedRecord record = recordIn("back", third, second, TREATY)) {
            back = links(record);
        }
        assertThat(forth).isEqualTo(back).hasSize(3);
    }

    private static List<String> links(PublishedRecord record) {
        return record.attestations("alpha.pacts:1").stream()
                .map(told -> told.attestationId() + " " + told.score() + " " + told.decidedBy())
                .toList();
    }

    private PublishedRecord record(Told... told) {
        return recordIn("one", told);
    }

    private PublishedRecord recordIn(String name, Told... told) {
        return TestStore.recordOf(folder.resolve(name), List.of(), told);
    }

    private static Told pact(String dataset, String id, String date, String... members) {
        Told told = Told.row(dataset, "pacts", id, id).span(date, "");
        for (String member : members) {
            told.member(member);
        }
        return told;
    }

    private static Told drill(String dataset, String id, String date) {
        return pact(dataset, id, date, "2", "732").type(ActivityType.EXERCISE).states("series", "Team Spirit");
    }
}
