package entente.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year of four digits, with or without month and day. It means each Gregorian day that its digits match.
 *
 * @param month empty unless stated; a stated day has a stated month
 * @param qualifications one for each stated component
 */
record ComponentDate(
        DigitPattern year,
        Optional<DigitPattern> month,
        Optional<DigitPattern> day,
        List<Qualification> qualifications,
        DayRange bounds)
        implements DateExpression {

    private static final DigitPattern ANY = DigitPattern.of("XX");

    ComponentDate {
        qualifications = List.copyOf(qualifications);
    }

    /** The date, or empty if no day of the Gregorian calendar matches the digits. */
    static Optional<ComponentDate> of(
            DigitPattern year,
            Optional<DigitPattern> month,
            Optional<DigitPattern> day,
            List<Qualification> qualifications) {
        return matchingDays(year, month.orElse(ANY), day.orElse(ANY))
                .map(bounds -> new ComponentDate(year, month, day, qualifications, bounds));
    }

    private static Optional<DayRange> matchingDays(DigitPattern year, DigitPattern month, DigitPattern day) {
        int lowest = year.lowest();
        int highest = year.highest();
        OptionalLong first = IntStream.rangeClosed(lowest, highest)
                .filter(year::matches)
                .mapToObj(number -> firstMatchingDay(number, month, day))
                .flatMapToLong(OptionalLong::stream)
                .findFirst();
        OptionalLong last = IntStream.rangeClosed(lowest, highest)
                .map(number -> lowest + highest - number)
                .filter(year::matches)
                .mapToObj(number -> lastMatchingDay(number, month, day))
                .flatMapToLong(OptionalLong::stream)
                .findFirst();
        return first.isPresent() && last.isPresent()
                ? Optional.of(DayRange.of(first.getAsLong(), last.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong firstMatchingDay(int year, DigitPattern month, DigitPattern day) {
        for (int monthNumber = 1; monthNumber <= 12; monthNumber++) {
            int length = month.matches(monthNumber) ? EpochDays.lengthOfMonth(year, monthNumber) : 0;
            for (int dayNumber = 1; dayNumber <= length; dayNumber++) {
                if (day.matches(dayNumber)) {
                    return OptionalLong.of(EpochDays.toEpochDay(year, monthNumber, dayNumber));
                }
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong lastMatchingDay(int year, DigitPattern month, DigitPattern day) {
        for (int monthNumber = 12; monthNumber >= 1; monthNumber--) {
            int length = month.matches(monthNumber) ? EpochDays.lengthOfMonth(year, monthNumber) : 0;
            for (int dayNumber = length; dayNumber >= 1; dayNumber--) {
                if (day.matches(dayNumber)) {
                    return OptionalLong.of(EpochDays.toEpochDay(year, monthNumber, dayNumber));
                }
            }
        }
        return OptionalLong.empty();
    }

    /** The stated components, from the year on. */
    List<DigitPattern> components() {
        return Stream.of(Optional.of(year), month, day)
                .flatMap(Optional::stream)
                .toList();
    }

    QualifiedComponents qualifiedComponents() {
        return new QualifiedComponents(
                components().stream().map(DigitPattern::text).toList(), qualifications);
    }

    boolean isSpecified() {
        return components().stream().allMatch(DigitPattern::isSpecified);
    }

    @Override
    public boolean isOneDay() {
        return day.isPresent();
    }

    @Override
    public String text() {
        return qualifiedComponents().text();
    }

    @Override
    public String words() {
        return EnglishDate.words(this);
    }

    @Override
    public String wordsInSentence() {
        return EnglishDate.wordsInSentence(this);
    }

    @Override
    public Qualification qualification() {
        return qualifiedComponents().together();
    }

    @Override
    public Precision precision() {
        List<DigitPattern> stated = new ArrayList<>(components());
        while (stated.size() > 1 && stated.get(stated.size() - 1).isWhollyUnspecified()) {
            stated.remove(stated.size() - 1);
        }
        boolean monthAndDayAreWhole = stated.stream().skip(1).allMatch(DigitPattern::isSpecified);
        if (stated.size() == 1 && year.isUnspecifiedOnlyAtTheEnd()) {
            return Precision.ofUnspecifiedYearDigits(year.unspecifiedAtTheEnd());
        }
        if (!year.isSpecified() || !monthAndDayAreWhole) {
            return Precision.MIXED;
        }
        return stated.size() == 2 ? Precision.MONTH : Precision.DAY;
    }

    @Override
    public int level() {
        boolean qualifiedAsAWhole = qualifiedComponents().isUniform();
        boolean bare = qualification() == Qualification.NONE;
        if (bare && isSpecified() && !year.negative()) {
            return 0;
        }
        return qualifiedAsAWhole && isUnspecifiedAsLevelOneHasIt() ? 1 : 2;
    }

    /** Level 1 leaves unspecified: one or two last digits of a bare year; a whole day; a whole month and its day. */
    private boolean isUnspecifiedAsLevelOneHasIt() {
        if (month.isEmpty()) {
            return year.isUnspecifiedOnlyAtTheEnd() && year.unspecifiedAtTheEnd() <= 2;
        }
        boolean dayFits = day.isEmpty()
                || day.get().isWhollyUnspecified()
                || (day.get().isSpecified() && month.get().isSpecified());
        return year.isSpecified()
                && dayFits
                && (month.get().isSpecified() || month.get().isWhollyUnspecified());
    }
}
