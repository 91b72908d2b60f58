package entente.sources;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the files of a layout are known that have no header: by the width of the first row and by how it begins. What it begins
 * with must be such that no other table begins so.
 *
 * @param widths how many cells a row of a published file has; a file of fewer than the layout's columns lacks the last ones
 * @param begins whether the cells of a first row are those of such a file, whatever their number
 */
public record Shape(Set<Integer> widths, Predicate<List<String>> begins) {
    public Shape {
        widths = Set.copyOf(widths);
        requireNonNull(begins, "begins is null");
    }
}
