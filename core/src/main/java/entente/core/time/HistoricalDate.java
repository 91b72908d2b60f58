package entente.core.time;

import static java.util.Objects.requireNonNull;

import entente.core.time.IntervalExpression.IntervalEnd;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as a source states it, in the Extended Date/Time Format (ISO 8601-2:2019; Library of Congress, "Extended
 * Date/Time Format (EDTF) Specification", 4 February 2019), levels 0, 1 and 2, always in the proleptic Gregorian
 * calendar and with astronomical years: year 0 is 1 BCE.
 *
 * <p>A value keeps the statement ({@link #edtf()}), the days it can mean ({@link #bounds()}, {@link #start()},
 * {@link #end()}) and what the source says of it ({@link #qualification()}). Qualification does not move the bounds:
 * "-0258~" has the bounds of the year -258, because no source says how far "about" reaches.
 *
 * <p>Two dates are equal if their canonical texts are. Instances are immutable and safe for threads.
 */
public final class HistoricalDate {

    private final Expression expression;
    private final String edtf;

    private HistoricalDate(Expression expression) {
        this.expression = expression;
        this.edtf = expression.text();
    }

    /**
     * Reads a date.
     *
     * @param edtf at most 512 characters, any of which may be hostile
     * @throws EdtfException if it is not an EDTF date, saying where and what was expected there
     */
    public static HistoricalDate parse(String edtf) {
        return new HistoricalDate(EdtfParser.parse(requireNonNull(edtf, "edtf is null")));
    }

    /**
     * Reads a date that may say its calendar: {@code "Julian 1582-10-04"} and {@code "Gregorian 1582-10-14"} are the
     * same day, and text without such a word is EDTF as for {@link #parse}. A Julian day, or an interval of Julian
     * days, becomes its Gregorian equal; a Julian month or year becomes one of its days,
     * {@code [1582-09-11..1582-10-10]}.
     *
     * @throws EdtfException if it is neither
     */
    public static HistoricalDate parseMarked(String text) {
        return new HistoricalDate(MarkedDate.parse(requireNonNull(text, "text is null")));
    }

    /**
     * A day of the Gregorian calendar.
     *
     * @param year astronomical year, -9999 to 9999
     * @throws IllegalArgumentException if there is no such day
     */
    public static HistoricalDate ofDay(int year, int month, int day) {
        return parse(String.format(Locale.ROOT, "%s-%02d-%02d", fourDigits(year), month, day));
    }

    /**
     * A day of the Julian calendar, as the Gregorian day it is.
     *
     * @param year astronomical year, -9999 to 9999: 44 BCE is -43
     * @throws IllegalArgumentException if there is no such day
     */
    public static HistoricalDate ofJulianDay(int year, int month, int day) {
        return ofEpochDay(JulianCalendar.toEpochDay(year, month, day));
    }

    /**
     * A day of the line.
     *
     * @throws IllegalArgumentException if its year is outside -9999 to 9999: EDTF has no longer years with days
     */
    public static HistoricalDate ofEpochDay(long epochDay) {
        CalendarDay day = EpochDays.toCalendarDay(epochDay);
        return ofDay(Math.toIntExact(day.year()), day.month(), day.day());
    }

    /**
     * A month of the Gregorian calendar.
     *
     * @param year astronomical year, -9999 to 9999
     * @param month 1 to 12
     */
    public static HistoricalDate ofMonth(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("the month is " + month + ", not one of 1 to 12");
        }
        return parse(String.format(Locale.ROOT, "%s-%02d", fourDigits(year), month));
    }

    /** A year, astronomical: 0 is 1 BCE. */
    public static HistoricalDate ofYear(int year) {
        return Math.abs((long) year) <= 9999 ? parse(fourDigits(year)) : parse("Y" + year);
    }

    private static String fourDigits(int year) {
        if (Math.abs((long) year) > 9999) {
            throw new IllegalArgumentException(
                    "the year " + year + " is outside -9999 to 9999: EDTF has neither months nor days of longer years");
        }
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    /**
     * What began at one date and ended at another.
     *
     * @throws IllegalArgumentException if either is an interval, a set or has a time of day, or the end is before the
     *     start
     */
    public static HistoricalDate interval(HistoricalDate start, HistoricalDate end) {
        return interval(stated(start), stated(end));
    }

    /** What began at a date and has not ended: "1949-04-04/..". */
    public static HistoricalDate since(HistoricalDate start) {
        return interval(stated(start), new IntervalExpression.Open());
    }

    /** What has always been and ended at a date: "../1985". */
    public static HistoricalDate until(HistoricalDate end) {
        return interval(new IntervalExpression.Open(), stated(end));
    }

    /** What began at a date and ended nobody says when, if it did: "1815/". */
    public static HistoricalDate withUnknownEnd(HistoricalDate start) {
        return interval(stated(start), new IntervalExpression.Unknown());
    }

    /** What ended at a date and began nobody says when: "/1985". */
    public static HistoricalDate withUnknownStart(HistoricalDate end) {
        return interval(new IntervalExpression.Unknown(), stated(end));
    }

    private static HistoricalDate interval(IntervalEnd from, IntervalEnd to) {
        IntervalExpression interval = new IntervalExpression(from, to);
        if (!interval.isOrdered()) {
            throw new IllegalArgumentException("the interval " + interval.text() + " ends before it starts");
        }
        return new HistoricalDate(interval);
    }

    private static IntervalEnd stated(HistoricalDate date) {
        requireNonNull(date, "date is null");
        if (date.expression instanceof DateExpression end && !(end instanceof TimedDay)) {
            return new IntervalExpression.Stated(end);
        }
        throw new IllegalArgumentException(
                "an interval goes from one date to another, and " + date.edtf + " is not a date alone");
    }

    /** The canonical text, which {@link #parse} reads to an equal value. */
    public String edtf() {
        return edtf;
    }

    /** From the first day this date can mean to the last, in epoch days. */
    public DayRange bounds() {
        return DayRange.of(start().first(), end().last());
    }

    /**
     * Where the first day lies of what is dated. For a single date and for one of a set that is {@link #bounds()}; an
     * open start is {@link DayRange#BEFORE_EVERY_DAY}; an unknown start lies anywhere up to the end.
     */
    public DayRange start() {
        return expression.start();
    }

    /** Where the last day lies of what is dated; an open end is {@link DayRange#AFTER_EVERY_DAY}. */
    public DayRange end() {
        return expression.end();
    }

    List<Extent> extents() {
        return expression.extents();
    }

    public boolean isInterval() {
        return expression instanceof IntervalExpression;
    }

    /** Whether this is one of several dates, or all of several dates. */
    public boolean isSet() {
        return expression instanceof SetExpression;
    }

    /** Whether this is an interval whose end is open: it has not ended. */
    public boolean isOpenEnded() {
        return end().equals(DayRange.AFTER_EVERY_DAY);
    }

    /** What is said of any part of the date. */
    public Qualification qualification() {
        return expression.qualification();
    }

    /** Whether any part is approximate. */
    public boolean isApproximate() {
        return qualification().isApproximate();
    }

    /** Whether any part is uncertain. */
    public boolean isUncertain() {
        return qualification().isUncertain();
    }

    /** The unit to which the date is stated. */
    public Precision precision() {
        return expression.precision();
    }

    /** The lowest level of EDTF that has this text: 0, 1 or 2. */
    public int level() {
        return expression.level();
    }

    /** English for a reader: "about 259 BCE", "since 4 April 1949". Begins in lower case unless with a name. */
    public String words() {
        return expression.words();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HistoricalDate date && edtf.equals(date.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return edtf;
    }
}
