package entente.analysis.finding;

import entente.analysis.finding.RiskSet.Pair;
import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.model.RepeatedRows;
import entente.analysis.table.Column;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The rows of a logit of the first B. Layers of pairs with few first B's are taken together, and left out if they are few
 * together. Years and standings in which no first B occurs have a hazard of none and no finite estimate; they are left out. So
 * are pairs that entered after the window's first year if hardly any of them had a first B: of all others the years at risk
 * are the calendar's.
 *
 * @param rows the rows
 * @param formula of the model
 * @param none whether pairs without an A had a first B, with which the others can be compared
 * @param leftOut rows left out, by reason
 */
record HazardRows(RepeatedRows rows, String formula, boolean none, List<NotUsed> leftOut) {
    /** Fewer first B's of pairs that entered late cannot tell years at risk from calendar years. */
    static final int FEWEST_LATE = 10;

    /** Layers with fewer first B's are taken together. */
    static final int FEWEST_OF_LAYER = 10;

    private static final int OTHER_LAYERS = -1;

    /** What makes rows alike. */
    private record Kind(Standing standing, int year, int atRisk, int layer, boolean first) {}

    /**
     * Lays out the rows of pairs at risk.
     *
     * @param layer a number for what a pair was like in the year it entered
     */
    static HazardRows of(RiskSet risk, IntBinaryOperator layer, String description) {
        List<NotUsed> leftOut = new ArrayList<>();
        Predicate<Pair> late = pair -> pair.entry() > risk.window().from();
        boolean withLate = risk.where(late).first() >= FEWEST_LATE;
        RiskSet timely = withLate ? risk : risk.where(late.negate());
        leftOut.add(new NotUsed("pairs that entered late, of which hardly any had a first act", less(risk, timely)));
        ToIntFunction<Pair> layers = joined(timely, layer);
        boolean withOthers =
                timely.where(pair -> layers.applyAsInt(pair) == OTHER_LAYERS).first() >= FEWEST_OF_LAYER;
        RiskSet kept = withOthers ? timely : timely.where(pair -> layers.applyAsInt(pair) != OTHER_LAYERS);
        leftOut.add(new NotUsed("pairs of layers in which hardly any had a first act", less(timely, kept)));
        List<Standing> told = kept.counts().stream()
                .filter(count -> count.first() > 0)
                .map(RiskSet.Count::standing)
                .toList();
        BitSet years = new BitSet();
        kept.pairs().stream().filter(pair -> pair.firstB() > 0).forEach(pair -> years.set(pair.firstB()));
        Kinds kinds = new Kinds();
        int[] kindOf = new int[(int) kept.pairYears()];
        int[] pairOf = new int[kindOf.length];
        int filled = 0;
        for (int place = 0; place < kept.pairs().size(); place++) {
            Pair pair = kept.pairs().get(place);
            int its = layers.applyAsInt(pair);
            for (int year = pair.years().nextSetBit(0);
                    year >= 0;
                    year = pair.years().nextSetBit(year + 1)) {
                if (years.get(year) && told.contains(pair.standing(year))) {
                    kindOf[filled] = kinds.of(
                            new Kind(pair.standing(year), year, year - pair.entry() - 1, its, year == pair.firstB()));
                    pairOf[filled++] = place;
                }
            }
        }
        leftOut.add(new NotUsed("years and standings in which nobody had a first act", kindOf.length - (long) filled));
        return new HazardRows(
                new RepeatedRows(
                        kinds.table(description),
                        Arrays.copyOf(kindOf, filled),
                        Arrays.copyOf(pairOf, filled),
                        codes(kept, "one", StateSystem::one),
                        codes(kept, "other", StateSystem::other)),
                formula(told, withLate, kinds.layers()),
                told.contains(Standing.NONE),
                leftOut.stream().filter(reason -> reason.rows() > 0).toList());
    }

    private static long less(RiskSet before, RiskSet after) {
        return before.pairYears() - after.pairYears();
    }

    private static ToIntFunction<Pair> joined(RiskSet risk, IntBinaryOperator layer) {
        Map<Integer, Long> first = risk.pairs().stream()
                .filter(pair -> pair.firstB() > 0)
                .collect(Collectors.groupingBy(
                        pair -> layer.applyAsInt(pair.key(), pair.entry()), Collectors.counting()));
        Set<Integer> own = first.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST_OF_LAYER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return pair -> {
            int its = layer.applyAsInt(pair.key(), pair.entry());
            return own.contains(its) ? its : OTHER_LAYERS;
        };
    }

    private static String formula(List<Standing> told, boolean withLate, int layers) {
        List<String> terms = new ArrayList<>();
        told.stream().map(Standing::term).filter(term -> !term.isEmpty()).forEach(terms::add);
        terms.add("C(year)");
        if (withLate) {
            terms.addAll(List.of("at_risk", "I(at_risk^2)", "I(at_risk^3)"));
        }
        if (layers > 1) {
            terms.add("C(layer)");
        }
        return "first ~ " + String.join(" + ", terms);
    }

    private static WordColumn codes(RiskSet risk, String name, IntUnaryOperator code) {
        return WordColumn.of(
                name,
                risk.pairs().stream()
                        .map(pair -> String.valueOf(code.applyAsInt(pair.key())))
                        .toArray(String[]::new));
    }

    /** The kinds of rows, numbered as they come. */
    private static final class Kinds {
        private final Map<Kind, Integer> numbers = new HashMap<>();
        private final List<Kind> kinds = new ArrayList<>();

        int of(Kind kind) {
            Integer known = numbers.putIfAbsent(kind, kinds.size());
            if (known == null) {
                kinds.add(kind);
                return kinds.size() - 1;
            }
            return known;
        }

        int layers() {
            Set<Integer> layers = new HashSet<>();
            kinds.forEach(kind -> layers.add(kind.layer()));
            return layers.size();
        }

        Table table(String description) {
            List<Column> columns = new ArrayList<>();
            columns.add(numbers("first", kind -> kind.first() ? 1 : 0));
            for (Standing standing : Standing.values()) {
                if (!standing.term().isEmpty()) {
                    columns.add(numbers(standing.term(), kind -> kind.standing() == standing ? 1 : 0));
                }
            }
            columns.add(numbers("at_risk", Kind::atRisk));
            columns.add(words("year", Kind::year));
            columns.add(words("layer", Kind::layer));
            return Table.of(new Origin(description, ""), columns);
        }

        private NumberColumn numbers(String name, ToIntFunction<Kind> number) {
            return NumberColumn.of(
                    name, kinds.stream().mapToDouble(number::applyAsInt).toArray());
        }

        private WordColumn words(String name, ToIntFunction<Kind> number) {
            return WordColumn.of(
                    name,
                    kinds.stream()
                            .map(kind -> String.valueOf(number.applyAsInt(kind)))
                            .toArray(String[]::new));
        }
    }
}
