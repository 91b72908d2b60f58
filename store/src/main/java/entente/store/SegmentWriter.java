package entente.store;

import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.ContextFact;
import entente.core.record.Participation;
import entente.core.record.Relation;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.core.record.Span;
import entente.core.time.DayRange;
import entente.core.time.HistoricalDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes one segment: rows go in one by one, and {@link #finish} makes the whole of it visible in one step. Closed
 * without it, nothing was written. Not safe for use by several threads.
 */
public final class SegmentWriter implements AutoCloseable {
    private static final int LONGEST_REJECTED_TEXT = 2_000;

    private final Segments segments;
    private final Path folder;
    private final SegmentOrigin origin;
    private final DuckDBConnection database;
    private final DuckDBAppender attestations;
    private final DuckDBAppender participations;
    private final DuckDBAppender attributes;
    private final DuckDBAppender relations;
    private final DuckDBAppender leftOut;
    private final ContextAppender context;
    private final Map<String, Integer> seen = new HashMap<>();
    private long used;
    private long rejected;
    private long outOfScope;
    private long written;
    private long named;

    /**
     * Where a segment's rows come from; see {@link SegmentManifest}.
     */
    public record SegmentOrigin(
            String dataset,
            String layout,
            String file,
            String sha256,
            long size,
            int readerVersion,
            List<String> unknownColumns) {
        String segmentId() {
            return SegmentManifest.id(sha256, dataset, layout, readerVersion);
        }
    }

    SegmentWriter(Segments segments, Path temporary, DuckDBConnection database, SegmentOrigin origin) {
        this.segments = segments;
        this.origin = origin;
        try {
            this.folder = Files.createTempDirectory(temporary, "segment-");
        } catch (IOException e) {
            throw new StoreException(
                    "No segment can be begun in %s (%s).".formatted(temporary, StoreLayout.reason(e)), e);
        }
        this.database = database;
        SegmentTables.ALL.forEach(table -> DuckDb.execute(database, table.createAnew()));
        try {
            this.attestations = appender(SegmentTables.ATTESTATION);
            this.participations = appender(SegmentTables.PARTICIPATION);
            this.attributes = appender(SegmentTables.ATTRIBUTE);
            this.relations = appender(SegmentTables.RELATION);
            this.leftOut = appender(SegmentTables.LEFT_OUT);
            this.context = new ContextAppender(appender(SegmentTables.CONTEXT), appender(SegmentTables.CONTEXT_VALUE));
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        }
    }

    private DuckDBAppender appender(SegmentTables.Table table) throws SQLException {
        return database.createAppender("main", table.name());
    }

    /** Takes one row of the source and what became of it. */
    public void write(SourceRow row) {
        try {
            if (row.outcome() instanceof RowOutcome.Used outcome) {
                used++;
                for (Attestation attestation : outcome.attestations()) {
                    write(attestation);
                }
            } else if (row.outcome() instanceof RowOutcome.Context outcome) {
                used++;
                for (ContextFact fact : outcome.facts()) {
                    context.write(fact);
                }
            } else if (row.outcome() instanceof RowOutcome.Rejected outcome) {
                rejected++;
                writeLeftOut(row, "rejected", outcome.column(), outcome.value(), outcome.message());
            } else if (row.outcome() instanceof RowOutcome.OutOfScope outcome) {
                outOfScope++;
                writeLeftOut(row, "out of scope", "", "", outcome.rule());
            }
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        }
    }

    private void write(Attestation attestation) throws SQLException {
        int ordinal = seen.merge(attestation.idStem(), 1, Integer::sum);
        String id = ordinal == 1 ? attestation.idStem() : attestation.idStem() + "#" + ordinal;
        written++;
        attestations.beginRow();
        attestations.append(id);
        attestations.append(attestation.dataset());
        attestations.append(attestation.layout());
        attestations.append(attestation.nativeId());
        attestations.append(attestation.rowKey());
        attestations.append(ordinal);
        attestations.append(attestation.type().name());
        attestations.append(orNull(attestation.typeInSource()));
        attestations.append(attestation.status().name());
        attestations.append(attestation.precursor());
        attestations.append(orNull(attestation.title()));
        appendSpan(attestations, attestation.span());
        attestations.append(orNull(attestation.span().edtf()));
        attestations.append(orNull(attestation.place()));
        attestations.append(attestation.locator());
        attestations.append(Revision.of(attestation));
        attestations.endRow();
        writeParticipations(id, attestation.participations());
        writeAttributes(id, attestation.attributes());
        writeRelations(id, attestation.relations());
    }

    private void writeParticipations(String id, List<Participation> parts) throws SQLException {
        int number = 0;
        for (Participation part : parts) {
            number++;
            named++;
            participations.beginRow();
            participations.append(id);
            participations.append(number);
            participations.append(part.role().name());
            participations.append(orNull(part.actor().system().map(system -> system.prefix())));
            participations.append(orNull(part.actor().code()));
            participations.append(orNull(part.actor().name()));
            appendSpan(participations, part.span());
            participations.append(part.raw());
            participations.append(part.field());
            participations.endRow();
        }
    }

    private void writeAttributes(String id, List<Attribute> cells) throws SQLException {
        for (Attribute cell : cells) {
            attributes.beginRow();
            attributes.append(id);
            attributes.append(cell.participation());
            attributes.append(cell.name());
            attributes.append(cell.ordinal());
            attributes.append(cell.state().name());
            attributes.append(orNull(cell.value()));
            attributes.append(cell.raw());
            attributes.append(cell.field());
            attributes.endRow();
        }
    }

    private void writeRelations(String id, List<Relation> links) throws SQLException {
        for (Relation link : links) {
            relations.beginRow();
            relations.append(id);
            relations.append(link.kind().name());
            relations.append(link.targetNativeId());
            relations.append(link.raw());
            relations.append(link.field());
            relations.endRow();
        }
    }

    private void writeLeftOut(SourceRow row, String outcome, String column, String value, String reason)
            throws SQLException {
        leftOut.beginRow();
        leftOut.append(origin.dataset());
        leftOut.append(origin.layout());
        leftOut.append(row.number());
        leftOut.append(row.line());
        leftOut.append(outcome);
        leftOut.append(column);
        leftOut.append(shortened(value));
        leftOut.append(reason);
        leftOut.append(shortened(row.text()));
        leftOut.endRow();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REJECTED_TEXT ? text : text.substring(0, LONGEST_REJECTED_TEXT) + "…";
    }

    static void appendSpan(DuckDBAppender appender, Span span) throws SQLException {
        appendBound(appender, span.start(), span.startBound().name());
        appendBound(appender, span.end(), span.endBound().name());
    }

    private static void appendBound(DuckDBAppender appender, Optional<HistoricalDate> date, String bound)
            throws SQLException {
        appender.append(orNull(date.map(HistoricalDate::edtf)));
        appender.append(bound);
        DayRange days = date.map(HistoricalDate::bounds).orElse(DayRange.EVER);
        appendDay(appender, days.hasFirst(), days.first());
        appendDay(appender, days.hasLast(), days.last());
    }

    private static void appendDay(DuckDBAppender appender, boolean bounded, long day) throws SQLException {
        if (bounded) {
            appender.append(day);
        } else {
            appender.appendNull();
        }
    }

    static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    /**
     * Completes the segment and gives it its name.
     *
     * @return what it holds
     */
    public SegmentManifest finish() {
        try {
            closeAppenders();
            Map<String, String> hashes = new LinkedHashMap<>();
            for (SegmentTables.Table table : context.written() > 0 ? SegmentTables.ALL : SegmentTables.ATTESTED) {
                Path file = folder.resolve(table.fileName());
                DuckDb.execute(
                        database,
                        "copy (select * from %s order by %s) to %s (format parquet, compression zstd)"
                                .formatted(table.name(), table.order(), DuckDb.literal(file.toString())));
                AtomicFiles.sync(file);
                hashes.put(table.fileName(), SegmentCheck.hash(file));
            }
            SegmentManifest manifest = new SegmentManifest(
                    origin.dataset(),
                    origin.layout(),
                    origin.file(),
                    origin.sha256(),
                    origin.size(),
                    origin.readerVersion(),
                    used + rejected + outOfScope,
                    used,
                    rejected,
                    outOfScope,
                    written,
                    named,
                    context.written(),
                    origin.unknownColumns(),
                    hashes);
            Segments.writeManifest(folder, manifest);
            AtomicFiles.syncFolder(folder);
            // what is there under this name was read from the same file by the same reader, or is a remnant
            StoreLayout.deleteTree(segments.folder(manifest.id()));
            AtomicFiles.move(folder, segments.folder(manifest.id()));
            return manifest;
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        } catch (IOException e) {
            throw new StoreException("The segment could not be written (%s).".formatted(StoreLayout.reason(e)), e);
        }
    }

    private void closeAppenders() throws SQLException {
        for (DuckDBAppender appender : List.of(attestations, participations, attributes, relations, leftOut)) {
            appender.close();
        }
        context.close();
    }

    /** Lets go of what is in hand; a segment that was not finished leaves nothing behind. */
    @Override
    public void close() {
        try {
            closeAppenders();
            for (SegmentTables.Table table : SegmentTables.ALL) {
                DuckDb.execute(database, "drop table if exists " + table.name());
            }
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        } finally {
            StoreLayout.deleteTree(folder);
        }
    }
}
