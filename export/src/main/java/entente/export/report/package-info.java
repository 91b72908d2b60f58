/**
 * The report: findings as pages, pictures, and tables to take away. In go {@link entente.analysis.finding.Finding}s, out come
 * HTML, SVG, CSV and LaTeX, byte for byte the same for the same finding.
 */
@NullMarked
package entente.export.report;

import org.jspecify.annotations.NullMarked;
