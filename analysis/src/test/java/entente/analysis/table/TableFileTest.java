package entente.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.analysis.AnalysisException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableFileTest {
    private static final String CSV = "state,year,visits,note\nPAK,1947,0,TRUE\nTUR,1948,3.5,FALSE\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void aCsvFileIsReadByColumn() throws IOException {
        Table table = TableFile.open(write("a.csv", CSV)).read(List.of("visits", "note"), List.of("state"));

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.numbers("visits").value(1)).isEqualTo(3.5);
        assertThat(table.numbers("note").value(0)).isEqualTo(1);
        assertThat(table.words("state").word(1)).isEqualTo("TUR");
        // sha256sum of the file's bytes
        assertThat(table.origin().sha256())
                .isEqualTo("2356f4d4cc7e14924f85f51cf8f39c6cd926a8d5c8f44d5df1ee65734f3901db");
    }

    @Test
    void aPackedFileIsKnownByItsContentWhateverItsName() throws IOException {
        Path packed = folder.resolve("a.dat");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write(CSV.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(TableFile.open(packed)
                        .read(List.of("year"), List.of())
                        .numbers("year")
                        .value(1))
                .isEqualTo(1948);
    }

    @Test
    void aParquetFileIsReadWithItsTypes() throws SQLException {
        Path file = folder.resolve("a.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("copy (select 1947 as year, 2.5::decimal(4, 1) as share, true as ally, 'x' as word,"
                    + " null::integer as hole) to '" + file + "' (format parquet)");
        }

        Table table = TableFile.open(file).read(List.of("year", "share", "ally", "hole"), List.of("year", "word"));

        assertThat(table.numbers("year").value(0)).isEqualTo(1947);
        assertThat(table.numbers("share").value(0)).isEqualTo(2.5);
        assertThat(table.numbers("ally").value(0)).isEqualTo(1);
        assertThat(table.numbers("hole").missing(0)).contains(MissingReason.EMPTY);
        assertThat(table.words("year").word(0)).isEqualTo("1947");
    }

    @Test
    void everyWayOfMissingHasItsReason() throws IOException {
        String text = "x,y\n,1\nNA,1\n.,1\nnot covered,1\nunknown,1\ninf,1\n7,1\n";

        NumberColumn column = TableFile.open(write("a.csv", text))
                .read(List.of("x"), List.of())
                .numbers("x");

        assertThat(List.of(0, 1, 2, 3, 4, 5).stream()
                        .map(row -> column.missing(row).orElseThrow()))
                .containsExactly(
                        MissingReason.EMPTY,
                        MissingReason.MARKED,
                        MissingReason.MARKED,
                        MissingReason.NOT_COVERED,
                        MissingReason.UNKNOWN,
                        MissingReason.INFINITE);
        assertThat(column.missing(6)).isEmpty();
        assertThat(column.value(3)).isNaN();
    }

    @Test
    void aNameWithPatternLettersIsOneFile() throws IOException {
        write("other.csv", "x\n1\n");
        Path file = write("[a]*?'.csv", "x\n2\n");

        Table table = TableFile.open(file).read(List.of("x"), List.of());

        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.numbers("x").value(0)).isEqualTo(2);
    }

    @Test
    void anUnknownColumnIsNamedWithCloseOnes() throws IOException {
        TableFile file = TableFile.open(write("a.csv", CSV));

        assertThatThrownBy(() -> file.read(List.of("visit"), List.of()))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("has no column visit. Did you mean visits?");
        assertThatThrownBy(() -> file.read(List.of("qqqqqq"), List.of()))
                .hasMessageContaining("It has note, state, visits, year.");
    }

    @Test
    void textInAColumnOfNumbersIsTheErrorOfItsRow() throws IOException {
        TableFile file = TableFile.open(write("a.csv", "x\n1\n2\ntwelve\n"));

        assertThatThrownBy(() -> file.read(List.of("x"), List.of()))
                .hasMessageContaining("column x, row 3: \"twelve\" is no number")
                .hasMessageContaining("C(x)");
    }

    @Test
    void filesThatAreNoTablesAreRefusedWithTheReason() throws IOException {
        Path binary = folder.resolve("b.csv");
        Files.write(binary, new byte[] {'P', 'A', 'R', '1', 0, 1, 2, 3});

        assertThatThrownBy(() -> TableFile.open(folder.resolve("none.csv"))).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> TableFile.open(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> TableFile.open(write("e.csv", ""))).hasMessageContaining("is empty");
        assertThatThrownBy(() -> TableFile.open(binary))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("cannot be read as a table");
    }
}
