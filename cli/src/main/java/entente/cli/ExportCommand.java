package entente.cli;

import entente.export.table.ExportTable;
import entente.export.table.Format;
import entente.export.table.TableExport;
import entente.store.PublishedRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write a table of the record to a file, in canonical order: the same record gives the same bytes.",
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
            "actors, actor_codes",
            "              who takes part, with codes",
            "rejects       rows of the sources that attest nothing, with the reason",
            "files, decisions",
            "              what the record is made of"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente export activities --format csv --out activities.csv",
            "  entente export attestations --format parquet --out attestations.parquet",
            "  entente export activities --format jsonl --out - | head -1",
            "  entente export conflicts --out conflicts.csv",
            "",
            "In R: activities <- read.csv(\"activities.csv\")",
            "Days are counted from 1970-01-01 (proleptic Gregorian): as.Date(activities$earliestDay)"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(paramLabel = "TABLE", description = "One of the tables above.")
    private ExportTable table;

    @Option(names = "--format", defaultValue = "csv", description = "csv, parquet or jsonl. Default: csv.")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, or - for here.")
    private String target;

    @Option(
            names = "--include-machine-coded",
            description = "Have activities in the tables of activities that only programs coded, out of news.")
    private boolean machineCoded;

    @SuppressWarnings("NullAway.Init")
    ExportCommand() {}

    @Override
    public Integer call() {
        try (PublishedRecord published = storeOptions.read()) {
            if (target.equals("-")) {
                TableExport.toStream(published, table, machineCoded, format, System.out);
            } else {
                TableExport.toFile(published, table, machineCoded, format, Path.of(target));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            spec.commandLine().getErr().printf("%s cannot be written: %s%n", target, e.getMessage());
            return ExitCode.NOT_UNDERSTOOD;
        }
    }
}
