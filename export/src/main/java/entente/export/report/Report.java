package entente.export.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import entente.analysis.finding.Figure;
import entente.analysis.finding.Finding;
import entente.analysis.finding.FindingTable;
import entente.analysis.finding.ModelResult;
import entente.analysis.finding.Target;
import entente.core.record.DatasetDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Findings as a folder: {@code index.html} and a page for each finding, beside each page a folder with its figures (SVG and CSV)
 * and tables (CSV and LaTeX), and {@code findings.json} with all of it. It asks for nothing from outside the folder.
 */
public final class Report {
    private static final String INDEX = "index.html";
    /** By this file a folder is known to be a report, which another may replace. */
    private static final String MARK = "findings.json";

    private final List<Finding> findings;
    private final List<DatasetDescriptor> datasets;
    private final String styleSheet;

    /**
     * A report.
     *
     * @param findings what it holds
     * @param datasets every dataset Entente can read, for what to cite
     * @param styleSheet CSS for its pages
     */
    public Report(List<Finding> findings, List<DatasetDescriptor> datasets, String styleSheet) {
        this.findings = List.copyOf(findings);
        this.datasets = List.copyOf(datasets);
        this.styleSheet = requireNonNull(styleSheet, "styleSheet is null");
    }

    /** Addresses within the folder. */
    private static final class InFolder implements Places {
        private final List<Integer> numbers;

        InFolder(List<Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public Optional<String> of(Target target) {
            boolean there = target.kind() == Target.Kind.FINDING && numbers.contains(Integer.valueOf(target.id()));
            return there ? Optional.of(page(Integer.parseInt(target.id()))) : Optional.empty();
        }

        @Override
        public String file(int finding, String name) {
            return "finding-%d/%s".formatted(finding, name);
        }
    }

    private static String page(int finding) {
        return "finding-%d.html".formatted(finding);
    }

    /**
     * Writes the report to a folder, which appears whole or not at all; an earlier report there is replaced.
     *
     * @throws IOException if it cannot be written, or if the folder holds something else than a report
     */
    public void write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("there is no folder " + parent + " to write it in");
        }
        if (Files.exists(target) && !mayBeReplaced(target)) {
            throw new IOException("there is something else than a report; name a new folder");
        }
        Path made = Files.createTempDirectory(parent, ".entente-report-");
        try {
            for (Map.Entry<String, String> file : files().entrySet()) {
                Path path = made.resolve(file.getKey());
                Files.createDirectories(requireNonNull(path.getParent(), "a file has a folder"));
                Files.write(path, file.getValue().getBytes(UTF_8));
            }
            makeReadable(made);
            replace(target, made, parent);
        } finally {
            delete(made);
        }
    }

    /** The report's files: path within the folder, and text. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        List<Integer> numbers = findings.stream().map(Finding::number).toList();
        Places places = new InFolder(numbers);
        files.put(INDEX, framed("Entente: findings", new Overview(findings, places).html(), 0));
        files.put("report.css", styleSheet);
        for (Finding finding : findings) {
            String body = new FindingView(finding, places, datasets).html();
            files.put(page(finding.number()), framed(finding.title() + " · Entente", body, finding.number()));
            finding.figures()
                    .forEach(figure -> files.put(
                            places.file(finding.number(), figure.id() + ".svg"),
                            FigureSvg.of(finding.number(), figure)));
            tables(finding)
                    .forEach(table ->
                            files.put(places.file(finding.number(), table.id() + ".csv"), TableText.csv(table)));
            printed(finding)
                    .forEach(table -> files.put(
                            places.file(finding.number(), table.id() + ".tex"),
                            TableText.latex(table, "tab:finding-%d-%s".formatted(finding.number(), table.id()))));
        }
        files.put(MARK, FindingJson.of(findings));
        return files;
    }

    /** Every table of a finding: those of its figures, its own, and those of its models. */
    public static List<FindingTable> tables(Finding finding) {
        List<FindingTable> tables = new ArrayList<>();
        finding.figures().stream().map(Figure::data).forEach(tables::add);
        tables.addAll(printed(finding));
        return tables;
    }

    /** The tables that are read, not only computed with: its own, and those of its models. */
    public static List<FindingTable> printed(Finding finding) {
        List<FindingTable> tables = new ArrayList<>(finding.tables());
        finding.models().stream().map(ModelResult::estimates).forEach(tables::add);
        return tables;
    }

    private String framed(String title, String body, int current) {
        return FindingView.render(
                "reportpage.jte", Map.of("title", title, "body", body, "findings", findings, "current", current));
    }

    private static boolean mayBeReplaced(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (Files.exists(folder.resolve(MARK)) && Files.exists(folder.resolve(INDEX))) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void replace(Path target, Path made, Path parent) throws IOException {
        if (!Files.exists(target)) {
            Files.move(made, target);
            return;
        }
        Path old = Files.createTempDirectory(parent, ".entente-report-old-");
        Path aside = old.resolve("report");
        try {
            Files.move(target, aside);
            try {
                Files.move(made, target);
            } catch (IOException e) {
                Files.move(aside, target);
                throw e;
            }
        } finally {
            delete(old);
        }
    }

    /** A temporary folder is made for its owner alone; the report is for whoever may read its surroundings. */
    private static void makeReadable(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> inside = Files.walk(folder)) {
            deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
