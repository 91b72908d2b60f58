package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.core.codebook.ActivityType;
import entente.core.record.RelationKind;
import entente.core.record.Status;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the attestations of one act: its id, bounds, title, status and relations. */
class ActivityTest {
    @TempDir
    Path folder;

    @Test
    void anActivityIsCalledAfterItsSmallestAttestation() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005-b").member("220"),
                Told.row("1005", "1005-a").member("325"),
                Told.row("1006", "1006-a").member("200"))) {
            assertThat(record.activities(ActivityFilter.ALL, 0, 10).rows())
                    .extracting(Rows.Activity::activityId, Rows.Activity::attestations)
                    .containsExactly(tuple("pacts.members:1005-a", 2), tuple("pacts.members:1006-a", 1));
            // an address of any other attestation leads to it
            assertThat(record.activity("pacts.members:1005-b"))
                    .map(Rows.Activity::activityId)
                    .hasValue("pacts.members:1005-a");
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void oneKeyInTwoDatasetsIsTwoActivities() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("pacts", "members", "1005", "1").member("220"),
                Told.row("treaties", "members", "1005", "1").member("220"))) {
            assertThat(record.activities(ActivityFilter.ALL, 0, 10).total()).isEqualTo(2);
        }
    }

    @Test
    void aMissionOnAMapIsTheMissionOfTheMonthlyCounts() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("geopko", "sites", "UNEXA", "1")
                        .type(ActivityType.PEACEKEEPING)
                        .states("source.un_mission", "UNEXA")
                        .member("220", ">2010-03", ">2010-03"),
                Told.row("ipi-peacekeeping", "contributors", "UNEXA", "2")
                        .type(ActivityType.PEACEKEEPING)
                        .member("220", "2010-02", "2010-02"))) {
            assertThat(record.activities(ActivityFilter.ALL, 0, 10).total()).isEqualTo(1);
        }
    }

    /** A rule, the bounds of two members as {@link Told} writes them, and what comes of them. */
    private record Case(
            String rule,
            String first,
            String second,
            @Nullable String date,
            @Nullable Long earliest,
            @Nullable Long latest) {
        Told[] told() {
            return new Told[] {row("a", "220", first), row("b", "325", second)};
        }

        private Told row(String row, String member, String bounds) {
            String[] sides = bounds.split(" ");
            return Told.row(rule, rule + row).member(member, bound(sides[0]), bound(sides[1]));
        }

        private static String bound(String text) {
            return text.equals("-") ? "" : text;
        }
    }

    // epoch days by Python's datetime.date
    private static final List<Case> CASES = List.of(
            new Case(
                    "one member still in",
                    "1949-04-04 >2018-12-31",
                    "1952-02-18 1974-08-14",
                    "1949-04-04/..",
                    -7577L,
                    null),
            new Case(
                    "the last one out",
                    "1949-04-04 1955-05-05",
                    "1952-02-18 1974-08-14",
                    "1949-04-04/1974-08-14",
                    -7577L,
                    1686L),
            new Case(
                    "one out, nobody knows when", "1949-04-04 ?", "1952-02-18 1974-08-14", "1949-04-04/", -7577L, null),
            new Case(
                    "a member before the source begins",
                    ">1816-01-01 1820",
                    "1817-06-01 1821-01-01",
                    "../1821-01-01",
                    null,
                    -54421L),
            new Case("only one member dated", "- -", "1952-02-18 1974-08-14", "1952-02-18/1974-08-14", -6527L, 1686L),
            new Case(
                    "one end told of two",
                    "1949-04-04 -",
                    "1952-02-18 1974-08-14",
                    "1949-04-04/1974-08-14",
                    -7577L,
                    1686L),
            new Case("nothing dated", "- -", "- -", null, null, null));

    @Test
    void boundsComeFromTheMembersWhereNothingDatesTheWhole() {
        Told[] told = CASES.stream().map(Case::told).flatMap(Stream::of).toArray(Told[]::new);
        try (PublishedRecord record = TestStore.recordOf(folder, told)) {
            assertThat(CASES)
                    .allSatisfy(rule -> assertThat(record.activity("pacts.members:" + rule.rule() + "a"))
                            .get()
                            .extracting(
                                    Rows.Activity::date,
                                    Rows.Activity::earliestDay,
                                    Rows.Activity::latestDay,
                                    Rows.Activity::spanRule)
                            .containsExactly(
                                    rule.date(),
                                    rule.earliest(),
                                    rule.latest(),
                                    rule.date() == null ? "not dated" : "first entry and last exit of a participant"));
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void boundsToldOfTheWholeComeBeforeThoseOfItsMembers() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005-a")
                        .span("1950-01-01", ">2018-12-31")
                        .member("220", "1949-04-04", "1966-07-01"))) {
            Rows.Activity activity = TestStore.only(record);
            assertThat(activity.date()).isEqualTo("1950-01-01/..");
            assertThat(activity.endBound()).isEqualTo("CENSORED");
            assertThat(activity.spanRule()).isEqualTo("as attested of the activity");
        }
    }

    @Test
    void aDatedBoundComesBeforeACensoredOne() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005-a").span(">1816-01-01", ">2018-12-31").member("220"),
                Told.row("1005", "1005-b").span("1815-06-09", "1991-07-01").member("325"))) {
            assertThat(TestStore.only(record).date()).isEqualTo("1815-06-09/1991-07-01");
        }
    }

    @Test
    void anUntitledActivityIsCalledAfterItsTypeWhoAndWhen() {
        Map<String, String> whenByDate = new LinkedHashMap<>();
        whenByDate.put("-0258~", " (259 BCE)");
        whenByDate.put("-0430-04-06", " (431 BCE)");
        whenByDate.put("0000", " (1 BCE)");
        whenByDate.put("0843-08", " (843)");
        whenByDate.put("1582-10-04", " (1582)");
        whenByDate.put("1857?", " (1857)");
        whenByDate.put("18XX", " (18XX)");
        // too far off, or no single date: then without
        whenByDate.put("Y-17E7", "");
        whenByDate.put("[1888,1889]", "");
        Told[] told = whenByDate.keySet().stream()
                .map(date -> Told.row(date, date)
                        .span(date, date)
                        .named("Lilliput", "", "")
                        .named("Blefuscu", "", ""))
                .toArray(Told[]::new);
        try (PublishedRecord record = TestStore.recordOf(folder, told)) {
            whenByDate.forEach((date, when) -> assertThat(record.activity("pacts.members:" + date))
                    .get()
                    .extracting(Rows.Activity::title, Rows.Activity::date, Rows.Activity::titleRule)
                    .containsExactly(
                            "Agreement of Blefuscu and Lilliput" + when, date, "made of type, participants and year"));
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void aTitleNamesTwoOfManyAndCountsTheOthers() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005")
                        .states("instrument", "alliance_treaty")
                        .member("220", "1949-04-04", "1950")
                        .member("220", "1960", "1970")
                        .member("325")
                        .member("2")
                        .member("200")
                        .member("211"),
                Told.row("1006", "1006").type(ActivityType.CONTACT))) {
            assertThat(record.activities(ActivityFilter.ALL, 0, 10).rows())
                    .extracting(Rows.Activity::title)
                    .containsExactly("Alliance of Belgium, France and 3 others (1949)", "Contact of nobody named");
        }
    }

    @Test
    void anActorThatChangesItsNameIsNamedOnce() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005")
                        .named("Lilliput", "1952", "1953")
                        .member("516", "1960", "1961")
                        .member("516", "1970", "1971"))) {
            assertThat(TestStore.only(record).title()).contains(" and ").doesNotContain(",");
        }
    }

    @Test
    void aStatedTitleIsTaken() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005").states("title", "Entente Cordiale").member("220"))) {
            assertThat(TestStore.only(record).title()).isEqualTo("Entente Cordiale");
            assertThat(TestStore.only(record).titleRule()).isEqualTo("the only value stated");
        }
    }

    @Test
    void statusAndPrecursorAreKept() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1", "1").status(Status.PLANNED).member("220"),
                Told.row("2", "2").status(Status.DENIED).precursor().member("220"),
                Told.row("3", "3a").precursor().member("220"),
                Told.row("3", "3b").member("220"))) {
            assertThat(record.activities(ActivityFilter.ALL, 0, 10).rows())
                    .extracting(Rows.Activity::status, Rows.Activity::precursor)
                    .containsExactly(tuple("PLANNED", false), tuple("DENIED", true), tuple("HELD", false));
        }
    }

    @Test
    void aRelationToldBySeveralIsOneRelation() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005-a").member("220"),
                Told.row("1005", "1005-b").member("325"),
                Told.row("1030", "1030-a").member("220").relates(RelationKind.RENEWS, "1005"),
                Told.row("1030", "1030-b").member("325").relates(RelationKind.RENEWS, "1005"),
                Told.row("1030", "1030-c").member("2").relates(RelationKind.RENEWS, "1030"),
                Told.row("1031", "1031").member("2").relates(RelationKind.AMENDS, "not there"),
                Told.row("treaties", "members", "1032", "1032").member("2").relates(RelationKind.AMENDS, "1005"))) {
            assertThat(record.relations("pacts.members:1030-a"))
                    .extracting(Rows.Link::kind, Rows.Link::targetActivityId)
                    .containsExactly(tuple("RENEWS", "pacts.members:1005-a"));
            assertThat(record.count("activity_relation")).isEqualTo(1);
            assertThat(record.count("relation")).isEqualTo(5);
            assertThat(record.violations()).isEmpty();
        }
    }
}
