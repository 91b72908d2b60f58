package entente.export.stata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a Stata dataset of format 118, as Stata's manual describes it (StataCorp, <i>[P] File formats .dta</i>, {@code
 * help dta}): UTF-8, the least significant byte first, without a time stamp, so that the same rows give the same bytes.
 *
 * <p>Cells are appended from left to right, then the row is ended. Rows go straight to the file, long texts to a second
 * one until the end: memory stays bounded whatever the number of rows. A file is whole only after {@link #finish}; closing
 * without it leaves a file that no program opens. Not safe for use by several threads.
 */
public final class StataWriter implements Closeable {
    private static final int SECTIONS = 14;
    private static final int MOST_COLUMNS = 32_767;
    private static final int LONGEST_DATASET_LABEL = 80;
    private static final int NAME_BYTES = 129;
    private static final int FORMAT_BYTES = 57;
    private static final int LABEL_BYTES = 321;
    // the largest double that is no missing value is the one before 2^1023
    private static final double TOO_LARGE = 0x1p1023;

    private final Path file;
    private final LongTexts longTexts;
    private final List<StataColumn> columns;
    private final long[] sections = new long[SECTIONS];
    private final byte[] rowBytes;
    private final ByteBuffer row;
    private final OutputStream stream;
    private long position;
    private long rowCountPosition;
    private long rows;
    private int column;
    private boolean finished;

    private StataWriter(Path file, String label, List<StataColumn> columns) throws IOException {
        this.file = file;
        this.columns = columns;
        this.rowBytes =
                new byte[columns.stream().mapToInt(each -> each.type().width()).sum()];
        this.row = ByteBuffer.wrap(rowBytes).order(ByteOrder.LITTLE_ENDIAN);
        this.stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.longTexts = new LongTexts();
        writeHeader(label);
        writeColumns();
        section(9);
        tag("<data>");
    }

    /**
     * Begins a file; what was there is overwritten.
     *
     * @param label a title of the dataset, at most 80 characters
     * @throws IOException if the file cannot be written
     */
    public static StataWriter create(Path file, String label, List<StataColumn> columns) throws IOException {
        if (label.codePointCount(0, label.length()) > LONGEST_DATASET_LABEL) {
            throw new IllegalArgumentException("the dataset's label is longer than 80 characters: " + label);
        }
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a dataset has 1 to 32767 columns, not " + columns.size());
        }
        requireDistinctNames(columns);
        return new StataWriter(file, label, List.copyOf(columns));
    }

    private static void requireDistinctNames(List<StataColumn> columns) {
        Set<String> names = new HashSet<>();
        Map<String, StataLabels> sets = new HashMap<>();
        for (StataColumn column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("two columns have the name " + column.name());
            }
            column.labels().ifPresent(labels -> {
                if (!labels.equals(sets.computeIfAbsent(labels.name(), name -> labels))) {
                    throw new IllegalArgumentException("two different sets of labels have the name " + labels.name());
                }
            });
        }
    }

    /**
     * Appends a number.
     *
     * @throws IllegalArgumentException if the column holds texts, or not such numbers
     */
    public void append(long number) {
        StataType type = next().type();
        if (type.equals(StataType.DOUBLE)) {
            if (Math.abs(number) > 1L << 53) {
                throw doesNotFit(String.valueOf(number));
            }
            row.putDouble((double) number);
        } else if (type.isText() || StataType.ofWholeNumbers(number, number).width() > type.width()) {
            throw doesNotFit(String.valueOf(number));
        } else if (type.equals(StataType.BYTE)) {
            row.put((byte) number);
        } else if (type.equals(StataType.INT)) {
            row.putShort((short) number);
        } else {
            row.putInt((int) number);
        }
        column++;
    }

    /**
     * Appends a number to a column of doubles.
     *
     * @throws IllegalArgumentException if the column holds something else, or the number is not finite or too large
     */
    public void append(double number) {
        // of the numbers too large, NaN and infinity, Stata would take some for missing values
        if (!next().type().equals(StataType.DOUBLE) || !(Math.abs(number) < TOO_LARGE)) {
            throw doesNotFit(String.valueOf(number));
        }
        row.putDouble(number);
        column++;
    }

    /**
     * Appends a text. The empty one is Stata's missing value of texts.
     *
     * @throws IllegalArgumentException if the column holds numbers, the text is longer than the column is wide, or it has a
     *     character U+0000
     * @throws IOException if a long text cannot be written
     */
    public void append(String text) throws IOException {
        StataType type = next().type();
        byte[] bytes = text.getBytes(UTF_8);
        if (!type.isText() || text.indexOf('\0') >= 0) {
            throw doesNotFit(text);
        }
        if (type.equals(StataType.LONG_TEXT)) {
            longTexts.append(column + 1, rows + 1, text, bytes, row);
        } else if (bytes.length > type.width()) {
            throw doesNotFit(text);
        } else {
            row.put(bytes);
            row.put(new byte[type.width() - bytes.length]);
        }
        column++;
    }

    /**
     * Appends a missing value.
     *
     * @throws IllegalArgumentException if the column holds texts
     */
    public void append(StataMissing missing) {
        StataType type = next().type();
        if (type.isText()) {
            throw doesNotFit(missing.toString());
        }
        if (type.equals(StataType.BYTE)) {
            row.put(missing.asByte());
        } else if (type.equals(StataType.INT)) {
            row.putShort(missing.asInt());
        } else if (type.equals(StataType.LONG)) {
            row.putInt(missing.asLong());
        } else {
            row.putLong(missing.asDoubleBits());
        }
        column++;
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        if (column != columns.size()) {
            throw new IllegalStateException("row %d has %d cells of %d".formatted(rows + 1, column, columns.size()));
        }
        write(rowBytes);
        row.clear();
        column = 0;
        rows++;
    }

    /** Writes what stands after the rows, and makes the file whole. */
    public void finish() throws IOException {
        if (finished || column != 0) {
            throw new IllegalStateException(finished ? "the file is finished" : "the last row is not ended");
        }
        tag("</data>");
        section(10);
        tag("<strls>");
        position += longTexts.copyTo(stream);
        tag("</strls>");
        section(11);
        writeValueLabels();
        section(12);
        tag("</stata_dta>");
        section(13);
        stream.close();
        patch();
        finished = true;
    }

    /** Releases the files. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            longTexts.close();
        }
    }

    private StataColumn next() {
        if (finished || column == columns.size()) {
            throw new IllegalStateException("there is no column for another cell");
        }
        return columns.get(column);
    }

    private IllegalArgumentException doesNotFit(String value) {
        return new IllegalArgumentException("column %s, row %d: %s does not fit its type"
                .formatted(columns.get(column).name(), rows + 1, value));
    }

    private void writeHeader(String label) throws IOException {
        tag("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
        write(filled(littleEndian(2).putShort((short) columns.size())));
        tag("</K><N>");
        rowCountPosition = position;
        write(new byte[8]);
        tag("</N><label>");
        byte[] bytes = label.getBytes(UTF_8);
        write(filled(littleEndian(2).putShort((short) bytes.length)));
        write(bytes);
        tag("</label><timestamp>");
        write(new byte[1]);
        tag("</timestamp></header>");
        section(1);
        tag("<map>");
        write(new byte[8 * SECTIONS]);
        tag("</map>");
    }

    private void writeColumns() throws IOException {
        section(2);
        tag("<variable_types>");
        for (StataColumn each : columns) {
            write(filled(littleEndian(2).putShort((short) each.type().code())));
        }
        tag("</variable_types>");
        section(3);
        writeTexts(
                "varnames", NAME_BYTES, columns.stream().map(StataColumn::name).toList());
        section(4);
        tag("<sortlist>");
        write(new byte[2 * (columns.size() + 1)]);
        tag("</sortlist>");
        section(5);
        writeTexts(
                "formats",
                FORMAT_BYTES,
                columns.stream().map(each -> each.type().format()).toList());
        section(6);
        writeTexts(
                "value_label_names",
                NAME_BYTES,
                columns.stream()
                        .map(each -> each.labels().map(StataLabels::name).orElse(""))
                        .toList());
        section(7);
        writeTexts(
                "variable_labels",
                LABEL_BYTES,
                columns.stream().map(StataColumn::label).toList());
        section(8);
        tag("<characteristics></characteristics>");
    }

    private void writeTexts(String tag, int width, List<String> texts) throws IOException {
        tag("<" + tag + ">");
        for (String text : texts) {
            write(padded(text, width));
        }
        tag("</" + tag + ">");
    }

    private void writeValueLabels() throws IOException {
        Map<String, StataLabels> sets = new TreeMap<>();
        columns.forEach(each -> each.labels().ifPresent(labels -> sets.put(labels.name(), labels)));
        tag("<value_labels>");
        for (StataLabels labels : sets.values()) {
            tag("<lbl>");
            byte[] table = table(labels);
            write(filled(littleEndian(4).putInt(table.length)));
            write(padded(labels.name(), NAME_BYTES));
            write(new byte[3]);
            write(table);
            tag("</lbl>");
        }
        tag("</value_labels>");
    }

    /** The number of labels, the length of all texts, where each text begins, the numbers, the texts. */
    private static byte[] table(StataLabels labels) {
        List<byte[]> texts = new ArrayList<>();
        labels.texts().values().forEach(text -> texts.add((text + '\0').getBytes(UTF_8)));
        int length = texts.stream().mapToInt(text -> text.length).sum();
        ByteBuffer table = littleEndian(8 + 8 * texts.size() + length);
        table.putInt(texts.size()).putInt(length);
        int offset = 0;
        for (byte[] text : texts) {
            table.putInt(offset);
            offset += text.length;
        }
        labels.texts().keySet().forEach(table::putInt);
        texts.forEach(table::put);
        return filled(table);
    }

    /** Fills in what was not known before: how many rows there are, and where each part begins. */
    private void patch() throws IOException {
        try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
            whole.seek(rowCountPosition);
            whole.write(filled(littleEndian(8).putLong(rows)));
            whole.seek(sections[1] + "<map>".length());
            ByteBuffer map = littleEndian(8 * SECTIONS);
            for (long section : sections) {
                map.putLong(section);
            }
            whole.write(filled(map));
        }
    }

    /** Remembers that a part of the file begins here. */
    private void section(int number) {
        sections[number] = position;
    }

    private void tag(String tag) throws IOException {
        write(tag.getBytes(UTF_8));
    }

    private void write(byte[] bytes) throws IOException {
        stream.write(bytes);
        position += bytes.length;
    }

    private static byte[] padded(String text, int width) {
        return Arrays.copyOf(text.getBytes(UTF_8), width);
    }

    /** What was put into a buffer. */
    static byte[] filled(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** A buffer of so many bytes, the least significant byte of a number first. */
    static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
