package entente.core.time;

/**
 * A day as year, month and day of the month, in a calendar the context names.
 *
 * @param year astronomical year: 0 is 1 BCE, -1 is 2 BCE
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record CalendarDay(long year, int month, int day) {}
