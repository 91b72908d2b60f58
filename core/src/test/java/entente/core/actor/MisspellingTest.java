package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    /** Counted by hand; the last is the usual example that tells this distance (3) from the unrestricted one (2). */
    @ParameterizedTest
    @CsvSource({
        "kenya,kenya,0",
        "kenja,kenya,1",
        "keyna,kenya,1",
        "keny,kenya,1",
        "phillipines,philippines,2",
        "kitten,sitting,3",
        "ca,abc,3",
    })
    void distanceCountsChangedLettersAndSwaps(String a, String b, int distance) {
        assertThat(Misspelling.distance(a, b, 5)).isEqualTo(distance);
        assertThat(Misspelling.distance(b, a, 5)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"kitten,sitting,1,2", "abcdefgh,xyzuvwrs,3,4", "a,abcdef,2,3"})
    void distanceBeyondTheBoundIsOnlySaidToBeBeyond(String a, String b, int bound, int atLeast) {
        assertThat(Misspelling.distance(a, b, bound)).isGreaterThanOrEqualTo(atLeast);
    }
}
