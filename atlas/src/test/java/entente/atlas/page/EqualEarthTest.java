package entente.atlas.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EqualEarthTest {
    /** The expected places are what geoEqualEarthRaw of d3-geo 3.1.1 gives. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "180, 0, 2.7066299836960748, 0",
        "0, 90, 0, 1.3173627591574133",
        "180, 90, 1.6035886482840516, 1.3173627591574133",
        "2.35, 48.86, 0.029416000775725624, 0.9234154844913867",
        "-74, 40.7, -0.9818620901576245, 0.7868414441972994",
        "151.2, -33.9, 2.0866400672259036, -0.6652554426964438"
    })
    void placesLieWhereAnotherProgramPutsThem(double longitude, double latitude, double x, double y) {
        EqualEarth.Place place = EqualEarth.project(longitude, latitude);
        assertThat(place.x()).isEqualTo(x, within(1e-12));
        assertThat(place.y()).isEqualTo(y, within(1e-12));
    }
}
