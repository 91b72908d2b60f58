package entente.analysis.finding;

import entente.analysis.model.RepeatedRows;
import entente.analysis.table.Column;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Pairs of states that could have their first act of one kind, B, and what they had of another, A.
 *
 * <p>A pair enters in the first year of the window in which it exists. That year shows what there is already: pairs with a B
 * in it or before are left out. From the next year on the pair is at risk until its first B, or the window's end.
 *
 * @param pairs the pairs at risk, in the order of their codes
 * @param window the years
 * @param already pairs left out because they may have had a B by the year in which they enter
 * @param entryYears pair-years of entry of the others
 */
record RiskSet(List<Pair> pairs, Window window, long already, long entryYears) {
    /** How many years ahead an A is soon to come. */
    static final int SOON = 3;

    /** Fewer first B's of pairs that entered late cannot tell years at risk from calendar years. */
    static final int FEWEST_LATE = 10;

    private static final List<String> SILENT = List.of(
            "the pair entered after the first year, as hardly any with a first act did",
            "no pair of this standing had a first act",
            "no pair had a first act in the year",
            "no pair of this layer had a first act");

    /** What a pair has of A in a year. */
    enum Standing {
        /** None that the source tells of. */
        NONE("", "no A"),
        /** One that began before the pair entered, so that B may have followed unseen. */
        OLD("old", "A from before entry"),
        /** One that will begin more than {@value RiskSet#SOON} years later. */
        LATER("later", "A to come, in 4 or more years"),
        /** One that will begin within {@value RiskSet#SOON} years. */
        COMING("coming", "A to come, in 1 to 3 years"),
        /** The first begins in the same year, so that the order is not known. */
        SAME("same", "A begins in the same year"),
        /** One that began in an earlier year, since the pair entered. */
        EARLIER("earlier", "A began in an earlier year");

        private final String term;
        private final String words;

        Standing(String term, String words) {
            this.term = term;
            this.words = words;
        }

        /** Its name in the model; the first has none, since the others are compared with it. */
        String term() {
            return term;
        }

        String words() {
            return words;
        }
    }

    /**
     * A pair at risk.
     *
     * @param key its number in {@link StateSystem#pair}
     * @param entry the year it entered
     * @param years the years at risk
     * @param firstA the first year of A; 0 if there is none
     * @param firstB the year of its first B; 0 if it had none up to the window's end
     */
    record Pair(int key, int entry, BitSet years, int firstA, int firstB) {
        boolean old() {
            return firstA > 0 && firstA < entry;
        }

        Standing standing(int year) {
            if (firstA == 0) {
                return Standing.NONE;
            }
            if (old()) {
                return Standing.OLD;
            }
            if (firstA < year) {
                return Standing.EARLIER;
            }
            if (firstA == year) {
                return Standing.SAME;
            }
            return firstA - year <= SOON ? Standing.COMING : Standing.LATER;
        }
    }

    /**
     * The pairs at risk.
     *
     * @param possible the years in which pairs exist
     * @param before whatever tells of B, also beyond what tells of it in the window
     */
    static RiskSet of(SortedMap<Integer, BitSet> possible, TieYears a, TieYears b, TieYears before, Window window) {
        List<Pair> pairs = new ArrayList<>();
        long already = 0;
        long entryYears = 0;
        for (Map.Entry<Integer, BitSet> each : possible.entrySet()) {
            int key = each.getKey();
            int entry = each.getValue().nextSetBit(window.from());
            if (entry < 0 || entry > window.to()) {
                continue;
            }
            if (Math.min(before.earliest(key), b.earliest(key)) <= entry) {
                already++;
                continue;
            }
            entryYears++;
            int firstB = b.first(key) > window.to() ? 0 : b.first(key);
            BitSet years = (BitSet) each.getValue().clone();
            years.clear(0, entry + 1);
            years.clear((firstB == 0 ? window.to() : firstB) + 1, Integer.MAX_VALUE);
            if (!years.isEmpty()) {
                pairs.add(new Pair(key, entry, years, a.first(key), firstB));
            }
        }
        return new RiskSet(pairs, window, already, entryYears);
    }

    /** The pairs for which something holds. */
    RiskSet where(Predicate<Pair> condition) {
        return new RiskSet(pairs.stream().filter(condition).toList(), window, already, entryYears);
    }

    /** Pair-years at risk of one standing, and first B's in them. */
    record Count(Standing standing, long pairYears, long first) {}

