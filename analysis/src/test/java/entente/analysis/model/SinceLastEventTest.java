package entente.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.table.NumberColumn;
import entente.analysis.table.WordColumn;
import org.junit.jupiter.api.Test;

final class SinceLastEventTest {
    /** Counted by hand: peace years in the sense of Beck, Katz and Tucker (1998), whose rows after an event begin at 0. */
    @Test
    void timeRunsFromTheLastEarlierEventOfTheUnitWhateverTheOrderOfRows() {
        WordColumn unit = WordColumn.of("unit", "b", "a", "a", "a", "a", "a", "b");
        NumberColumn year = NumberColumn.of("year", 1950, 1953, 1950, 1951, 1952, 1956, 1951);
        NumberColumn event = NumberColumn.of("event", 0, 0, 0, 1, 0, 0, 0);

        NumberColumn since = SinceLastEvent.count("t", unit, year, event);

        assertThat(since.value(2)).isEqualTo(0);
        assertThat(since.value(3)).isEqualTo(1);
        assertThat(since.value(4)).isEqualTo(0);
        assertThat(since.value(1)).isEqualTo(1);
        assertThat(since.value(5)).isEqualTo(4);
        assertThat(since.value(0)).isEqualTo(0);
        assertThat(since.value(6)).isEqualTo(1);
    }

    @Test
    void aRowWithoutUnitOrTimeHasNone() {
        NumberColumn since = SinceLastEvent.count(
                "t",
                WordColumn.of("unit", "a", null),
                NumberColumn.of("year", Double.NaN, 1950),
                NumberColumn.of("event", 0, 0));

        assertThat(since.missing(0)).isPresent();
        assertThat(since.missing(1)).isPresent();
    }
}
