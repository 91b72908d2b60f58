package entente.core.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of the tables: an ISO day, month or year of the proleptic Gregorian calendar (year 0 is 1 BCE), with the
 * EDTF signs for approximate, uncertain and unspecified digits, or a set or interval of such.
 */
final class TableDates {
    private static final Pattern SINGLE =
            Pattern.compile("(-?)Y?([0-9X]{1,9})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?[~?%]?");

    private TableDates() {}

    /** The first day the text allows; {@link Long#MIN_VALUE} if it is blank or open. */
    static long first(String text) {
        return bound(text, true);
    }

    /** The last day the text allows; {@link Long#MAX_VALUE} if it is blank or open. */
    static long last(String text) {
        return bound(text, false);
    }

    /** From the first day of one text to the last day of another. */
    static Span span(String begins, String ends) {
        return new Span(first(begins), last(ends));
    }

    private static long bound(String text, boolean first) {
        String part = text.strip();
        if (part.isEmpty()) {
            return first ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        if (isPlainDay(part)) {
            return LocalDate.of(
                            Integer.parseInt(part.substring(0, 4)),
                            Integer.parseInt(part.substring(5, 7)),
                            Integer.parseInt(part.substring(8)))
                    .toEpochDay();
        }
        if (part.length() == 4 && isDigits(part)) {
            int year = Integer.parseInt(part);
            return (first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31)).toEpochDay();
        }
        boolean set = (part.startsWith("[") && part.endsWith("]")) || (part.startsWith("{") && part.endsWith("}"));
        if (set) {
            part = part.substring(1, part.length() - 1);
        }
        String[] parts = part.split("/|\\.\\.|,", -1);
        part = parts[first ? 0 : parts.length - 1].strip();
        if (part.isEmpty()) {
            return first ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        Matcher matcher = SINGLE.matcher(part);
        if (!matcher.matches()) {
            throw new DateTimeException("not a date: '" + text + "'");
        }
        return day(matcher, first);
    }

    /** Whether it is written as 1866-07-26. Most dates are such days or years; they are spared the general pattern. */
    private static boolean isPlainDay(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text.substring(0, 4))
                && isDigits(text.substring(5, 7))
                && isDigits(text.substring(8));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static long day(Matcher matcher, boolean first) {
        boolean negative = !matcher.group(1).isEmpty();
        // the digits of a year before 0 count downwards
        char digit = first != negative ? '0' : '9';
        int magnitude = Integer.parseInt(matcher.group(2).replace('X', digit));
        int year = negative ? -magnitude : magnitude;
        String monthText = matcher.group(3);
        boolean monthKnown = monthText != null && monthText.indexOf('X') < 0;
        int month = monthKnown ? Integer.parseInt(monthText) : first ? 1 : 12;
        String dayText = matcher.group(4);
        boolean dayKnown = dayText != null && dayText.indexOf('X') < 0;
        YearMonth yearMonth = YearMonth.of(year, month);
        int day = dayKnown ? Integer.parseInt(dayText) : first ? 1 : yearMonth.lengthOfMonth();
        return LocalDate.of(year, month, day).toEpochDay();
    }
}
