package entente.analysis.table;

import java.util.Comparator;

/** The order of words: those that are numbers by size, then the others by their letters. */
final class WordOrder {
    static final Comparator<String> NUMBERS_FIRST =
            Comparator.comparingDouble(WordOrder::number).thenComparing(Comparator.naturalOrder());

    private WordOrder() {}

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
