package entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything and prints the report; README.md says what and how. */
public final class Benchmark {
    private static final double LONGEST_START = 120;
    private static final long POLL_MILLISECONDS = 10;

    private final PrintStream out;
    private final Path work;
    private final int runs;
    private final InputFiles input;
    private final Launcher launcher;

    private Benchmark(PrintStream out, Path work, int runs, InputFiles input, Launcher launcher) {
        this.out = out;
        this.work = work;
        this.runs = runs;
        this.input = input;
        this.launcher = launcher;
    }

    /** Runs with the system properties that the module's POM sets. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path project = Path.of(System.getProperty("bench.project", ".")).toAbsolutePath();
        Path work =
                Path.of(System.getProperty("bench.work", "bench/target/work")).toAbsolutePath();
        deleteTree(work);
        Files.createDirectories(work);
        InputFiles input = InputFiles.find(dataFolder(), project, work);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int runs = Integer.getInteger("bench.runs", 5);
        new Benchmark(out, work, runs, input, new Launcher(project, work.resolve("output.txt"))).report();
    }

    /** The folder with the published files, if one is named. */
    static Optional<Path> dataFolder() {
        String given = System.getProperty("bench.data", "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given));
        }
        String shared = System.getenv("ENTENTE_SHARED");
        return shared == null || shared.isEmpty() ? Optional.empty() : Optional.of(Path.of(shared, "data"));
    }

    private void report() throws IOException, InterruptedException, RunnerException {
        // builds the program if need be, and warms the caches of the system
        launcher.run("--version");
        out.printf("Machine: %s.%nLoad before: %s.%n", Machine.description(), Markdown.number(Machine.load()));
        out.printf("Input: %s.%n", input.description());
        out.printf(
                "Commands: medians of %d runs after one warm-up (least–greatest in parentheses); CPU and peak resident"
                        + " memory from /proc, read every %d ms.%n%n",
                runs, POLL_MILLISECONDS);
        commands();
        startOfAtlas();
        coreRates();
        analysisTimes();
        panelTimes();
        out.printf("%nLoad after: %s.%n", Markdown.number(Machine.load()));
    }

    private void commands() throws IOException, InterruptedException {
        Path store = work.resolve("store");
        List<String> files = input.files().stream().map(Path::toString).toList();
        List<String> add = new ArrayList<>(List.of("add", "--json", "--store", store.toString()));
        add.addAll(files);
        String[] addCommand = add.toArray(String[]::new);
        Map<String, List<Launcher.Run>> measured = new LinkedHashMap<>();
        // in turns, so that a busy minute of the machine falls on all of them
        for (int run = 0; run <= runs; run++) {
            deleteTree(store);
            keep(measured, run, "`add` into a fresh store", launcher.run(addCommand));
            keep(measured, run, "`add` that changes nothing", launcher.run(addCommand));
            keep(measured, run, "`--version`", launcher.run("--version"));
            keep(measured, run, "`search`", search(store));
            deleteIndex(store);
            keep(measured, run, "`search` that makes the index anew", search(store));
            keep(measured, run, "`resolve`", launcher.run("resolve", "Prussia", "--on", "1860-01-01", "--json"));
        }
        out.println(Markdown.heading("Command", "Wall, s", "CPU, s", "Peak memory, MB"));
        measured.forEach((command, results) -> out.println(commandRow(command, results)));
    }

    private Launcher.Run search(Path store) throws IOException, InterruptedException {
        return launcher.run("search", "alliance", "russia", "--json", "--store", store.toString());
    }

