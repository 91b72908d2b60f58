package entente.atlas.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PeriodTest {
    @Test
    void periodsFollowEachOtherWithoutAGapOrAYearZeroOfTheirOwn() {
        List<Period> periods = Period.between(-549, 2018);
        assertThat(periods.get(0)).isEqualTo(new Period(-599, -500));
        assertThat(periods).contains(new Period(-99, 0), new Period(1, 99), new Period(1700, 1799));
        assertThat(periods.get(periods.size() - 1)).isEqualTo(new Period(2000, 2019));
        for (int index = 1; index < periods.size(); index++) {
            assertThat(periods.get(index).firstYear())
                    .isEqualTo(periods.get(index - 1).lastYear() + 1);
        }
    }

    @Test
    void yearsBeforeOurEraAreNamedAsPeopleCountThem() {
        assertThat(new Period(-599, -500).words()).isEqualTo("600–501 BCE");
        assertThat(new Period(-499, -400).tick()).isEqualTo("500 BCE");
        assertThat(new Period(1, 99).tick()).isEqualTo("1 CE");
        assertThat(new Period(1800, 1819).words()).isEqualTo("1800–1819");
    }
}
