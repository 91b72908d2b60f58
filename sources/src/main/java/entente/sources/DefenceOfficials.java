package entente.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule by which a text about leaders' meetings is a CONTACT: it names a defence or military official by office, or a
 * meeting of a defence body (codebook, rules G-2 and C-I8). That it speaks of defence is not enough, nor is one who held
 * the office before.
 */
public final class DefenceOfficials {
    /** Why a text that speaks of defence and names no official is left out. */
    public static final String KEYWORD_ONLY =
            "speaks of defence or the military, and names no official of them and no meeting of a defence body";

    /** Why a text that does not speak of defence is left out. */
    public static final String NOTHING = "names no defence or military official and no meeting of a defence body";

    private static final Pattern KEYWORD = Pattern.compile(
            "\\b(defen[cs]e|military|armed forces|army|navy|naval|air force|troops|nato|admiral|marshal)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END = Pattern.compile("[(;,]|\\band\\b");

    /** The levels, the highest first. */
    private static final List<String> LEVELS = List.of(
            "foreign_and_defence_ministers",
            "defence_minister",
            "deputy_minister",
            "chief_of_defence",
            "service_chief",
            "senior_officer");

    private DefenceOfficials() {}

    /**
     * An office or body named in a text.
     *
     * @param words as they stand there
     * @param level the level in the codebook; empty for a body, whose sessions have no fixed level
     */
    public record Mention(String words, Optional<String> level) {}

    /** The offices and bodies. The first that fits at a place is taken, so a deputy stands before the minister. */
    private enum Office {
        BOTH_MINISTERS("foreign_and_defence_ministers", "Foreign and Defen[cs]e (?:Ministers|Ministerial)|2\\+2"),
        DEPUTY(
                "deputy_minister",
                "Deputy Defen[cs]e Minister|(?:Deputy|Under|Assistant) ?[Ss]ecretary of Defen[cs]e"
                        + "|Deputy Minister of (?:National )?Defen[cs]e"),
        MINISTER(
                "defence_minister",
                "(?:Minister|Secretary) (?:of|for) (?:National )?Defen[cs]e|Defen[cs]e (?:Minister|Secretary)"
                        + "|Minister of War|War Minister"),
        CHIEF_OF_DEFENCE(
                "chief_of_defence",
                "Chief of (?:the )?(?:General|Defen[cs]e) Staff|Chairman of the (?:U\\.S\\. )?Joint Chiefs of Staff"
                        + "|Commander-in-Chief(?: of (?:the )?Defen[cs]e Services)?(?! of)"
                        + "|Chief of Staff of the [A-Z][a-z]+ Military|Supreme Council of the Armed Forces"),
        SERVICE_CHIEF(
                "service_chief",
                "Chief of (?:the )?(?:Army|Naval|Air) Staff|Army Chief|Commander-[Ii]n-Chief of the (?:Land|Naval|Air) Forces"),
        SENIOR_OFFICER(
                "senior_officer",
                "Commander-[Ii]n-Chief of the [A-Z.a-z ]*Command|Field Marshal|Supreme Allied Commander"
                        + "|Vice-Chairman of the National Defen[cs]e Commission"),
        BODY("", "Defen[cs]e Planning Committee|Nuclear Planning Group|NATO Military Committee");

        private final String level;
        private final Pattern pattern;

        Office(String level, String pattern) {
            this.level = level;
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** Every office and body named, in the order of the text. */
    public static List<Mention> in(String text) {
        record Found(int start, int end, Mention mention) {}
        List<Found> found = new ArrayList<>();
        for (Office office : Office.values()) {
            Matcher matcher = office.pattern.matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                boolean taken = found.stream().anyMatch(other -> start < other.end() && other.start() < end);
                if (!taken && !isFormer(text, start)) {
                    found.add(new Found(
                            start,
                            end,
                            new Mention(
                                    matcher.group(), Optional.of(office.level).filter(level -> !level.isEmpty()))));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start))
                .map(Found::mention)
                .toList();
    }

    /** Whether the clause before an office says that it was held before. */
    private static boolean isFormer(String text, int start) {
        String before = text.substring(0, start);
        Matcher end = CLAUSE_END.matcher(before);
        int clause = 0;
        while (end.find()) {
            clause = end.end();
        }
        return before.substring(clause).toLowerCase(Locale.ROOT).contains("former");
    }

    /** The highest level of the officials named; empty if only bodies are. */
    public static Optional<String> highestLevel(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.level().stream())
                .min(Comparator.comparingInt(LEVELS::indexOf));
    }

    /** Why a text without a mention is left out. */
    public static String reason(String text) {
        return KEYWORD.matcher(text).find() ? KEYWORD_ONLY : NOTHING;
    }
}