    /** Removes the full-text index, which the next search makes again. */
    private static void deleteIndex(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            for (Path index :
                    files.filter(file -> file.toString().endsWith(".search")).toList()) {
                deleteTree(index);
            }
        }
    }

    private static void keep(Map<String, List<Launcher.Run>> measured, int run, String command, Launcher.Run result) {
        List<Launcher.Run> results = measured.computeIfAbsent(command, key -> new ArrayList<>());
        if (run > 0) {
            results.add(result);
        }
    }

    private static String commandRow(String command, List<Launcher.Run> results) {
        Sample wall = Sample.of(results.stream().map(Launcher.Run::wallSeconds).toList());
        Sample cpu =
                Sample.of(results.stream().map(run -> run.usage().cpuSeconds()).toList());
        Sample peak = Sample.of(
                results.stream().map(run -> run.usage().peakMegabytes()).toList());
        return Markdown.row(command, Markdown.spread(wall), Markdown.spread(cpu), Markdown.whole(peak.median()));
    }

    private void startOfAtlas() throws IOException, InterruptedException {
        List<Launcher.Run> starts = new ArrayList<>();
        List<AtlasPages.Timing> timings = List.of();
        for (int run = 0; run <= runs; run++) {
            int port = freePort();
            Launcher.Started atlas = launcher.start(
                    "atlas",
                    "--no-open",
                    "--port",
                    Integer.toString(port),
                    "--store",
                    work.resolve("store").toString(),
                    "--data",
                    Files.createDirectories(work.resolve("nothing")).toString());
            AtlasPages pages = new AtlasPages(
                    URI.create("http://127.0.0.1:" + port), atlas.process().pid());
            try {
                Launcher.Run start = firstAnswer(atlas, pages);
                if (run > 0) {
                    starts.add(start);
                }
                if (run == runs) {
                    timings = pages.time();
                }
            } finally {
                atlas.process().destroy();
                atlas.process().waitFor();
            }
        }
        out.println(commandRow("`atlas`, to the first answer", starts));
        out.printf(
                "%n%s%n",
                Markdown.heading(
                        "Page", "Median, ms", "95th percentile, ms", "CPU a request, ms", "Addresses", "For example"));
        timings.forEach(timing -> out.println(pageRow(timing)));
    }

    private Launcher.Run firstAnswer(Launcher.Started atlas, AtlasPages pages)
            throws IOException, InterruptedException {
        while (pages.statusOfHome() != 200) {
            if (!atlas.process().isAlive() || atlas.secondsSoFar() > LONGEST_START) {
                throw launcher.failed("atlas");
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        return new Launcher.Run(atlas.secondsSoFar(), Usage.of(atlas.process().pid(), Usage.UNKNOWN));
    }

    private static String pageRow(AtlasPages.Timing timing) {
        String addresses = Integer.toString(timing.addresses());
        String example = "`" + timing.example() + "`";
        if (timing.milliseconds().isEmpty()) {
            return Markdown.row(timing.kind(), "not served", "", "", addresses, example);
        }
        Sample sample = Sample.of(timing.milliseconds());
        return Markdown.row(
                timing.kind(),
                Markdown.number(sample.median()),
                Markdown.number(sample.quantile(0.95)),
                Markdown.number(timing.cpuMilliseconds()),
                addresses,
                example);
    }

    private void coreRates() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CoreRates.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        out.printf("%n%s%n", Markdown.heading("In one warm process (JMH)", "A second", "± (99.9%)"));
        for (RunResult result : results) {
            out.println(Markdown.row(
                    "`" + result.getPrimaryResult().getLabel() + "`",
                    Markdown.whole(result.getPrimaryResult().getScore()),
                    Markdown.whole(result.getPrimaryResult().getScoreError())));
        }
    }

    private void analysisTimes() throws RunnerException {
        singleShots(
                "Models and networks, data in memory (JMH)",
                new OptionsBuilder().include(AnalysisTimes.class.getName()));
    }

    private void panelTimes() throws IOException, RunnerException {
        try (Stream<Path> files = Files.list(work.resolve("store"))) {
            Path record = files.filter(file -> file.toString().endsWith(".duckdb"))
                    .findFirst()
                    .orElseThrow();
            singleShots(
                    "The directed panel 1816 to 2016 to Parquet, record open (JMH)",
                    new OptionsBuilder()
                            .include(PanelTimes.class.getName())
                            .jvmArgsAppend("-D%s=%s".formatted(PanelTimes.RECORD, record)));
        }
    }

    private void singleShots(String title, ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results =
                new Runner(options.verbosity(VerboseMode.SILENT).build()).run();
        out.printf("%n%s%n", Markdown.heading(title, "Mean, s", "± (99.9%)"));
        for (RunResult result : results) {
            String given = result.getParams().getParamsKeys().stream()
                    .map(key -> " " + key + "=" + result.getParams().getParam(key))
                    .collect(Collectors.joining());
            out.println(Markdown.row(
                    "`" + result.getPrimaryResult().getLabel() + given + "`",
                    Markdown.number(result.getPrimaryResult().getScore()),
                    Markdown.number(result.getPrimaryResult().getScoreError())));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Removes a folder and all in it, if it is there. */
    static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
