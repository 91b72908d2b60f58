package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DayRangeTest {

    private static final DayRange FROM_5 = DayRange.of(5, DayRange.UNBOUNDED_AFTER);

    @Test
    void knowsWhichOfItsEndsAreDays() {
        assertThat(FROM_5.hasFirst()).isTrue();
        assertThat(FROM_5.hasLast()).isFalse();
        assertThat(DayRange.AFTER_EVERY_DAY.hasFirst()).isFalse();
        assertThat(DayRange.BEFORE_EVERY_DAY.hasLast()).isFalse();
        assertThat(DayRange.of(5).hasLast()).isTrue();
    }

    @Test
    void bothEndsBelongToIt() {
        DayRange range = DayRange.of(1, 5);

        assertThat(range.intersects(FROM_5)).isTrue();
        assertThat(range.intersects(DayRange.of(6))).isFalse();
        assertThat(range.contains(1)).isTrue();
        assertThat(range.contains(0)).isFalse();
        assertThat(range.contains(DayRange.of(1, 5))).isTrue();
        assertThat(range.contains(FROM_5)).isFalse();
        assertThat(range.hull(FROM_5)).isEqualTo(DayRange.of(1, DayRange.UNBOUNDED_AFTER));
        assertThat(DayRange.EVER.contains(range)).isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> DayRange.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
