/**
 * What people take away: tables, citations, the codebook as SKOS.
 */
@org.jspecify.annotations.NullMarked
package entente.export;
