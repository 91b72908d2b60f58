package entente.analysis.finding;

import java.util.List;
import java.util.Locale;

/** Numbers and lists in running text. */
final class Words {
    private Words() {}

    /** A count with what is counted, as in "1 silence" or "1,204 acts". */
    static String count(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A share in whole per cent; what is more than nothing and less than one says so. */
    static String percent(long part, long whole) {
        if (whole == 0 || part == 0) {
            return "0 per cent";
        }
        long percent = Math.round(100.0 * part / whole);
        return percent == 0 ? "less than 1 per cent" : percent + " per cent";
    }

    /** Words with which a sentence begins. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Several things in one phrase, as in "a, b and c". */
    static String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.get(things.size() - 1);
    }
}
