/**
 * The codebook for people and other software. In: a {@link entente.core.codebook.Codebook}. Out: plain text for the
 * terminal, Markdown for the documentation, SKOS in Turtle and JSON; each the same bytes for the same codebook.
 */
@org.jspecify.annotations.NullMarked
package entente.export.codebook;
