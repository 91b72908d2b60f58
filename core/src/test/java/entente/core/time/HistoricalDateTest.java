package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoricalDateTest {

    @Test
    void isMadeFromNumbers() {
        assertThat(HistoricalDate.ofDay(-258, 6, 1).edtf()).isEqualTo("-0258-06-01");
        assertThat(HistoricalDate.ofMonth(0, 2).edtf()).isEqualTo("0000-02");
        assertThat(HistoricalDate.ofYear(-258).edtf()).isEqualTo("-0258");
        assertThat(HistoricalDate.ofYear(-10_000).edtf()).isEqualTo("Y-10000");
        assertThat(HistoricalDate.ofYear(Integer.MIN_VALUE).edtf()).isEqualTo("Y-2147483648");
        assertThat(HistoricalDate.ofEpochDay(0).edtf()).isEqualTo("1970-01-01");
    }

    @Test
    void refusesNumbersThatAreNoDate() {
        assertThatThrownBy(() -> HistoricalDate.ofDay(1985, 2, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HistoricalDate.ofDay(10_000, 1, 1)).hasMessageContaining("outside -9999 to 9999");
        assertThatThrownBy(() -> HistoricalDate.ofMonth(1985, 21)).hasMessageContaining("not one of 1 to 12");
        assertThatThrownBy(() -> HistoricalDate.ofDay(1985, 21, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HistoricalDate.ofDay(1985, -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void intervalsAreMadeFromDates() {
        HistoricalDate start = HistoricalDate.parse("1949-04-04");
        HistoricalDate end = HistoricalDate.parse("1966~");

        assertThat(HistoricalDate.interval(start, end).edtf()).isEqualTo("1949-04-04/1966~");
        assertThat(HistoricalDate.since(start).edtf()).isEqualTo("1949-04-04/..");
        assertThat(HistoricalDate.until(end).edtf()).isEqualTo("../1966~");
        assertThat(HistoricalDate.withUnknownEnd(start).edtf()).isEqualTo("1949-04-04/");
        assertThat(HistoricalDate.withUnknownStart(end).edtf()).isEqualTo("/1966~");
        assertThat(HistoricalDate.since(start).isInterval()).isTrue();
    }

    @Test
    void intervalsAreNotMadeBackwardsNorFromWhatIsNotADate() {
        HistoricalDate date = HistoricalDate.ofYear(1949);

        assertThatThrownBy(() -> HistoricalDate.interval(date, HistoricalDate.ofYear(1948)))
                .hasMessageContaining("1949/1948 ends before it starts");
        assertThatThrownBy(() -> HistoricalDate.since(HistoricalDate.parse("[1948,1949]")))
                .hasMessageContaining("[1948,1949] is not a date alone");
        assertThatThrownBy(() -> HistoricalDate.since(HistoricalDate.parse("1985-04-12T23:20:30")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "?2004; 2004?",
                "~-0258; -0258~",
                "?2004~; 2004%",
                "?2004-?06; 2004-06?",
                "2004?-06~; 2004%-~06",
                "2004?-%06; ?2004-%06",
                "2004~-06; 2004~-06",
                "~2004-~06-11; 2004-06~-11",
                "2004-06~-?11; ~2004-~06-?11",
                "[1667, 1668,  1670..1672]; [1667,1668,1670..1672]",
                "~1950S2; 1950S2~",
            })
    void differentSpellingsOfOneMeaningAreEqual(String spelling, String other) {
        HistoricalDate date = HistoricalDate.parse(spelling);

        assertThat(date).isEqualTo(HistoricalDate.parse(other)).hasSameHashCodeAs(HistoricalDate.parse(other));
    }

    @Test
    void qualificationIsExposedAndLeavesTheBoundsAlone() {
        HistoricalDate about = HistoricalDate.parse("-0258~");

        assertThat(about.qualification()).isEqualTo(Qualification.APPROXIMATE);
        assertThat(about.isApproximate()).isTrue();
        assertThat(about.isUncertain()).isFalse();
        assertThat(about.bounds()).isEqualTo(HistoricalDate.ofYear(-258).bounds());
        assertThat(about).isNotEqualTo(HistoricalDate.ofYear(-258));
        assertThat(HistoricalDate.parse("1984?/2004-~06").qualification())
                .isEqualTo(Qualification.UNCERTAIN_AND_APPROXIMATE);
        assertThat(HistoricalDate.parse("[1888,1889?]").isUncertain()).isTrue();
    }

    @Test
    void startAndEndOfAnIntervalAreWhereItsEndsCanLie() {
        HistoricalDate interval = HistoricalDate.parse("1964/2008");

        assertThat(interval.start()).isEqualTo(HistoricalDate.ofYear(1964).bounds());
        assertThat(interval.end()).isEqualTo(HistoricalDate.ofYear(2008).bounds());
    }

    @Test
    void anEndIsNeverPlacedBeforeTheStart() {
        HistoricalDate interval = HistoricalDate.parse("2004-06-10/2004-06");

        assertThat(interval.end())
                .isEqualTo(DayRange.of(EpochDays.toEpochDay(2004, 6, 10), EpochDays.toEpochDay(2004, 6, 30)));
    }

    @Test
    void anOpenEndIsAfterEveryDayAndAnUnknownOneIsAnywhere() {
        HistoricalDate open = HistoricalDate.parse("1949-04-04/..");
        HistoricalDate unknown = HistoricalDate.parse("1949-04-04/");
        long day = EpochDays.toEpochDay(1949, 4, 4);

        assertThat(open.end()).isEqualTo(DayRange.AFTER_EVERY_DAY);
        assertThat(open.isOpenEnded()).isTrue();
        assertThat(unknown.end()).isEqualTo(DayRange.of(day, DayRange.UNBOUNDED_AFTER));
        assertThat(unknown.isOpenEnded()).isFalse();
        assertThat(open.bounds()).isEqualTo(unknown.bounds());
        assertThat(HistoricalDate.parse("../1985").start()).isEqualTo(DayRange.BEFORE_EVERY_DAY);
    }

    @Test
    void allOfASetBeginsInItsEarliestDateAndEndsInItsLatest() {
        HistoricalDate all = HistoricalDate.parse("{1960,1961-12}");

        assertThat(all.isSet()).isTrue();
        assertThat(all.start()).isEqualTo(HistoricalDate.ofYear(1960).bounds());
        assertThat(all.end()).isEqualTo(HistoricalDate.ofMonth(1961, 12).bounds());
        assertThat(HistoricalDate.parse("[1960,1961-12]").start())
                .isEqualTo(HistoricalDate.parse("1960/1961").bounds());
    }

    @Test
    void anErrorShowsHostileTextOnOneShortLine() {
        String hostile = "19\u001b[2J\n\u202e" + "x".repeat(300);

        assertThatThrownBy(() -> HistoricalDate.parse(hostile))
                .isInstanceOfSatisfying(EdtfException.class, exception -> {
                    assertThat(exception.getMessage()).doesNotContain("\u001b", "\n", "\u202e");
                    assertThat(exception.getMessage().length()).isLessThan(400);
                });
        assertThatThrownBy(() -> HistoricalDate.parse("9".repeat(1_000_000)))
                .hasMessageContaining("at most 512 characters");
    }
}
