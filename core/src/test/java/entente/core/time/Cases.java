package entente.core.time;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs a property on many generated cases. Each case has its own seed, derived from one that is fixed, so every run
 * tests the same cases, and a failure names the seed and the case that can be run alone.
 */
final class Cases {

    private static final long SEED = 1904_04_08L;

    private Cases() {}

    static <T> void forAll(int count, Function<SplittableRandom, T> generator, Consumer<T> property) {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int number = 0; number < count; number++) {
            long seed = seeds.nextLong();
            T value = generator.apply(new SplittableRandom(seed));
            try {
                property.accept(value);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "case " + number + ", seed " + seed + "L, value <" + value + ">: " + failure.getMessage(),
                        failure);
            }
        }
    }

    /** One of the values. */
    @SafeVarargs
    static <T> T oneOf(SplittableRandom random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
