package entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import entente.core.Sha256;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A store in a folder. Any number of processes may read it; one at a time writes, and never in the way of readers: they
 * keep the generation they opened.
 */
public final class Store {
    private final StoreLayout layout;
    private final Segments segments;
    private final DecisionLog decisions;
    private final Setup setup;

    /**
     * What a record is derived with.
     *
     * @param actors resolves names and codes
     * @param derivations run in this order
     * @param shipped what comes with Entente, and which a store may leave out
     * @param datasets every dataset Entente can read; full-text search finds them, and attestations of those that are
     *     machine-coded are marked so
     */
    public record Setup(
            ActorSource actors, List<Derivation> derivations, Shipped shipped, List<DatasetDescriptor> datasets) {
        public Setup {
            requireNonNull(actors, "actors is null");
            derivations = List.copyOf(derivations);
            requireNonNull(shipped, "shipped is null");
            datasets = List.copyOf(datasets);
        }

        /** The ids of the datasets that are machine-coded, in their order. */
        List<String> machineCoded() {
            return datasets.stream()
                    .filter(DatasetDescriptor::machineCoded)
                    .map(DatasetDescriptor::id)
                    .sorted()
                    .toList();
        }

        /** The same without datasets to search for. */
        public Setup(ActorSource actors, List<Derivation> derivations, Shipped shipped) {
            this(actors, derivations, shipped, List.of());
        }
    }

    /**
     * What comes with Entente: the bundled catalogue.
     *
     * @param datasets ids of its datasets
     * @param decisions the editors' judgements on them; a person's later decision may supersede one
     */
    public record Shipped(Set<String> datasets, List<Decision> decisions) {
        /** Nothing comes along. */
        public static final Shipped NOTHING = new Shipped(Set.of(), List.of());

        public Shipped {
            datasets = Set.copyOf(datasets);
            decisions = List.copyOf(decisions);
        }
    }

    private Store(Path root, Setup setup) {
        this.layout = new StoreLayout(root.toAbsolutePath().normalize());
        this.segments = new Segments(layout);
        this.decisions = new DecisionLog(layout.decisions());
        this.setup = setup;
    }

    /**
     * The store in a folder; the folder need not exist until something is written.
     *
     * @throws StoreException if it was written by a newer Entente, or DuckDB has no way to open such a path
     */
    public static Store at(Path root, Setup setup) {
        Store store = new Store(root, setup);
        store.layout.requirePathFits();
        store.layout.requireKnownFormat();
        return store;
    }

    /**
     * Begins to load the database's library, which takes a third of a second, while the caller works out what {@link #at}
     * asks for.
     */
    public static void prepare() {
        DuckDb.prepare();
    }

    /** Its folder. */
    public Path root() {
        return layout.root();
    }

    /**
     * Begins writing.
     *
     * @throws StoreException if somebody else is writing, or the folder cannot be written
     */
    public StoreWriter write() {
        return tryWrite()
                .orElseThrow(() -> new StoreException(
                        "Another process is writing to the store %s. Wait until it is done, then try again."
                                .formatted(root())));
    }

    /** Begins writing unless somebody else does. */
    public Optional<StoreWriter> tryWrite() {
        layout.createFolders();
        return WriterLock.tryTake(layout.lock()).map(this::begin);
    }

