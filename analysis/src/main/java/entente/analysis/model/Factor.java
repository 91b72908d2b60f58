package entente.analysis.model;

import java.util.Set;

/** One side of an interaction, or a term that stands alone. */
sealed interface Factor {
    /** The factor as it stands in the formula, in R's spelling. */
    String label();

    /** A number for each row. */
    record Numeric(Expression expression) implements Factor {
        @Override
        public String label() {
            return expression.label();
        }
    }

    /** A column of words, each of which but the first is a column of zeros and ones. */
    record Category(String column, String label) implements Factor {}

    /** Adds the names of the columns read as numbers and as words. */
    default void collectColumns(Set<String> numbers, Set<String> words) {
        if (this instanceof Numeric numeric) {
            numeric.expression().collectColumns(numbers);
        } else if (this instanceof Category category) {
            words.add(category.column());
        }
    }
}
