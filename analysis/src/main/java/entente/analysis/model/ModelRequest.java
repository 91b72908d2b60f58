package entente.analysis.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A model to fit.
 *
 * @param family logit or linear
 * @param formula the outcome and the terms
 * @param errors the dependence that standard errors must bear
 * @param smallSample the correction of robust errors
 * @param fixedEffects columns with a constant for each of their groups: one for the logit, up to two for the linear model
 * @param timeSinceEvent the unit and the time, if a cubic trend of the time since the last event is to be added
 * @param version the version of Entente, for the provenance
 */
public record ModelRequest(
        Family family,
        Formula formula,
        Errors errors,
        SmallSample smallSample,
        List<String> fixedEffects,
        Optional<UnitTime> timeSinceEvent,
        String version) {
    /** The kind of model. */
    public enum Family {
        /** P(y = 1) = 1/(1 + exp(−x′β)), by maximum likelihood; with a fixed effect conditional on the group's ones. */
        LOGIT,
        /** E(y) = x′β, by least squares; with fixed effects on deviations from the groups' means. */
        LPM
    }

    /**
     * What counts the time since the last event.
     *
     * @param unit the column of the unit, such as the dyad
     * @param time the column of the time, such as the year
     */
    public record UnitTime(String unit, String time) {}

    public ModelRequest {
        Objects.requireNonNull(formula, "formula is null");
        Objects.requireNonNull(errors, "errors is null");
        fixedEffects = List.copyOf(fixedEffects);
    }

    /** A plain model: classical errors, nothing else. */
    public static ModelRequest of(Family family, String formula) {
        return new ModelRequest(
                family,
                Formula.parse(formula),
                new Errors.Classical(),
                SmallSample.FULL,
                List.of(),
                Optional.empty(),
                "development");
    }

    /** The same model with other errors. */
    public ModelRequest with(Errors other, SmallSample correction) {
        return new ModelRequest(family, formula, other, correction, fixedEffects, timeSinceEvent, version);
    }

    /** The same model with fixed effects. */
    public ModelRequest withFixedEffects(String... columns) {
        return new ModelRequest(family, formula, errors, smallSample, List.of(columns), timeSinceEvent, version);
    }

    /** The columns to read as numbers. */
    public Set<String> numberColumns() {
        Set<String> names = new LinkedHashSet<>(formula.numberColumns());
        timeSinceEvent.ifPresent(added -> {
            names.removeAll(SinceTerms.NAMES);
            names.add(added.time());
        });
        return names;
    }

    /** The columns to read as words. */
    public Set<String> wordColumns() {
        Set<String> names = new LinkedHashSet<>(formula.wordColumns());
        names.addAll(keys());
        timeSinceEvent.ifPresent(added -> names.add(added.unit()));
        return names;
    }

    /** The columns of words that must not be missing in a row used. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(errors.columns());
        keys.addAll(fixedEffects);
        return keys;
    }
}
