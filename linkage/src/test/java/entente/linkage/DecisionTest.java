package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.core.record.Decision;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide of two attestations holds, whatever else links them. */
class DecisionTest {
    private static final Told TREATY = Told.row("alpha", "treaties", "1", "1");
    private static final Told PACT = Told.row("beta", "pacts", "7", "7");
    private static final Told NOTE = Told.row("gamma", "notes", "3", "3");

    @TempDir
    Path folder;

    @Test
    void attestationsOfDifferentDatasetsAreActsOfTheirOwnUnlessSomebodyDecides() {
        try (PublishedRecord record = TestStore.recordOf(folder, List.of(), TREATY, PACT)) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    @Test
    void whatIsDecidedToBeOneActIsOneAndSaysWhoDecided() {
        try (PublishedRecord record = TestStore.linked(folder, PACT, TREATY)) {
            assertThat(record.attestations("alpha.treaties:1"))
                    .extracting(Rows.Attestation::attestationId, Rows.Attestation::decidedBy)
                    .containsExactly(
                            tuple("alpha.treaties:1", "decided by An Editor: told of one treaty"),
                            tuple("beta.pacts:7", "decided by An Editor: told of one treaty"));
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void aDecisionReachesEveryRowOfTheSameKey() {
        Told second = Told.row("alpha", "treaties", "1", "1-2");
        try (PublishedRecord record =
                TestStore.recordOf(folder, List.of(same("d1", second, PACT)), TREATY, second, PACT)) {
            assertThat(TestStore.only(record).attestations()).isEqualTo(3);
        }
    }

    @Test
    void whatIsDecidedToBeDifferentStaysApartAlsoThroughAThird() {
        List<Decision> decisions = List.of(
                same("d1", TREATY, PACT),
                TestStore.decision("d2", Links.DIFFERENT, TREATY, NOTE, Optional.empty()),
                same("d3", PACT, NOTE));
        try (PublishedRecord record = TestStore.recordOf(folder, decisions, TREATY, PACT, NOTE)) {
            assertThat(record.attestations("gamma.notes:3")).hasSize(1);
            assertThat(record.attestations("alpha.treaties:1")).hasSize(2);
        }
    }

    @Test
    void aDecisionThatWasSupersededCountsNoMore() {
        List<Decision> decisions = List.of(
                same("d1", TREATY, PACT), TestStore.decision("d2", Links.DIFFERENT, TREATY, PACT, Optional.of("d1")));
        try (PublishedRecord record = TestStore.recordOf(folder, decisions, TREATY, PACT)) {
            assertThat(record.count("activity")).isEqualTo(2);
        }
    }

    private static Decision same(String id, Told one, Told other) {
        return TestStore.decision(id, Links.SAME, one, other, Optional.empty());
    }
}
