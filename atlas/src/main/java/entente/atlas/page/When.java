package entente.atlas.page;

import entente.core.record.Bound;
import entente.core.time.EpochDays;
import entente.core.time.HistoricalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something began and ended, in words and in EDTF, and what its bounds mean.
 *
 * @param words the whole in words; "no date stated" where nothing is dated
 * @param edtf the whole in EDTF, null where nothing is dated
 * @param start the beginning, or the limit it is censored at, in EDTF
 * @param startBound what {@code start} is: {@code dated}, {@code censored}, {@code undated} or {@code not_stated}
 * @param startMeaning the same in a sentence
 * @param end the end, or the limit it is censored at, in EDTF
 * @param endBound what {@code end} is
 * @param endMeaning the same in a sentence
 */
record When(
        String words,
        @Nullable String edtf,
        @Nullable String start,
        String startBound,
        String startMeaning,
        @Nullable String end,
        String endBound,
        String endMeaning) {
    static final String NO_DATE = "no date stated";

    static When of(
            @Nullable String edtf, @Nullable String start, String startBound, @Nullable String end, String endBound) {
        boolean event = start != null
                && start.equals(end)
                && startBound.equals(Bound.DATED.name())
                && endBound.equals(startBound);
        return new When(
                event ? text(start) : whole(start, Bound.valueOf(startBound), end, Bound.valueOf(endBound)),
                edtf,
                start,
                startBound.toLowerCase(Locale.ROOT),
                event ? "Took place " + days(start) + "." : beginning(start, Bound.valueOf(startBound)),
                end,
                endBound.toLowerCase(Locale.ROOT),
                event ? "Begins and ends on the same date." : ending(end, Bound.valueOf(endBound)));
    }

    /** A spell whose whole is not kept in EDTF. */
    static When ofBounds(@Nullable String start, String startBound, @Nullable String end, String endBound) {
        return of(edtf(start, startBound, end, endBound), start, startBound, end, endBound);
    }

    private static @Nullable String edtf(
            @Nullable String start, String startBound, @Nullable String end, String endBound) {
        if (start != null && start.equals(end) && startBound.equals("DATED") && endBound.equals("DATED")) {
            return start;
        }
        String from = side(start, startBound);
        String to = side(end, endBound);
        return from.isEmpty() && to.isEmpty() ? null : from + "/" + to;
    }

    private static String side(@Nullable String date, String bound) {
        return switch (Bound.valueOf(bound)) {
            case DATED -> date == null ? "" : date;
            case CENSORED -> "..";
            case UNDATED, NOT_STATED -> "";
        };
    }

    private static String whole(@Nullable String start, Bound startBound, @Nullable String end, Bound endBound) {
        String from = switch (startBound) {
            case DATED -> text(start);
            case CENSORED -> text(start) + " or earlier";
            case UNDATED -> "an unknown date";
            case NOT_STATED -> "";
        };
        String to = switch (endBound) {
            case DATED -> text(end);
            case CENSORED, UNDATED -> "an unknown date";
            case NOT_STATED -> "";
        };
        if (endBound == Bound.CENSORED) {
            return (from.isEmpty() ? "" : "since " + from + ", ") + "not ended by " + text(end);
        }
        if (from.isEmpty()) {
            return to.isEmpty() ? NO_DATE : "until " + to;
        }
        return to.isEmpty() ? "began " + from : "from " + from + " to " + to;
    }

    /** A date in words; the text itself if it is no date. */
    static String words(String edtf) {
        try {
            return HistoricalDate.parse(edtf).words();
        } catch (IllegalArgumentException e) {
            return edtf;
        }
    }

    /** A day in words. */
    static String dayWords(@Nullable Long day) {
        return day == null ? "open" : EpochDays.words(day);
    }

    private static String beginning(@Nullable String start, Bound bound) {
        return switch (bound) {
            case DATED -> "Began " + days(start) + ".";
            case CENSORED ->
                "Already under way when the source opens, on " + text(start) + "; it may have begun earlier.";
            case UNDATED -> "Began on a date the source could not find.";
            case NOT_STATED -> "The source does not say when it began.";
        };
    }

    private static String ending(@Nullable String end, Bound bound) {
        return switch (bound) {
            case DATED -> "Ended " + days(end) + ".";
            case CENSORED -> "In force when the source closed on " + text(end) + ": it had not ended then.";
            case UNDATED -> "Ended on a date the source could not find.";
            case NOT_STATED -> "The source does not say when it ended.";
        };
    }

    private static String days(@Nullable String date) {
        String words = text(date);
        return (Character.isDigit(words.charAt(0)) && words.indexOf(' ') > 0 && words.indexOf(' ') <= 2 ? "on " : "")
                + words;
    }

    private static String text(@Nullable String date) {
        return date == null ? "an unknown date" : words(date);
    }
}
