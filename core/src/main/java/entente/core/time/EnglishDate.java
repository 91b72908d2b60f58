package entente.core.time;

import java.util.List;
import java.util.Optional;

/** English for one date. What is not stated is said to be not stated; a qualification is always said. */
final class EnglishDate {

    private EnglishDate() {}

    static String words(ComponentDate date) {
        Phrase phrase = phrase(date);
        return qualified(phrase, date.qualifiedComponents());
    }

    static String wordsInSentence(ComponentDate date) {
        return date.qualification() == Qualification.NONE ? phrase(date).inSentence() : words(date);
    }

    static String words(SeasonDate date, QualifiedComponents components) {
        String words = date.season().words(seasonYear(date), date.year().isSpecified());
        return qualified(new Phrase(words, date.season().takesArticle(), true), components);
    }

    private static String seasonYear(SeasonDate date) {
        if (date.year().isSpecified() && date.season().runsIntoNextYear()) {
            int number = date.year().lowest();
            return EnglishCalendar.years(number, number + 1L).replace(" to ", "–");
        }
        return EnglishYear.of(date.year())
                .map(year -> date.year().isSpecified() ? year.words() : EnglishYear.someYear(date.year(), year))
                .orElseGet(() -> "some year matching " + date.year().text());
    }

    static String words(LongYear year) {
        String number = year.isBeyondTheLine() ? year.stated().substring(1) : EnglishCalendar.year(year.estimate());
        String words = year.stated().startsWith("Y") ? "year " + number : number;
        if (year.significantDigits() > 0 && year.first() != year.last()) {
            words += year.isBeyondTheLine()
                    ? " to " + year.significantDigits() + " significant digits"
                    : " (estimate, within " + EnglishCalendar.years(year.first(), year.last()) + ")";
        }
        Phrase phrase = new Phrase(words, year.stated().startsWith("Y"), true);
        return qualified(phrase, new QualifiedComponents(List.of(year.stated()), List.of(year.qualification())));
    }

    private static String qualified(Phrase phrase, QualifiedComponents components) {
        Qualification qualification = components.together();
        if (qualification == Qualification.NONE) {
            return phrase.words();
        }
        if (!components.isUniform()) {
            return phrase.words() + " (" + components.words() + ")";
        }
        if (!phrase.takesAdverb()) {
            return phrase.words() + " (" + QualifiedComponents.adjective(qualification) + ")";
        }
        String adverb = switch (qualification) {
            case NONE -> "";
            case UNCERTAIN -> "perhaps ";
            case APPROXIMATE -> "about ";
            case UNCERTAIN_AND_APPROXIMATE -> "perhaps about ";
        };
        return adverb + phrase.inSentence();
    }

    private static Phrase phrase(ComponentDate date) {
        Optional<Phrase> year = EnglishYear.of(date.year());
        boolean readable = year.isPresent()
                && date.components().stream()
                        .skip(1)
                        .allMatch(component -> component.isSpecified() || component.isWhollyUnspecified());
        if (!readable) {
            return matching(date);
        }
        if (date.month().isEmpty()) {
            return year.get();
        }
        if (date.day().isEmpty()) {
            return month(date, date.month().get(), year.get());
        }
        return day(date, date.month().get(), date.day().get(), year.get());
    }

    private static Phrase month(ComponentDate date, DigitPattern month, Phrase year) {
        if (!month.isSpecified()) {
            return Phrase.ofUnstated("some month in " + year.inSentence());
        }
        String name = EnglishCalendar.month(month.lowest());
        return date.year().isSpecified()
                ? Phrase.ofStated(name + " " + year.words())
                : Phrase.ofUnstated(name + " of " + EnglishYear.someYear(date.year(), year));
    }

    private static Phrase day(ComponentDate date, DigitPattern month, DigitPattern day, Phrase year) {
        if (!month.isSpecified()) {
            return Phrase.ofUnstated(
                    day.isSpecified()
                            ? "the " + EnglishCalendar.ordinal(day.lowest()) + " of some month in " + year.inSentence()
                            : "some day in " + year.inSentence());
        }
        if (!day.isSpecified()) {
            return Phrase.ofUnstated("some day in " + month(date, month, year).words());
        }
        String dayAndMonth = day.lowest() + " " + EnglishCalendar.month(month.lowest());
        return date.year().isSpecified()
                ? Phrase.ofStated(dayAndMonth + " " + year.words())
                : Phrase.ofUnstated(dayAndMonth + " of " + EnglishYear.someYear(date.year(), year));
    }

    /** Digits are unspecified where English has no word for it. */
    private static Phrase matching(ComponentDate date) {
        String unit = date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
        String pattern = String.join("-", date.qualifiedComponents().texts());
        return Phrase.ofUnstated("some " + unit + " matching " + pattern + " ("
                + EpochDays.words(date.bounds().first()) + " to "
                + EpochDays.words(date.bounds().last()) + ")");
    }
}
