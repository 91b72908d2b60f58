package entente.core.time;

import entente.core.time.IntervalExpression.IntervalEnd;
import entente.core.time.SetExpression.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a whole EDTF text: cuts an interval or a set into its dates and leaves those to {@link DateParser}. Takes time
 * in proportion to the length of the text, which is limited, and never calls itself.
 */
final class EdtfParser {

    /** Longer than any date a person writes; sets of some forty days fit. */
    static final int LONGEST_TEXT = 512;

    private static final String RANGE = "..";

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    static Expression parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new EdtfException(text, LONGEST_TEXT, "a text of at most " + LONGEST_TEXT + " characters");
        }
        return new EdtfParser(text).parse();
    }

    private Expression parse() {
        if (text.startsWith("[")) {
            return set(false, ']');
        }
        if (text.startsWith("{")) {
            return set(true, '}');
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(slash);
        }
        return text.indexOf('T') >= 0 ? DateParser.parseTimed(text) : date(0, text.length());
    }

    private DateExpression date(int from, int to) {
        return DateParser.parse(text, from, to);
    }

    private Expression interval(int slash) {
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw new EdtfException(text, second, "the end of the interval, which has two dates");
        }
        IntervalExpression interval =
                new IntervalExpression(intervalEnd(0, slash), intervalEnd(slash + 1, text.length()));
        if (interval.from() instanceof IntervalExpression.Unknown
                && interval.to() instanceof IntervalExpression.Unknown) {
            throw new EdtfException(text, text.length(), "a date or \"..\" on one side of the interval");
        }
        if (!interval.isOrdered()) {
            throw new EdtfException(text, slash + 1, "an end that is not before the start");
        }
        return interval;
    }

    private IntervalEnd intervalEnd(int from, int to) {
        if (from == to) {
            return new IntervalExpression.Unknown();
        }
        return text.substring(from, to).equals(RANGE)
                ? new IntervalExpression.Open()
                : new IntervalExpression.Stated(date(from, to));
    }

    private Expression set(boolean all, char closing) {
        int to = text.length() - 1;
        int closed = text.indexOf(closing);
        if (closed != to) {
            throw closed < 0
                    ? new EdtfException(text, text.length(), "\"" + closing + "\" at the end of the set")
                    : new EdtfException(text, closed + 1, "the end of the text");
        }
        List<Member> members = new ArrayList<>();
        int from = 1;
        while (from <= to) {
            int comma = text.indexOf(',', from);
            int end = comma < 0 ? to : comma;
            while (!members.isEmpty() && from < end && text.charAt(from) == ' ') {
                from++;
            }
            members.add(member(from, end, members.isEmpty(), end == to));
            from = end + 1;
        }
        return new SetExpression(all, members);
    }

    private Member member(int from, int to, boolean isFirst, boolean isLast) {
        int range = text.substring(from, to).indexOf(RANGE) + from;
        if (range < from) {
            return new SetExpression.Single(date(from, to));
        }
        int afterRange = range + RANGE.length();
        if (range == from) {
            if (!isFirst) {
                throw new EdtfException(text, from, "a date: only the first of a set can begin with \"..\"");
            }
            return new SetExpression.OnOrBefore(date(afterRange, to));
        }
        if (afterRange == to) {
            if (!isLast) {
                throw new EdtfException(text, to, "a date: only the last of a set can end with \"..\"");
            }
            return new SetExpression.OnOrAfter(date(from, range));
        }
        return run(from, range, afterRange, to);
    }

    private Member run(int from, int range, int afterRange, int to) {
        DateExpression first = date(from, range);
        DateExpression last = date(afterRange, to);
        if (first.precision() != last.precision() || first.isOneDay() != last.isOneDay()) {
            throw new EdtfException(text, afterRange, "a date of the same precision as the one before \"..\"");
        }
        if (first.bounds().first() > last.bounds().first()
                || first.bounds().last() > last.bounds().last()) {
            throw new EdtfException(text, afterRange, "a date that is not before the one before \"..\"");
        }
        return new SetExpression.Run(first, last);
    }
}
