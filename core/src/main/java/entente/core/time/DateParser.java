package entente.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one date out of a part of a text, from left to right; positions in errors are those of the whole text. */
final class DateParser {

    private static final int YEAR_DIGITS = 4;
    private static final int COMPONENT_DIGITS = 2;
    private static final int EXACT_DIGITS = 9;

    private final String text;
    private final int to;
    private final List<Qualification> qualifications = new ArrayList<>();
    private int position;

    private DateParser(String text, int from, int to) {
        this.text = text;
        this.position = from;
        this.to = to;
    }

    static DateExpression parse(String text, int from, int to) {
        return new DateParser(text, from, to).date();
    }

    /** A text that holds a time of day. */
    static DateExpression parseTimed(String text) {
        int mark = text.indexOf('T');
        DateExpression date = parse(text, 0, mark);
        boolean plainDay = date instanceof ComponentDate day
                && day.day().isPresent()
                && day.isSpecified()
                && day.qualification() == Qualification.NONE;
        if (!plainDay) {
            throw new EdtfException(text, mark, "no time of day: only a whole day without qualification has one");
        }
        return new DateParser(text, mark + 1, text.length()).time((ComponentDate) date);
    }

    private DateExpression date() {
        Qualification before = qualification();
        if (peek() == 'Y') {
            return prefixedYear(before);
        }
        int start = position;
        DigitPattern year = year();
        if (peek() == 'S') {
            return significantYear(start, year, before);
        }
        qualify(before);
        if (position == to) {
            return componentDate(start, year, Optional.empty(), Optional.empty());
        }
        expect('-', "\"-\" and a month, a qualification sign or the end of the date");
        return dateInYear(year);
    }

    private DateExpression dateInYear(DigitPattern year) {
        Qualification beforeMonth = qualification();
        int monthStart = position;
        String month = digits(COMPONENT_DIGITS, "a month of two digits");
        qualify(beforeMonth);
        if (isSeason(month)) {
            expectEnd("the end of the date: a season has no day");
            return new SeasonDate(year, Season.ofCode(Integer.parseInt(month)), qualifications);
        }
        if (!isMonth(month)) {
            throw error(monthStart, "a month from 01 to 12, or a season from 21 to 41");
        }
        if (position == to) {
            return componentDate(monthStart, year, Optional.of(DigitPattern.of(month)), Optional.empty());
        }
        expect('-', "\"-\" and a day, a qualification sign or the end of the date");
        Qualification beforeDay = qualification();
        int dayStart = position;
        String day = digits(COMPONENT_DIGITS, "a day of two digits");
        qualify(beforeDay);
        expectEnd("the end of the date");
        return componentDate(dayStart, year, Optional.of(DigitPattern.of(month)), Optional.of(DigitPattern.of(day)));
    }

    private DateExpression componentDate(
            int lastStart, DigitPattern year, Optional<DigitPattern> month, Optional<DigitPattern> day) {
        return ComponentDate.of(year, month, day, qualifications)
                .orElseThrow(() -> error(lastStart, "a day that this month has in the Gregorian calendar"));
    }

    private static boolean isSeason(String month) {
        if (month.indexOf(DigitPattern.UNSPECIFIED) >= 0) {
            return false;
        }
        int code = Integer.parseInt(month);
        return code >= Season.FIRST_CODE && code <= Season.LAST_CODE;
    }

