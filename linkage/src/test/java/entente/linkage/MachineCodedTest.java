package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.ActivityType;
import entente.core.record.Status;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program coded stays apart from what people coded, and never outvotes them. */
class MachineCodedTest {
    private static final ActivityFilter ALL_OF_THEM = ActivityFilter.ALL.withMachineCoded();

    @TempDir
    Path folder;

    private static Told visit(String dataset, String key) {
        return Told.row(dataset, "events", key, key)
                .type(ActivityType.CONTACT)
                .span("2001-05-04", "2001-05-04")
                .member("220")
                .member("230");
    }

    @Test
    void itIsMarkedAndLeftOutOfCountsUnlessAskedFor() {
        try (PublishedRecord record =
                TestStore.recordOf(folder, visit("visits", "a"), visit("feed", "b"), visit("feed", "c"))) {
            assertThat(record.activities(ActivityFilter.ALL, 0, 10).rows())
                    .extracting(Rows.Activity::activityId, Rows.Activity::machineCoded)
                    .containsExactly(org.assertj.core.api.Assertions.tuple("visits.events:a", false));
            assertThat(record.activities(ALL_OF_THEM, 0, 10).rows())
                    .extracting(Rows.Activity::activityId)
                    .containsExactlyInAnyOrder("visits.events:a", "feed.events:b", "feed.events:c");
            assertThat(record.activitiesByType()).containsExactly(java.util.Map.entry("CONTACT", 1L));
            assertThat(record.machineCodedByType()).containsExactly(java.util.Map.entry("CONTACT", 2L));
            assertThat(record.attestations()).isEqualTo(1);
            assertThat(record.actors()).extracting(Rows.ActorCount::activities).containsExactly(1L, 1L);
            assertThat(record.partners("france"))
                    .extracting(Rows.ActorCount::activities)
                    .containsExactly(1L);
            assertThat(record.activitiesOfActorByType("france")).containsExactly(java.util.Map.entry("CONTACT", 1L));
            assertThat(record.violations()).isEmpty();
        }
    }

    /** Alike in everything, two rows of two datasets of people are one act; of the feed they are not. */
    @Test
    void itIsLinkedWithNothingByLikeness() {
        Told[] people = {visit("visits", "a"), visit("calls", "b")};
        Told[] withFeed = {visit("visits", "a"), visit("feed", "b")};
        try (PublishedRecord record = TestStore.recordOf(folder.resolve("people"), people)) {
            assertThat(record.activities(ALL_OF_THEM, 0, 10).total()).isEqualTo(1);
        }
        try (PublishedRecord record = TestStore.recordOf(folder.resolve("feed"), withFeed)) {
            assertThat(record.activities(ALL_OF_THEM, 0, 10).total()).isEqualTo(2);
        }
    }

    @Test
    void rowsOfOneEventAreOneActivity() {
        Told again = Told.row("feed", "events", "b", "b-again")
                .type(ActivityType.CONTACT)
                .member("220");
        try (PublishedRecord record = TestStore.recordOf(folder, visit("feed", "b"), again)) {
            assertThat(record.activities(ALL_OF_THEM, 0, 10).rows())
                    .extracting(Rows.Activity::attestations)
                    .containsExactly(2);
        }
    }

    /** The feed's id comes first, and each of its values would win without the rule. */
    @Test
    void whereAPersonJoinsThemPeopleDecide() {
        Told told = visit("visits", "a")
                .status(Status.CANCELLED)
                .states("level", "staff")
                .states("format", "visit");
        Told fed = Told.row("feed", "events", "b", "b")
                .type(ActivityType.EVENT)
                .status(Status.HELD)
                .span("2001-05-06", "2001-05-07")
                .member("220")
                .states("level", "expert")
                .states("format", "visit")
                .states("topic", "mines");
        Told other = visit("calls", "c")
                .status(Status.CANCELLED)
                .states("level", "expert")
                .states("format", "meeting");
        try (PublishedRecord alone = TestStore.linked(folder.resolve("alone"), told, other);
                PublishedRecord record = TestStore.linked(folder.resolve("joined"), told, fed, other)) {
            Rows.Activity without = TestStore.only(alone);
            Rows.Activity with = TestStore.only(record);

            assertThat(with.machineCoded()).isFalse();
            assertThat(with.type()).isEqualTo("CONTACT");
            assertThat(with.status()).isEqualTo("CANCELLED");
            assertThat(with.date()).isEqualTo(without.date()).isEqualTo("2001-05-04");
            assertThat(with.conflicts()).isEqualTo(without.conflicts());
            assertThat(values(record, with)).containsAll(values(alone, without)).contains("topic=mines");
            assertThat(record.otherValues(with.activityId()))
                    .filteredOn(value -> value.kind().equals("machine-coded"))
                    .extracting(value -> value.field() + "=" + value.value())
                    .containsExactlyInAnyOrder("start=2001-05-06", "end=2001-05-07");
            assertThat(record.violations()).isEmpty();
        }
    }

    private static List<String> values(PublishedRecord record, Rows.Activity activity) {
        return record.fields(activity.activityId()).stream()
                .map(field -> field.field() + "=" + field.value())
                .toList();
    }

    @Test
    void searchFindsItOnlyIfAsked() {
        try (PublishedRecord record = TestStore.recordOf(folder, visit("visits", "a"), visit("feed", "b"))) {
            assertThat(record.search().search("France", 10, false).activities().total())
                    .isEqualTo(1);
            assertThat(record.search().search("France", 10, true).activities().total())
                    .isEqualTo(2);
            assertThat(record.activities(withText(ActivityFilter.ALL), 0, 10).total())
                    .isEqualTo(1);
            assertThat(record.activities(withText(ALL_OF_THEM), 0, 10).total()).isEqualTo(2);
        }
    }

    private static ActivityFilter withText(ActivityFilter filter) {
        return new ActivityFilter(
                filter.type(),
                filter.actor(),
                filter.otherActor(),
                filter.dataset(),
                filter.fromDay(),
                filter.toDay(),
                Optional.of("France"),
                filter.place(),
                filter.at(),
                filter.status(),
                filter.field(),
                filter.value(),
                filter.dates(),
                filter.machineCoded());
    }
}
