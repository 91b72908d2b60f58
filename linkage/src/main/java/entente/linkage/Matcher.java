package entente.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores pairs of acts of different datasets. A key of one dataset that the other states decides; without one the evidence
 * does, weighed anew for each type and pair of datasets.
 */
final class Matcher {
    /** From here on two tellings are taken for one act. */
    static final double MATCH = 0.9;
    /** From here on they are shown to people for review. */
    static final double POSSIBLE = 0.5;

    private static final double BY_IDENTIFIER = 1.0;

    private Matcher() {}

    /**
     * Two acts and how sure it is that they are one.
     *
     * @param score probability from 0 to 1
     * @param words what speaks for it
     */
    record Match(Act one, Act other, double score, String words) {}

    /** Every pair that may be one act, the surest first; equals in the order of their numbers. */
    static List<Match> matches(List<Act> acts) {
        List<Match> matches = new ArrayList<>(byIdentifier(acts));
        Map<String, List<Candidates.Pair>> byDatasets = new TreeMap<>();
        for (Candidates.Pair pair : Candidates.of(acts)) {
            String datasets = pair.one().type() + " "
                    + order(pair.one().dataset(), pair.other().dataset());
            byDatasets.computeIfAbsent(datasets, unused -> new ArrayList<>()).add(pair);
        }
        byDatasets.values().forEach(pairs -> matches.addAll(byEvidence(pairs)));
        matches.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparingInt(match -> match.one().number())
                .thenComparingInt(match -> match.other().number()));
        return matches;
    }

    private static String order(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static List<Match> byIdentifier(List<Act> acts) {
        Map<String, Act> byKey = new HashMap<>();
        acts.forEach(act -> byKey.put(act.key(), act));
        List<Match> matches = new ArrayList<>();
        for (Act act : acts) {
            for (String identifier : act.identifiers()) {
                Act other = byKey.get(identifier);
                if (other != null) {
                    boolean inOrder = act.number() < other.number();
                    matches.add(new Match(
                            inOrder ? act : other,
                            inOrder ? other : act,
                            BY_IDENTIFIER,
                            "%s names it by its key %s".formatted(act.key(), identifier)));
                }
            }
        }
        return matches;
    }

    private static List<Match> byEvidence(List<Candidates.Pair> pairs) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        int[] patterns = new int[pairs.size()];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = Pattern.of(pairs.get(i).one(), pairs.get(i).other());
            counts.merge(patterns[i], 1, Integer::sum);
        }
        FellegiSunter model = FellegiSunter.estimate(counts);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < patterns.length; i++) {
            double score = model.probability(patterns[i]);
            if (score >= POSSIBLE) {
                Act one = pairs.get(i).one();
                Act other = pairs.get(i).other();
                matches.add(new Match(one, other, score, Pattern.words(patterns[i])));
            }
        }
        return matches;
    }
}
