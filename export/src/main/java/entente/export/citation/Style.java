package entente.export.citation;

/** The forms a citation can take. */
public enum Style {
    /** A line of text for a footnote. */
    TEXT,
    /** BibTeX, for LaTeX and reference managers. */
    BIBTEX,
    /** RIS, for EndNote, Zotero and others. */
    RIS,
    /** CSL-JSON, for Zotero, pandoc and others. */
    CSL
}
