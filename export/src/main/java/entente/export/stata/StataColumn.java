package entente.export.stata;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of a Stata dataset.
 *
 * @param name 1 to 32 ASCII letters, digits and underscores, not beginning with a digit, and no reserved word of Stata
 * @param type how its cells are stored
 * @param label what it holds, at most 80 characters
 * @param labels words for its numbers, if there are any
 */
public record StataColumn(String name, StataType type, String label, Optional<StataLabels> labels) {
    /** How long a column's label may be, in characters. */
    public static final int LONGEST_LABEL = 80;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,31}");

    // "help reserved", without str# and strL, which the pattern below takes
    private static final Set<String> RESERVED = Set.of(
            "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int", "long", "_n", "_N", "_pi",
            "_pred", "_rc", "_skip", "strL", "using", "with");
    private static final Pattern RESERVED_TEXT_TYPE = Pattern.compile("str[0-9]+");

    public StataColumn {
        requireName(name);
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        requireNonNull(labels, "labels is null");
        if (label.codePointCount(0, label.length()) > LONGEST_LABEL) {
            throw new IllegalArgumentException(
                    "the label of column %s is longer than %d characters: %s".formatted(name, LONGEST_LABEL, label));
        }
        if (labels.isPresent() && (type.isText() || type.equals(StataType.DOUBLE))) {
            throw new IllegalArgumentException("column %s has value labels, and no whole numbers".formatted(name));
        }
    }

    /** A column without words for its numbers. */
    public static StataColumn of(String name, StataType type, String label) {
        return new StataColumn(name, type, label, Optional.empty());
    }

    /** The same column with words for its numbers. */
    public StataColumn with(StataLabels words) {
        return new StataColumn(name, type, label, Optional.of(words));
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()
                || RESERVED.contains(name)
                || RESERVED_TEXT_TYPE.matcher(name).matches()) {
            throw new IllegalArgumentException("Stata does not take the name '%s'".formatted(name));
        }
    }
}
