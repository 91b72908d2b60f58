package entente.cli;

import entente.core.record.ContextVariable;
import entente.core.record.Coverage;
import entente.core.record.DatasetDescriptor;
import entente.export.citation.Citation;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = {
            "List every dataset Entente can read: what it covers and how, under which terms, where it is published, how to"
                    + " cite it, and whether it is loaded."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente sources --json")
final class SourcesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    SourcesCommand() {}

    /** A dataset, and the files of it that are loaded. */
    record Known(DatasetDescriptor dataset, List<String> cite, List<Rows.Segment> loaded) {}

    @Override
    public Integer call() {
        List<Known> known = new ArrayList<>();
        try (PublishedRecord published = storeOptions.read()) {
            Map<String, List<Rows.Segment>> loaded =
                    published.segments().stream().collect(Collectors.groupingBy(Rows.Segment::dataset));
            KnownDatasets.byId()
                    .values()
                    .forEach(dataset -> known.add(new Known(
                            dataset,
                            dataset.works().stream().map(Citation::text).toList(),
                            loaded.getOrDefault(dataset.id(), List.of()))));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, Map.of("sources", known));
        } else {
            known.forEach(source -> print(out, source));
        }
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, Known source) {
        DatasetDescriptor dataset = source.dataset();
        out.printf("%s  %s, version %s%n", dataset.id(), dataset.title(), dataset.version());
        out.printf("  %s%n", dataset.description());
        if (dataset.machineCoded()) {
            out.printf("  Machine-coded: counted and shown apart, and only if asked for%n");
        }
        dataset.coverage().stream()
                .map(coverage -> "%s to %s, %s of %s"
                        .formatted(
                                year(coverage.firstYear()),
                                year(coverage.lastYear()),
                                coverage.kind().name().toLowerCase(java.util.Locale.ROOT),
                                coverage.actors()))
                .distinct()
                .forEach(line -> out.printf("  Covers     %s (%s)%n", line, types(dataset)));
        dataset.context().coverage().stream()
                .map(coverage -> "%s to %s, %s of %s"
                        .formatted(
                                year(coverage.firstYear()),
                                year(coverage.lastYear()),
                                coverage.kind().name().toLowerCase(java.util.Locale.ROOT),
                                coverage.actors()))
                .distinct()
                .forEach(line -> out.printf("  Covers     %s (context)%n", line));
        String variables = dataset.context().variables().stream()
                .map(ContextVariable::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!variables.isEmpty()) {
            out.printf("  Variables  %s%n", variables);
        }
        out.printf("  Terms      %s%n", dataset.terms());
        dataset.publishedAt().ifPresent(url -> out.printf("  Published  %s%n", url));
        source.cite().forEach(line -> out.printf("  Cite       %s%n", line));
        if (source.loaded().isEmpty()) {
            out.printf("  Not loaded. 'entente add FILE' loads it.%n");
        }
        source.loaded()
                .forEach(file -> out.printf(
                        "  Loaded     %s: %,d rows, sha256 %s…%n",
                        file.file(), file.rowsIn(), file.sha256().substring(0, 12)));
        out.println();
    }

    private static String types(DatasetDescriptor dataset) {
        return dataset.coverage().stream()
                .map(Coverage::type)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static String year(int astronomical) {
        return astronomical > 0 ? String.valueOf(astronomical) : (1 - astronomical) + " BCE";
    }
}
