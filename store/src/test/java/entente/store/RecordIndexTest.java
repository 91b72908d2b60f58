package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index of a generation is there with it, goes with it, and is made anew whenever it is not as it should be. */
class RecordIndexTest {
    private static final String INDEX = "record-1.duckdb.search";

    @TempDir
    Path folder;

    @Test
    void theIndexIsThereBeforeAnybodySearches() throws IOException {
        publish();
        assertThat(folder.resolve(INDEX)).isDirectory();
        List<String> before = contents();
        assertSearchWorks();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theIndexGoesWithItsGeneration() throws IOException {
        publish();
        try (StoreWriter writer = SearchSample.store(folder).write()) {
            writer.publish();
        }
        assertThat(namesOf(folder)).contains("record-2.duckdb", "record-2.duckdb.search");
        assertThat(namesOf(folder)).noneMatch(name -> name.startsWith("record-1."));
    }

    @Test
    void aReaderSearchesTheGenerationItKeeps() {
        publish();
        try (PublishedRecord kept = SearchSample.store(folder).read()) {
            assertThat(kept.search().activities("turkiye")).hasSize(1);
            try (StoreWriter writer = SearchSample.store(folder).write()) {
                writer.publish();
            }
            assertThat(kept.search().activities("turkiye")).hasSize(1);
        }
    }

    @Test
    void aGenerationWithoutAnIndexIsSearchedAllTheSame() throws IOException {
        publish();
        // what a kill leaves of an index in the making, under a name of its own
        StoreLayout.deleteTree(folder.resolve(INDEX));
        Path half = Files.createDirectories(folder.resolve(INDEX + ".0f8fad5b-d9cb-469f-a165-70867728950e"));
        Files.writeString(half.resolve("_0.cfs"), "half");

        assertSearchWorks();

        assertThat(folder.resolve(INDEX)).isDirectory();
        try (StoreWriter writer = SearchSample.store(folder).write()) {
            writer.publish();
        }
        assertThat(namesOf(folder))
                .containsExactlyInAnyOrder(
                        "CURRENT",
                        "FORMAT",
                        "record-2.duckdb",
                        "record-2.duckdb.search",
                        "segments",
                        "tmp",
                        "writer.lock");
    }

    /** What can happen to a file. */
    enum Damage {
        REMOVED {
            @Override
            void doTo(Path file) throws IOException {
                Files.delete(file);
            }
        },
        EMPTIED {
            @Override
            void doTo(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        CUT {
            @Override
            void doTo(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        },
        CHANGED_IN_ONE_BIT {
            @Override
            void doTo(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        };

        abstract void doTo(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedIndexIsMadeAnew(Damage damage) throws IOException {
        publish();
        for (String file : namesOf(folder.resolve(INDEX))) {
            damage.doTo(folder.resolve(INDEX).resolve(file));
            assertThat(isSound()).as("%s %s is found out", file, damage).isFalse();

            assertSearchWorks();

            assertThat(isSound()).as("after %s was %s", file, damage).isTrue();
            assertThat(namesOf(folder))
                    .filteredOn(name -> name.startsWith(INDEX))
                    .containsExactly(INDEX);
        }
    }

    /** Whether the index is opened as it lies there: then nothing in its folder changes. */
    private boolean isSound() throws IOException {
        Path copy = Files.createTempDirectory(folder.getParent(), "copy");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path index = Files.createDirectories(copy.resolve(INDEX));
        for (String file : namesOf(folder.resolve(INDEX))) {
            Files.copy(folder.resolve(INDEX).resolve(file), index.resolve(file));
        }
        Object made = Files.readAttributes(index, "unix:ino").get("ino");
        try (PublishedRecord record = SearchSample.store(copy).read()) {
            record.search();
        }
        return made.equals(Files.readAttributes(index, "unix:ino").get("ino"));
    }

    @Test
    void aFileInItsPlaceIsNoIndex() throws IOException {
        publish();
        StoreLayout.deleteTree(folder.resolve(INDEX));
        Files.writeString(folder.resolve(INDEX), "no folder");
        assertSearchWorks();
        assertThat(folder.resolve(INDEX)).isDirectory();
    }

    @Test
    void whereNothingCanBeWrittenTheIndexIsInMemory() throws IOException {
        publish();
        Store store = SearchSample.store(folder);
        // a folder below a file cannot be made, whoever runs this
        Path nowhere = Files.writeString(folder.resolve("in the way"), "").resolve(INDEX);
        RecordIndex index = new RecordIndex(nowhere, "x", SearchSample.setup(List.of()));
        try (PublishedRecord record = store.read();
                SearchIndex open = record.withConnection(index::open)) {
            assertThat(open.activities("turkiye")).containsExactly("visits.calls:ankara");
        }
    }

    @Test
    void anIndexOfOtherDatasetsIsNotUsed() {
        publish();
        Store other = SearchSample.store(folder, List.of(SearchSample.dataset("third", "Zeppelins")));
        try (PublishedRecord record = other.read()) {
            assertThat(record.search().search("zeppelins", 1, false).sources().total())
                    .isEqualTo(1);
            assertThat(record.search().search("voyages", 1, false).sources().total())
                    .isZero();
        }
    }

    private void publish() {
        SearchSample.publish(SearchSample.store(folder));
    }

    private void assertSearchWorks() {
        try (PublishedRecord record = SearchSample.store(folder).read()) {
            assertThat(record.search().activities("turkiye")).containsExactly("visits.calls:ankara");
            assertThat(record.search().search("exercise", 1, false).activities().total())
                    .isEqualTo(2);
        }
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(INDEX))) {
            return files.map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> namesOf(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
