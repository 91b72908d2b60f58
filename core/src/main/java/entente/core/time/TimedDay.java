package entente.core.time;

/**
 * A day with a time of day. The day is the calendar day as written, where the event took place: a shift from UTC never
 * moves it.
 *
 * @param time {@code hh:mm:ss}
 * @param shift empty for local time, {@code Z} for UTC, or the shift from UTC as written
 */
record TimedDay(ComponentDate day, String time, String shift) implements DateExpression {

    @Override
    public DayRange bounds() {
        return day.bounds();
    }

    @Override
    public boolean isOneDay() {
        return true;
    }

    @Override
    public String text() {
        return day.text() + "T" + time + shift;
    }

    @Override
    public String words() {
        String zone = shift.isEmpty() ? "" : shift.equals("Z") ? " UTC" : " UTC" + shift;
        return day.words() + ", " + time + zone;
    }

    @Override
    public Qualification qualification() {
        return Qualification.NONE;
    }

    @Override
    public Precision precision() {
        return Precision.DAY;
    }

    @Override
    public int level() {
        return day.level();
    }
}
