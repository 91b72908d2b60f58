package entente.core.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for names that differ from a text by few letters.
 *
 * <p>The distance is the optimal string alignment distance: insertions, deletions, substitutions and swaps of
 * neighbours, each counting one, no part changed twice (a restriction of Damerau 1964, "A technique for computer
 * detection and correction of spelling errors", Communications of the ACM 7: 171–176). One pair costs O(nm).
 */
final class Misspelling {
    /** Below this length one letter makes another name: Mali, Bali; Iran, Iraq. */
    static final int SHORTEST = 5;

    private static final String[] ALIKE = {"ckq", "ijy", "sz", "fpv", "vw", "uo", "ea", "gj"};

    /** The names closest to a text. */
    record Found(List<String> closest, List<String> nearlyAsClose) {}

    private Misspelling() {}

    /** The distance at which a name still counts as meant, by the length of the text. */
    static int limit(int length) {
        if (length < SHORTEST) {
            return 0;
        }
        return length < 8 ? 1 : length < 12 ? 2 : 3;
    }

    /** The closest names of an index, and those only one letter further. */
    static Found search(String plain, NameIndex index) {
        int limit = limit(plain.length());
        int best = limit;
        List<String> closest = new ArrayList<>();
        List<String> further = new ArrayList<>();
        if (limit == 0) {
            return new Found(closest, further);
        }
        for (List<String> names :
                index.plainOfLength(Math.max(SHORTEST - 1, plain.length() - limit - 1), plain.length() + limit + 1)) {
            for (String name : names) {
                // the cheap condition first: it spares most of the comparisons
                int distance = sameBeginning(plain, name) ? distance(plain, name, best + 1) : best + 2;
                if (distance > best + 1) {
                    continue;
                }
                if (distance < best) {
                    // what was closest is now one further, or out of sight
                    further = distance == best - 1 ? closest : new ArrayList<>();
                    closest = new ArrayList<>();
                    best = distance;
                }
                (distance == best ? closest : further).add(name);
            }
        }
        return new Found(closest, closest.isEmpty() ? List.of() : further);
    }

    /** Whether the first letters are the same, swapped, or easily taken for each other; misspellings seldom differ there. */
    private static boolean sameBeginning(String text, String name) {
        char first = text.charAt(0);
        char other = name.charAt(0);
        if (first == other) {
            return true;
        }
        boolean swapped = first == name.charAt(1) && other == text.charAt(1);
        boolean silent = other == 'h' && first == name.charAt(1);
        if (swapped || silent) {
            return true;
        }
        for (String alike : ALIKE) {
            if (alike.indexOf(first) >= 0 && alike.indexOf(other) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The distance, or any number above {@code bound} if it is greater. */
    static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[] twoAgo = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(Math.min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, twoAgo[j - 2] + 1);
                }
                current[j] = cost;
                smallest = Math.min(smallest, cost);
            }
            if (smallest > bound) {
                return bound + 1;
            }
            int[] spare = twoAgo;
            twoAgo = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
