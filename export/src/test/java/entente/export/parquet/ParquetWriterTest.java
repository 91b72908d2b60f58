package entente.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read back by DuckDB, whose reader has nothing in common with the writer. */
final class ParquetWriterTest {
    private static final int LONGEST_RUN = 20;

    @TempDir
    private Path folder;

    private final ChunkEncoder encoder = new ChunkEncoder();

    private ParquetChunk numbers(ParquetType type, @Nullable Double... cells) {
        return numbers(type, Arrays.asList(cells));
    }

    private ParquetChunk numbers(ParquetType type, List<@Nullable Double> cells) {
        encoder.begin(type, false);
        int end;
        for (int row = 0; row < cells.size(); row = end) {
            Double cell = cells.get(row);
            end = row + 1;
            // a longer run is told in several pieces
            while (end < cells.size() && end - row < LONGEST_RUN && Objects.equals(cells.get(end), cell)) {
                end++;
            }
            if (cell == null) {
                encoder.missing(end - row);
            } else {
                encoder.number(cell, end - row);
            }
        }
        return encoder.end();
    }

    private ParquetChunk texts(String... cells) {
        encoder.begin(ParquetType.TEXT, true);
        for (String cell : cells) {
            encoder.text(cell, 1);
        }
        return encoder.end();
    }

    private Path write(List<ParquetColumn> columns, List<List<ParquetChunk>> groups) throws IOException {
        Path file = folder.resolve("table.parquet");
        try (ParquetWriter writer = ParquetWriter.create(file, columns)) {
            for (List<ParquetChunk> group : groups) {
                writer.group(group);
            }
            writer.finish(Map.of("description", "a table"));
        }
        return file;
    }

