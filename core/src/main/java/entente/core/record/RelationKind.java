package entente.core.record;

/** How one activity stands to another. Related activities are never merged. */
public enum RelationKind {
    PART_OF,
    AMENDS,
    RENEWS,
    ENDS,
    RESULTS_FROM
}
