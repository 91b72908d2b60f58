package entente.cli;

import entente.analysis.network.TieModel;
import entente.analysis.network.TieModel.Coefficient;
import entente.analysis.network.TieModel.Fitted;
import entente.analysis.network.TieModelFiles;
import entente.analysis.network.TieTerm;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "tergm",
        mixinStandardHelpOptions = true,
        description = {
            "Fit a temporal exponential random graph model: which ties there are, year by year, given the other ties, the"
                    + " ties of the year before, and what is known of actors and pairs.",
            "",
            "By maximum pseudo-likelihood; intervals from drawing whole years. Terms: edges, gwesp(DECAY),"
                    + " gwdegree(DECAY), lag, memory, edgecov(NAME), nodecov(NAME), absdiff(NAME); with --directed also"
                    + " mutual, gwidegree(DECAY), gwodegree(DECAY), nodeocov(NAME), nodeicov(NAME). See docs/models.md.",
            "",
            "Exit code 1 if the data give no estimate; the message says why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente tergm --ties ties.csv --actors actors.csv --terms 'edges + gwesp(0.5) + lag'",
            "  entente tergm --ties ties.csv --actors actors.csv --covariate border=borders.csv",
            "      --terms 'edges + memory + edgecov(border) + absdiff(polity)' --bootstrap 500 --json",
            "",
            "Ties: a row for each tie and year. Actors: a row for each actor and year. A covariate of pairs: a row for"
                    + " each pair that has one; without a year column for all years, without a value column 1."
        })
final class TergmCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--ties", required = true, paramLabel = "FILE", description = "The ties, CSV or Parquet.")
    private Path ties;

    @Option(
            names = "--actors",
            required = true,
            paramLabel = "FILE",
            description = "The actors of each year, with their numbers.")
    private Path actors;

    @Option(
            names = "--covariate",
            paramLabel = "NAME=FILE",
            description = "Numbers of pairs, for edgecov(NAME). May be given several times.")
    private Map<String, Path> covariates = Map.of();

    @Option(names = "--terms", required = true, paramLabel = "TERMS", description = "The terms, joined by +.")
    private String terms;

    @Option(names = "--directed", description = "Ties have a direction, from the first end to the second.")
    private boolean directed;

    @Option(
            names = "--bootstrap",
            defaultValue = "" + TieModel.DEFAULT_REPLICATES,
            paramLabel = "N",
            description = "How many times years are drawn; 0 for no intervals. Default: 1000.")
    private int replicates;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Draws the years. Default: 1.")
    private long seed;

    @Option(
            names = "--columns",
            split = ",",
            defaultValue = "year,i,j,id,v",
            paramLabel = "NAMES",
            description = "The columns of the year, both ends, the actor and the value. Default: year,i,j,id,v.")
    private List<String> columns;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    TergmCommand() {}

    @Override
    public Integer call() {
        if (columns.size() != 5) {
            throw new ParameterException(spec.commandLine(), "--columns takes five names, as in year,i,j,id,v.");
        }
        if (replicates < 0) {
            throw new ParameterException(spec.commandLine(), "--bootstrap takes a number from 0.");
        }
        Fitted fitted = TieModel.fit(
                ties,
                actors,
                covariates,
                new TieModel.Request(
                        TieTerm.parse(terms, directed),
                        directed,
                        new TieModelFiles.Columns(
                                columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4)),
                        replicates,
                        seed,
                        Version.program()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, fitted);
        } else {
            print(out, fitted);
        }
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, Fitted fitted) {
        int width = fitted.terms().stream()
                .mapToInt(term -> term.term().length())
                .max()
                .orElse(4);
        out.printf("%-" + width + "s  %13s  %13s  %13s  %13s%n", "Term", "Estimate", "Std. error", "2.5%", "97.5%");
        for (Coefficient term : fitted.terms()) {
            out.printf(
                    "%-" + width + "s  %13s  %13s  %13s  %13s%n",
                    term.term(),
                    number(OptionalDouble.of(term.estimate())),
                    number(term.se()),
                    number(term.lower()),
                    number(term.upper()));
        }
        TieModel.Provenance provenance = fitted.provenance();
        out.println();
        out.printf("Pairs        %,d%n", fitted.n());
        provenance
                .droppedBecause()
                .forEach(each -> out.printf("  left out   %,d: %s %s%n", each.rows(), each.variable(), each.reason()));
        if (provenance.rowsOutside() > 0) {
            out.printf(
                    "Rows         %,d of ties and covariates left out: an end is no actor then%n",
                    provenance.rowsOutside());
        }
        fitted.leftOut().forEach(left -> out.printf("Left out     %s: %s%n", left.term(), left.reason()));
        out.printf("Years        %s%n", span(provenance.years()));
        out.printf(Locale.ROOT, "Likelihood   %.4f (logarithm, pseudo-likelihood)%n", fitted.pseudoLogLik());
        out.printf("Method       %s, seed %d%n", provenance.method(), provenance.seed());
        fitted.notes().forEach(note -> out.printf("Note         %s%n", note));
        provenance
                .files()
                .forEach(file -> out.printf("File         %s%n  sha256     %s%n", file.file(), file.sha256()));
        out.printf("Entente      %s%n", provenance.version());
    }

    private static String span(List<Integer> years) {
        return "%d, %d to %d".formatted(years.size(), years.get(0), years.get(years.size() - 1));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.6g", value.getAsDouble());
    }
}
