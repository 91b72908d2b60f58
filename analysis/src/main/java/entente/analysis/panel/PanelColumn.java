package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A column of a panel, as its dictionary describes it.
 *
 * @param name its name in the file, at most 32 characters
 * @param group the group it is asked for by
 * @param meaning what its cells say
 * @param measure the unit of its numbers
 * @param sources ids of the datasets it is made of, or those whose census makes its zeros
 * @param zeros where absence is a zero, in words
 * @param companion the column that says why a cell is empty; empty text if all empty cells are empty for one reason
 * @param empty what an empty cell without a companion means
 * @param fraction whether its numbers are fractions
 */
public record PanelColumn(
        String name,
        String group,
        String meaning,
        String measure,
        List<String> sources,
        String zeros,
        String companion,
        String empty,
        boolean fraction) {
    public PanelColumn {
        requireNonNull(name, "name is null");
        requireNonNull(group, "group is null");
        requireNonNull(meaning, "meaning is null");
        requireNonNull(measure, "measure is null");
        sources = List.copyOf(sources);
        requireNonNull(zeros, "zeros is null");
        requireNonNull(companion, "companion is null");
        requireNonNull(empty, "empty is null");
    }
}
