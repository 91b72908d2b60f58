package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a model gave.
 *
 * @param name what was modelled
 * @param method the model, with its settings
 * @param rowsUsed rows, years or pairs it rests on
 * @param unit what a row is
 * @param notUsed what was left out, and why
 * @param estimates its numbers
 * @param notes what a reader must know of it
 */
public record ModelResult(
        String name,
        String method,
        long rowsUsed,
        String unit,
        List<NotUsed> notUsed,
        FindingTable estimates,
        List<String> notes) {
    public ModelResult {
        requireNonNull(name, "name is null");
        requireNonNull(method, "method is null");
        requireNonNull(unit, "unit is null");
        notUsed = List.copyOf(notUsed);
        requireNonNull(estimates, "estimates is null");
        notes = List.copyOf(notes);
    }
}
