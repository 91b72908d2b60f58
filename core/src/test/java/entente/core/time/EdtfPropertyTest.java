package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfPropertyTest {

    @Test
    @Timeout(60)
    void anyTextIsEitherADateThatReadsBackOrAnEdtfException() {
        AtomicInteger dates = new AtomicInteger();
        Cases.forAll(40_000, EdtfPropertyTest::anyText, text -> {
            try {
                HistoricalDate date = HistoricalDate.parse(text);
                dates.incrementAndGet();
                assertThat(HistoricalDate.parse(date.edtf())).isEqualTo(date);
            } catch (EdtfException exception) {
                assertThat(exception.position()).isBetween(0, text.length());
            }
        });
        assertThat(dates).as("the generator must reach both outcomes").hasValueBetween(8_000, 32_000);
    }

    private static String anyText(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> EdtfGenerator.noise(random);
            case 1 -> EdtfGenerator.damaged(random);
            default -> EdtfGenerator.expression(random);
        };
    }

    @Test
    void everyDateHasOrderedBoundsAndWords() {
        Cases.forAll(20_000, EdtfGenerator::expression, text -> {
            HistoricalDate date;
            try {
                date = HistoricalDate.parse(text);
            } catch (EdtfException exception) {
                return;
            }
            DayRange start = date.start();
            DayRange end = date.end();
            assertThat(start.first()).isLessThanOrEqualTo(end.first());
            assertThat(start.last()).isLessThanOrEqualTo(end.last());
            assertThat(date.bounds()).isEqualTo(start.hull(end));
            assertThat(date.words()).isNotBlank().doesNotContain("null", "  ");
            assertThat(date.isApproximate() || date.isUncertain())
                    .isEqualTo(date.edtf().matches(".*[?~%].*"));
            assertThat(date.level()).isBetween(0, 2);
            if (!date.isInterval() && !date.isSet()) {
                assertThat(start).isEqualTo(end);
            }
        });
    }

    @Test
    void everyReadingIsWithinTheBoundsAndTheOutermostReachThem() {
        Cases.forAll(10_000, EdtfGenerator::expression, text -> {
            HistoricalDate date;
            try {
                date = HistoricalDate.parse(text);
            } catch (EdtfException exception) {
                return;
            }
            DayRange reached = date.extents().stream()
                    .map(Extent::hull)
                    .reduce(DayRange::hull)
                    .orElseThrow();
            assertThat(reached).isEqualTo(date.bounds());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "[[[[", "1984,", "..", "-", "X", "9", "?", "Y9", "E9", "/", "XXXX-02-3X,", "1984..", "Y1E9,"
            })
    void longHostileTextIsRefusedAtOnce(String part) {
        String inSet = "[" + part.repeat(512).substring(0, 510) + "]";
        long start = System.nanoTime();
        for (String text : new String[] {part.repeat(500), part.repeat(512).substring(0, 512), inSet, "Y" + inSet}) {
            try {
                HistoricalDate.parse(text).words();
            } catch (EdtfException exception) {
                assertThat(exception.position()).isBetween(0, text.length());
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
