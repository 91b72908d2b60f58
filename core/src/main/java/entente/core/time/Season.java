package entente.core.time;

/**
 * A part of a year that stands in place of its month, with the code and the months it has.
 *
 * <p>EDTF names these parts and leaves their months to convention. Seasons here are the meteorological ones, three
 * whole months; a season of no stated hemisphere is read as a northern one; a season that runs over the new year
 * belongs to the year in which it begins.
 */
enum Season {
    SPRING(21, Precision.SEASON, 3, "spring", ""),
    SUMMER(22, Precision.SEASON, 6, "summer", ""),
    AUTUMN(23, Precision.SEASON, 9, "autumn", ""),
    WINTER(24, Precision.SEASON, 12, "winter", ""),
    NORTHERN_SPRING(25, Precision.SEASON, 3, "spring", " (northern hemisphere)"),
    NORTHERN_SUMMER(26, Precision.SEASON, 6, "summer", " (northern hemisphere)"),
    NORTHERN_AUTUMN(27, Precision.SEASON, 9, "autumn", " (northern hemisphere)"),
    NORTHERN_WINTER(28, Precision.SEASON, 12, "winter", " (northern hemisphere)"),
    SOUTHERN_SPRING(29, Precision.SEASON, 9, "spring", " (southern hemisphere)"),
    SOUTHERN_SUMMER(30, Precision.SEASON, 12, "summer", " (southern hemisphere)"),
    SOUTHERN_AUTUMN(31, Precision.SEASON, 3, "autumn", " (southern hemisphere)"),
    SOUTHERN_WINTER(32, Precision.SEASON, 6, "winter", " (southern hemisphere)"),
    QUARTER_1(33, Precision.QUARTER, 1, "first quarter", ""),
    QUARTER_2(34, Precision.QUARTER, 4, "second quarter", ""),
    QUARTER_3(35, Precision.QUARTER, 7, "third quarter", ""),
    QUARTER_4(36, Precision.QUARTER, 10, "fourth quarter", ""),
    QUADRIMESTER_1(37, Precision.QUADRIMESTER, 1, "first four months", ""),
    QUADRIMESTER_2(38, Precision.QUADRIMESTER, 5, "middle four months", ""),
    QUADRIMESTER_3(39, Precision.QUADRIMESTER, 9, "last four months", ""),
    SEMESTER_1(40, Precision.SEMESTER, 1, "first half", ""),
    SEMESTER_2(41, Precision.SEMESTER, 7, "second half", "");

    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;

    private final int code;
    private final Precision precision;
    private final int firstMonth;
    private final String name;
    private final String remark;

    Season(int code, Precision precision, int firstMonth, String name, String remark) {
        this.code = code;
        this.precision = precision;
        this.firstMonth = firstMonth;
        this.name = name;
        this.remark = remark;
    }

    /** The season of a code from {@link #FIRST_CODE} to {@link #LAST_CODE}. */
    static Season ofCode(int code) {
        return values()[code - FIRST_CODE];
    }

    int code() {
        return code;
    }

    Precision precision() {
        return precision;
    }

    boolean runsIntoNextYear() {
        return firstMonth + lengthInMonths() > 13;
    }

    DayRange bounds(int year) {
        int lastMonth = firstMonth + lengthInMonths() - 1;
        return EpochDays.ofMonths(
                year, firstMonth, lastMonth > 12 ? year + 1 : year, lastMonth > 12 ? lastMonth - 12 : lastMonth);
    }

    /** "spring 1914", "first half of 1914", "spring of some year of the 1910s". */
    String words(String year, boolean yearIsSpecified) {
        String link = yearIsSpecified && precision == Precision.SEASON ? " " : " of ";
        return name + link + year + remark;
    }

    /** Whether English sets "the" before it: "the first half of 2001". */
    boolean takesArticle() {
        return precision != Precision.SEASON;
    }

    private int lengthInMonths() {
        return switch (precision) {
            case QUADRIMESTER -> 4;
            case SEMESTER -> 6;
            default -> 3;
        };
    }
}
