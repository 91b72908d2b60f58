package entente.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A vertical scale from nothing to the most there is, with round numbers on it. */
final class Ticks {
    private static final int WANTED = 4;
    private static final double[] ROUND = {1, 2, 5, 10};

    private final boolean logarithmic;
    private final double top;
    private final List<Double> values;

    private Ticks(boolean logarithmic, double top, List<Double> values) {
        this.logarithmic = logarithmic;
        this.top = top;
        this.values = List.copyOf(values);
    }

    /** An even scale from zero. */
    static Ticks linear(double most) {
        double step = round(Math.max(most, 1e-9) / WANTED);
        List<Double> values = new ArrayList<>();
        int steps = (int) Math.ceil(most / step - 1e-9);
        for (int count = 0; count <= Math.max(1, steps); count++) {
            values.add(count * step);
        }
        return new Ticks(false, values.get(values.size() - 1), values);
    }

    /** A scale of powers of ten from one. */
    static Ticks logarithmic(double most) {
        List<Double> values = new ArrayList<>();
        double value = 1;
        values.add(value);
        while (value < most) {
            value *= 10;
            values.add(value);
        }
        return new Ticks(true, Math.max(10, value), values);
    }

    /** Years between two marks of a time axis with about so many. */
    static int years(int span, double wanted) {
        return Math.max(1, (int) round(span / Math.max(1, wanted)));
    }

    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(step, 1e-12))));
        for (double factor : ROUND) {
            if (step <= factor * power * 1.0001) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    List<Double> values() {
        return values;
    }

    /** How high a value stands, as a share of the height. */
    double share(double value) {
        return logarithmic ? Math.log10(Math.max(1, value)) / Math.log10(top) : value / top;
    }

    /** The value in words, with as many decimals as the scale needs. */
    String words(double value) {
        double step = values.size() > 1 ? values.get(1) - values.get(0) : 1;
        int decimals = logarithmic || step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
