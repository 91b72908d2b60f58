package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EpochDaysTest {

    @Test
    void agreesWithTheJdkOnEveryYearItShares() {
        Cases.forAll(
                20_000,
                random -> random.nextLong(
                        LocalDate.of(-999_999_999, 1, 1).toEpochDay(),
                        LocalDate.of(999_999_999, 12, 31).toEpochDay()),
                epochDay -> {
                    LocalDate expected = LocalDate.ofEpochDay(epochDay);
                    assertThat(EpochDays.toCalendarDay(epochDay))
                            .isEqualTo(new CalendarDay(
                                    expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
                    assertThat(EpochDays.toEpochDay(
                                    expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()))
                            .isEqualTo(epochDay);
                });
    }

    @Test
    void everyDayOfEightCenturiesAboutYearZeroFollowsTheOneBefore() {
        LocalDate date = LocalDate.of(-400, 1, 1);
        for (long day = date.toEpochDay(); date.getYear() < 400; day++, date = date.plusDays(1)) {
            assertThat(EpochDays.toEpochDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                    .isEqualTo(day);
        }
    }

    @Test
    void holdsToTheEndOfTheExactLine() {
        // 400 years are 146,097 days, and 10^16 is a multiple of 400: day 719,528 of year 0 is 1970-01-01
        long cycles = EpochDays.YEAR_LIMIT / 400 * 146_097;

        assertThat(EpochDays.toEpochDay(EpochDays.YEAR_LIMIT, 1, 1)).isEqualTo(cycles - 719_528);
        assertThat(EpochDays.toEpochDay(-EpochDays.YEAR_LIMIT, 1, 1)).isEqualTo(-cycles - 719_528);
        assertThat(EpochDays.toCalendarDay(cycles - 719_528)).isEqualTo(new CalendarDay(EpochDays.YEAR_LIMIT, 1, 1));
    }

    @Test
    void yearsBeyondTheExactLineStayWithinTheirBounds() {
        long lastExactDay = EpochDays.toEpochDay(EpochDays.YEAR_LIMIT, 12, 31);
        long firstExactDay = EpochDays.toEpochDay(-EpochDays.YEAR_LIMIT, 1, 1);

        assertThat(HistoricalDate.parse("Y17E30").bounds())
                .isEqualTo(DayRange.of(lastExactDay, DayRange.UNBOUNDED_AFTER));
        assertThat(HistoricalDate.parse("Y-17E30").bounds())
                .isEqualTo(DayRange.of(DayRange.UNBOUNDED_BEFORE, firstExactDay));
        assertThat(HistoricalDate.parse("Y1E16").bounds().last()).isEqualTo(lastExactDay);
        assertThat(HistoricalDate.parse("Y1E999999999999999999999").bounds().first())
                .isEqualTo(lastExactDay);
        assertThat(TimeComparison.before(HistoricalDate.parse("Y-1E99"), HistoricalDate.parse("Y1E99")))
                .isEqualTo(Certainty.CERTAINLY);
    }

    @Test
    void refusesDaysThatAreNotInTheCalendar() {
        assertThatThrownBy(() -> EpochDays.toEpochDay(1900, 2, 29)).hasMessageContaining("no day 29 of month 2");
        assertThatThrownBy(() -> EpochDays.toEpochDay(1900, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EpochDays.toEpochDay(Long.MIN_VALUE, 1, 1)).hasMessageContaining("beyond");
        assertThatThrownBy(() -> JulianCalendar.toEpochDay(Long.MIN_VALUE, 1, 1))
                .hasMessageContaining("beyond");
    }

    @Test
    void writesDaysAsIsoTextAndAsWords() {
        long day = EpochDays.toEpochDay(-258, 6, 1);

        assertThat(EpochDays.format(day)).isEqualTo("-0258-06-01");
        assertThat(EpochDays.words(day)).isEqualTo("1 June 259 BCE");
        assertThat(EpochDays.format(EpochDays.toEpochDay(12_345, 6, 1))).isEqualTo("+12345-06-01");
    }
}
