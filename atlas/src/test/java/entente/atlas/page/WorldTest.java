package entente.atlas.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class WorldTest {
    private final World world = World.bundled();

    @Test
    void noOutlineOfLandLeapsAcrossTheMap() {
        // a ring that is not cut where it crosses 180 degrees would draw a line through all of it
        for (String ring : world.land().split("Z", -1)) {
            Arrays.stream(ring.split("l", -1)).skip(1).forEach(step -> {
                double across = Math.abs(Double.parseDouble(step.substring(0, step.indexOf(' '))));
                assertThat(across)
                        .as(step)
                        .satisfiesAnyOf(
                                // the coast of Antarctica is closed along the pole, which is a long line here
                                value -> assertThat(value).isLessThan(120),
                                value -> assertThat(value).isGreaterThan(500));
            });
        }
    }

    @Test
    void theMiddleOfACountryLiesInIt() {
        // Singapore is a city: 1.35 N, 103.82 E by every gazetteer
        assertThat(world.middle("SGP").orElseThrow().latitude()).isEqualTo(1.35, within(0.1));
        assertThat(world.middle("SGP").orElseThrow().longitude()).isEqualTo(103.82, within(0.1));
        // of countries that reach over 180 degrees the middle lies on their side of the world
        assertThat(world.middle("RUS").orElseThrow().longitude()).isBetween(80.0, 110.0);
        assertThat(world.middle("FJI").orElseThrow().longitude()).isBetween(177.0, 180.0);
        assertThat(world.middle("ZZZ")).isEmpty();
    }
}
