package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

/**
 * A picture of a finding, before it is drawn.
 *
 * @param id its name in files; unique within the finding
 * @param title a sentence that says what it shows
 * @param description the same for those who do not see it, with the main numbers
 * @param how how to read it: marks, scales, what is left out
 * @param drawing what is drawn
 * @param data the numbers behind it
 */
public record Figure(String id, String title, String description, String how, Drawing drawing, FindingTable data) {
    public Figure {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(description, "description is null");
        requireNonNull(how, "how is null");
        requireNonNull(drawing, "drawing is null");
        requireNonNull(data, "data is null");
    }
}
