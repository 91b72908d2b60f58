package entente.bench;

import entente.core.actor.ActorDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;

/**
 * Measures how the cost of one store of every dataset grows with the datasets: {@code add} of a whole folder into a fresh
 * store, once as the files are and then with those of {@link Copies} made 4 and 16 times as large.
 */
public final class Growth {
    private final PrintStream out;
    private final Path work;
    private final Launcher launcher;
    private final Copies copies;

    private Growth(PrintStream out, Path work, Launcher launcher, Copies copies) {
        this.out = out;
        this.work = work;
        this.launcher = launcher;
        this.copies = copies;
    }

    /**
     * What a store of one size cost, and what it holds.
     *
     * @param rows rows of all files read
     * @param linked activities that several datasets tell of
     */
    private record Result(
            int times, Launcher.Run run, long rows, long rejected, long attestations, long activities, long linked) {
        double cpu() {
            return run.usage().cpuSeconds();
        }
    }

    /** Runs with the system properties that the module's POM sets. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path project = Path.of(System.getProperty("bench.project", ".")).toAbsolutePath();
        Path work =
                Path.of(System.getProperty("bench.work", "bench/target/work")).toAbsolutePath();
        Path data = Benchmark.dataFolder()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Growth needs the published files: name their folder with -Dbench.data or in ENTENTE_SHARED."));
        Benchmark.deleteTree(work);
        Files.createDirectories(work);
        int[] sizes = Arrays.stream(System.getProperty("bench.sizes", "1,4,16").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        new Growth(
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        work,
                        new Launcher(project, work.resolve("output.txt")),
                        new Copies(new States(ActorDirectory.bundled())))
                .report(data, sizes);
    }

    private void report(Path data, int[] sizes) throws IOException, InterruptedException, SQLException {
        launcher.run("--version");
        out.printf("Machine: %s.%nLoad before: %s.%n%n", Machine.description(), Markdown.number(Machine.load()));
        out.println(Markdown.heading(
                "Size",
                "Rows read",
                "Rejected",
                "Attestations",
                "Activities",
                "Told by several",
                "Wall, s",
                "CPU, s",
                "Peak memory, MB",
                "Rows a CPU second",
                "CPU to size × the first",
                "CPU an attestation, to the first",
                "Load after"));
        List<Result> results = new ArrayList<>();
        for (int times : sizes) {
            results.add(measure(data, times));
            out.println(row(results.get(0), results.get(results.size() - 1)));
        }
    }

    private static String row(Result first, Result result) {
        double growth = result.cpu() / first.cpu();
        return Markdown.row(
                result.times() + "×",
                Markdown.whole(result.rows()),
                Markdown.whole(result.rejected()),
                Markdown.whole(result.attestations()),
                Markdown.whole(result.activities()),
                Markdown.whole(result.linked()),
                Markdown.number(result.run().wallSeconds()),
                Markdown.number(result.cpu()),
                Markdown.whole(result.run().usage().peakMegabytes()),
                Markdown.whole(result.rows() / result.cpu()),
                Markdown.number(growth * first.times() / result.times()),
                Markdown.number(growth * first.attestations() / result.attestations()),
                Markdown.number(Machine.load()));
    }

    private Result measure(Path data, int times) throws IOException, InterruptedException, SQLException {
        Path files = work.resolve("data");
        Path store = work.resolve("store");
        Benchmark.deleteTree(files);
        Benchmark.deleteTree(store);
        copy(data, files, times);
        Launcher.Run run = launcher.run("add", "--json", "--store", store.toString(), files.toString());
        try (Stream<Path> found = Files.list(store)) {
            Path record = found.filter(file -> file.toString().endsWith(".duckdb"))
                    .findFirst()
                    .orElseThrow();
            return result(times, run, record);
        }
    }

    private void copy(Path data, Path target, int times) throws IOException {
        try (Stream<Path> tree = Files.walk(data)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(data.relativize(file).toString());
                Files.createDirectories(Optional.ofNullable(copy.getParent()).orElse(target));
                if (times > 1 && copies.knows(InputFiles.nameOf(file))) {
                    copies.write(file, copy, times);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static Result result(int times, Launcher.Run run, Path record) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + record, readOnly);
                Statement sql = database.createStatement();
                ResultSet counts = sql.executeQuery("""
                        select (select sum(rows_in) from segment), (select sum(rows_rejected) from segment),
                               (select count(*) from attestation), count(*), count(*) filter (where sources like '%;%')
                        from activity
                        """)) {
            counts.next();
            return new Result(
                    times,
                    run,
                    counts.getLong(1),
                    counts.getLong(2),
                    counts.getLong(3),
                    counts.getLong(4),
                    counts.getLong(5));
        }
    }
}
