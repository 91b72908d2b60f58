package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several files of one dataset's layout the record is made of. */
class InForceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFileWithMostRowsCountsWhicheverCameFirst(boolean smallFirst) {
        try (StoreWriter writer = Sample.store(folder).write()) {
            if (smallFirst) {
                Sample.write(writer, Sample.file("small"), "1");
            }
            Sample.write(writer, Sample.file("large"), "1", "2");
            if (!smallFirst) {
                Sample.write(writer, Sample.file("small"), "1");
            }
            assertThat(files(writer)).containsExactly("large.csv");
        }
    }

    @Test
    void betweenFilesOfOneSizeTheOrderDoesNotMatterEither(@TempDir Path other) {
        try (StoreWriter one = Sample.store(folder).write();
                StoreWriter two = Sample.store(other).write()) {
            Sample.write(one, Sample.file("x"), "1");
            Sample.write(one, Sample.file("y"), "2");
            Sample.write(two, Sample.file("y"), "2");
            Sample.write(two, Sample.file("x"), "1");
            assertThat(one.inForce()).hasSize(1).isEqualTo(two.inForce());
        }
    }

    @Test
    void aPersonsDecisionCountsForMoreThanTheNumberOfRows() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            Sample.write(writer, Sample.file("large"), "1", "2");
            SegmentManifest small = Sample.write(writer, Sample.file("small"), "1");
            writer.use(small, "a tester");
            assertThat(files(writer)).containsExactly("small.csv");
            Sample.write(writer, Sample.file("larger"), "1", "2", "3");
            assertThat(files(writer)).containsExactly("small.csv");
        }
        assertThat(Sample.store(folder).inForce())
                .extracting(SegmentManifest::file)
                .containsExactly("small.csv");
    }

    @Test
    void aDecisionIsUndoneByAnother() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            SegmentManifest large = Sample.write(writer, Sample.file("large"), "1", "2");
            writer.use(Sample.write(writer, Sample.file("small"), "1"), "a tester");
            writer.use(large, "a tester");
            assertThat(files(writer)).containsExactly("large.csv");
        }
        assertThat(new DecisionLog(folder.resolve("decisions.jsonl")).read())
                .satisfiesExactly(
                        first -> assertThat(first.supersedes()).isEmpty(),
                        second -> assertThat(second.supersedes()).isPresent());
    }

    @Test
    void toUseWhatIsInUseIsNoDecision() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            writer.use(Sample.write(writer, Sample.file("large"), "1", "2"), "a tester");
        }
        assertThat(folder.resolve("decisions.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofOneFileTheReadingOfTheNewerReaderCounts(boolean newerFirst) {
        try (StoreWriter writer = Sample.store(folder).write()) {
            for (int version : newerFirst ? List.of(10, 9) : List.of(9, 10)) {
                // the newer reader uses fewer rows, and counts all the same
                String[] keys = version == 10 ? new String[] {"1"} : new String[] {"1", "2"};
                Sample.write(writer, Sample.file(Sample.DATASET, "one", version), keys);
            }
            assertThat(writer.inForce())
                    .extracting(SegmentManifest::readerVersion)
                    .containsExactly(10);
        }
    }

    @Test
    void aDecisionForAFileHoldsForItsNewerReadingToo() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            Sample.write(writer, Sample.file("large"), "1", "2");
            writer.use(Sample.write(writer, Sample.file("small"), "1"), "a tester");
            Sample.write(writer, Sample.file(Sample.DATASET, "small", 2), "1");
            assertThat(writer.inForce())
                    .extracting(SegmentManifest::file, SegmentManifest::readerVersion)
                    .containsExactly(tuple("small.csv", 2));
        }
    }

    @Test
    void eachDatasetHasItsOwnFile() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            Sample.write(writer, Sample.file("posts", "p", 1), "1");
            Sample.write(writer, Sample.file("treaties", "t", 1), "1", "2");
            assertThat(files(writer)).containsExactly("p.csv", "t.csv");
        }
    }

    @Test
    void theCatalogueStaysOutUntilItIsPutBack() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            Sample.write(writer, Sample.file("catalogue", "bundled", 1), "1");
            Sample.write(writer, Sample.file("one"), "1");
            writer.includeCatalogue(false, "a tester");
            assertThat(files(writer)).containsExactly("one.csv");
        }
        try (StoreWriter writer = Sample.store(folder).write()) {
            Sample.write(writer, Sample.file("catalogue", "bundled anew", 1), "1", "2");
            assertThat(writer.leavesOutCatalogue()).isTrue();
            assertThat(files(writer)).containsExactly("one.csv");
            writer.includeCatalogue(true, "a tester");
            assertThat(files(writer)).containsExactly("bundled anew.csv", "one.csv");
        }
        assertThat(new DecisionLog(folder.resolve("decisions.jsonl")).read()).hasSize(2);
    }

    @Test
    void toLeaveOutTheCatalogueTwiceIsOneDecision() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            writer.includeCatalogue(true, "a tester");
            writer.includeCatalogue(false, "a tester");
            writer.includeCatalogue(false, "a tester");
        }
        assertThat(new DecisionLog(folder.resolve("decisions.jsonl")).read()).hasSize(1);
    }

    private static List<String> files(StoreWriter writer) {
        return writer.inForce().stream().map(SegmentManifest::file).toList();
    }
}