    /** How many of each standing, in their order. */
    List<Count> counts() {
        Map<Standing, long[]> sums = new EnumMap<>(Standing.class);
        Arrays.stream(Standing.values()).forEach(standing -> sums.put(standing, new long[2]));
        for (Pair pair : pairs) {
            for (int year = pair.years().nextSetBit(0);
                    year >= 0;
                    year = pair.years().nextSetBit(year + 1)) {
                long[] sum = sums.computeIfAbsent(pair.standing(year), any -> new long[2]);
                sum[0]++;
                sum[1] += year == pair.firstB() ? 1 : 0;
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Count(sum.getKey(), sum.getValue()[0], sum.getValue()[1]))
                .toList();
    }

    /** First B's of pairs of a standing. */
    long first(Standing standing) {
        return counts().stream()
                .filter(count -> count.standing() == standing)
                .mapToLong(Count::first)
                .sum();
    }

    long pairYears() {
        return pairs.stream().mapToLong(pair -> pair.years().cardinality()).sum();
    }

    long first() {
        return pairs.stream().filter(pair -> pair.firstB() > 0).count();
    }

    /**
     * The model's rows.
     *
     * @param told the standings in which first B's occur
     * @param terms the terms beside them
     * @param silent rows left out, by reason
     */
    record Rows(RepeatedRows rows, List<Standing> told, List<String> terms, List<NotUsed> silent) {}

    /**
     * Rows for a logit of the first B. Years, standings and layers in which no first B occurs have a hazard of none and no
     * finite estimate; they are left out and counted. So are pairs that entered after the window's first year, if hardly any
     * of them had a first B: of all others the years at risk are the calendar's.
     *
     * @param layer a number for what a pair was like before
     */
    Rows rows(String description, IntUnaryOperator layer) {
        Predicate<Pair> late = pair -> pair.entry() > window.from();
        boolean fewLate =
                pairs.stream().filter(late).filter(pair -> pair.firstB() > 0).count() < FEWEST_LATE;
        BitSet eventful = new BitSet();
        BitSet layers = new BitSet();
        pairs.stream()
                .filter(pair -> pair.firstB() > 0 && !(fewLate && late.test(pair)))
                .forEach(pair -> {
                    eventful.set(pair.firstB());
                    layers.set(layer.applyAsInt(pair.key()));
                });
        List<Standing> told = counts().stream()
                .filter(count -> count.first() > 0)
                .map(Count::standing)
                .toList();
        Kinds kinds = new Kinds();
        int[] kindOf = new int[(int) pairYears()];
        int[] pairOf = new int[kindOf.length];
        int filled = 0;
        long[] silent = new long[SILENT.size()];
        for (int place = 0; place < pairs.size(); place++) {
            Pair pair = pairs.get(place);
            int its = layer.applyAsInt(pair.key());
            for (int year = pair.years().nextSetBit(0);
                    year >= 0;
                    year = pair.years().nextSetBit(year + 1)) {
                if (fewLate && late.test(pair)) {
                    silent[0]++;
                } else if (!told.contains(pair.standing(year))) {
                    silent[1]++;
                } else if (!eventful.get(year)) {
                    silent[2]++;
                } else if (!layers.get(its)) {
                    silent[3]++;
                } else {
                    kindOf[filled] = kinds.of(
                            new Kind(pair.standing(year), year, year - pair.entry() - 1, its, year == pair.firstB()));
                    pairOf[filled++] = place;
                }
            }
        }
        return new Rows(
                new RepeatedRows(
                        kinds.table(description),
                        Arrays.copyOf(kindOf, filled),
                        Arrays.copyOf(pairOf, filled),
                        codes("one", StateSystem::one),
                        codes("other", StateSystem::other)),
                told,
                terms(fewLate, layers.cardinality()),
                IntStream.range(0, silent.length)
                        .mapToObj(reason -> new NotUsed(SILENT.get(reason), silent[reason]))
                        .filter(reason -> reason.rows() > 0)
                        .toList());
    }

    private static List<String> terms(boolean sameEntry, int layers) {
        List<String> terms = new ArrayList<>(List.of("C(year)"));
        if (!sameEntry) {
            terms.addAll(List.of("at_risk", "I(at_risk^2)", "I(at_risk^3)"));
        }
        if (layers > 1) {
            terms.add("C(layer)");
        }
        return terms;
    }

    private WordColumn codes(String name, IntUnaryOperator code) {
        return WordColumn.of(
                name,
                pairs.stream()
                        .map(pair -> String.valueOf(code.applyAsInt(pair.key())))
                        .toArray(String[]::new));
    }

    /** What makes rows alike. */
    private record Kind(Standing standing, int year, int atRisk, int layer, boolean first) {}

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
