package entente.analysis.finding;

import entente.analysis.AnalysisException;
import entente.analysis.model.Errors;
import entente.analysis.model.FittedModel;
import entente.analysis.model.Formula;
import entente.analysis.model.ModelRequest;
import entente.analysis.model.ModelRequest.Family;
import entente.analysis.model.Regression;
import entente.analysis.model.SmallSample;
import entente.analysis.model.TermEstimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which states began disputes in the year after they exercised, and the models of it.
 *
 * @param loaded ids of the datasets the record holds
 * @param lists the lists of disputes that are loaded
 * @param years directed pairs by year; empty if a dataset is lacking without which nothing can be said
 * @param rows the models, by list
 */
record DisputesBegun(Set<String> loaded, List<String> lists, Optional<DirectedYears> years, List<Row> rows) {
    static final String MAIN = "Logit, controls, 1981–2010";
    static final String ANY = "Any exercise, controls, 1981–2010";
    static final double LEVEL = 0.05;
    static final double PER = 100_000;

    /** Controls by the dataset they are of. */
    static final Map<String, List<String>> CONTROLS = new LinkedHashMap<>();

    private static final int FIRST = 1980;
    private static final int LAST = 2010;
    private static final String LINEAR = "Linear probability, per 100,000";
    private static final String BY_PARTNER = "with_allies + with_others + with_target";
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("gml", "gml-mid");
        LISTS.put("mid", "cow-mid");
        CONTROLS.put("cow-contiguity", List.of("land_contiguity"));
        CONTROLS.put("cow-nmc", List.of("cinc1", "cinc2"));
        CONTROLS.put("democracy", List.of("v2x_polyarchy1", "v2x_polyarchy2"));
    }

    /** A model as a row of the table; either a fit or the reason why there is none. */
    record Row(String list, String name, Optional<FittedModel> fit, String why, long began) {
        /** Of the linear model, estimates are shown for 100,000 pair-years. */
        double scale() {
            return name.equals(LINEAR) ? PER : 1;
        }

        Optional<TermEstimate> term(String name) {
            return fit.flatMap(model -> model.terms().stream()
                    .filter(term -> term.term().equals(name))
                    .findFirst());
        }
    }

    /** Works it out; nothing where exercises, alliances or disputes are not loaded. */
    static DisputesBegun of(Evidence evidence) {
        Set<String> loaded = evidence.loaded();
        List<String> lists = LISTS.keySet().stream()
                .filter(list -> loaded.contains(LISTS.get(list)))
                .toList();
        if (lists.isEmpty() || !loaded.contains("mme") || !loaded.contains("atop")) {
            return new DisputesBegun(loaded, lists, Optional.empty(), List.of());
        }
        DirectedYears years = DirectedYears.of(
                evidence,
                FIRST,
                LAST,
                lists,
                CONTROLS.entrySet().stream()
                        .filter(entry -> loaded.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList());
        return new DisputesBegun(loaded, lists, Optional.of(years), rows(years, lists, evidence.program()));
    }

    /** The datasets it rests on. */
    List<String> sources() {
        List<String> sources = new ArrayList<>();
        if (years.isPresent()) {
            sources.addAll(List.of("mme", "atop"));
            lists.forEach(list -> sources.add(LISTS.get(list)));
            CONTROLS.keySet().stream().filter(loaded::contains).forEach(sources::add);
        }
        return sources;
    }

    private static List<Row> rows(DirectedYears years, List<String> lists, String version) {
        String controls = " + " + String.join(" + ", years.terms());
        List<Row> rows = new ArrayList<>();
        for (String list : lists) {
            long began = began(years, list);
            String since = " + %1$s_since + I(%1$s_since^2) + I(%1$s_since^3)".formatted(list);
            String full = BY_PARTNER + controls + since;
            rows.add(fit(years, list, MAIN, Family.LOGIT, list + " ~ " + full, began, version));
            String any = list + " ~ any + with_target" + controls + since;
            rows.add(fit(years, list, ANY, Family.LOGIT, any, began, version));
            String bare = list + " ~ " + BY_PARTNER + since;
            rows.add(fit(years, list, "Without controls", Family.LOGIT, bare, began, version));
            String later = list + DirectedYears.LATER + " ~ " + full;
            rows.add(fit(years, list, "From 1991 on", Family.LOGIT, later, began, version));
            rows.add(fit(years, list, LINEAR, Family.LPM, list + " ~ " + full, began, version));
        }
        return rows;
    }

    private static long began(DirectedYears years, String list) {
        long began = 0;
        for (int row = 0; row < years.table().rows(); row++) {
            began += years.table().numbers(list).value(row) == 1 ? 1 : 0;
        }
        return began;
    }

    private static Row fit(
            DirectedYears years, String list, String name, Family family, String formula, long began, String version) {
        ModelRequest request = new ModelRequest(
                family,
                Formula.parse(formula),
                new Errors.Clustered(List.of("dyad")),
                SmallSample.FULL,
                List.of(),
                Optional.empty(),
                version);
        try {
            return new Row(list, name, Optional.of(Regression.fit(years.table(), request)), "", began);
        } catch (AnalysisException e) {
            return new Row(list, name, Optional.empty(), String.valueOf(e.getMessage()), began);
        }
    }

    /** Which way an estimate points, in words. */
    static String direction(Optional<TermEstimate> term) {
        return term.map(found -> found.p() >= LEVEL
                        ? "not distinguishable from none"
                        : found.estimate() > 0 ? "more disputes" : "fewer disputes")
                .orElse("no estimate");
    }

    /** The same of a term in the models of one name, by list. */
    List<String> directions(String name, String term) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .map(row -> direction(row.term(term)))
                .toList();
    }

    /** The model a list is judged by. */
    Row main(String list) {
        return rows.stream()
                .filter(row -> row.list().equals(list) && row.name().equals(MAIN))
                .findFirst()
                .orElseThrow();
    }

    /** Whose list it is. */
    static String title(String list) {
        return list.equals("gml") ? "Gibler, Miller and Little" : "COW MID";
    }
}
