package entente.atlas.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.time.EpochDays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeAxisTest {
    private final TimeAxis whole = TimeAxis.over(TimeAxis.BEGINNING, 2026, 100, 1_000);

    @Test
    void columnsFollowOneAnotherWithoutGapFrom3000BceToToday() {
        List<TimeAxis.Column> columns = whole.columns();
        assertThat(columns.get(0).words()).isEqualTo("3000 BCE to 2901 BCE");
        assertThat(columns.get(columns.size() - 1).words()).isEqualTo("2026");
        for (int index = 1; index < columns.size(); index++) {
            assertThat(columns.get(index).firstYear())
                    .isEqualTo(columns.get(index - 1).lastYear() + 1);
        }
    }

    @Test
    void theScaleChangesWhereTheAxisSaysSo() {
        assertThat(whole.turns()).hasSize(4);
        assertThat(whole.scales())
                .extracting(Tick::label)
                .containsExactly(
                        "a column is 100 years",
                        "a column is 50 years",
                        "a column is 10 years",
                        "a column is 2 years",
                        "a column is a year");
        assertThat(whole.turns().get(3)).isEqualTo((int) Math.round(whole.position(EpochDays.toEpochDay(1900, 1, 1))));
    }

    @Test
    void laterDaysLieFurtherRight() {
        double before = 0;
        for (int year = -2999; year <= 2026; year++) {
            double x = whole.position(EpochDays.toEpochDay(year, 7, 1));
            assertThat(x).as("year %d", year).isGreaterThan(before);
            before = x;
        }
        assertThat(whole.position(EpochDays.toEpochDay(-5000, 1, 1))).isEqualTo(100);
        assertThat(whole.position(EpochDays.toEpochDay(2400, 1, 1))).isEqualTo(1_000);
    }

    @Test
    void anAxisOfAFewYearsHasAColumnForEach() {
        TimeAxis few = TimeAxis.over(2000, 2010, 0, 110);
        assertThat(few.columns()).hasSize(11);
        assertThat(few.columns().get(1).x()).isEqualTo(10);
        assertThat(few.turns()).isEmpty();
    }
}
