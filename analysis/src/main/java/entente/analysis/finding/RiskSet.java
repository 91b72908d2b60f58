package entente.analysis.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /** What a pair has of A in a year. */
    enum Standing {
        /** None that the source tells of. */
        NONE("", "none of the first kind"),
        /** One that began before the pair entered, so that B may have followed unseen. */
        OLD("old", "one from before it entered"),
        /** One that will begin more than {@value RiskSet#SOON} years later. */
        LATER("later", "one to come in 4 or more years"),
        /** One that will begin within {@value RiskSet#SOON} years. */
        COMING("coming", "one to come in 1 to 3 years"),
        /** The first begins in the same year, so that the order is not known. */
        SAME("same", "one that begins in the same year"),
        /** One that began in an earlier year, since the pair entered. */
        EARLIER("earlier", "one of an earlier year");

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
     * @param act the act that this was
     */
    record Pair(int key, int entry, BitSet years, int firstA, int firstB, String act) {
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
                pairs.add(new Pair(key, entry, years, a.first(key), firstB, b.firstAct(key)));
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

    /** For each act that was the first B of pairs after an earlier A, of how many. */
    Map<String, Long> actsAfter() {
        return pairs.stream()
                .filter(pair -> pair.firstB() > 0 && pair.standing(pair.firstB()) == Standing.EARLIER)
                .collect(Collectors.groupingBy(Pair::act, TreeMap::new, Collectors.counting()));
    }

    long pairYears() {
        return pairs.stream().mapToLong(pair -> pair.years().cardinality()).sum();
    }

    long first() {
        return pairs.stream().filter(pair -> pair.firstB() > 0).count();
    }
}
