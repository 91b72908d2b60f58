package entente.store;

import static java.util.Objects.requireNonNull;

import entente.core.Sha256;
import entente.core.codebook.Codebook;
import entente.store.search.SearchIndex;
import entente.store.search.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * The full-text index of one generation of the record: a folder beside its database, swept with it. The writer makes it
 * before the generation is put in force. A reader that finds none, or a damaged one, makes it anew; where it may not write,
 * in memory.
 */
final class RecordIndex {
    private final Path folder;
    private final String identity;
    private final Store.Setup setup;

    /**
     * The index of a generation.
     *
     * @param folder where it lies
     * @param fingerprint what the generation is derived from
     */
    RecordIndex(Path folder, String fingerprint, Store.Setup setup) {
        this.folder = requireNonNull(folder, "folder is null");
        this.setup = requireNonNull(setup, "setup is null");
        this.identity = Sha256.of("index %s\nrecord %s\ncodebook %s\ndatasets %s"
                .formatted(SearchIndex.VERSION, fingerprint, Codebook.bundled().version(), setup.datasets()));
    }

    /** Makes the index in its folder, which does not exist yet, and syncs it to disk. */
    void build(Connection record) throws IOException, SQLException {
        build(record, folder);
    }

    private void build(Connection record, Path target) throws IOException, SQLException {
        Files.createDirectories(target);
        try (NIOFSDirectory directory = new NIOFSDirectory(target, NoLockFactory.INSTANCE)) {
            SearchIndex.build(directory, record, vocabulary(), identity);
        }
        AtomicFiles.syncFolder(target);
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(setup.actors().directory(), Codebook.bundled(), setup.datasets());
    }

    /**
     * Opens the index; makes it first if it is not there, or not as it should be.
     *
     * @param record the generation it is of
     */
    SearchIndex open(Connection record) {
        return find().or(() -> rebuild(record)).orElseGet(() -> inMemory(record));
    }

    private Optional<SearchIndex> find() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(folder));
        } catch (IOException | RuntimeException e) {
            // whatever is wrong with it, it can be made anew
            return Optional.empty();
        }
    }

    private SearchIndex open(Path place) throws IOException {
        NIOFSDirectory directory = new NIOFSDirectory(place, NoLockFactory.INSTANCE);
        try {
            return SearchIndex.open(directory, identity);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Makes it anew under another name, and puts it in its place; empty where that cannot be written to. */
    private Optional<SearchIndex> rebuild(Connection record) {
        Path beside = beside();
        try {
            build(record, beside);
            putInPlace(beside);
            return Optional.of(open(folder));
        } catch (IOException | StoreException e) {
            // a store that is read only, or full, or whose generation was swept just now
            return Optional.empty();
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        } finally {
            removeQuietly(beside);
        }
    }

    private void putInPlace(Path made) throws IOException {
        Path old = beside();
        if (Files.exists(folder)) {
            AtomicFiles.move(folder, old);
        }
        try {
            AtomicFiles.move(made, folder);
        } finally {
            removeQuietly(old);
        }
    }

    /** A name of its own that is swept with the generation, should this process be killed. */
    private Path beside() {
        return folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID());
    }

    private static void removeQuietly(Path tree) {
        try {
            StoreLayout.deleteTree(tree);
        } catch (StoreException e) {
            // the next sweep will find it
        }
    }

    private SearchIndex inMemory(Connection record) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try {
            SearchIndex.build(directory, record, vocabulary(), identity);
            return SearchIndex.open(directory, identity);
        } catch (IOException e) {
            throw new StoreException("The full-text index cannot be made (%s).".formatted(StoreLayout.reason(e)), e);
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        }
    }
}
