package entente.core.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Julian date: a year of four digits, a month or a day of it, with a qualification of the whole at its end; or
 * an interval of Julian days, either end of which may be open or unknown.
 */
final class JulianParser {

    /** Every part has a fixed length, so matching never goes back. */
    private static final Pattern DATE = Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)");

    private final String text;

    private JulianParser(String text) {
        this.text = text;
    }

    static Expression parse(String text, int from) {
        if (text.length() - from > EdtfParser.LONGEST_TEXT) {
            throw new EdtfException(
                    text,
                    from + EdtfParser.LONGEST_TEXT,
                    "a date of at most " + EdtfParser.LONGEST_TEXT + " characters");
        }
        JulianParser parser = new JulianParser(text);
        int slash = text.indexOf('/', from);
        return slash < 0 ? parser.date(from, text.length()) : parser.interval(from, slash);
    }

    private Expression interval(int from, int slash) {
        // the days are converted one by one and read again as one Gregorian interval, which checks the rest
        String gregorian = end(from, slash) + "/" + end(slash + 1, text.length());
        try {
            return EdtfParser.parse(gregorian);
        } catch (EdtfException exception) {
            throw new EdtfException(text, slash + 1, exception.expected());
        }
    }

    private String end(int from, int to) {
        String end = text.substring(from, to);
        if (end.isEmpty() || end.equals("..")) {
            return end;
        }
        Expression date = date(from, to);
        if (date instanceof SetExpression) {
            throw new EdtfException(
                    text, from, "a day: an interval between Julian months or years has no Gregorian equal");
        }
        return date.text();
    }

    private Expression date(int from, int to) {
        Matcher matcher = DATE.matcher(text).region(from, to);
        if (!matcher.matches()) {
            throw new EdtfException(text, from, "a Julian date such as 1582-10-04, 1582-10 or 1582");
        }
        int year = Integer.parseInt(matcher.group(1));
        int firstMonth = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        int lastMonth = matcher.group(2) == null ? 12 : firstMonth;
        if (matcher.group(1).equals("-0000")) {
            throw new EdtfException(text, from, "0000 without a sign, the year 1 BCE");
        }
        if (firstMonth < 1 || firstMonth > 12) {
            throw new EdtfException(text, matcher.start(2), "a month from 01 to 12");
        }
        int length = JulianCalendar.lengthOfMonth(year, lastMonth);
        int firstDay = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
        int lastDay = matcher.group(3) == null ? length : firstDay;
        if (firstDay < 1 || firstDay > length) {
            throw new EdtfException(text, matcher.start(3), "a day that this month has in the Julian calendar");
        }
        Qualification qualification = matcher.group(4).isEmpty()
                ? Qualification.NONE
                : Qualification.ofSign(matcher.group(4).charAt(0));
        DateExpression first = gregorian(from, year, firstMonth, firstDay, qualification);
        return matcher.group(3) != null
                ? first
                : MarkedDate.oneOf(first, gregorian(from, year, lastMonth, lastDay, qualification));
    }

    private DateExpression gregorian(int from, int year, int month, int day, Qualification qualification) {
        CalendarDay gregorian = EpochDays.toCalendarDay(JulianCalendar.toEpochDay(year, month, day));
        if (Math.abs(gregorian.year()) > 9999) {
            throw new EdtfException(text, from, "a day of the Gregorian years -9999 to 9999");
        }
        String edtf = HistoricalDate.ofDay((int) gregorian.year(), gregorian.month(), gregorian.day())
                .edtf();
        return DateParser.parse(
                edtf + qualification.sign(),
                0,
                edtf.length() + qualification.sign().length());
    }
}
