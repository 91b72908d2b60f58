package entente.analysis.model;

import entente.analysis.AnalysisException;
import entente.analysis.model.ModelRequest.Family;
import entente.analysis.table.Table;
import entente.analysis.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Erf;

/** Fits regression models. */
public final class Regression {
    private final Table table;
    private final ModelRequest request;
    private final Formula formula;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Regression(Table table, ModelRequest request, Formula formula) {
        this.table = table;
        this.request = request;
        this.formula = formula;
    }

    /**
     * Fits a model to a file.
     *
     * @throws AnalysisException if the file cannot be read, names a column it has not, or gives no answer
     */
    public static FittedModel fit(TableFile file, ModelRequest request) {
        return fit(file.read(request.numberColumns(), request.wordColumns()), request);
    }

    /**
     * Fits a model to a table.
     *
     * @throws AnalysisException if the table lacks a column, or gives no answer
     */
    public static FittedModel fit(Table table, ModelRequest request) {
        if (request.timeSinceEvent().isPresent()) {
            Table longer =
                    SinceTerms.addTo(table, request, request.timeSinceEvent().get());
            return new Regression(longer, request, SinceTerms.addTo(request.formula())).fit();
        }
        return new Regression(table, request, request.formula()).fit();
    }

    private FittedModel fit() {
        Design design = Design.of(table, formula, request.keys());
        if (request.family() == Family.LOGIT) {
            Outcome.requireBinary(design);
        } else if (!Outcome.isBinary(design)) {
            notes.add("%s is not 0 and 1 only: this is a linear regression, not one of a probability."
                    .formatted(design.outcomeLabel()));
        }
        Outcome.requireVariation(design);
        if (request.fixedEffects().isEmpty()) {
            Design told = toldApart(design);
            return request.family() == Family.LOGIT ? logit(told) : linear(told, 0, 0);
        }
        return request.family() == Family.LOGIT ? conditionalLogit(design) : within(design);
    }

    private Design toldApart(Design design) {
        Collinearity.Checked checked = Collinearity.check(design);
        leftOut.addAll(checked.leftOut());
        if (checked.design().width() == 0) {
            throw AnalysisException.noAnswer("No term is left: "
                    + String.join(
                            "; ",
                            leftOut.stream()
                                    .map(each -> each.term() + " " + each.reason())
                                    .toList()) + ".");
        }
        return checked.design();
    }

    private FittedModel logit(Design design) {
        Estimate estimate = Logit.fit(design);
        return fitted(
                estimate,
                design,
                "logit by maximum likelihood, %d Newton steps, last squared step below %s squared standard errors"
                        .formatted(estimate.iterations(), Logit.TOLERANCE),
                covariance(estimate, design, estimate.bread(), design.width()),
                "standard normal");
    }

    private FittedModel linear(Design design, int absorbed, int counted) {
        Estimate estimate = LinearProbability.fit(design, absorbed);
        double squares = LinearProbability.sumOfSquares(((Scores.OfResiduals) estimate.scores()).residuals());
        DMatrixRMaj classical = estimate.bread().copy();
        CommonOps_DDRM.scale(squares / (design.size() - design.width() - absorbed), classical);
        Covariance covariance = covariance(estimate, design, classical, design.width() + counted);
        long freedom = request.errors() instanceof Errors.Classical || request.errors() instanceof Errors.Robust
                ? design.size() - design.width() - absorbed
                : covariance.degreesOfFreedom();
        String method = absorbed == 0
                ? "ordinary least squares"
                : "ordinary least squares within the groups of %s (%,d constants absorbed, %,d of them counted in K)"
                        .formatted(String.join(" and ", request.fixedEffects()), absorbed, counted);
        return fitted(
                estimate, design, method, covariance, "t with %,d degrees of freedom".formatted(freedom), freedom);
    }

    private FittedModel within(Design design) {
        if (request.fixedEffects().size() > 2) {
            throw AnalysisException.request(
                    "--fe takes one or two columns. Put further ones into the formula, as C(…).");
        }
        List<Groups> effects = request.fixedEffects().stream()
                .map(name -> Groups.of(table.words(name), design.rows()))
                .toList();
        Absorption.Absorbed absorbed = Absorption.of(design, effects);
        leftOut.addAll(absorbed.leftOut());
        boolean nested = request.errors() instanceof Errors.Clustered clustered
                && effects.size() == 1
                && clustered.columns().stream()
                        .anyMatch(name -> effects.get(0).isWithin(Groups.of(table.words(name), design.rows())));
        return linear(toldApart(absorbed.design()), absorbed.coefficients(), nested ? 0 : absorbed.coefficients());
    }

