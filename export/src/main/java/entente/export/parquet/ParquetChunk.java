package entente.export.parquet;

import org.apache.parquet.format.Statistics;

/**
 * The cells of a column in a group of rows, encoded.
 *
 * @param type what they hold
 * @param isRequired whether none may be empty
 * @param rows how many there are
 * @param bytes the pages: a dictionary, if there is one, and the cells
 * @param dictionaryLength how many of the bytes are the dictionary's
 * @param statistics how many are missing, and the least and the greatest number
 */
@SuppressWarnings("ArrayRecordComponent") // not compared, and too large to copy
public record ParquetChunk(
        ParquetType type, boolean isRequired, int rows, byte[] bytes, int dictionaryLength, Statistics statistics) {}
