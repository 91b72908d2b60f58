package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RelationKind;
import entente.store.Store;
import entente.store.StoreWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record can be thrown away: the same segments and decisions make the same one again. */
class RebuildTest {
    private static final Told[] ALLIANCES = {
        Told.row("pacts", "alliances", "1", "1")
                .span("-0430-04-06", "-0403~")
                .member("350")
                .member("220"),
        Told.row("pacts", "alliances", "2", "2")
                .span("1582-10-04", ">2018-12-31")
                .states("secrecy", "public")
                .relates(RelationKind.RENEWS, "1"),
    };
    private static final Told[] MEMBERS = {
        Told.row("2", "2-220").member("220", "1582-10-15", "1700").states("secrecy", "secret"),
        Told.row("2", "2-220").member("220", "1701", ">2018-12-31"),
        Told.row("3", "3-220").named("Ruritania", "1900", "?"),
    };
    private static final Told[] TREATIES = {
        Told.row("treaties", "all", "2", "2")
                .span("1904-04-08", "1904-04-08")
                .member("200")
                .states("sector", 1, "arms"),
    };

    @TempDir
    Path folder;

    @Test
    void aRecordThatWasThrownAwayComesBackAsItWas() throws IOException {
        Store store = TestStore.at(folder);
        publish(store, ALLIANCES, MEMBERS, TREATIES);
        String content = CanonicalContent.of(store);
        String segments = filesOf(folder.resolve("segments"));
        publish(store);
        assertThat(CanonicalContent.of(store)).isEqualTo(content);
        Files.delete(folder.resolve("CURRENT"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".duckdb")).toList()) {
                Files.delete(file);
            }
        }
        publish(store);
        assertThat(CanonicalContent.of(store)).isEqualTo(content);
        assertThat(filesOf(folder.resolve("segments"))).isEqualTo(segments);
    }

    @Test
    void importsCommute(@TempDir Path second, @TempDir Path third, @TempDir Path fourth) {
        Store allAtOnce = TestStore.at(folder);
        publish(allAtOnce, ALLIANCES, MEMBERS, TREATIES);
        Store otherWayRound = TestStore.at(second);
        publish(otherWayRound, TREATIES, MEMBERS, ALLIANCES);
        Store oneByOne = TestStore.at(third);
        publish(oneByOne, MEMBERS);
        publish(oneByOne, TREATIES);
        String beforeTheLast = CanonicalContent.of(oneByOne);
        publish(oneByOne, ALLIANCES);
        Store replaced = TestStore.at(fourth);
        publish(replaced, Arrays.copyOf(MEMBERS, 2), TREATIES);
        publish(replaced, MEMBERS, ALLIANCES);
        assertThat(List.of(
                        CanonicalContent.of(otherWayRound),
                        CanonicalContent.of(oneByOne),
                        CanonicalContent.of(replaced)))
                .containsOnly(CanonicalContent.of(allAtOnce));
        assertThat(beforeTheLast).isNotEqualTo(CanonicalContent.of(allAtOnce));
    }

    @Test
    void aRecordIsUpToDateUntilSomethingItIsMadeOfChanges() {
        Store store = TestStore.at(folder);
        assertThat(store.isUpToDate()).isFalse();
        publish(store, ALLIANCES);
        assertThat(store.isUpToDate()).isTrue();
        try (StoreWriter writer = store.write()) {
            TestStore.add(writer, MEMBERS);
        }
        assertThat(store.isUpToDate()).isFalse();
        publish(store);
        assertThat(store.isUpToDate()).isTrue();
        try (StoreWriter writer = store.write()) {
            writer.includeCatalogue(false, "a tester");
        }
        assertThat(store.isUpToDate()).isFalse();
    }

    private static void publish(Store store, Told[]... files) {
        try (StoreWriter writer = store.write()) {
            for (Told[] rows : files) {
                TestStore.add(writer, rows);
            }
            writer.publish();
        }
    }

    private static String filesOf(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList()
                    .toString();
        }
    }
}
