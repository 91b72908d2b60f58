/** Works as people cite them: a work goes in, BibTeX, RIS, CSL-JSON or a line of text comes out. */
@NullMarked
package entente.export.citation;

import org.jspecify.annotations.NullMarked;
