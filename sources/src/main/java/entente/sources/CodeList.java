package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.record.AttributeState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the cells of a column mean: each code a dataset uses, with the codebook's value or the reason there is none.
 *
 * <p>Written {@code 0=no; 1=yes; blank=?unknown}: a code, then a value, or a question mark and a state ({@code ?unknown},
 * {@code ?not_stated}, {@code ?not_applicable}). {@code number} stands for any whole number, kept as it is, and {@code
 * text} for any other text, kept as it is; {@code blank} is the empty cell. A cell that is none of these is an error.
 */
public final class CodeList {
    private static final String BLANK = "blank";
    private static final String NUMBER = "number";
    private static final String TEXT = "text";
    private static final int LONGEST_NUMBER = 18;

    /**
     * What one cell means.
     *
     * @param state whether there is a value
     * @param value the value, present exactly if stated
     */
    public record Meaning(AttributeState state, Optional<String> value) {}

    private final Map<String, Meaning> meanings;
    private final boolean takesNumbers;
    private final boolean takesText;

    private CodeList(Map<String, Meaning> meanings, boolean takesNumbers, boolean takesText) {
        this.meanings = meanings;
        this.takesNumbers = takesNumbers;
        this.takesText = takesText;
    }

    /**
     * Reads a code list.
     *
     * @throws IllegalArgumentException if it is not of the form above
     */
    static CodeList parse(String text) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        boolean takesNumbers = false;
        boolean takesText = false;
        for (String part : text.isBlank() ? new String[0] : text.split(";")) {
            String entry = part.strip();
            if (entry.equals(NUMBER)) {
                takesNumbers = true;
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
        return new CodeList(meanings, takesNumbers, takesText);
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
        if ((takesNumbers && isNumber(cell)) || (takesText && !cell.isEmpty())) {
            return new Meaning(AttributeState.STATED, Optional.of(cell));
        }
        throw new CellException(column, cell, expected());
    }

    /** The values the codes stand for. */
    public Map<String, Meaning> meanings() {
        return Map.copyOf(meanings);
    }

    private String expected() {
        String codes = meanings.keySet().stream()
                .map(code -> code.isEmpty() ? "a blank" : code)
                .collect(Collectors.joining(", "));
        String others = (takesNumbers ? "a whole number" : "") + (takesText ? "a text" : "");
        return codes.isEmpty() || others.isEmpty() ? codes + others : codes + " or " + others;
    }

    private static boolean isNumber(String cell) {
        int from = cell.startsWith("-") ? 1 : 0;
        return cell.length() > from
                && cell.length() <= LONGEST_NUMBER
                && cell.chars().skip(from).allMatch(character -> character >= '0' && character <= '9');
    }
}
