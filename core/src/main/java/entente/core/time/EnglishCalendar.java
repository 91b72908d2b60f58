package entente.core.time;

import java.util.List;
import java.util.Locale;

/** English for years, months and days. Years before 1000 say their era, so that 258 is never taken for 1258. */
final class EnglishCalendar {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private EnglishCalendar() {}

    static String year(long year) {
        if (year <= 0) {
            return plain(1 - year) + " BCE";
        }
        return year < 1000 ? year + " CE" : plain(year);
    }

    /** "260 to 251 BCE", "1 BCE to 9 CE", "1032 to 1932": the era stands once if it holds for both. */
    static String years(long first, long last) {
        boolean sameEra = first <= 0 == last <= 0 && first < 1000 == last < 1000;
        String from = sameEra && first <= 0 ? plain(1 - first) : sameEra && first < 1000 ? "" + first : year(first);
        return from + " to " + year(last);
    }

    private static String plain(long number) {
        return number > 9999 ? String.format(Locale.ROOT, "%,d", number) : Long.toString(number);
    }

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String month(long year, int month) {
        return month(month) + " " + year(year);
    }

    static String day(long year, int month, int day) {
        return day + " " + month(year, month);
    }

    /** "1st", "22nd", "13th". */
    static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
