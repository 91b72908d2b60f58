package entente.bench;

import java.util.Arrays;
import java.util.Collection;

/** Measured values of one kind, in one unit. At least one. */
final class Sample {
    private final double[] values;

    Sample(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        this.values = values.clone();
        Arrays.sort(this.values);
    }

    static Sample of(Collection<Double> values) {
        return new Sample(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double least() {
        return values[0];
    }

    double greatest() {
        return values[values.length - 1];
    }

    /** The middle value, or the mean of the two middle values. */
    double median() {
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /**
     * The smallest value that at least a given part of the values do not exceed (nearest rank).
     *
     * @param part above 0, at most 1
     */
    double quantile(double part) {
        return values[(int) Math.ceil(part * values.length) - 1];
    }
}
