package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SampleTest {
    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(new Sample(9, 1, 2, 4).median()).isEqualTo(3);
        assertThat(new Sample(9, 1, 2).median()).isEqualTo(2);
    }

    @Test
    void the95thPercentileOf200IsThe190th() {
        double[] values = IntStream.rangeClosed(1, 200).asDoubleStream().toArray();
        assertThat(new Sample(values).quantile(0.95)).isEqualTo(190);
    }
}
