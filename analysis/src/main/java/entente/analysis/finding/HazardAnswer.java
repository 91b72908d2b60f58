package entente.analysis.finding;

import entente.analysis.AnalysisException;
import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.model.FittedModel;
import entente.analysis.model.SmallSample;
import entente.analysis.model.TermEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/**
 * Whether the first B of a pair follows an A more often than it comes without one: a discrete-time hazard (Allison 1982), with
 * A's that come only later as placebos.
 *
 * @param counts pair-years at risk and first B's by what the pair has of A
 * @param main the model of all pairs at risk
 * @param fresh the same without pairs whose A began before they entered
 * @param apart the same without pairs that coding alone ties; empty if there are none
 * @param back the first A given an earlier B, the same way
 * @param within the linear model of any B of pairs that come to an A, each compared with itself
 */
record HazardAnswer(
        RiskSet risk, List<RiskSet.Count> counts, Fit main, Fit fresh, Optional<Fit> apart, Fit back, Within within) {
    /** Standard normal deviations that hold 95 per cent. */
    static final double NORMAL = 1.959963984540054;

    /** A model that was tried: what came out, or why nothing did; and what of its rows said nothing. */
    record Fit(Optional<FittedModel> model, String why, List<NotUsed> leftOut) {
        static Fit none(String why) {
            return new Fit(Optional.empty(), why, List.of());
        }

        /** The log-odds of a standing against none. */
        Optional<TermEstimate> term(Standing standing) {
            return model.flatMap(fitted -> fitted.terms().stream()
                    .filter(term -> term.term().equals(standing.term()))
                    .findFirst());
        }

        /** How much larger the log-odds after an A are than those before it comes; empty if one is not told. */
        Optional<Difference> over(Standing lead) {
            if (term(lead).isEmpty() || term(Standing.EARLIER).isEmpty()) {
                return Optional.empty();
            }
            FittedModel fitted = model.orElseThrow();
            List<String> names = fitted.terms().stream().map(TermEstimate::term).toList();
            int lag = names.indexOf(Standing.EARLIER.term());
            int other = names.indexOf(lead.term());
            List<List<Double>> covariance = fitted.covariance();
            double variance = covariance.get(lag).get(lag)
                    + covariance.get(other).get(other)
                    - 2 * covariance.get(lag).get(other);
            return Optional.of(new Difference(
                    fitted.terms().get(lag).estimate()
                            - fitted.terms().get(other).estimate(),
                    Math.sqrt(variance)));
        }

        /** The interval of the lag lies above none. */
        boolean follows() {
            return term(Standing.EARLIER)
                    .filter(term -> term.estimate() - NORMAL * term.se() > 0)
                    .isPresent();
        }

        /** How much more after than before, for each lead of which first B's are observed. */
        private List<Difference> differences() {
            return List.of(Standing.COMING, Standing.LATER).stream()
                    .flatMap(lead -> over(lead).stream())
                    .toList();
        }

        /** Whether first B's are observed before an A. */
        boolean tellsOfBefore() {
            return !differences().isEmpty();
        }

        /** The lag is larger than each lead, beyond chance. */
        boolean ordered() {
            return tellsOfBefore() && differences().stream().allMatch(Difference::above);
        }
    }

    /** A difference of log-odds, with its standard error. */
    record Difference(double estimate, double se) {
        boolean above() {
            return estimate - NORMAL * se > 0;
        }
    }

    /**
     * A step that has to be passed for support.
     *
     * @param failure what is the case if it is not, as far as the data tell
     * @param brief the same in a few words
     */
    record Step(String failure, String brief, boolean passed) {}

    /**
     * Puts models together.
     *
     * @param constructed pairs that coding alone ties
     */
    static HazardAnswer of(
            RiskSet risk,
            Fit main,
            Fit back,
            Set<Integer> constructed,
            IntBinaryOperator layer,
            Within within,
            Evidence evidence) {
        return new HazardAnswer(
                risk,
                risk.counts(),
                main,
                risk.pairs().stream().noneMatch(RiskSet.Pair::old)
                        ? main
                        : fit(risk.where(pair -> !pair.old()), layer, evidence),
                constructed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(fit(risk.where(pair -> !constructed.contains(pair.key())), layer, evidence)),
                back,
                within);
    }

    /** The model of pairs at risk. */
    static Fit fit(RiskSet risk, IntBinaryOperator layer, Evidence evidence) {
        if (risk.first() == 0) {
            return Fit.none("no first act is observed");
        }
        HazardRows rows = HazardRows.of(risk, layer, "pairs at risk, record " + evidence.fingerprint());
        if (!rows.none()) {
            return Fit.none("no first act is observed of pairs without the other");
        }
        try {
            return new Fit(
                    Optional.of(rows.rows().logit(rows.formula(), SmallSample.GROUPS, evidence.program())),
                    "",
                    rows.leftOut());
        } catch (AnalysisException e) {
            return Fit.none(String.valueOf(e.getMessage()));
        }
    }

    /** The steps in their order; all must be passed. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "the second comes no more often after the first than without it",
                "no more often than without",
                main.follows()));
        steps.add(new Step(
                "the second comes as often before the first as after it, so that no order shows",
                "as often before as after",
                main.ordered()));
        steps.add(new Step(
                "without pairs that had the first before they were observed it does not show",
                "not without older ties",
                fresh.follows() && fresh.ordered()));
        apart.ifPresent(fit -> steps.add(new Step(
                "without pairs that coding alone ties it does not show",
                "only where coding ties",
                fit.follows() && fit.ordered())));
        return steps;
    }

    boolean supported() {
        return steps().stream().allMatch(Step::passed);
    }

    /** Whether what is supported is so too of pairs compared with themselves; true of what is not. */
    boolean bornOutWithin() {
        return !supported()
                || within.term(Standing.EARLIER)
                        .filter(term -> term.estimate() - NORMAL * term.se() > 0)
                        .isPresent();
    }

    /** The first step that was not passed. */
    Optional<Step> failed() {
        return steps().stream().filter(step -> !step.passed()).findFirst();
    }
}
