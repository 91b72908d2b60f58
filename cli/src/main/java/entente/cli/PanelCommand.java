package entente.cli;

import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelDictionary;
import entente.analysis.panel.PanelRequest;
import entente.analysis.panel.Unit;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.record.DatasetDescriptor;
import entente.export.citation.Citation;
import entente.export.panel.PanelFile;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "panel",
        mixinStandardHelpOptions = true,
        description = {
            "Write a panel: a row for each state, pair or directed pair of states and year, a column for each activity.",
            "",
            "A pair has a row for each year in which both states were members of the system on a common day. A cell is a"
                    + " value, a zero, not covered or unknown. Zero stands only inside a census that is loaded; elsewhere"
                    + " an empty cell says that nothing is known. FILE.columns.csv beside the file says what each column"
                    + " means, of what it is made, and why its cells may be empty. See docs/panel.md.",
            "",
            "Exit code 1 if the panel would be empty; the message says why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente panel --unit dyad-year --from 1816 --to 2016 --out panel.parquet",
            "  entente panel --unit directed-dyad-year --from 1980 --to 2010 --with agreements,arms --out panel.dta",
            "  entente panel --unit state-year --system gw --from 1946 --to 2010 --with exercise_held --out held.csv",
            "",
            "In R: panel <- arrow::read_parquet(\"panel.parquet\")"
        })
final class PanelCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--unit",
            required = true,
            paramLabel = "UNIT",
            description = "What a row is: state-year, dyad-year or directed-dyad-year.")
    private String unit;

    @Option(
            names = "--system",
            defaultValue = "cow",
            paramLabel = "SYSTEM",
            description =
                    "Whose members the states are: cow (Correlates of War) or gw (Gleditsch and Ward). Default: cow.")
    private String system;

    @Option(names = "--from", required = true, paramLabel = "YEAR", description = "The first year.")
    private int from;

    @Option(names = "--to", required = true, paramLabel = "YEAR", description = "The last year.")
    private int to;

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "COLUMNS",
            description = "Groups of columns, or single ones: agreements, arms, exercises, attaches, contacts,"
                    + " interoperability, training, peacekeeping, hadr, events; of what is no activity capabilities,"
                    + " contiguity, democracy, disputes. Default: all that is loaded.")
    private List<String> with = List.of();

    @Option(
            names = "--samples-as-zero",
            description =
                    "Let absence in a sample be zero too, as in exercises that newspapers reported. The dictionary"
                            + " says so.")
    private boolean samplesAsZero;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; it ends with .parquet, .csv or .dta.")
    private Path out;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    PanelCommand() {}

    /** What was written. */
    record Summary(
            String file,
            String dictionary,
            String unit,
            String system,
            int from,
            int to,
            long rows,
            List<Shown> columns) {}

    /** A column, and where its zeros come from. */
    record Shown(String name, List<String> sources, String zeros, String stateColumn) {}

    @Override
    public Integer call() {
        PanelRequest request = request();
        PanelFile file = PanelFile.of(out);
        Map<String, DatasetDescriptor> known = KnownDatasets.byId();
        List<DatasetDescriptor> datasets = List.copyOf(known.values());
        try (PublishedRecord record = storeOptions.read()) {
            Set<String> loaded =
                    record.segments().stream().map(Rows.Segment::dataset).collect(Collectors.toSet());
            Summary summary = record.withConnection(connection -> {
                Panel panel = Panel.of(connection, request, datasets, loaded, ActorDirectory.bundled());
                file.write(panel);
                new PanelDictionary(datasets, PanelCommand::citation).write(panel, file.dictionary());
                return summary(panel, file);
            });
            print(summary, known.keySet(), loaded);
        }
        return ExitCode.DONE;
    }

    private PanelRequest request() {
        Unit rows = Unit.of(unit)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--unit takes one of %s, not '%s'.".formatted(String.join(", ", Unit.words()), unit)));
        CodeSystem states = CodeSystem.of(system)
                .filter(each -> each == CodeSystem.COW || each == CodeSystem.GW)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--system takes cow or gw, not '%s'.".formatted(system)));
        return new PanelRequest(
                rows, states, from, to, with, samplesAsZero ? PanelRequest.Zeros.SAMPLE : PanelRequest.Zeros.CENSUS);
    }

    private static String citation(DatasetDescriptor dataset) {
        return dataset.works().stream().map(Citation::text).collect(Collectors.joining(" "));
    }

    private Summary summary(Panel panel, PanelFile file) {
        return new Summary(
                out.toString(),
                file.dictionary().toString(),
                unit,
                system,
                from,
                to,
                panel.rows(),
                panel.columns().stream()
                        .map(column -> new Shown(column.name(), column.sources(), column.zeros(), column.companion()))
                        .toList());
    }

    private void print(Summary summary, Set<String> known, Set<String> loaded) {
        PrintWriter printer = spec.commandLine().getOut();
        if (json) {
            Json.print(printer, summary);
            return;
        }
        printer.printf("%s: %,d rows, %d columns%n", summary.file, summary.rows, summary.columns.size());
        printer.printf("What they mean: %s%n", summary.dictionary);
        Map<String, List<String>> byZeros = new LinkedHashMap<>();
        summary.columns.forEach(column ->
                byZeros.computeIfAbsent(column.zeros, key -> new ArrayList<>()).add(column.name));
        printer.println();
        byZeros.forEach((zeros, columns) -> {
            printer.printf("Zero where nothing is told: %s%n", zeros);
            printer.printf("  %s%n", String.join(", ", columns));
        });
        List<String> missing =
                known.stream().filter(each -> !loaded.contains(each)).sorted().toList();
        if (!missing.isEmpty()) {
            printer.printf("%nNot in this store: %s%n", String.join(", ", missing));
        }
    }
}
