package entente.analysis.finding;

import entente.analysis.AnalysisException;
import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.model.Errors;
import entente.analysis.model.FittedModel;
import entente.analysis.model.Formula;
import entente.analysis.model.ModelRequest;
import entente.analysis.model.Regression;
import entente.analysis.model.SmallSample;
import entente.analysis.model.TermEstimate;
import entente.analysis.table.Column;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToIntFunction;

/**
 * The comparison of pairs with themselves: a linear model of whether any B began in a year, with a constant for each pair and
 * each year, over the pairs whose first A began while they were observed.
 *
 * <p>It asks for any B and not for the first. A pair leaves with its first, so that all its years before an A that comes while
 * it is at risk are years without a B, whatever the A does: with a constant for each pair that alone would look like an effect
 * (on constants for events that happen once: Allison 2005, Fixed Effects Regression Methods for Longitudinal Data Using SAS, section 5.6).
 *
 * @param model what came out
 * @param why why nothing did
 * @param pairs how many pairs came to an A
 * @param begun pair-years in which a B began
 */
record Within(Optional<FittedModel> model, String why, long pairs, long begun) {
    private record Row(int pair, int year, Standing standing, boolean begun) {}

    static Within of(SortedMap<Integer, BitSet> possible, TieYears a, TieYears b, Window window, Evidence evidence) {
        List<Row> rows = new ArrayList<>();
        long pairs = 0;
        for (Map.Entry<Integer, BitSet> each : possible.entrySet()) {
            int entry = each.getValue().nextSetBit(window.from());
            int firstA = a.first(each.getKey());
            if (entry < 0 || firstA <= entry || firstA > window.to()) {
                continue;
            }
            pairs++;
            RiskSet.Pair pair = new RiskSet.Pair(each.getKey(), entry, each.getValue(), firstA, 0, "");
            for (int year = each.getValue().nextSetBit(entry + 1);
                    year >= 0 && year <= window.to();
                    year = each.getValue().nextSetBit(year + 1)) {
                rows.add(new Row(
                        each.getKey(),
                        year,
                        pair.standing(year),
                        b.begun(each.getKey()).get(year)));
            }
        }
        long begun = rows.stream().filter(Row::begun).count();
        if (begun == 0) {
            return new Within(Optional.empty(), "no B began in a pair that came to an A", pairs, 0);
        }
        try {
            ModelRequest request = new ModelRequest(
                    ModelRequest.Family.LPM,
                    Formula.parse("begun ~ coming + same + earlier"),
                    new Errors.Dyadic("one", "other"),
                    SmallSample.GROUPS,
                    List.of("pair", "year"),
                    Optional.empty(),
                    evidence.program());
            return new Within(Optional.of(Regression.fit(table(rows, evidence), request)), "", pairs, begun);
        } catch (AnalysisException e) {
            return new Within(Optional.empty(), String.valueOf(e.getMessage()), pairs, begun);
        }
    }

    private static Table table(List<Row> rows, Evidence evidence) {
        List<Column> columns = new ArrayList<>();
        columns.add(words("pair", rows, Row::pair));
        columns.add(words("year", rows, Row::year));
        columns.add(words("one", rows, row -> StateSystem.one(row.pair())));
        columns.add(words("other", rows, row -> StateSystem.other(row.pair())));
        columns.add(NumberColumn.of(
                "begun", rows.stream().mapToDouble(row -> row.begun() ? 1 : 0).toArray()));
        for (Standing standing : List.of(Standing.COMING, Standing.SAME, Standing.EARLIER)) {
            columns.add(NumberColumn.of(
                    standing.term(),
                    rows.stream()
                            .mapToDouble(row -> row.standing() == standing ? 1 : 0)
                            .toArray()));
        }
        return Table.of(new Origin("pairs that came to an A, record " + evidence.fingerprint(), ""), columns);
    }

    private static WordColumn words(String name, List<Row> rows, ToIntFunction<Row> number) {
        return WordColumn.of(
                name,
                rows.stream().map(row -> String.valueOf(number.applyAsInt(row))).toArray(String[]::new));
    }

    /** The change of the probability against the years long before the A. */
    Optional<TermEstimate> term(Standing standing) {
        return model.flatMap(fitted -> fitted.terms().stream()
                .filter(term -> term.term().equals(standing.term()))
                .findFirst());
    }
}
