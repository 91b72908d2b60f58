package entente.atlas.page;

import entente.core.time.HistoricalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a year as people write it: {@code 1914}, {@code -430}, {@code 430 BCE}, or a date in EDTF. */
final class YearText {
    private static final Pattern YEAR = Pattern.compile("(-?)([0-9]{1,4})");
    private static final Pattern WITH_ERA = Pattern.compile("(?:AD |CE )?([0-9]{1,4}) ?(BCE|BC|CE|AD)?");

    private YearText() {}

    /**
     * Reads a year or date.
     *
     * @throws BadQuestionException if it is none
     */
    static HistoricalDate parse(String parameter, String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            int number = Integer.parseInt(year.group(2));
            return HistoricalDate.ofYear(year.group(1).isEmpty() ? number : -number);
        }
        Matcher era = WITH_ERA.matcher(text.toUpperCase(Locale.ROOT));
        if (era.matches()) {
            int number = Integer.parseInt(era.group(1));
            boolean before = "BCE".equals(era.group(2)) || "BC".equals(era.group(2));
            if (number > 0) {
                return HistoricalDate.ofYear(before ? 1 - number : number);
            }
        }
        try {
            return HistoricalDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadQuestionException(
                    "“%s” is not a year Entente can read for “%s”. Write a year such as 1914, 430 BCE or -0429 (which is the same), or a date such as 1914-08."
                            .formatted(text, parameter),
                    List.of());
        }
    }
}
