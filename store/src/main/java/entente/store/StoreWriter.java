package entente.store;

import static java.util.Objects.requireNonNull;

import entente.core.record.Decision;
import entente.store.SegmentWriter.SegmentOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The one writer of a store. Close it to let others write. Not safe for use by several threads. */
public final class StoreWriter implements AutoCloseable {
    private static final Pattern GENERATION = Pattern.compile("record-([0-9]{1,18})\\.");

    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    private final StoreLayout layout;
    private final Segments segments;
    private final DecisionLog decisions;
    private final Store.Setup setup;
    private final WriterLock lock;
    private @Nullable DuckDBConnection workbench;

    StoreWriter(StoreLayout layout, Segments segments, DecisionLog decisions, Store.Setup setup, WriterLock lock) {
        this.layout = layout;
        this.segments = segments;
        this.decisions = decisions;
        this.setup = setup;
        this.lock = requireNonNull(lock, "lock is null");
        sweep();
    }

    /** Removes what a killed writer left behind: work in hand, and generations no longer in force. */
    private void sweep() {
        StoreLayout.deleteTree(layout.temporary());
        layout.create();
        try {
            Optional<String> current = Store.Current.read(layout).map(Store.Current::file);
            layout.generations().stream()
                    .filter(file -> !current.map(file.getFileName().toString()::startsWith)
                            .orElse(false))
                    .forEach(StoreWriter::deleteIfNobodyHoldsIt);
        } catch (StoreException e) {
            // a damaged pointer may have meant any generation: they stay until the next is published
        }
    }

    private static void deleteIfNobodyHoldsIt(Path file) {
        try {
            StoreLayout.deleteTree(file);
        } catch (StoreException e) {
            // not every system lets go of a file that a reader has open: a later sweep will find it again
        }
    }

    /** One more than any generation there is a trace of. */
    private long nextGeneration() {
        return 1
                + layout.generations().stream()
                        .map(file -> GENERATION.matcher(file.getFileName().toString()))
                        .filter(Matcher::lookingAt)
                        .mapToLong(name -> Long.parseLong(name.group(1)))
                        .max()
                        .orElse(0);
    }

    /** The segment already read from a file, if there is one. */
    public Optional<SegmentManifest> find(SegmentOrigin origin) {
        return segments.find(origin.segmentId());
    }

    /** Begins a segment. */
    public SegmentWriter begin(SegmentOrigin origin) {
        return new SegmentWriter(segments, layout.temporary(), workbench(), origin);
    }

    /** The segments in force now. */
    public List<SegmentManifest> inForce() {
        return segments.inForce(decisions.read(), setup.shipped().datasets());
    }

    /**
     * Makes a segment the one in force for its dataset's layout. Where another file would be, that is a decision, and is
     * recorded as one.
     *
     * @param by who asked for it
     */
    public void use(SegmentManifest segment, String by) {
        boolean already = inForce().stream().anyMatch(other -> other.id().equals(segment.id()));
        if (!already) {
            decide(Segments.USE_FILE, segment.subject(), segment.sha256(), by, segment.file());
        }
    }

    /** Leaves the bundled catalogue out of this store's record, or puts it back. */
    public void includeCatalogue(boolean include, String by) {
        String value = include ? Segments.INCLUDE : "leave out";
        if (include == leavesOutCatalogue()) {
            decide(Segments.CATALOGUE, "catalogue", value, by, "asked on the command line");
        }
    }

    /** Whether the bundled catalogue is left out of this store's record. */
    public boolean leavesOutCatalogue() {
        return !Segments.includesCatalogue(decisions.read());
    }

