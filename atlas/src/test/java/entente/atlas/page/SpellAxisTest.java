package entente.atlas.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.time.EpochDays;
import org.junit.jupiter.api.Test;

final class SpellAxisTest {
    @Test
    void aShortAxisCountsMonthsAndALongOneYears() {
        SpellAxis winter = SpellAxis.over(EpochDays.toEpochDay(1815, 1, 3), EpochDays.toEpochDay(1815, 2, 8), 0, 590);
        // 31 days of January and 28 of February, ten pixels each
        assertThat(winter.ticks()).extracting(Tick::label).containsExactly("Jan 1815", "Feb 1815", "Mar 1815");
        assertThat(winter.ticks()).extracting(Tick::x).containsExactly(0, 310, 590);

        SpellAxis ages = SpellAxis.over(EpochDays.toEpochDay(-429, 1, 1), EpochDays.toEpochDay(360, 1, 1), 0, 900);
        assertThat(ages.ticks())
                .extracting(Tick::label)
                .containsExactly("400 BCE", "300 BCE", "200 BCE", "100 BCE", "100", "200", "300");
    }
}
