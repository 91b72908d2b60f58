package entente.core.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings names to forms in which spellings of the same name are equal. */
final class NameFold {
    /** Words that end in an apostrophe before a vowel in French and Italian. */
    private static final Set<String> ELIDED = Set.of("d", "l", "dell", "all", "nell", "sull");

    /** Words that carry no meaning of their own in a name, in the languages of the directory. */
    private static final Set<String> LINKS = Set.of(
            "the", "of", "and", "la", "le", "les", "los", "las", "el", "l", "d", "de", "du", "des", "del", "della",
            "dello", "dell", "di", "dei", "delle", "der", "die", "das", "dem", "den", "von", "und", "et", "y", "e",
            "ed", "i", "и", "a", "al");

    private static final Map<String, String> SHORTENED = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("rep", "republic"),
            Map.entry("repub", "republic"),
            Map.entry("dem", "democratic"),
            Map.entry("fed", "federal"),
            Map.entry("is", "islands"),
            Map.entry("isl", "islands"),
            Map.entry("isls", "islands"),
            Map.entry("ppl", "peoples"),
            Map.entry("peop", "peoples"),
            Map.entry("terr", "territory"));

    /** Words for a form of government, which a name may have or lack. */
    private static final Set<String> FORMS = Set.of(
            "republic",
            "kingdom",
            "empire",
            "state",
            "government",
            "commonwealth",
            "federation",
            "confederation",
            "union",
            "principality",
            "duchy",
            "grand",
            "sultanate",
            "emirate",
            "khanate",
            "realm",
            "democratic",
            "federal",
            "federative",
            "federated",
            "peoples",
            "people",
            "popular",
            "socialist",
            "soviet",
            "islamic",
            "sovereign",
            "independent",
            "dominion",
            "republique",
            "royaume",
            "etat",
            "republica",
            "reino",
            "imperio",
            "estado",
            "republik",
            "konigreich",
            "kaiserreich",
            "staat",
            "repubblica",
            "regno",
            "impero",
            "stato",
            "республика",
            "королевство",
            "империя");

    private NameFold() {}

    /** The text with white space evened out and canonical letters: what "letter for letter" compares. */
    static String literal(String text) {
        return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    /** Lower case, without accents and punctuation, "&" as "and"; the words in their order. */
    static String plain(String text) {
        String canonical = isAscii(text) ? text : Normalizer.normalize(apostrophes(text), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(canonical.length() + 4);
        int wordStart = 0;
        for (int i = 0; i < canonical.length(); i++) {
            char letter = canonical.charAt(i);
            if (isPart(letter)) {
                append(plain, Character.toLowerCase(letter));
            } else if (letter == '\'' || letter == '`') {
                if (ELIDED.contains(plain.substring(wordStart))) {
                    wordStart = space(plain);
                }
            } else if (letter == '&') {
                space(plain);
                plain.append("and");
                wordStart = space(plain);
            } else if (!isMark(letter) && !(letter == '.' && isBetweenInitials(canonical, i))) {
                wordStart = space(plain);
            }
        }
        int length = plain.length();
        return length > 0 && plain.charAt(length - 1) == ' ' ? plain.substring(0, length - 1) : plain.toString();
    }

    /** The words that count, shortened ones written out, in alphabetical order. */
    static String bag(String plain) {
        List<String> words = words(plain);
        Collections.sort(words);
        return String.join(" ", words);
    }

    /** The words that count without those for a form of government; empty if there are no others. */
    static String withoutForm(String plain) {
        List<String> words = words(plain);
        words.removeIf(FORMS::contains);
        Collections.sort(words);
        return String.join(" ", words);
    }

    private static List<String> words(String plain) {
        String[] all = plain.split(" ", -1);
        List<String> words = new ArrayList<>(all.length);
        for (int i = 0; i < all.length; i++) {
            String word = all.length > 1 ? writtenOut(all[i], i == 0 || i == all.length - 1) : all[i];
            if (!LINKS.contains(word)) {
                words.add(word);
            }
        }
        // a name made of such words only, such as "La Al", still is a name
        return words.isEmpty() ? new ArrayList<>(Arrays.asList(all)) : words;
    }

    private static String writtenOut(String word, boolean atEdge) {
        if (atEdge && word.length() == 1) {
            return switch (word.charAt(0)) {
                case 'n' -> "north";
                case 's' -> "south";
                case 'e' -> "east";
                case 'w' -> "west";
                default -> word;
            };
        }
        return SHORTENED.getOrDefault(word, word);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String apostrophes(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '’', '‘', 'ʻ', 'ʼ', '´', '′' -> result.append('\'');
                default -> result.append(letter);
            }
        }
        return result.toString();
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether the point at an index stands between two single letters, as in "U.S.A.". */
    private static boolean isBetweenInitials(String text, int point) {
        return isSingle(text, point - 1) && isSingle(text, point + 1);
    }

    private static boolean isSingle(String text, int index) {
        return index >= 0
                && index < text.length()
                && Character.isLetter(text.charAt(index))
                && (index == 0 || !isPart(text.charAt(index - 1)))
                && (index == text.length() - 1 || !isPart(text.charAt(index + 1)));
    }

    private static int space(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
        return plain.length();
    }

    private static void append(StringBuilder plain, char letter) {
        switch (letter) {
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'þ' -> plain.append("th");
            case 'ı' -> plain.append('i');
            case 'ى' -> plain.append('ي');
            case 'ة' -> plain.append('ه');
            default -> plain.append(letter);
        }
    }
}
