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
            assertThat(record.conflicts(ID)).isEmpty();
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
                    .containsExactly(tuple("public", ID, "most datasets, then the first attestation", 2));
            assertThat(record.conflicts(ID))
                    .extracting(Rows.Conflict::value, Rows.Conflict::attestationId, Rows.Conflict::chosenValue)
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
                Told.row("1005", "a").states("sector", 0, "training").states("sector", 1, "arms"),
                Told.row("1005", "b").states("sector", 0, "research"))) {
            assertThat(record.fields(ID))
                    .extracting(Rows.Field::value, Rows.Field::rule)
                    .containsExactly(
                            tuple("arms", "all values stated"),
                            tuple("research", "all values stated"),
                            tuple("training", "all values stated"));
            assertThat(record.conflicts(ID)).isEmpty();
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
                folder, Told.row("1005", "a").states("sector", 1, "arms").states("sector", 0, "arms"))) {
            assertThat(record.fields(ID))
                    .extracting(Rows.Field::value, Rows.Field::sourceField)
                    .containsExactly(tuple("arms", "sector0"));
        }
    }
}
