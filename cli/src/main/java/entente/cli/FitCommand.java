package entente.cli;

import entente.analysis.model.Dropped;
import entente.analysis.model.Errors;
import entente.analysis.model.FittedModel;
import entente.analysis.model.Formula;
import entente.analysis.model.ModelRequest;
import entente.analysis.model.ModelRequest.Family;
import entente.analysis.model.ModelRequest.UnitTime;
import entente.analysis.model.Provenance;
import entente.analysis.model.Regression;
import entente.analysis.model.SmallSample;
import entente.analysis.model.TermEstimate;
import entente.analysis.table.TableFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = {
            "Fit a regression model to any CSV or Parquet file, with errors that bear the dependence among its rows.",
            "",
            "Rows with a missing value are left out and counted, with the reason. The answer says what it rests on: the"
                    + " file's hash, the rows, the small-sample correction. See docs/models.md for the formulas and"
                    + " their sources.",
            "",
            "Exit code 1 if the data give no estimate; the message says why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente fit panel.parquet --logit 'dispute ~ ally + log(distance) + I(years^2)' --cluster dyad",
            "  entente fit panel.csv --lpm 'dispute ~ ally + C(region)' --cluster dyad,year --json",
            "  entente fit panel.csv --logit 'dispute ~ ally' --dyadic ccode1,ccode2 --since-event dyad,year",
            "  entente fit panel.csv --lpm 'dispute ~ ally' --fe dyad,year --cluster dyad",
            "",
            "A formula reads names (`in backquotes` if they are not plain), I(x^2), log(x), log1p(x), exp(x), sqrt(x),"
                    + " abs(x), C(x) or factor(x) for categories, a:b, a*b, and - 1 to leave the intercept out."
        })
final class FitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A CSV file, plain or packed with gzip, or a Parquet file.")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private Model model;

    @ArgGroup
    private @Nullable Dependence dependence;

    @Option(
            names = "--fe",
            split = ",",
            paramLabel = "ID",
            description = "A constant for each value of one or two columns. --lpm takes the groups' means out; --logit"
                    + " conditions on the ones of each group (one column).")
    private List<String> fixedEffects = List.of();

    @Option(
            names = "--since-event",
            split = ",",
            paramLabel = "UNIT,TIME",
            description = "Add a cubic trend of the time since the unit's last event (Carter and Signorino 2010).")
    private List<String> sinceEvent = List.of();

    @Option(
            names = "--correction",
            defaultValue = "full",
            description =
                    "Small-sample correction of robust errors: full is G/(G-1)*(N-1)/(N-K), groups is G/(G-1), none"
                            + " is none. Default: full.")
    private SmallSample correction;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    FitCommand() {}

    /** The kind of model; exactly one. */
    static final class Model {
        @Option(
                names = "--logit",
                required = true,
                paramLabel = "FORMULA",
                description = "A logit model, by maximum likelihood: 'y ~ x1 + x2' with y of 0 and 1.")
        private @Nullable String logit;

        @Option(
                names = "--lpm",
                required = true,
                paramLabel = "FORMULA",
                description = "A linear probability model, by least squares.")
        private @Nullable String linear;
    }

    /** The kind of errors; classical if none is asked for. */
    static final class Dependence {
        @Option(
                names = "--cluster",
                required = true,
                split = ",",
                paramLabel = "ID",
                description = "Errors clustered by one column, or by two (Cameron, Gelbach and Miller 2011).")
        private List<String> clusters = List.of();

        @Option(
                names = "--dyadic",
                required = true,
                split = ",",
                paramLabel = "A,B",
                description = "Errors for rows of dyads that share a member, named in two columns (Aronow, Samii and"
                        + " Assenova 2015).")
        private List<String> members = List.of();

        @Option(names = "--robust", required = true, description = "Errors robust to any variance (HC0 or HC1).")
        private boolean robust;
    }

    @Override
    public Integer call() {
        FittedModel fitted = Regression.fit(TableFile.open(file), request());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, fitted);
        } else {
            print(out, fitted);
        }
        return ExitCode.DONE;
    }

    private ModelRequest request() {
        boolean logit = model.logit != null;
        String formula = logit ? model.logit : model.linear;
        return new ModelRequest(
                logit ? Family.LOGIT : Family.LPM,
                Formula.parse(formula == null ? "" : formula),
                errors(),
                correction,
                fixedEffects,
                unitTime(),
                Version.program());
    }

    private Errors errors() {
        if (dependence == null) {
            return new Errors.Classical();
        }
        if (dependence.robust) {
            return new Errors.Robust();
        }
        if (!dependence.members.isEmpty()) {
            requirePair("--dyadic", dependence.members);
            return new Errors.Dyadic(dependence.members.get(0), dependence.members.get(1));
        }
        if (dependence.clusters.size() > 2) {
            throw new ParameterException(spec.commandLine(), "--cluster takes one or two columns.");
        }
        return new Errors.Clustered(dependence.clusters);
    }

    private Optional<UnitTime> unitTime() {
        if (sinceEvent.isEmpty()) {
            return Optional.empty();
        }
        requirePair("--since-event", sinceEvent);
        return Optional.of(new UnitTime(sinceEvent.get(0), sinceEvent.get(1)));
    }

    private void requirePair(String option, List<String> columns) {
        if (columns.size() != 2) {
            throw new ParameterException(spec.commandLine(), option + " takes two columns, as in a,b.");
        }
    }

    private static void print(PrintWriter out, FittedModel fitted) {
        Provenance provenance = fitted.provenance();
        out.printf("%s%n%n", provenance.formula());
        int width = Math.max(
                4,
                fitted.terms().stream()
                        .mapToInt(term -> term.term().length())
                        .max()
                        .orElse(0));
        out.printf("%-" + width + "s  %13s  %13s  %9s  %9s%n", "Term", "Estimate", "Std. error", "z", "p");
        for (TermEstimate term : fitted.terms()) {
            out.printf(
                    "%-" + width + "s  %13s  %13s  %9.2f  %9s%n",
                    term.term(),
                    number(term.estimate()),
                    number(term.se()),
                    term.z(),
                    probability(term.p()));
        }
        out.println();
        out.printf("Rows         %,d used of %,d%n", fitted.n(), provenance.rowsRead());
        for (Dropped dropped : provenance.droppedBecause()) {
            out.printf("  left out   %,d: %s %s%n", dropped.rows(), dropped.variable(), dropped.reason());
        }
        fitted.leftOut().forEach(left -> out.printf("Left out     %s: %s%n", left.term(), left.reason()));
        out.printf(Locale.ROOT, "Likelihood   %.4f (logarithm)%n", fitted.logLik());
        out.printf("Method       %s%n", provenance.method());
        out.printf("Errors       %s%n", provenance.errors());
        out.printf("Correction   %s%n", provenance.correction());
        out.printf("p from       %s%n", provenance.distribution());
        fitted.notes().forEach(note -> out.printf("Note         %s%n", note));
        out.printf("File         %s%n", provenance.origin().file());
        out.printf("  sha256     %s%n", provenance.origin().sha256());
        out.printf("Entente      %s%n", provenance.version());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    private static String probability(double p) {
        return p < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }
}
