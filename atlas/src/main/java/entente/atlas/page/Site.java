package entente.atlas.page;

/**
 * What every page says of the atlas itself.
 *
 * @param programVersion the version of Entente
 * @param codebookVersion the version of the codebook
 * @param fingerprint the record's, shortened; empty where there is none
 * @param base where the atlas runs, without a slash at the end, such as {@code http://127.0.0.1:8420}
 * @param stylesheet address of the style sheet, another one for another text
 * @param script address of the module that adds to pictures what they can do with script
 */
public record Site(
        String programVersion,
        String codebookVersion,
        String fingerprint,
        String base,
        String stylesheet,
        String script) {}
