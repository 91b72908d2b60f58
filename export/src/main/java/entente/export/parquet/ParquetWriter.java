package entente.export.parquet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TypeDefinedOrder;
import org.apache.parquet.format.Util;

/**
 * Writes a Parquet file, as the format's description has it (Apache Parquet, <i>File Format</i>), by the structures the
 * project publishes: without a time stamp, so that the same rows give the same bytes.
 *
 * <p>Groups of rows go straight to the file, so that memory stays bounded whatever their number. A file is whole only after
 * {@link #finish}; closing without it leaves a file that no program opens. Not safe for use by several threads, but the chunks
 * of a group may be encoded by as many as there are.
 */
public final class ParquetWriter implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final List<ParquetColumn> columns;
    private final OutputStream stream;
    private final List<RowGroup> groups = new ArrayList<>();
    private long position;
    private long rows;

    private ParquetWriter(List<ParquetColumn> columns, OutputStream stream) throws IOException {
        this.columns = columns;
        this.stream = stream;
        write(MAGIC);
    }

    /**
     * Begins a file; what was there is overwritten.
     *
     * @param file the file
     * @param columns its columns
     * @throws IOException if it cannot be written
     */
    public static ParquetWriter create(Path file, List<ParquetColumn> columns) throws IOException {
        return new ParquetWriter(List.copyOf(columns), new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /**
     * Writes a group of rows.
     *
     * @param chunks one for each column, all of the same number of rows
     * @throws IllegalArgumentException if they do not fit the columns
     * @throws IOException if they cannot be written
     */
    public void group(List<ParquetChunk> chunks) throws IOException {
        require(chunks);
        long start = position;
        List<ColumnChunk> written = new ArrayList<>();
        for (int place = 0; place < chunks.size(); place++) {
            written.add(chunk(columns.get(place), chunks.get(place)));
        }
        int count = chunks.get(0).rows();
        RowGroup group = new RowGroup(written, position - start, count);
        group.setFile_offset(start);
        group.setTotal_compressed_size(position - start);
        groups.add(group);
        rows += count;
    }

    private void require(List<ParquetChunk> chunks) {
        if (chunks.size() != columns.size()) {
            throw new IllegalArgumentException(chunks.size() + " chunks for " + columns.size() + " columns");
        }
        for (int place = 0; place < chunks.size(); place++) {
            ParquetChunk chunk = chunks.get(place);
            if (chunk.type() != columns.get(place).type()
                    || chunk.rows() != chunks.get(0).rows()) {
                throw new IllegalArgumentException(
                        "the chunk does not fit column " + columns.get(place).name());
            }
        }
    }

    private ColumnChunk chunk(ParquetColumn column, ParquetChunk chunk) throws IOException {
        long start = position;
        write(chunk.bytes());
        boolean dictionary = chunk.dictionaryLength() > 0;
        ColumnMetaData data = new ColumnMetaData(
                column.type().physical(),
                dictionary
                        ? List.of(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY)
                        : List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(column.name()),
                CompressionCodec.UNCOMPRESSED,
                chunk.rows(),
                position - start,
                position - start,
                start + chunk.dictionaryLength());
        if (dictionary) {
            data.setDictionary_page_offset(start);
        }
        data.setStatistics(chunk.statistics());
        ColumnChunk written = new ColumnChunk(0);
        written.setMeta_data(data);
        return written;
    }

    /**
     * Ends the file.
     *
     * @param words what the file says of itself, by keywords
     * @throws IOException if it cannot be written
     */
    public void finish(Map<String, String> words) throws IOException {
        List<SchemaElement> schema = new ArrayList<>();
        SchemaElement root = new SchemaElement("schema");
        root.setNum_children(columns.size());
        schema.add(root);
        for (ParquetColumn column : columns) {
            SchemaElement element = new SchemaElement(column.name());
            element.setRepetition_type(
                    column.isRequired() ? FieldRepetitionType.REQUIRED : FieldRepetitionType.OPTIONAL);
            column.type().describe(element);
            schema.add(element);
        }
        FileMetaData footer = new FileMetaData(1, schema, rows, groups);
        footer.setCreated_by("Entente");
        footer.setColumn_orders(columns.stream()
                .map(column -> ColumnOrder.TYPE_ORDER(new TypeDefinedOrder()))
                .toList());
        footer.setKey_value_metadata(words.entrySet().stream()
                .map(word -> {
                    KeyValue value = new KeyValue(word.getKey());
                    value.setValue(word.getValue());
                    return value;
                })
                .toList());
        long start = position;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, bytes);
        write(bytes.toByteArray());
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (position - start))
                .array());
        write(MAGIC);
        stream.flush();
    }

    private void write(byte[] bytes) throws IOException {
        stream.write(bytes);
        position += bytes.length;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
