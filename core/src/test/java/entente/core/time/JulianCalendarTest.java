package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class JulianCalendarTest {

    @ParameterizedTest
    @CsvFileSource(resources = "julian-days.csv", delimiter = ';', useHeadersInDisplayName = true)
    void knownDaysAreOneDayInBothCalendars(String julian, String gregorian, long epochDay) {
        HistoricalDate date = HistoricalDate.parseMarked("Julian " + julian);

        assertThat(date.edtf()).isEqualTo(gregorian);
        assertThat(date.bounds()).isEqualTo(DayRange.of(epochDay));

        CalendarDay day = JulianCalendar.toCalendarDay(epochDay);
        assertThat(JulianCalendar.toEpochDay(day.year(), day.month(), day.day()))
                .isEqualTo(epochDay);
        assertThat(HistoricalDate.ofJulianDay((int) day.year(), day.month(), day.day()))
                .isEqualTo(date);
    }

    @Test
    void everyDayHasOneJulianDateAndTheNextDayIsTheNextDate() {
        Cases.forAll(20_000, random -> random.nextLong(-5_000_000, 5_000_000), epochDay -> {
            CalendarDay day = JulianCalendar.toCalendarDay(epochDay);
            CalendarDay next = JulianCalendar.toCalendarDay(epochDay + 1);

            assertThat(JulianCalendar.toEpochDay(day.year(), day.month(), day.day()))
                    .isEqualTo(epochDay);
            boolean lastOfMonth = day.day() == JulianCalendar.lengthOfMonth(day.year(), day.month());
            assertThat(next.day()).isEqualTo(lastOfMonth ? 1 : day.day() + 1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Julian 1582-10-04~; 1582-10-14~",
                "Julian 1582-09; [1582-09-11..1582-10-10]",
                "Julian 1699; [1699-01-11..1700-01-10]",
                "Julian 1699?; [1699-01-11?..1700-01-10?]",
                "Julian 1582-10-04/1583-01-01; 1582-10-14/1583-01-11",
                "Julian 1582-10-04/..; 1582-10-14/..",
                "Julian /1582-10-04; /1582-10-14",
                "Gregorian 1582-10-14; 1582-10-14",
                "1582-10-14; 1582-10-14",
            })
    void markedDatesBecomeGregorian(String marked, String edtf) {
        assertThat(HistoricalDate.parseMarked(marked).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Julian 1501-02-29; 15",
                "Julian 1582-13; 12",
                "Julian -0000; 7",
                "Julian 158X; 7",
                "Julian spring; 7",
                "Julian 1582-10-04/1582-10-03; 18",
                "Julian 1582-10-04/1583; 18",
                "Julian /; 8",
                "Julian 9999-12-31; 7",
                "Gregorian 1582-10-32; 18",
                "julian 1582; 0",
            })
    void wrongMarkedDatesAreRefusedWhereTheyGoWrong(String marked, int position) {
        EdtfException exception = catchThrowableOfType(EdtfException.class, () -> HistoricalDate.parseMarked(marked));

        assertThat(exception).isNotNull();
        assertThat(exception.position()).as(exception.getMessage()).isEqualTo(position);
    }

    @Test
    void refusesDaysThatAreNotInTheCalendar() {
        assertThatThrownBy(() -> HistoricalDate.ofJulianDay(1501, 2, 29)).hasMessageContaining("Julian year 1501");
    }
}