    private static List<List<@Nullable Object>> query(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<@Nullable Object>> all = new ArrayList<>();
            while (rows.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int place = 1; place <= rows.getMetaData().getColumnCount(); place++) {
                    row.add(rows.getObject(place));
                }
                all.add(row);
            }
            return all;
        }
    }

    @Test
    void everyKindOfCellComesBackWithItsType() throws IOException, SQLException {
        List<ParquetColumn> columns = List.of(
                ParquetColumn.optional("whole", ParquetType.SHORT),
                ParquetColumn.optional("fraction", ParquetType.DOUBLE),
                ParquetColumn.required("word", ParquetType.TEXT));
        Path file = write(
                columns,
                List.of(
                        List.of(
                                numbers(ParquetType.SHORT, -32768.0, null, 32767.0),
                                numbers(ParquetType.DOUBLE, Double.MIN_VALUE, -Double.MAX_VALUE, null),
                                texts("não coberto", "", "não coberto")),
                        List.of(
                                numbers(ParquetType.SHORT, (Double) null),
                                numbers(ParquetType.DOUBLE, 1 / 3.0),
                                texts("𐎀"))));
        assertThat(query("select * from '%s'".formatted(file)))
                .containsExactly(
                        Arrays.asList((short) -32768, Double.MIN_VALUE, "não coberto"),
                        Arrays.asList(null, -Double.MAX_VALUE, ""),
                        Arrays.asList((short) 32767, null, "não coberto"),
                        Arrays.asList(null, 1 / 3.0, "𐎀"));
        assertThat(query("select column_name, column_type from (describe from '%s')".formatted(file)))
                .containsExactly(
                        List.of("whole", "SMALLINT"), List.of("fraction", "DOUBLE"), List.of("word", "VARCHAR"));
        assertThat(query("select name, repetition_type from parquet_schema('%s') where num_children is null"
                        .formatted(file)))
                .containsExactly(
                        List.of("whole", "OPTIONAL"), List.of("fraction", "OPTIONAL"), List.of("word", "REQUIRED"));
        assertThat(query("select decode(key), decode(value) from parquet_kv_metadata('%s')".formatted(file)))
                .containsExactly(List.of("description", "a table"));
    }

    @Test
    void zeroAndMinusZeroStayApart() throws IOException, SQLException {
        Path file = write(
                List.of(ParquetColumn.optional("x", ParquetType.DOUBLE)),
                List.of(List.of(numbers(ParquetType.DOUBLE, 0.0, -0.0, 0.0))));
        assertThat(query("select signbit(x) from '%s'".formatted(file)))
                .containsExactly(List.of(false), List.of(true), List.of(false));
    }

    /** Dictionaries of one, of some and of more than 65,536 entries; runs long and short; groups of different size. */
    @Test
    void longTablesComeBackCellByCell() throws IOException, SQLException {
        Random random = new Random(7);
        int[] groups = {1, 7, 8, 9, 63, 64, 505, 122_880, 70_001};
        List<ParquetColumn> columns = List.of(
                ParquetColumn.optional("same", ParquetType.SHORT),
                ParquetColumn.optional("few", ParquetType.SHORT),
                ParquetColumn.optional("each", ParquetType.DOUBLE));
        List<List<@Nullable Double>> written = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<List<ParquetChunk>> chunks = new ArrayList<>();
        for (int rows : groups) {
            List<ParquetChunk> group = new ArrayList<>();
            List<@Nullable Double> same = new ArrayList<>(Collections.nCopies(rows, 5.0));
            List<@Nullable Double> some = new ArrayList<>();
            List<@Nullable Double> any = new ArrayList<>();
            while (some.size() < rows) {
                int run = Math.min(rows - some.size(), 1 + random.nextInt(random.nextBoolean() ? 3 : 200));
                Double cell = random.nextInt(4) == 0 ? null : (double) random.nextInt(50);
                some.addAll(Collections.nCopies(run, cell));
            }
            for (int row = 0; row < rows; row++) {
                any.add(random.nextInt(9) == 0 ? null : random.nextGaussian());
            }
            group.add(numbers(ParquetType.SHORT, same));
            group.add(numbers(ParquetType.SHORT, some));
            group.add(numbers(ParquetType.DOUBLE, any));
            written.get(0).addAll(same);
            written.get(1).addAll(some);
            written.get(2).addAll(any);
            chunks.add(group);
        }
        Path file = write(columns, chunks);
        List<List<@Nullable Object>> read = query(
                "select same::double, few::double, each from read_parquet('%s', file_row_number = true)".formatted(file)
                        + " order by file_row_number");
        assertThat(read).hasSize(written.get(0).size());
        for (int row = 0; row < read.size(); row++) {
            assertThat(read.get(row))
                    .as("row %d", row)
                    .isEqualTo(Arrays.asList(
                            written.get(0).get(row),
                            written.get(1).get(row),
                            written.get(2).get(row)));
        }
    }

    /** A reader that asks for some numbers passes over groups by them. */
    @Test
    void groupsSayTheirLeastAndGreatestNumber() throws IOException, SQLException {
        Path file = write(
                List.of(ParquetColumn.optional("x", ParquetType.SHORT)),
                List.of(
                        List.of(numbers(ParquetType.SHORT, 3.0, -7.0, null, 12.0)),
                        List.of(numbers(ParquetType.SHORT, (Double) null)),
                        List.of(numbers(ParquetType.SHORT, 20.0, 30.0))));
        assertThat(query(
                        "select stats_min_value, stats_max_value, stats_null_count::integer from parquet_metadata('%s')"
                                .formatted(file)))
                .containsExactly(
                        Arrays.asList("-7", "12", 1), Arrays.asList(null, null, 1), Arrays.asList("20", "30", 0));
        assertThat(query("select x::integer from '%s' where x between 12 and 20".formatted(file)))
                .containsExactly(List.of(12), List.of(20));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        List<ParquetColumn> columns = List.of(ParquetColumn.optional("x", ParquetType.SHORT));
        byte[] first = Files.readAllBytes(write(columns, List.of(List.of(numbers(ParquetType.SHORT, 1.0, 2.0)))));
        byte[] second = Files.readAllBytes(write(columns, List.of(List.of(numbers(ParquetType.SHORT, 1.0, 2.0)))));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aTableWithoutRowsIsAFile() throws IOException, SQLException {
        Path file = write(List.of(ParquetColumn.optional("x", ParquetType.SHORT)), List.of());
        assertThat(query("select count(*)::integer from '%s'".formatted(file))).containsExactly(List.of(0));
    }

    @Test
    void whatATypeDoesNotHoldIsRefused() {
        assertThatThrownBy(() -> numbers(ParquetType.SHORT, 32768.0)).hasMessageContaining("32768.0");
        assertThatThrownBy(() -> numbers(ParquetType.SHORT, 0.5)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> numbers(ParquetType.DOUBLE, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> numbers(ParquetType.DOUBLE, Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        encoder.begin(ParquetType.SHORT, true);
        assertThatThrownBy(() -> encoder.missing(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void chunksThatDoNotFitAreRefused() throws IOException {
        List<ParquetColumn> columns =
                List.of(ParquetColumn.optional("x", ParquetType.SHORT), ParquetColumn.optional("y", ParquetType.SHORT));
        ParquetChunk one = numbers(ParquetType.SHORT, 1.0);
        try (ParquetWriter writer = ParquetWriter.create(folder.resolve("odd.parquet"), columns)) {
            assertThatThrownBy(() -> writer.group(List.of(one))).hasMessageContaining("1 chunks for 2 columns");
            assertThatThrownBy(() -> writer.group(List.of(one, numbers(ParquetType.DOUBLE, 1.0))))
                    .hasMessageContaining("column y");
            assertThatThrownBy(() -> writer.group(List.of(one, numbers(ParquetType.SHORT, 1.0, 2.0))))
                    .hasMessageContaining("column y");
        }
    }

    @Test
    void aFileThatWasNotFinishedOpensNowhere() throws IOException {
        Path file = folder.resolve("half.parquet");
        try (ParquetWriter writer =
                ParquetWriter.create(file, List.of(ParquetColumn.optional("x", ParquetType.SHORT)))) {
            writer.group(List.of(numbers(ParquetType.SHORT, 1.0)));
        }
        assertThatThrownBy(() -> query("select * from '%s'".formatted(file))).isInstanceOf(SQLException.class);
    }
}
