package entente.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.actor.ActorDirectory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StateSystemTest {
    /** The number of undirected dyad-years that peacesciencer makes of the COW system of 1816 to 2016. */
    private static final long DYAD_YEARS = 956_145;

    @Test
    void pairsAreThoseOfTheCowSystemOnACommonDay() {
        StateSystem system = new StateSystem(ActorDirectory.bundled());

        assertThat(IntStream.rangeClosed(1816, 2016).mapToLong(system::pairs).sum())
                .isEqualTo(DYAD_YEARS);
    }

    @Test
    void aStateHasAllOthersForPartners() {
        // 195 members in 2016, of which 194 are somebody else
        assertThat(new StateSystem(ActorDirectory.bundled()).others(2016)).isEqualTo(194);
    }
}
