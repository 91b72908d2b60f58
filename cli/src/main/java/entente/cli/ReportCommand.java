package entente.cli;

import entente.analysis.finding.Evidence;
import entente.analysis.finding.Finding;
import entente.analysis.finding.Findings;
import entente.atlas.Atlas;
import entente.core.actor.ActorDirectory;
import entente.core.codebook.Codebook;
import entente.core.record.DatasetDescriptor;
import entente.export.report.Report;
import entente.store.PublishedRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Write the findings as a folder of pages: for each one sentence that answers, figures, tables, coverage, caveats,"
                    + " what to cite and how to do it again.",
            "",
            "Beside each page lie its figures (SVG), their data (CSV) and its tables (CSV, LaTeX); findings.json holds all of"
                    + " it. Nothing is fetched from elsewhere. The same record gives the same bytes. With the catalogue alone"
                    + " each finding says what it can and what it cannot."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente report --out report          then open report/index.html",
            "  entente report --only 2 --out growth",
        })
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder to write. It must be new, empty, or an earlier report, which is replaced as a whole.")
    private Path folder;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "N",
            description = "Only these findings, by number. Default: all.")
    private List<Integer> only = List.of();

    @SuppressWarnings("NullAway.Init")
    ReportCommand() {}

    @Override
    public Integer call() {
        List<Findings.Heading> wanted = wanted();
        List<DatasetDescriptor> datasets = List.copyOf(KnownDatasets.byId().values());
        List<Finding> findings = new ArrayList<>();
        try (PublishedRecord published = storeOptions.read()) {
            Findings all = new Findings(new Evidence(
                    published::withConnection,
                    published.fingerprint(),
                    datasets,
                    ActorDirectory.bundled(),
                    Codebook.bundled(),
                    Version.program()));
            Progress progress = Progress.on(System.err);
            for (Findings.Heading heading : wanted) {
                try (Progress.Step step =
                        progress.begin("Finding %d, %s".formatted(heading.number(), heading.title()), 1)) {
                    findings.add(all.answer(heading.number()));
                    step.reached(1);
                }
            }
        }
        try {
            new Report(findings, datasets, Atlas.styleSheet()).write(folder);
        } catch (IOException e) {
            spec.commandLine().getErr().printf("%s cannot be written: %s%n", folder, e.getMessage());
            return ExitCode.NOT_UNDERSTOOD;
        }
        findings.forEach(finding -> spec.commandLine()
                .getOut()
                .printf("%d. %s%n   %s%n", finding.number(), finding.title(), finding.answer()));
        spec.commandLine().getOut().println(folder.resolve("index.html"));
        return ExitCode.DONE;
    }

    private List<Findings.Heading> wanted() {
        List<Findings.Heading> there = Findings.headings();
        for (Integer number : only) {
            if (there.stream().noneMatch(heading -> heading.number() == number)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--only: there is no finding %d. There are: %s"
                                .formatted(
                                        number,
                                        there.stream()
                                                .map(heading -> "%d (%s)".formatted(heading.number(), heading.title()))
                                                .collect(Collectors.joining(", "))));
            }
        }
        return there.stream()
                .filter(heading -> only.isEmpty() || only.contains(heading.number()))
                .toList();
    }
}
