package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.record.AttributeState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the cells of a column mean: each code a dataset uses, with the codebook's value or the reason there is none.
 *
 * <p>Written {@code 0=no; 1=yes; blank=?unknown}: a code, then a value, or a question mark and a state ({@code ?unknown},
 * {@code ?not_stated}, {@code ?not_applicable}). {@code number} stands for any whole number from 0 on, kept as it is; {@code number=cow:number}
 * keeps it behind a prefix, so that the value says what it counts in. {@code text} stands for any other text, kept as it
 * is; {@code blank} is the empty cell. A cell that is none of these is an error: a negative number, by which a dataset may
 * mean that something is missing, has to be listed.
 */
public final class CodeList {
    private static final String BLANK = "blank";
    private static final String NUMBER = "number";
    private static final String TEXT = "text";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /**
     * What one cell means.
     *
     * @param state whether there is a value
     * @param value the value, present exactly if stated
     */
    public record Meaning(AttributeState state, Optional<String> value) {}

    private final String text;
    private final Map<String, Meaning> meanings;
    private final Optional<String> numberPrefix;
    private final boolean takesText;

    private CodeList(String text, Map<String, Meaning> meanings, Optional<String> numberPrefix, boolean takesText) {
        this.text = text;
        this.meanings = meanings;
        this.numberPrefix = numberPrefix;
        this.takesText = takesText;
    }

    /**
     * Reads a code list.
     *
     * @throws IllegalArgumentException if it is not of the form above
     */
    static CodeList parse(String text) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        Optional<String> numberPrefix = Optional.empty();
        boolean takesText = false;
        for (String part : text.isBlank() ? new String[0] : text.split(";")) {
            String entry = part.strip();
            if (entry.equals(NUMBER)) {
                numberPrefix = Optional.of("");
            } else if (entry.startsWith(NUMBER + "=") && entry.endsWith(NUMBER)) {
                numberPrefix = Optional.of(entry.substring(NUMBER.length() + 1, entry.length() - NUMBER.length()));
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
        return new CodeList(text.strip(), meanings, numberPrefix, takesText);
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
        if (numberPrefix.isPresent() && WHOLE_NUMBER.matcher(cell).matches()) {
            return new Meaning(AttributeState.STATED, Optional.of(numberPrefix.get() + cell));
        }
        if (takesText && !cell.isEmpty()) {
            return new Meaning(AttributeState.STATED, Optional.of(cell));
        }
        throw new CellException(column, cell, expected());
    }

    /** The list as written, for people. */
    public String text() {
        return text;
    }

    /** The values the codes stand for. */
    public Map<String, Meaning> meanings() {
        return Map.copyOf(meanings);
    }

    private String expected() {
        String codes = meanings.keySet().stream()
                .map(code -> code.isEmpty() ? "a blank" : code)
                .collect(Collectors.joining(", "));
        String others = (numberPrefix.isPresent() ? "a whole number" : "") + (takesText ? "a text" : "");
        return codes.isEmpty() || others.isEmpty() ? codes + others : codes + " or " + others;
    }
}
