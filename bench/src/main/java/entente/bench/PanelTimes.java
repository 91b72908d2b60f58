package entente.bench;

import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelRequest;
import entente.analysis.panel.Unit;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the directed panel 1816 to 2016 takes to Parquet, from a record that is open. Every dataset counts as a census of
 * everything, so that each cell that is not told is a zero to be written.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx400m")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class PanelTimes {
    /** System property with the record's database, a file {@code record-N.duckdb} of a store. */
    static final String RECORD = "bench.record";

    private static final int FIRST_YEAR = 1816;
    private static final int LAST_YEAR = 2016;

    /** Groups of columns; empty for all. */
    @Param({"", "agreements"})
    public String with;

    private Connection connection;
    private List<DatasetDescriptor> datasets;
    private Path file;

    /** Made by the harness, which calls {@link #open}. */
    @SuppressWarnings("NullAway.Init")
    public PanelTimes() {}

    /** Opens the record. */
    @Setup(Level.Trial)
    public void open() throws SQLException, IOException {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        properties.setProperty("memory_limit", "1GB");
        connection = DriverManager.getConnection("jdbc:duckdb:" + System.getProperty(RECORD), properties);
        datasets = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct dataset from segment order by 1")) {
            while (rows.next()) {
                datasets.add(dataset(rows.getString(1)));
            }
        }
        file = Files.createTempFile("panel", ".parquet");
    }

    private static DatasetDescriptor dataset(String id) {
        List<Coverage> everything = Arrays.stream(ActivityType.values())
                .map(type -> new Coverage(
                        type,
                        Optional.empty(),
                        CoverageScope.everyone(),
                        "everyone",
                        FIRST_YEAR,
                        LAST_YEAR,
                        CoverageKind.CENSUS,
                        ""))
                .toList();
        return new DatasetDescriptor(id, id, "", "", "", Optional.empty(), List.of(), everything, List.of());
    }

    /** Closes the record and removes the file. */
    @TearDown(Level.Trial)
    public void close() throws SQLException, IOException {
        connection.close();
        Files.delete(file);
    }

    /** The rows written. */
    @Benchmark
    public long directedPanel() {
        Set<String> loaded = datasets.stream().map(DatasetDescriptor::id).collect(Collectors.toSet());
        PanelRequest request = new PanelRequest(
                Unit.DIRECTED_DYAD_YEAR,
                CodeSystem.COW,
                FIRST_YEAR,
                LAST_YEAR,
                with.isEmpty() ? List.of() : List.of(with),
                PanelRequest.Zeros.CENSUS);
        try (Panel panel = Panel.of(connection, request, datasets, loaded, ActorDirectory.bundled())) {
            panel.write(file, Panel.Form.PARQUET);
            return panel.rows();
        }
    }
}
