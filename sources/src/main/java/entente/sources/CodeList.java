package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.record.AttributeState;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the cells of a column mean: each code a dataset uses, with the codebook's value or the reason there is none.
 *
 * <p>Written {@code 0=no; 1=yes; blank=?unknown}: a code, then a value, or a question mark and a state ({@code ?unknown},
 * {@code ?not_stated}, {@code ?not_applicable}). {@code number} stands for any whole number from 0 on, kept as it is; {@code number=cow:number}
 * keeps it behind a prefix, so that the value says what it counts in; {@code number=12*number} multiplies it, as years into
 * months; {@code number=fixed} gives every number one value, or with {@code number=?unknown} one state. {@code decimal} stands for any
 * number from 0 on, {@code real} for any number with or without a sign and an exponent, {@code text} for any other text, all kept as they are; {@code blank} is the empty cell. A cell that is none of these is an error: a negative number, by which a dataset may
 * mean that something is missing, has to be listed.
 */
public final class CodeList {
    private static final String BLANK = "blank";
    private static final String NUMBER = "number";
    private static final String DECIMAL = "decimal";
    private static final String REAL = "real";
    private static final String TEXT = "text";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final Pattern REAL_NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?");
    private static final Pattern FACTOR = Pattern.compile("([1-9][0-9]{0,3})\\*" + NUMBER);

    /**
     * What one cell means.
     *
     * @param state whether there is a value
     * @param value the value, present exactly if stated
     */
    public record Meaning(AttributeState state, Optional<String> value) {}

    private final String text;
    private final Map<String, Meaning> meanings;
    private final Optional<String> numberRule;
    private final boolean takesDecimals;
    private final boolean takesReals;
    private final boolean takesText;

    private CodeList(
            String text,
            Map<String, Meaning> meanings,
            Optional<String> numberRule,
            boolean takesDecimals,
            boolean takesReals,
            boolean takesText) {
        this.text = text;
        this.meanings = meanings;
        this.numberRule = numberRule;
        this.takesDecimals = takesDecimals;
        this.takesReals = takesReals;
        this.takesText = takesText;
    }

    /**
     * Reads a code list.
     *
     * @throws IllegalArgumentException if it is not of the form above
     */
    static CodeList parse(String text) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        Optional<String> numberRule = Optional.empty();
        boolean takesDecimals = false;
        boolean takesReals = false;
        boolean takesText = false;
        for (String part : text.isBlank() ? new String[0] : text.split(";")) {
            String entry = part.strip();
            if (entry.equals(NUMBER)) {
                numberRule = Optional.of(NUMBER);
            } else if (entry.startsWith(NUMBER + "=")) {
                numberRule = Optional.of(entry.substring(NUMBER.length() + 1));
            } else if (entry.equals(DECIMAL)) {
                takesDecimals = true;
            } else if (entry.equals(REAL)) {
                takesReals = true;
            } else if (entry.equals(TEXT)) {
                takesText = true;
            } else {
                int equals = entry.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("expected code=value, found '" + entry + "'");
                }
                String code = entry.substring(0, equals).strip();
                meanings.put(
                        code.equals(BLANK) ? "" : code,
                        meaningOf(entry.substring(equals + 1).strip()));
            }
        }
        return new CodeList(text.strip(), meanings, numberRule, takesDecimals, takesReals, takesText);
    }

    private static Meaning meaningOf(String value) {
        return value.startsWith("?")
                ? new Meaning(AttributeState.valueOf(value.substring(1).toUpperCase(Locale.ROOT)), Optional.empty())
                : new Meaning(AttributeState.STATED, Optional.of(value));
    }

    /**
     * What a cell means.
     *
     * @param column the column, for the error
     * @param cell the cell as printed
     * @throws CellException if the column has no such code
     */
    public Meaning meaning(String column, String cell) {
        requireNonNull(cell, "cell is null");
        Meaning listed = meanings.get(cell);
        if (listed != null) {
            return listed;
        }
        if (numberRule.isPresent() && WHOLE_NUMBER.matcher(cell).matches()) {
            return numberMeaning(numberRule.get(), cell);
        }
        if (takesDecimals && DECIMAL_NUMBER.matcher(cell).matches()) {
            return new Meaning(AttributeState.STATED, Optional.of(cell));
        }
        if (takesReals && REAL_NUMBER.matcher(cell).matches()) {
            return new Meaning(AttributeState.STATED, Optional.of(cell));
        }
        if (takesText && !cell.isEmpty()) {
            return new Meaning(AttributeState.STATED, Optional.of(cell));
        }
        throw new CellException(column, cell, expected());
    }

    private static Meaning numberMeaning(String rule, String number) {
        Matcher factor = FACTOR.matcher(rule);
        if (factor.matches()) {
            BigInteger product = new BigInteger(factor.group(1)).multiply(new BigInteger(number));
            return new Meaning(AttributeState.STATED, Optional.of(product.toString()));
        }
        if (rule.endsWith(NUMBER)) {
            String prefix = rule.substring(0, rule.length() - NUMBER.length());
            return new Meaning(AttributeState.STATED, Optional.of(prefix + number));
        }
        return meaningOf(rule);
    }

    /** The list as written, for people. */
    public String text() {
        return text;
    }

    /** The codes without a value, each with the state it stands for, as {@code -9=unknown; blank=unknown}. */
    public String missing() {
        return meanings.entrySet().stream()
                .filter(code -> code.getValue().value().isEmpty())
                .map(code -> (code.getKey().isEmpty() ? BLANK : code.getKey()) + "="
                        + code.getValue().state().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }

    /** The values the codes stand for. */
    public Map<String, Meaning> meanings() {
        return Map.copyOf(meanings);
    }

    private String expected() {
        String codes = meanings.keySet().stream()
                .map(code -> code.isEmpty() ? "a blank" : code)
                .collect(Collectors.joining(", "));
        String others = (numberRule.isPresent() ? "a whole number" : "")
                + (takesDecimals || takesReals ? "a number" : "")
                + (takesText ? "a text" : "");
        return codes.isEmpty() || others.isEmpty() ? codes + others : codes + " or " + others;
    }
}