    private FittedModel conditionalLogit(Design all) {
        if (request.fixedEffects().size() > 1) {
            throw AnalysisException.request(
                    "A logit model takes one --fe. Put the other into the formula, as C(…), or use --lpm.");
        }
        Groups groups = Groups.of(table.words(request.fixedEffects().get(0)), all.rows());
        int[] informative = ConditionalLogit.informative(all, groups);
        if (informative.length == 0) {
            throw AnalysisException.noAnswer("%s varies within no group of %s: the fixed effects explain all of it."
                    .formatted(all.outcomeLabel(), groups.label()));
        }
        Groups kept = groups.ofRows(informative);
        List<Dropped> dropped = new ArrayList<>(all.dropped());
        if (informative.length < all.size()) {
            dropped.add(new Dropped(
                    groups.label(),
                    "is a group in which %s never varies".formatted(all.outcomeLabel()),
                    all.size() - informative.length));
        }
        Design rows = all.ofRows(informative);
        Design design = new Design(
                rows.outcomeLabel(),
                rows.outcome(),
                rows.labels(),
                rows.columns(),
                rows.intercept(),
                rows.rows(),
                dropped);
        // the constants take what does not vary within groups; whether terms can be told apart is seen within them
        Absorption.Absorbed within = Absorption.of(design, List.of(kept));
        Collinearity.Checked checked = Collinearity.check(within.design());
        leftOut.addAll(within.leftOut());
        leftOut.addAll(checked.leftOut());
        List<Integer> without = java.util.stream.IntStream.range(0, design.width())
                .filter(column ->
                        !checked.design().labels().contains(design.labels().get(column)))
                .boxed()
                .toList();
        Design told = design.without(without);
        Outcome.requireRows(told, 0);
        Estimate estimate = ConditionalLogit.fit(told, kept);
        return fitted(
                estimate,
                told,
                "logit conditional on the ones of each of %,d groups of %s, %d Newton steps"
                        .formatted(kept.count(), kept.label(), estimate.iterations()),
                conditionalCovariance(estimate, told, kept),
                "standard normal");
    }

    private Covariance conditionalCovariance(Estimate estimate, Design design, Groups groups) {
        if (request.errors() instanceof Errors.Classical) {
            return classical(estimate, estimate.bread(), design.size() - design.width());
        }
        int[] firsts = new int[groups.count()];
        for (int row = design.size() - 1; row >= 0; row--) {
            firsts[groups.of()[row]] = design.rows()[row];
        }
        for (String name : request.errors().columns()) {
            if (!groups.isWithin(Groups.of(table.words(name), design.rows()))) {
                throw AnalysisException.request(
                        "With a fixed effect of %1$s a logit's errors can be clustered only by what is the same within each group of %1$s; %2$s is not. Use --lpm, or C(%1$s) in the formula."
                                .formatted(groups.label(), name));
            }
        }
        return Sandwich.of(request.errors(), estimate, request.smallSample(), design.width(), table, firsts);
    }

    private Covariance covariance(Estimate estimate, Design design, DMatrixRMaj classical, int coefficients) {
        if (request.errors() instanceof Errors.Classical) {
            return classical(estimate, classical, design.size() - coefficients);
        }
        return Sandwich.of(request.errors(), estimate, request.smallSample(), coefficients, table, design.rows());
    }

    private static Covariance classical(Estimate estimate, DMatrixRMaj scaled, long degreesOfFreedom) {
        return new Covariance(
                estimate.design().covariance(scaled),
                "classical: rows independent of each other",
                "none",
                degreesOfFreedom,
                List.of());
    }

    private FittedModel fitted(
            Estimate estimate, Design design, String method, Covariance covariance, String distribution) {
        return fitted(estimate, design, method, covariance, distribution, 0);
    }

    /** The result; zero degrees of freedom stand for the normal distribution. */
    private FittedModel fitted(
            Estimate estimate,
            Design design,
            String method,
            Covariance covariance,
            String distribution,
            long degreesOfFreedom) {
        double[] coefficients = estimate.design().coefficients(estimate.coefficients());
        DMatrixRMaj matrix = covariance.matrix();
        List<TermEstimate> terms = new ArrayList<>();
        for (int column = 0; column < coefficients.length; column++) {
            terms.add(term(
                    design.labels().get(column), coefficients[column], matrix.get(column, column), degreesOfFreedom));
        }
        notes.addAll(covariance.notes());
        return new FittedModel(
                design.size(),
                table.rows() - (long) design.size(),
                estimate.logLikelihood(),
                terms,
                leftOut,
                notes,
                rows(matrix),
                new Provenance(
                        table.origin(),
                        table.rows(),
                        design.size(),
                        design.dropped(),
                        formula.text(),
                        method,
                        covariance.description(),
                        covariance.correction(),
                        distribution,
                        request.version()));
    }

    static List<List<Double>> rows(DMatrixRMaj matrix) {
        List<List<Double>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.getNumRows(); row++) {
            List<Double> cells = new ArrayList<>();
            for (int column = 0; column < matrix.getNumCols(); column++) {
                cells.add(matrix.get(row, column));
            }
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    /** A term with what its error says of it; zero degrees of freedom stand for the normal distribution. */
    static TermEstimate term(String label, double estimate, double variance, long degreesOfFreedom) {
        if (!(variance > 0) || !Double.isFinite(estimate)) {
            throw AnalysisException.noAnswer(String.format(
                    Locale.ROOT,
                    "%s is estimated as %.6g, but with these errors no variance is left for it: there are too few groups for so many terms. Use another --cluster, or fewer terms.",
                    label,
                    estimate));
        }
        double se = Math.sqrt(variance);
        double z = estimate / se;
        double p = degreesOfFreedom == 0
                ? Erf.erfc(Math.abs(z) / Math.sqrt(2))
                : 2 * new TDistribution(degreesOfFreedom).cumulativeProbability(-Math.abs(z));
        return new TermEstimate(label, estimate, se, z, p);
    }
}
