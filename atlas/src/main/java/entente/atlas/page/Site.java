package entente.atlas.page;

/**
 * What every page says of the atlas itself.
 *
 * @param programVersion the version of Entente
 * @param codebookVersion the version of the codebook
 * @param fingerprint the record's, shortened; empty where there is none
 * @param stylesheet address of the style sheet, another one for another text
 */
public record Site(String programVersion, String codebookVersion, String fingerprint, String stylesheet) {}
