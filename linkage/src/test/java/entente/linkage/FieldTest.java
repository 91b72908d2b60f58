package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.core.record.AttributeState;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which value a field of an activity takes, and what becomes of the others. */
class FieldTest {
    private static final String ID = "pacts.members:a";
    private static final String VOTE = "the value most independent sources state; then atop before cow-alliances before"
            + " dcad before strategic-partnerships before catalogue before khalid-ahmed-2024";

    @TempDir
    Path folder;

    @Test
    void theOnlyValueIsTaken() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "a").states("secrecy", "public"),
                Told.row("1005", "b").states("secrecy", "public"))) {
            assertThat(record.fields(ID))
                    .extracting(Rows.Field::value, Rows.Field::attestationId, Rows.Field::rule, Rows.Field::otherValues)
                    .containsExactly(tuple("public", ID, "the only value stated", 0));
            assertThat(record.otherValues(ID)).isEmpty();
            assertThat(TestStore.only(record).conflicts()).isZero();
        }
    }

    @Test
    void everyValueThatLosesStaysVisible() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "b").states("secrecy", "secret"),
                Told.row("1005", "a").states("secrecy", "public"),
                Told.row("1005", "c").states("secrecy", "partly"),
                Told.row("1005", "d").states("secrecy", "secret"))) {
            assertThat(record.fields(ID))
                    .extracting(Rows.Field::value, Rows.Field::attestationId, Rows.Field::rule, Rows.Field::otherValues)
                    .containsExactly(tuple("public", ID, VOTE, 2));
            assertThat(record.otherValues(ID))
                    .extracting(Rows.OtherValue::value, Rows.OtherValue::attestationId, Rows.OtherValue::chosenValue)
                    .containsExactly(
                            tuple("partly", "pacts.members:c", "public"), tuple("secret", "pacts.members:b", "public"));
            assertThat(TestStore.only(record).conflicts()).isEqualTo(1);
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void aFieldOfManyValuesTakesThemAll() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "a").states("sectors", 0, "training").states("sectors", 1, "arms"),
                Told.row("1005", "b").states("sectors", 0, "research"))) {
            assertThat(record.fields(ID))
                    .extracting(Rows.Field::value, Rows.Field::rule)
                    .containsExactly(
                            tuple("arms", "all values stated"),
                            tuple("research", "all values stated"),
                            tuple("training", "all values stated"));
            assertThat(record.otherValues(ID)).isEmpty();
        }
    }

    @Test
    void aCellThatStatesNothingIsKeptAndTakesNoPart() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "a").leaves("secrecy", AttributeState.UNKNOWN),
                Told.row("1005", "b").leaves("secrecy", AttributeState.NOT_STATED),
                Told.row("1005", "c").leaves("secrecy", AttributeState.NOT_APPLICABLE),
                Told.row("1005", "d").states("secrecy", "secret"))) {
            assertThat(record.fields(ID))
                    .extracting(Rows.Field::value, Rows.Field::attestationId)
                    .containsExactly(tuple("secret", "pacts.members:d"));
            assertThat(record.cells(ID))
                    .extracting(Rows.Cell::state, Rows.Cell::value, Rows.Cell::raw)
                    .containsExactly(
                            tuple("UNKNOWN", null, "-9"),
                            tuple("NOT_STATED", null, "-9"),
                            tuple("NOT_APPLICABLE", null, "-9"),
                            tuple("STATED", "secret", "secret"));
        }
    }

    @Test
    void whatIsSaidOfOneParticipantIsNoFieldOfTheActivity() {
        try (PublishedRecord record =
                TestStore.recordOf(folder, Told.row("1005", "a").member("220").statesOfFirstPart("rank", "colonel"))) {
            assertThat(record.fields(ID)).isEmpty();
            assertThat(record.cells(ID)).hasSize(1);
        }
    }

    @Test
    void aValueTakesItsCellFromOnePlace() {
        try (PublishedRecord record = TestStore.recordOf(
                folder, Told.row("1005", "a").states("sectors", 1, "arms").states("sectors", 0, "arms"))) {
            assertThat(record.fields(ID))
                    .extracting(Rows.Field::value, Rows.Field::sourceField)
                    .containsExactly(tuple("arms", "sectors0"));
        }
    }

    @Test
    void aLessPreciseDateSupportsTheOneItLeavesRoomForAndDoesNotContradictIt() {
        try (PublishedRecord record = TestStore.linked(
                folder,
                Told.row("catalogue", "activities", "1", "1").span("1949", "1949"),
                Told.row("cow-alliances", "members", "1", "1").span("1949-04-04", "1949-04-04"),
                Told.row("atop", "alliances", "1", "1").span("1949-05", "1949-05"))) {
            // 4 April is supported by two, May by two as well, the day is more precise
            assertThat(TestStore.only(record).date()).isEqualTo("1949-04-04");
            assertThat(record.otherValues("atop.alliances:1"))
                    .filteredOn(other -> other.field().equals("start"))
                    .extracting(Rows.OtherValue::value, Rows.OtherValue::kind)
                    .containsExactlyInAnyOrder(tuple("1949", "less precise"), tuple("1949-05", "disagrees"));
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void anEndIsContradictedByASourceThatSawTheActivityGoOn() {
        try (PublishedRecord record = TestStore.linked(
                folder,
                Told.row("atop", "alliances", "1", "1").span("1990", "1995"),
                Told.row("cow-alliances", "members", "1", "1").span("1990", ">2012-12-31"))) {
            assertThat(TestStore.only(record).date()).isEqualTo("1990/1995");
            assertThat(record.otherValues("atop.alliances:1"))
                    .extracting(Rows.OtherValue::field, Rows.OtherValue::value, Rows.OtherValue::kind)
                    .containsExactly(tuple("end", "..", "disagrees"));
            assertThat(record.conflicts()).isEqualTo(1);
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void anEndAfterTheLimitOfAnotherSourceIsNoContradiction() {
        try (PublishedRecord record = TestStore.linked(
                folder,
                Told.row("atop", "alliances", "1", "1").span("1990", "2015"),
                Told.row("cow-alliances", "members", "1", "1").span("1990", ">2012-12-31"))) {
            assertThat(TestStore.only(record).date()).isEqualTo("1990/2015");
            assertThat(record.conflicts()).isZero();
        }
    }

    @Test
    void boundsThatContradictEachOtherAreTakenFromOneSource() {
        try (PublishedRecord record = TestStore.linked(
                folder,
                Told.row("atop", "alliances", "1", "1").span("1990", "1999"),
                Told.row("cow-alliances", "members", "1", "1").span("1950", "1960"),
                Told.row("dcad", "agreements", "1", "1").span("", "1960"))) {
            Rows.Activity activity = TestStore.only(record);
            assertThat(activity.date()).isEqualTo("1990/1999");
            assertThat(activity.spanRule()).contains("from one source");
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void amongEqualsThePreferredSourceDecidesWhateverItsName() {
        try (PublishedRecord record = TestStore.linked(
                folder,
                Told.row("cow-alliances", "members", "1", "1").states("secrecy", "secret"),
                Told.row("dcad", "agreements", "1", "1").states("secrecy", "public"))) {
            assertThat(record.fields("cow-alliances.members:1"))
                    .extracting(Rows.Field::value)
                    .containsExactly("secret");
        }
        try (PublishedRecord record = TestStore.linked(
                folder.resolve("other"),
                Told.row("khalid-ahmed-2024", "claims", "1", "1").states("secrecy", "secret"),
                Told.row("strategic-partnerships", "partnerships", "1", "1").states("secrecy", "public"))) {
            assertThat(record.fields("khalid-ahmed-2024.claims:1"))
                    .extracting(Rows.Field::value)
                    .containsExactly("public");
        }
    }

    @Test
    void datasetsOfOneLineageAreOneWitness() {
        try (PublishedRecord record = TestStore.linked(
                folder,
                Told.row("dcad", "agreements", "1", "1").states("secrecy", "public"),
                Told.row("younger-twin", "a", "1", "1").states("secrecy", "secret"),
                Told.row("elder-twin", "a", "1", "1").states("secrecy", "secret"))) {
            assertThat(record.fields("dcad.agreements:1"))
                    .extracting(Rows.Field::value)
                    .containsExactly("public");
        }
    }

    @Test
    void otherWordsForATitleAreNoConflict() {
        try (PublishedRecord record = TestStore.linked(
                folder,
                Told.row("khalid-ahmed-2024", "claims", "1", "1").states("title", "Founding of NATO"),
                Told.row("catalogue", "activities", "1", "1").states("title", "North Atlantic Treaty"))) {
            assertThat(TestStore.only(record).title()).isEqualTo("North Atlantic Treaty");
            assertThat(record.otherValues("catalogue.activities:1"))
                    .extracting(Rows.OtherValue::value, Rows.OtherValue::kind)
                    .containsExactly(tuple("Founding of NATO", "other wording"));
            assertThat(record.conflicts()).isZero();
        }
    }
}
