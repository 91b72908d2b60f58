package entente.core.time;

import java.util.List;

/**
 * Dates that say their calendar. EDTF is always Gregorian, so a Julian date is converted on entry; whoever enters it
 * keeps its wording.
 */
final class MarkedDate {

    private static final String JULIAN = "Julian ";
    private static final String GREGORIAN = "Gregorian ";

    private MarkedDate() {}

    static Expression parse(String text) {
        if (text.startsWith(JULIAN)) {
            return JulianParser.parse(text, JULIAN.length());
        }
        if (text.startsWith(GREGORIAN)) {
            return parseGregorian(text);
        }
        return EdtfParser.parse(text);
    }

    private static Expression parseGregorian(String text) {
        try {
            return EdtfParser.parse(text.substring(GREGORIAN.length()));
        } catch (EdtfException exception) {
            throw new EdtfException(text, exception.position() + GREGORIAN.length(), exception.expected());
        }
    }

    /** The days of a Julian month or year: one of them is meant. */
    static Expression oneOf(DateExpression first, DateExpression last) {
        return new SetExpression(false, List.of(new SetExpression.Run(first, last)));
    }
}
