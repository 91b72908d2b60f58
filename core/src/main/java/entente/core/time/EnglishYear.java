package entente.core.time;

import java.util.Optional;

/** English for a year of four digits, the last of which may be unspecified: years, decades, centuries, millennia. */
final class EnglishYear {

    private EnglishYear() {}

    /** The phrase, or empty if digits are unspecified before stated ones. */
    static Optional<Phrase> of(DigitPattern year) {
        if (!year.isUnspecifiedOnlyAtTheEnd()) {
            return Optional.empty();
        }
        int first = year.lowest();
        int last = year.negative() ? Math.min(-1, year.highest()) : year.highest();
        return Optional.of(
                switch (year.unspecifiedAtTheEnd()) {
                    case 0 -> Phrase.ofStated(EnglishCalendar.year(first));
                    case 1 -> decade(first, last);
                    case 2 -> period(year, 100, "century");
                    case 3 -> period(year, 1000, "millennium");
                    default -> Phrase.ofUnstated("a year not stated" + (year.negative() ? ", BCE" : ""));
                });
    }

    private static Phrase decade(int first, int last) {
        boolean namedByTens = first >= 10;
        return namedByTens
                ? new Phrase(first + "s" + (first < 1000 ? " CE" : ""), true, true)
                : Phrase.ofUnstated("some year from " + EnglishCalendar.years(first, last));
    }

    private static Phrase period(DigitPattern year, int length, String name) {
        int number = Math.abs(year.negative() ? year.highest() : year.lowest()) / length + 1;
        String era = year.negative() ? " BCE" : number * length <= 1000 ? " CE" : "";
        return new Phrase(EnglishCalendar.ordinal(number) + " " + name + era, true, true);
    }

    /** What follows "December of": "some year of the 1560s", "a year not stated". */
    static String someYear(DigitPattern year, Phrase phrase) {
        return year.isWhollyUnspecified() || !phrase.takesArticle()
                ? phrase.words()
                : "some year of " + phrase.inSentence();
    }
}