    /**
     * Records a decision that takes the place of the one before it on the same subject. One that says the same again is
     * not recorded.
     *
     * @param kind what is decided
     * @param value what it is decided to be
     * @param by who decides
     * @param reason why, in their words
     */
    public void decide(String kind, String subject, String value, String by, String reason) {
        Optional<Decision> before = decisions.read().stream()
                .filter(decision ->
                        decision.kind().equals(kind) && decision.subject().equals(subject))
                .reduce((earlier, later) -> later);
        if (before.flatMap(Decision::value).equals(Optional.of(value))) {
            return;
        }
        Optional<String> superseded = before.map(Decision::id);
        decisions.append(new Decision(
                UUID.randomUUID().toString(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                by,
                kind,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.of(value),
                Optional.of(reason),
                superseded));
    }

    /**
     * How a file differs from the one it takes the place of.
     *
     * @param added attestations and facts of context the earlier one did not have
     * @param changed those that say something else now
     * @param withdrawn those that are gone
     */
    public record Difference(long added, long changed, long withdrawn) {}

    /** Compares two segments of one dataset's layout, by the ids of what they hold. */
    public Difference compare(Optional<SegmentManifest> before, SegmentManifest after) {
        if (before.isEmpty()) {
            return new Difference(after.attestations() + after.contexts(), 0, 0);
        }
        if (before.get().id().equals(after.id())) {
            return new Difference(0, 0, 0);
        }
        String sql = """
                select
                  count(*) filter (where o.id is null),
                  count(*) filter (where o.revision <> n.revision),
                  count(*) filter (where n.id is null)
                from (%s) o full join (%s) n using (id)
                """.formatted(revisions(before.get()), revisions(after));
        try (Statement statement = workbench().createStatement();
                ResultSet counts = statement.executeQuery(sql)) {
            counts.next();
            return new Difference(counts.getLong(1), counts.getLong(2), counts.getLong(3));
        } catch (SQLException e) {
            throw SegmentCheck.explain(segments, List.of(before.get(), after), e);
        }
    }

    private String revisions(SegmentManifest segment) {
        return Stream.of(SegmentTables.ATTESTATION, SegmentTables.CONTEXT)
                .filter(table -> segment.tables().containsKey(table.fileName()))
                .map(table -> "select %s_id as id, revision from read_parquet(%s)"
                        .formatted(table.name(), DuckDb.literal(segments.file(segment, table))))
                .collect(Collectors.joining(" union all "));
    }

    /**
     * Derives a new generation of the record, and puts it in force in one step.
     *
     * @throws StoreException if it cannot be written. Where less space is left than the generation in force takes, this is
     *     said before the work is begun, which on a large store takes minutes
     */
    public void publish() {
        requireSpace();
        long number = nextGeneration();
        String fingerprint = Store.fingerprint(layout, segments, decisions, setup);
        Path building = layout.temporary().resolve("record-" + number + ".duckdb");
        Path indexing = layout.temporary().resolve("search-" + number);
        Map<String, Long> unresolvedNames = new RecordBuilder(
                        segments, workbench(), setup.actors().directory(), setup.machineCoded(), setup.derivations())
                .build(
                        building,
                        inForce(),
                        Store.inForce(decisions.read(), setup),
                        record -> index(record, indexing, fingerprint));
        try {
            AtomicFiles.sync(building);
            Path generation = layout.generation(number);
            AtomicFiles.move(building, generation);
            if (Files.exists(indexing)) {
                AtomicFiles.move(indexing, layout.index(generation.getFileName().toString()));
            }
            new Store.Current(generation.getFileName().toString(), fingerprint, unresolvedNames).write(layout);
        } catch (IOException e) {
            throw new StoreException(
                    "The record could not be published (%s). The one before it stays in force."
                            .formatted(StoreLayout.reason(e)),
                    e);
        }
        sweep();
    }

    private void requireSpace() {
        try {
            long needed = bytesInForce();
            long left = Files.getFileStore(layout.root()).getUsableSpace();
            if (left < needed) {
                throw new StoreException(
                        "A new record does not fit into %s: the disk is full. It takes about %d MB, and %d MB are left. What was published before stays in force. Free some space, then try again."
                                .formatted(layout.root(), needed / BYTES_PER_MEGABYTE + 1, left / BYTES_PER_MEGABYTE));
            }
        } catch (IOException e) {
            // whoever cannot tell how much is left finds out when it is written
        }
    }

    /** The size of the record in force; 0 where there is none, or the pointer to it is damaged. */
    private long bytesInForce() throws IOException {
        try {
            Optional<Path> current = Store.Current.read(layout)
                    .map(now -> layout.root().resolve(now.file()))
                    .filter(Files::exists);
            return current.isPresent() ? Files.size(current.get()) : 0;
        } catch (StoreException e) {
            return 0;
        }
    }

    /** Makes the full-text index. A record does without one: whoever searches it first makes it then. */
    private void index(Connection record, Path folder, String fingerprint) throws SQLException {
        try {
            new RecordIndex(folder, fingerprint, setup).build(record);
        } catch (IOException e) {
            StoreLayout.deleteTree(folder);
        }
    }

    /** The one database in memory that all work of this writer is done in; to open one takes longer than most of it. */
    private DuckDBConnection workbench() {
        DuckDBConnection open = workbench;
        if (open == null) {
            open = DuckDb.inMemory(layout.temporary());
            workbench = open;
        }
        return open;
    }

    @Override
    public void close() {
        try {
            if (workbench != null) {
                workbench.close();
            }
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        } finally {
            lock.close();
        }
    }
}
