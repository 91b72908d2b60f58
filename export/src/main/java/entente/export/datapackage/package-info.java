/**
 * A whole record as a folder that people take away: the record goes in; its tables as CSV, Parquet and Stata datasets,
 * metadata (Data Package, DataCite), the codebook, citations, loading scripts and hashes come out.
 */
@NullMarked
package entente.export.datapackage;

import org.jspecify.annotations.NullMarked;
