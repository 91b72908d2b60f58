package entente.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of acts worth comparing: of different datasets and one type, that share two participants and a year in which they
 * may have begun, or a rare word of their names and a year. Agreements of different kinds are no candidates: an order of
 * arms is a line in a register, not a treaty.
 */
final class Candidates {
    /** The widest a date may be for a year to say anything. */
    private static final int MOST_YEARS = 3;
    /** Beyond this number of participants only the first are used to find candidates. */
    private static final int MOST_ACTORS = 40;
    /** A key that more acts share is no help. */
    private static final int MOST_ACTS_OF_A_KEY = 200;
    /** Types whose acts are not joined by likeness: a list of posts says nothing of the list of another year. */
    private static final Set<String> NOT_COMPARED = Set.of("ATTACHE");

    /** Types whose acts are over soon, so that one begun later is another, such as the next of a series. */
    private static final Set<String> SHORT = Set.of("CONTACT", "EXERCISE", "EVENT", "HADR", "TRAINING");
    /** How many days apart two tellings of a short act may begin. */
    private static final int MOST_DAYS_APART = 62;

    private static final Set<String> ARMS = Set.of("arms_order", "military_aid");

    /** Two acts, the one with the smaller number first. */
    record Pair(Act one, Act other) {}

    private Candidates() {}

    /** The pairs, each once, in the order of their numbers. */
    static List<Pair> of(List<Act> acts) {
        Map<String, List<Act>> byKey = new HashMap<>();
        for (Act act : acts) {
            if (!NOT_COMPARED.contains(act.type())) {
                for (String key : keys(act)) {
                    byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(act);
                }
            }
        }
        Set<Long> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Act> sharing : byKey.values()) {
            if (sharing.size() <= MOST_ACTS_OF_A_KEY) {
                addPairs(sharing, seen, pairs);
            }
        }
        pairs.sort((left, right) -> left.one().number() != right.one().number()
                ? Integer.compare(left.one().number(), right.one().number())
                : Integer.compare(left.other().number(), right.other().number()));
        return pairs;
    }

    private static void addPairs(List<Act> sharing, Set<Long> seen, List<Pair> pairs) {
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < sharing.size(); j++) {
                Act one = sharing.get(i);
                Act other = sharing.get(j);
                boolean comparable = !one.dataset().equals(other.dataset())
                        && isArms(one) == isArms(other)
                        && mayBeginTogether(one, other)
                        && seen.add(((long) one.number() << Integer.SIZE) | other.number());
                if (comparable) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
    }

    private static boolean mayBeginTogether(Act one, Act other) {
        return !SHORT.contains(one.type())
                || !one.start().known()
                || !other.start().known()
                || one.start().distance(other.start()) <= MOST_DAYS_APART;
    }

    private static boolean isArms(Act act) {
        return ARMS.contains(act.flags().getOrDefault("instrument", ""));
    }

    private static Set<String> keys(Act act) {
        Set<String> keys = new HashSet<>();
        int[] years = act.start().years(MOST_YEARS).orElse(null);
        if (years == null) {
            return keys;
        }
        List<String> actors = act.actors().stream().limit(MOST_ACTORS).toList();
        // a year more on either side: sources differ in what they take for the beginning
        for (int year = years[0] - 1; year <= years[1] + 1; year++) {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    keys.add(act.type() + "|" + year + "|" + actors.get(i) + "|" + actors.get(j));
                }
            }
        }
        for (int year = years[0]; year <= years[1]; year++) {
            for (Set<String> name : act.names()) {
                for (String word : name) {
                    keys.add(act.type() + "|" + year + "|" + word);
                }
            }
        }
        return keys;
    }
}
