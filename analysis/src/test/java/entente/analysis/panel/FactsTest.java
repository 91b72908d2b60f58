package entente.analysis.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    /** Units 3 and 5; years 1900, 1902 and 1901. */
    private static Facts facts() {
        FactsBuilder facts = new FactsBuilder(List.of("a"));
        facts.begin(3, 1900);
        facts.set(0, 10);
        facts.begin(3, 1902);
        facts.set(0, Facts.UNKNOWN);
        facts.begin(5, 1901);
        facts.set(0, Facts.NOTHING);
        return facts.build();
    }

    private static int[] find(int unit, int firstYear, int lastYear, boolean latest) {
        int[] places = new int[lastYear - firstYear + 3];
        Arrays.fill(places, 99);
        facts().find(unit, firstYear, lastYear, latest, places, 1);
        assertThat(places[0]).as("before where it begins").isEqualTo(99);
        assertThat(places[places.length - 1]).as("after where it ends").isEqualTo(99);
        return Arrays.copyOfRange(places, 1, places.length - 1);
    }

    @Test
    void aYearHasTheFactsOfItsUnitAlone() {
        assertThat(find(3, 1899, 1903, false)).containsExactly(-1, 0, -1, 1, -1);
        assertThat(find(3, 1902, 1903, false)).containsExactly(1, -1);
        assertThat(find(4, 1900, 1902, false)).containsExactly(-1, -1, -1);
        assertThat(find(5, 1900, 1902, false)).containsExactly(-1, 2, -1);
        assertThat(find(6, 1900, 1900, false)).containsExactly(-1);
    }

    @Test
    void theLatestUpToAYearMayBeOlderThanAllYearsAskedFor() {
        assertThat(find(3, 1899, 1903, true)).containsExactly(-1, 0, 0, 1, 1);
        assertThat(find(3, 1901, 1901, true)).containsExactly(0);
        assertThat(find(3, 1950, 1951, true)).containsExactly(1, 1);
        assertThat(find(4, 1950, 1950, true)).containsExactly(-1);
    }

    @Test
    void aColumnIsFoundByItsName() {
        assertThat(facts().column("a")).containsExactly(10, Facts.UNKNOWN, Facts.NOTHING);
        assertThat(facts().isDoubted("a")).isTrue();
        assertThatThrownBy(() -> facts().column("b")).hasMessageContaining("no column b");
    }
}
