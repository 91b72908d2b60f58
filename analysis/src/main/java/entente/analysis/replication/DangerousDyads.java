package entente.analysis.replication;

import entente.analysis.model.Errors;
import entente.analysis.model.FittedModel;
import entente.analysis.model.ModelRequest;
import entente.analysis.model.ModelRequest.Family;
import entente.analysis.model.Regression;
import entente.analysis.model.SmallSample;
import entente.analysis.model.TermEstimate;
import entente.analysis.table.Table;
import entente.analysis.table.TableFile;
import entente.analysis.table.WordColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The onset of militarized disputes in undirected dyad-years 1816–2010: Bremer (1992) done again in the documentation of the R
 * package peacesciencer (Miller 2022).
 */
final class DangerousDyads implements Replication.FromFiles {
    private static final String DATA = "dangerous_dyads.csv.gz";
    private static final String REFERENCE = "reference_fit_unscaled.csv";
    private static final String FORMULA = "gmlmidonset ~ landcontig + cincprop + cowmajdyad + atop_defense + mindemest"
            + " + minmgdppc + minmilit + gmlmidspell + I(gmlmidspell^2) + I(gmlmidspell^3)";
    private static final double OF_ESTIMATE = 1e-5;
    private static final double OF_ERROR = 1e-3;
    private static final String OTHER_EDITION =
            "the table was printed from another edition of the data, with 106,056 rows; the file has 106,031";

    @Override
    public String id() {
        return "dangerous-dyads";
    }

    @Override
    public String title() {
        return "Onset of militarized disputes, undirected dyad-years 1816-2010: a logit, plain and clustered by dyad";
    }

    @Override
    public List<String> works() {
        return List.of(
                "Bremer, S. A. (1992). Dangerous dyads: conditions affecting the likelihood of interstate war, 1816-1965."
                        + " Journal of Conflict Resolution 36(2): 309-341",
                "Miller, S. V. (2022). peacesciencer: an R package for quantitative peace science research. Conflict"
                        + " Management and Peace Science. https://doi.org/10.1177/07388942221077926");
    }

    @Override
    public List<String> files() {
        return List.of(DATA, REFERENCE);
    }

    @Override
    public List<Comparison> run(Path folder) {
        Table table = table(folder);
        FittedModel plain = Regression.fit(
                table, ModelRequest.of(Family.LOGIT, FORMULA).with(new Errors.Classical(), SmallSample.FULL));
        FittedModel clustered = Regression.fit(
                table,
                ModelRequest.of(Family.LOGIT, FORMULA).with(new Errors.Clustered(List.of("dyad")), SmallSample.GROUPS));
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(Comparison.of("rows used", 106_031, (double) plain.n(), 0));
        comparisons.add(Comparison.of("log-likelihood", -9801.39, plain.logLik(), 0.005));
        Table reference =
                TableFile.open(folder.resolve(REFERENCE)).read(List.of("Estimate", "Std. Error"), List.of("term"));
        for (int row = 0; row < reference.rows(); row++) {
            String term = reference.words("term").word(row);
            double error = reference.numbers("Std. Error").value(row);
            TermEstimate ours = plain.term(term);
            comparisons.add(Comparison.of(
                    term + ", estimate",
                    reference.numbers("Estimate").value(row),
                    ours.estimate(),
                    OF_ESTIMATE * error));
            // R's glm stops early, which moves its errors by up to one in ten thousand
            comparisons.add(Comparison.of(term + ", standard error", error, ours.se(), OF_ERROR * error));
        }
        comparisons.add(Comparison.of(
                "atop_defense, error clustered by dyad",
                0.0996,
                clustered.term("atop_defense").se(),
                0.00005));
        comparisons.addAll(printed(plain));
        return comparisons;
    }

    private static List<Comparison> printed(FittedModel model) {
        return List.of(
                Comparison.explained("printed table: rows", 106_056, (double) model.n(), 0, OTHER_EDITION),
                printed(model, "landcontig", 1.057, 0.058),
                printed(model, "cincprop", 1.055, 0.082),
                printed(model, "atop_defense", -0.132, 0.058));
    }

    /** The printed table has three decimals: the estimate is compared to those, within a tenth of its standard error. */
    private static Comparison printed(FittedModel model, String term, double estimate, double error) {
        return Comparison.explained(
                "printed table: " + term, estimate, model.term(term).estimate(), error / 10, OTHER_EDITION);
    }

    private static Table table(Path folder) {
        ModelRequest request = ModelRequest.of(Family.LOGIT, FORMULA);
        Set<String> words = new LinkedHashSet<>(List.of("ccode1", "ccode2"));
        Table table = TableFile.open(folder.resolve(DATA)).read(request.numberColumns(), words);
        String[] dyads = new String[table.rows()];
        for (int row = 0; row < dyads.length; row++) {
            dyads[row] = table.words("ccode1").word(row) + " "
                    + table.words("ccode2").word(row);
        }
        return table.with(WordColumn.of("dyad", dyads));
    }
}
