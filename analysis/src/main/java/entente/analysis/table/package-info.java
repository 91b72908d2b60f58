/**
 * Tables as models use them: in goes a CSV or Parquet file, out come columns of numbers or words in which every missing
 * cell has its reason.
 */
@NullMarked
package entente.analysis.table;

import org.jspecify.annotations.NullMarked;
