package entente.export.stata;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words for the numbers of a column.
 *
 * @param name the name of the set of labels, by the rules for {@linkplain StataColumn columns}; columns that share a name
 *     share the set
 * @param texts the word for each number; those of missing values stand under {@link #key}
 */
public record StataLabels(String name, SortedMap<Integer, String> texts) {
    public StataLabels {
        StataColumn.requireName(name);
        requireNonNull(texts, "texts is null");
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Labels of numbers. */
    public static StataLabels of(String name, Map<Integer, String> texts) {
        return new StataLabels(name, new TreeMap<>(texts));
    }

    /** The number under which the word for a missing value stands. */
    public static int key(StataMissing missing) {
        return missing.asLong();
    }
}
