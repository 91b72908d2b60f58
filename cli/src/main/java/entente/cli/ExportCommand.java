package entente.cli;

import entente.core.codebook.Codebook;
import entente.export.datapackage.PackageContents;
import entente.export.datapackage.PackageWriter;
import entente.export.table.ExportTable;
import entente.export.table.Format;
import entente.export.table.TableExport;
import entente.sources.Shipped;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write a table of the record to a file, or the whole record to a folder, in canonical order: the same record"
                    + " gives the same bytes.",
            "",
            "activities    one row per act, each field resolved, other values as conflicts",
            "participations, fields, relations",
            "              the same in long form: who took part spell by spell, each field with its cell, how acts are"
                    + " related",
            "conflicts     values that disagree with the one a field takes, both cells and the rule that decided",
            "members       participants that one source names in an act and another source of it does not",
            "attestations  what each source says, with the raw cell and column behind each value",
            "attested_participations, attributes, attested_relations",
            "              the same in long form",
            "links         which attestation speaks of which activity, and who decided so",
            "possible      pairs that may be one act, for people to judge",
            "context, context_values",
            "              outcomes and controls, which are no activities: facts, and one row per value",
            "actors, actor_codes",
            "              who takes part, with codes",
            "rejects       rows of the sources that attest nothing, with the reason",
            "files, decisions",
            "              what the record is made of",
            "package       the whole record in a folder: every table as CSV, Parquet and Stata dataset with",
            "              metadata, codebook, citations, and scripts that load it (docs/packages.md)"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente export activities --format csv --out activities.csv",
            "  entente export attestations --format parquet --out attestations.parquet",
            "  entente export activities --format jsonl --out - | head -1",
            "  entente export conflicts --out conflicts.csv",
            "  entente export participations --format dta --out participations.dta",
            "  entente export package --out record",
            "",
            "In R: activities <- read.csv(\"activities.csv\")",
            "Days are counted from 1970-01-01 (proleptic Gregorian): as.Date(activities$earliestDay, origin = \"1970-01-01\")"
        })
final class ExportCommand implements Callable<Integer> {
    private static final String PACKAGE = "package";

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(paramLabel = "WHAT", description = "One of the tables above, or package.")
    private String what;

    @Option(names = "--format", description = "csv, parquet, jsonl or dta (Stata). Default: csv.")
    private @Nullable Format format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write, or - for here; of a package the folder, which must be new or empty.")
    private String target;

    @Option(
            names = "--include-machine-coded",
            description = "Have activities in the tables of activities that only programs coded, out of news.")
    private boolean machineCoded;

    @SuppressWarnings("NullAway.Init")
    ExportCommand() {}

    @Override
    public Integer call() {
        boolean wholeRecord = what.equalsIgnoreCase(PACKAGE);
        if (wholeRecord && (format != null || target.equals("-"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A package is a folder with every format: leave --format out, and name --out DIR.");
        }
        Optional<ExportTable> table = wholeRecord ? Optional.empty() : Optional.of(table());
        try (PublishedRecord published = storeOptions.read()) {
            if (table.isEmpty()) {
                writePackage(published);
            } else if (target.equals("-")) {
                TableExport.toStream(published, table.get(), machineCoded, format(), System.out);
            } else {
                TableExport.toFile(published, table.get(), machineCoded, format(), Path.of(target));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            spec.commandLine().getErr().printf("%s cannot be written: %s%n", target, reason(e));
            return ExitCode.NOT_UNDERSTOOD;
        }
    }

    private ExportTable table() {
        return Arrays.stream(ExportTable.values())
                .filter(table -> table.name().equalsIgnoreCase(what))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is nothing to export under the name '%s'. Name one of: %s, %s."
                                .formatted(
                                        what,
                                        Arrays.stream(ExportTable.values())
                                                .map(table -> table.name().toLowerCase(Locale.ROOT))
                                                .collect(Collectors.joining(", ")),
                                        PACKAGE)));
    }

    private Format format() {
        return format == null ? Format.CSV : format;
    }

    private void writePackage(PublishedRecord published) throws IOException {
        Set<String> loaded =
                published.segments().stream().map(Rows.Segment::dataset).collect(Collectors.toSet());
        boolean holdsOwnData = Shipped.datasets().stream()
                .anyMatch(dataset -> loaded.contains(dataset.descriptor().id()));
        PackageContents contents = new PackageContents(
                published,
                KnownDatasets.byId().values().stream()
                        .filter(dataset -> loaded.contains(dataset.id()))
                        .toList(),
                holdsOwnData ? List.copyOf(CatalogueWorks.byId().values()) : List.of(),
                Codebook.bundled(),
                OwnWorks.record(published),
                Version.program());
        try (Progress.Step step = Progress.on(System.err).begin("Writing the tables", PackageWriter.TABLES)) {
            PackageWriter.write(contents, Path.of(target), step::reached);
        }
    }

    private static String reason(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left on device") || message.contains("not enough space on the disk")
                ? "the disk is full. Nothing was written: free some space, or name another place"
                : message;
    }
}
