package entente.core.record;

import java.util.List;

/**
 * What a dataset holds that is no activity but a {@link ContextFact}.
 *
 * @param coverage what it claims to cover
 * @param variables the dictionary of its variables
 */
public record ContextDescription(List<ContextCoverage> coverage, List<ContextVariable> variables) {
    /** Of a dataset that holds activities only. */
    public static final ContextDescription NONE = new ContextDescription(List.of(), List.of());

    public ContextDescription {
        coverage = List.copyOf(coverage);
        variables = List.copyOf(variables);
    }
}
