package entente.export.panel;

import entente.analysis.panel.Cells;
import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelBlock;
import entente.analysis.panel.PanelColumn;
import entente.export.parquet.ChunkEncoder;
import entente.export.parquet.ParquetChunk;
import entente.export.parquet.ParquetColumn;
import entente.export.parquet.ParquetType;
import entente.export.parquet.ParquetWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A panel as a Parquet file. The columns of a group of rows are encoded side by side, since each is made by itself. */
final class PanelParquet {
    /** As many as DuckDB and Arrow write; a program that reads takes groups side by side. */
    private static final int GROUP = 122_880;

    private final Panel panel;
    private final ThreadLocal<Cells> cells = ThreadLocal.withInitial(() -> new Cells(GROUP));
    private final ThreadLocal<ChunkEncoder> encoder = ThreadLocal.withInitial(ChunkEncoder::new);

    private final ExecutorService workers;

    private PanelParquet(Panel panel, ExecutorService workers) {
        this.panel = panel;
        this.workers = workers;
    }

    static void write(Panel panel, String description, Path file) throws IOException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            new PanelParquet(panel, workers).write(description, file);
        } finally {
            workers.shutdown();
        }
    }

    private void write(String description, Path file) throws IOException {
        List<ParquetColumn> columns = new ArrayList<>();
        panel.keys().forEach(key -> columns.add(ParquetColumn.required(key, ParquetType.SHORT)));
        for (PanelColumn column : panel.columns()) {
            columns.add(ParquetColumn.optional(column.name(), type(column)));
            if (!column.companion().isEmpty()) {
                columns.add(ParquetColumn.required(column.companion(), ParquetType.TEXT));
            }
        }
        try (ParquetWriter writer = ParquetWriter.create(file, columns)) {
            panel.read(GROUP, block -> writer.group(chunks(block)));
            writer.finish(Map.of("description", description));
        }
    }

    private static ParquetType type(PanelColumn column) {
        return column.fraction() ? ParquetType.DOUBLE : ParquetType.SHORT;
    }

    /** Each column is a piece of work of its own, since some take ten times as long as others. */
    private List<ParquetChunk> chunks(PanelBlock block) throws IOException {
        List<Callable<List<ParquetChunk>>> work = new ArrayList<>();
        for (int place = 0; place < panel.keys().size(); place++) {
            int key = place;
            work.add(() -> List.of(key(block, key)));
        }
        for (int place = 0; place < panel.columns().size(); place++) {
            int column = place;
            work.add(() -> cells(block, column));
        }
        List<ParquetChunk> chunks = new ArrayList<>();
        try {
            for (Future<List<ParquetChunk>> done : workers.invokeAll(work)) {
                chunks.addAll(done.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        return chunks;
    }

    private ParquetChunk key(PanelBlock block, int place) {
        ChunkEncoder chunk = encoder.get();
        chunk.begin(ParquetType.SHORT, true);
        for (int row = 0; row < block.rows(); row++) {
            chunk.number(block.key(place, row), 1);
        }
        return chunk.end();
    }

    private List<ParquetChunk> cells(PanelBlock block, int place) {
        PanelColumn column = panel.columns().get(place);
        Cells made = cells.get();
        block.fill(place, made);
        ParquetChunk numbers = numbers(type(column), made);
        return column.companion().isEmpty() ? List.of(numbers) : List.of(numbers, states(made));
    }

    private ParquetChunk numbers(ParquetType type, Cells made) {
        ChunkEncoder chunk = encoder.get();
        chunk.begin(type, false);
        int end;
        for (int row = 0; row < made.rows(); row = end) {
            end = made.endOfRun(row);
            if (made.isNumber(row)) {
                chunk.number(made.number(row), end - row);
            } else {
                chunk.missing(end - row);
            }
        }
        return chunk.end();
    }

    private ParquetChunk states(Cells made) {
        ChunkEncoder chunk = encoder.get();
        chunk.begin(ParquetType.TEXT, true);
        int end;
        for (int row = 0; row < made.rows(); row = end) {
            end = made.endOfRun(row);
            chunk.text(made.state(row).word(), end - row);
        }
        return chunk.end();
    }
}
