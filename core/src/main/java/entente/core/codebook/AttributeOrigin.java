package entente.core.codebook;

/** Who thought of an attribute. */
public enum AttributeOrigin {
    /** Named by the founding paper, in Table 1 or in the section on the activity. */
    PAPER,
    /** Added by this codebook, mostly so that published datasets lose nothing on the way in. */
    OURS
}
