package entente.analysis.table;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says which column was meant, where there is none of the name given. */
final class ColumnNames {
    private static final int MOST_OFFERED = 5;
    private static final int MOST_LISTED = 20;

    private ColumnNames() {}

    static AnalysisException unknown(String name, Collection<String> known, String file) {
        List<String> close = close(name, known);
        String advice = close.isEmpty() ? "It has " + list(known) : "Did you mean " + String.join(" or ", close) + "?";
        return AnalysisException.request("%s has no column %s. %s".formatted(file, name, advice));
    }

    private static String list(Collection<String> known) {
        if (known.isEmpty()) {
            return "no columns.";
        }
        String names = known.stream().sorted().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return known.size() > MOST_LISTED ? names + " and " + (known.size() - MOST_LISTED) + " more." : names + ".";
    }

    /** Names that differ from the one given in case, in few letters, or by a part left out; the closest first. */
    static List<String> close(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, wanted.length() / 3);
        record Offer(String name, int distance) {}
        List<Offer> offers = new ArrayList<>();
        for (String candidate : known) {
            String folded = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(wanted, folded);
            boolean part = wanted.length() >= 3 && (folded.contains(wanted) || wanted.contains(folded));
            if (distance <= bound || (part && !folded.isEmpty())) {
                offers.add(new Offer(candidate, Math.min(distance, bound)));
            }
        }
        return offers.stream()
                .sorted(Comparator.comparingInt(Offer::distance).thenComparing(Offer::name))
                .limit(MOST_OFFERED)
                .map(Offer::name)
                .toList();
    }

    /** The number of letters to insert, delete or replace (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
