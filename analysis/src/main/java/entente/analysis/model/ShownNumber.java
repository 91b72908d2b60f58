package entente.analysis.model;

import java.util.Locale;

/** Numbers as they stand in sentences: six digits, no trailing zeros. */
final class ShownNumber {
    private ShownNumber() {}

    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        String text = String.format(Locale.ROOT, "%.6g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceAll("\\.?0+$", "");
    }
}
