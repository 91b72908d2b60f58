package entente.bench;

import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelRequest;
import entente.analysis.panel.Unit;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.record.DatasetDescriptor;
import entente.export.panel.PanelFile;
import entente.sources.Dataset;
import entente.sources.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
 * How long the directed panel 1816 to 2016 takes to Parquet, from a record that is open.
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

    private static final String ACTIVITIES =
            "agreements+arms+exercises+attaches+contacts+interoperability+training+peacekeeping+hadr+events";

    private static final int FIRST_YEAR = 1816;
    private static final int LAST_YEAR = 2016;

    /** Groups of columns, joined by plus signs, or {@code all} that is loaded. */
    @Param({"all", ACTIVITIES, "agreements"})
    public String with;

    private Connection connection;
    private List<DatasetDescriptor> datasets;
    private Set<String> loaded;
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
        datasets = Datasets.all().stream().map(Dataset::descriptor).toList();
        loaded = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct dataset from segment order by 1")) {
            while (rows.next()) {
                loaded.add(rows.getString(1));
            }
        }
        file = Files.createTempFile("panel", ".parquet");
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
        PanelRequest request = new PanelRequest(
                Unit.DIRECTED_DYAD_YEAR,
                CodeSystem.COW,
                FIRST_YEAR,
                LAST_YEAR,
                with.equals("all") ? List.of() : List.of(with.split("\\+")),
                PanelRequest.Zeros.CENSUS);
        Panel panel = Panel.of(connection, request, datasets, loaded, ActorDirectory.bundled());
        PanelFile.of(file).write(panel);
        return panel.rows();
    }
}
