package entente.core.codebook;

/** How a code of another scheme stands to a concept of this codebook. */
public enum MappingRelation {
    /** They cover the same acts. */
    EXACT,
    /** The other scheme's code is broader: it also covers acts that are not of ours. */
    BROAD,
    /** The other scheme's code is narrower: it covers some of ours. */
    NARROW,
    /** They overlap or go together, and neither contains the other. */
    RELATED,
    /** The other scheme has nothing for our concept, or we have nothing for its code. */
    NONE
}