    private static boolean isMonth(String month) {
        DigitPattern pattern = DigitPattern.of(month);
        for (int number = 1; number <= 12; number++) {
            if (pattern.matches(number)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the sign after a component, which counts for all components so far, and the one that stood before it. */
    private void qualify(Qualification before) {
        qualifications.add(before);
        Qualification after = qualification();
        qualifications.replaceAll(qualification -> qualification.and(after));
    }

    private Qualification qualification() {
        Qualification qualification = Qualification.ofSign(peek());
        if (qualification != Qualification.NONE) {
            position++;
        }
        return qualification;
    }

    private DigitPattern year() {
        int start = position;
        boolean negative = peek() == '-';
        if (negative) {
            position++;
        }
        String digits = digits(YEAR_DIGITS, "a year of four digits (0258; 12XX for a century; Y before a longer year)");
        if (negative && digits.equals("0000")) {
            throw error(start, "0000 without a sign, the year 1 BCE");
        }
        return new DigitPattern(negative, digits);
    }

    private String digits(int count, String expected) {
        int start = position;
        while (position < start + count) {
            char character = peek();
            if (!isDigit(character) && character != DigitPattern.UNSPECIFIED) {
                throw error(position, expected);
            }
            position++;
        }
        return text.substring(start, position);
    }

    private DateExpression significantYear(int start, DigitPattern year, Qualification before) {
        if (!year.isSpecified()) {
            throw error(position, "no significant digits, since digits are unspecified");
        }
        String stated = text.substring(start, position);
        String significand = Integer.toString(Math.abs(year.lowest()));
        return longYear(stated, year.negative(), significand, 0, before);
    }

    private DateExpression prefixedYear(Qualification before) {
        int start = position;
        position++;
        boolean negative = peek() == '-';
        if (negative) {
            position++;
        }
        int digitsStart = position;
        String significand = number("a year without leading zeros");
        long exponent = 0;
        if (peek() == 'E') {
            position++;
            exponent = saturated(number("a power of ten without leading zeros"));
        }
        if (significand.length() + exponent <= YEAR_DIGITS) {
            throw error(digitsStart, "a year of more than four digits after Y");
        }
        return longYear(text.substring(start, position), negative, significand, exponent, before);
    }

    private DateExpression longYear(
            String stated, boolean negative, String significand, long exponent, Qualification before) {
        long significantDigits = 0;
        if (peek() == 'S') {
            position++;
            int start = position;
            significantDigits = saturated(number("a count of significant digits"));
            if (significantDigits > significand.length() + exponent) {
                throw error(start, "no more significant digits than the year has");
            }
        }
        qualify(before);
        expectEnd("the end of the date");
        return LongYear.of(stated, negative, significand, exponent, significantDigits, qualifications.get(0));
    }

    /** A whole number, not 0. */
    private String number(String expected) {
        int start = position;
        while (isDigit(peek())) {
            position++;
        }
        if (position == start || text.charAt(start) == '0') {
            throw error(start, expected);
        }
        return text.substring(start, position);
    }

    /** The number, or a large one in place of a larger one: the exact size of an absurd exponent does not matter. */
    private static long saturated(String number) {
        return number.length() > EXACT_DIGITS ? 1_000_000_000L : Long.parseLong(number);
    }

    private DateExpression time(ComponentDate day) {
        int start = position;
        number(23, "an hour from 00 to 23");
        expect(':', "\":\" and minutes");
        number(59, "minutes from 00 to 59");
        expect(':', "\":\" and seconds");
        number(59, "seconds from 00 to 59");
        String time = text.substring(start, position);
        int shiftStart = position;
        char sign = peek();
        if (sign == 'Z') {
            position++;
        } else if (sign == '+' || sign == '-') {
            position++;
            number(23, "a shift of hours from 00 to 23");
            if (position < to) {
                expect(':', "\":\" and minutes, or the end of the text");
                number(59, "minutes from 00 to 59");
            }
        }
        expectEnd("\"Z\", a shift from UTC such as \"+01:00\", or the end of the text");
        return new TimedDay(day, time, text.substring(shiftStart));
    }

    private void number(int largest, String expected) {
        int start = position;
        String digits = digits(COMPONENT_DIGITS, expected);
        if (digits.indexOf(DigitPattern.UNSPECIFIED) >= 0 || Integer.parseInt(digits) > largest) {
            throw error(start, expected);
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The next character, or NUL at the end. */
    private char peek() {
        return position < to ? text.charAt(position) : '\0';
    }

    private void expect(char character, String expected) {
        if (peek() != character || position == to) {
            throw error(position, expected);
        }
        position++;
    }

    private void expectEnd(String expected) {
        if (position != to) {
            throw error(position, expected);
        }
    }

    private EdtfException error(int at, String expected) {
        return new EdtfException(text, at, expected);
    }
}
