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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A panel as a Parquet file. The columns of a group of rows are encoded side by side, since each is made by itself. */
final class PanelParquet {
    /** As many as DuckDB and Arrow write; a program that reads takes groups side by side. */
    private static final int GROUP = 122_880;

    private final Panel panel;
    private final ThreadLocal<Cells> cells = ThreadLocal.withInitial(() -> new Cells(GROUP));
    private final ThreadLocal<ChunkEncoder> encoder = ThreadLocal.withInitial(ChunkEncoder::new);

    private PanelParquet(Panel panel) {
        this.panel = panel;
    }

    static void write(Panel panel, String description, Path file) throws IOException {
        new PanelParquet(panel).write(description, file);
    }

    private void write(String description, Path file) throws IOException {
        List<ParquetColumn> columns = new ArrayList<>();
        panel.keys().forEach(key -> columns.add(new ParquetColumn(key, ParquetType.SHORT)));
        for (PanelColumn column : panel.columns()) {
            columns.add(new ParquetColumn(column.name(), type(column)));
            if (!column.companion().isEmpty()) {
                columns.add(new ParquetColumn(column.companion(), ParquetType.TEXT));
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

    private List<ParquetChunk> chunks(PanelBlock block) {
        Stream<ParquetChunk> keys = IntStream.range(0, panel.keys().size()).mapToObj(place -> key(block, place));
        Stream<ParquetChunk> rest =
                IntStream.range(0, panel.columns().size())
                        .parallel()
                        .mapToObj(place -> cells(block, place))
                        .toList()
                        .stream()
                        .flatMap(List::stream);
        return Stream.concat(keys, rest).toList();
    }

    private ParquetChunk key(PanelBlock block, int place) {
        ChunkEncoder chunk = encoder.get();
        chunk.begin(ParquetType.SHORT);
        for (int row = 0; row < block.rows(); row++) {
            chunk.number(block.key(place, row));
        }
        return chunk.end();
    }

    private List<ParquetChunk> cells(PanelBlock block, int place) {
        PanelColumn column = panel.columns().get(place);
        Cells made = cells.get();
        block.fill(place, made);
        ChunkEncoder chunk = encoder.get();
        chunk.begin(type(column));
        for (int row = 0; row < made.rows(); row++) {
            if (made.isNumber(row)) {
                chunk.number(made.number(row));
            } else {
                chunk.missing();
            }
        }
        ParquetChunk numbers = chunk.end();
        if (column.companion().isEmpty()) {
            return List.of(numbers);
        }
        chunk.begin(ParquetType.TEXT);
        for (int row = 0; row < made.rows(); row++) {
            chunk.text(made.state(row).word());
        }
        return List.of(numbers, chunk.end());
    }
}