    private StoreWriter begin(WriterLock lock) {
        try {
            return new StoreWriter(layout, segments, decisions, setup, lock);
        } catch (StoreException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether the published record is derived from all that is in the store, the way this version derives it. */
    public boolean isUpToDate() {
        Optional<Current> current;
        try {
            current = current();
        } catch (StoreException e) {
            // a damaged pointer is mended by publishing anew
            return false;
        }
        return current.filter(generation -> Files.exists(layout.root().resolve(generation.file())))
                .map(Current::fingerprint)
                .equals(Optional.of(fingerprint(layout, segments, decisions, setup)));
    }

    /**
     * Opens the published record.
     *
     * @throws StoreException if there is none yet
     */
    public PublishedRecord read() {
        Current current = current()
                .orElseThrow(() -> new StoreException(
                        "The store %s holds no record yet. 'entente add FILE' makes one.".formatted(root())));
        try {
            return open(current);
        } catch (StoreException e) {
            // a writer may have published between the two looks at the folder
            Current next = current().orElse(current);
            if (next.equals(current)) {
                throw e;
            }
            return open(next);
        }
    }

    private PublishedRecord open(Current current) {
        return new PublishedRecord(
                layout.root().resolve(current.file()),
                current.fingerprint(),
                new RecordIndex(layout.index(current.file()), current.fingerprint(), setup));
    }

    /** Names the published record: another name, another record. Empty if nothing is published yet. */
    public Optional<String> published() {
        return current().map(Current::file);
    }

    /** Checks that every segment in force is what its manifest says; the violations found, in words. */
    public List<String> violations() {
        return SegmentCheck.violations(segments, inForce());
    }

    /** The segments the record is made of, one of each dataset's layout. */
    public List<SegmentManifest> inForce() {
        return segments.inForce(decisions.read(), setup.shipped().datasets());
    }

    /** Whether a file was read already, by the same version of its reader. */
    public boolean has(SegmentWriter.SegmentOrigin origin) {
        return segments.find(origin.segmentId()).isPresent();
    }

    /** Whether the bundled catalogue is left out of this store's record. */
    public boolean leavesOutCatalogue() {
        return !Segments.includesCatalogue(decisions.read());
    }

    private Optional<Current> current() {
        return Current.read(layout);
    }

    /** The editors' decisions, unless the catalogue is left out, then people's own. */
    static List<Decision> inForce(List<Decision> own, Setup setup) {
        return Segments.includesCatalogue(own)
                ? Stream.concat(setup.shipped().decisions().stream(), own.stream())
                        .toList()
                : own;
    }

    /** What a generation is derived from, in one hash. */
    static String fingerprint(StoreLayout layout, Segments segments, DecisionLog decisions, Setup setup) {
        String content = "format " + StoreLayout.FORMAT
                + "\ntables " + RecordTables.VERSION
                + "\nactors " + setup.actors().version()
                + "\nmachine-coded " + setup.machineCoded()
                + "\nderivations "
                + setup.derivations().stream()
                        .map(step -> step.getClass().getName() + " " + step.version())
                        .collect(Collectors.joining(", "))
                + "\nsegments "
                + segments.inForce(decisions.read(), setup.shipped().datasets()).stream()
                        .map(SegmentManifest::id)
                        .collect(Collectors.joining(", "))
                + "\ndecisions " + inForce(decisions.read(), setup);
        return Sha256.of(content);
    }

    /**
     * How many different names in a file no actor was found for, in the published record.
     *
     * @param subject the dataset and layout, as {@link SegmentManifest#subject} has it
     */
    public long unresolvedNames(String subject) {
        return current()
                .map(now -> now.unresolvedNames().getOrDefault(subject, 0L))
                .orElse(0L);
    }

    /**
     * The generation in force: a first line with the two, then a line for each count.
     *
     * @param file its database, in the store's folder
     * @param fingerprint what it was derived from
     * @param unresolvedNames how many names of each segment no actor was found for, so that it can be told without opening
     *     the database
     */
    record Current(String file, String fingerprint, Map<String, Long> unresolvedNames) {
        private static final Pattern FIRST_LINE = Pattern.compile("(record-[0-9]+\\.duckdb) ([0-9a-f]+)");
        private static final Pattern COUNT = Pattern.compile("unresolved names of (\\S+): ([0-9]{1,18})");

        Current {
            unresolvedNames = new TreeMap<>(unresolvedNames);
        }

        static Optional<Current> read(StoreLayout layout) {
            if (Files.notExists(layout.current())) {
                return Optional.empty();
            }
            try {
                List<String> lines = Files.readAllLines(layout.current(), UTF_8);
                Matcher first = FIRST_LINE.matcher(lines.isEmpty() ? "" : lines.get(0));
                if (!first.matches()) {
                    throw damaged(layout);
                }
                Map<String, Long> counts = new TreeMap<>();
                for (String line : lines.subList(1, lines.size())) {
                    Matcher count = COUNT.matcher(line);
                    if (!count.matches()) {
                        throw damaged(layout);
                    }
                    counts.put(count.group(1), Long.valueOf(count.group(2)));
                }
                return Optional.of(new Current(first.group(1), first.group(2), counts));
            } catch (IOException e) {
                throw new StoreException(
                        "%s cannot be read (%s). Run 'entente rebuild'."
                                .formatted(layout.current(), StoreLayout.reason(e)),
                        e);
            }
        }

        private static StoreException damaged(StoreLayout layout) {
            return new StoreException("%s is damaged. Run 'entente rebuild'.".formatted(layout.current()));
        }

        void write(StoreLayout layout) throws IOException {
            StringBuilder text = new StringBuilder(file + " " + fingerprint + "\n");
            unresolvedNames.forEach((subject, count) -> text.append("unresolved names of ")
                    .append(subject)
                    .append(": ")
                    .append(count)
                    .append('\n'));
            AtomicFiles.write(layout.current(), text.toString().getBytes(UTF_8));
        }
    }
}
