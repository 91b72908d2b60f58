package entente.core.record;

/** How a source covers the types, actors and years it claims. Only a census turns absence into zero. */
public enum CoverageKind {
    /** Every case that meets the source's definition. */
    CENSUS,
    /** Drawn by a stated procedure, such as all reports of some newspapers. */
    SAMPLE,
    /** What came to hand. */
    ANECDOTAL,
    /** Left out by rule, so absence means nothing. */
    EXEMPT
}
