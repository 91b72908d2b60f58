package entente.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Statistics;
import org.apache.parquet.format.Util;

/**
 * Encodes the cells of a column in a group of rows: each different one stands in a dictionary, and the cells are runs of
 * places in it (Apache Parquet, <i>Encodings</i>: dictionary encoding, and the hybrid of run lengths and bit packing). Used
 * again and again, column by column; not safe for use by several threads.
 */
public final class ChunkEncoder {
    private static final int FEWEST_SLOTS = 1 << 6;
    private static final int SLAB = 1 << 10;
    private static final int MOST_BYTES = 1 << 24;

    /** An odd number whose bits are well mixed, 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private ParquetType type = ParquetType.SHORT;
    private boolean required;
    private RunLengthBitPackingHybridEncoder levels = runs(1);
    private int rows;
    private int[] cells = new int[SLAB];
    private int count;

    private double[] numbers = new double[FEWEST_SLOTS / 2];
    private int[] slots = new int[FEWEST_SLOTS];
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> textPlaces = new HashMap<>();
    private int size;
    private long lastBits;
    private String lastText = "";
    private int lastPlace;

    /**
     * Begins a column.
     *
     * @param typeOfCells what its cells hold
     * @param isRequired whether none may be empty
     */
    public void begin(ParquetType typeOfCells, boolean isRequired) {
        type = typeOfCells;
        required = isRequired;
        levels.close();
        levels = runs(1);
        rows = 0;
        count = 0;
        size = 0;
        texts.clear();
        textPlaces.clear();
        slots = new int[FEWEST_SLOTS];
    }

    /**
     * The next cells, which are empty.
     *
     * @param times how many there are
     * @throws IllegalStateException if none may be empty
     */
    public void missing(int times) {
        if (required) {
            throw new IllegalStateException("no cell may be empty");
        }
        levels(0, times);
    }

    /**
     * The next cells, which are the same number.
     *
     * @param times how many there are, at least one
     * @throws IllegalArgumentException if the type does not hold it
     */
    public void number(double number, int times) {
        levels(1, times);
        long bits = Double.doubleToRawLongBits(number);
        if (bits != lastBits || count == 0) {
            lastPlace = place(number, bits);
            lastBits = bits;
        }
        cells(lastPlace, times);
    }

    /**
     * The next cells, which are the same text.
     *
     * @param times how many there are, at least one
     */
    public void text(String text, int times) {
        levels(1, times);
        if (count == 0 || !text.equals(lastText)) {
            lastPlace = place(text);
            lastText = text;
        }
        cells(lastPlace, times);
    }

    private void levels(int level, int times) {
        rows += times;
        if (!required) {
            write(levels, level, times);
        }
    }

    private static void write(RunLengthBitPackingHybridEncoder runs, int value, int times) {
        try {
            for (int time = 0; time < times; time++) {
                runs.writeInt(value);
            }
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private void cells(int place, int times) {
        while (cells.length < count + times) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        Arrays.fill(cells, count, count + times, place);
        count += times;
    }

    private int place(String text) {
        return textPlaces.computeIfAbsent(text, key -> {
            texts.add(key);
            return size++;
        });
    }

    private int place(double number, long bits) {
        int slot = slot(bits);
        if (slots[slot] == 0) {
            if (!Double.isFinite(number) || (type == ParquetType.SHORT && number != (short) number)) {
                throw new IllegalArgumentException(number + " is no cell of type " + type);
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size] = number;
            slots[slot] = ++size;
            if (2 * size > slots.length) {
                slots = new int[2 * slots.length];
                for (int place = 0; place < size; place++) {
                    slots[slot(Double.doubleToRawLongBits(numbers[place]))] = place + 1;
                }
            }
            return size - 1;
        }
        return slots[slot] - 1;
    }

    /** Where one more than the place of a number stands, or 0 if it has none yet. Zero and minus zero are two numbers. */
    private int slot(long bits) {
        int slot = (int) ((bits * SPREAD) >>> 40) & (slots.length - 1);
        while (slots[slot] != 0 && Double.doubleToRawLongBits(numbers[slots[slot] - 1]) != bits) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Ends the column. */
    public ParquetChunk end() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (size > 0) {
                writeDictionary(bytes);
            }
            int dictionaryLength = bytes.size();
            writeCells(bytes);
            return new ParquetChunk(type, required, rows, bytes.toByteArray(), dictionaryLength, statistics());
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private void writeDictionary(ByteArrayOutputStream bytes) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (int place = 0; place < size; place++) {
            page.writeBytes(
                    type == ParquetType.TEXT ? ParquetType.plain(texts.get(place)) : type.plain(numbers[place]));
        }
        PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, page.size(), page.size());
        header.setDictionary_page_header(new DictionaryPageHeader(size, Encoding.PLAIN));
        Util.writePageHeader(header, bytes);
        page.writeTo(bytes);
    }

    /** A page of the first version: which cells there are, then their places. */
    private void writeCells(ByteArrayOutputStream bytes) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        if (!required) {
            BytesInput there = levels.toBytes();
            page.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt((int) there.size())
                    .array());
            there.writeAllTo(page);
        }
        if (size > 0) {
            int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(size - 1));
            page.write(width);
            try (RunLengthBitPackingHybridEncoder places = runs(width)) {
                for (int cell = 0; cell < count; cell++) {
                    places.writeInt(cells[cell]);
                }
                places.toBytes().writeAllTo(page);
            }
        }
        PageHeader header = new PageHeader(PageType.DATA_PAGE, page.size(), page.size());
        // without a cell there is no dictionary to point into
        Encoding encoding = size > 0 ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
        header.setData_page_header(new DataPageHeader(rows, encoding, Encoding.RLE, Encoding.RLE));
        Util.writePageHeader(header, bytes);
        page.writeTo(bytes);
    }

    private Statistics statistics() {
        Statistics statistics = new Statistics();
        statistics.setNull_count(rows - count);
        if (type != ParquetType.TEXT && size > 0) {
            statistics.setMin_value(
                    type.plain(Arrays.stream(numbers, 0, size).min().orElseThrow()));
            statistics.setMax_value(
                    type.plain(Arrays.stream(numbers, 0, size).max().orElseThrow()));
        }
        return statistics;
    }

    private static RunLengthBitPackingHybridEncoder runs(int width) {
        return new RunLengthBitPackingHybridEncoder(width, SLAB, MOST_BYTES, HeapByteBufferAllocator.getInstance());
    }

    private static IllegalStateException inMemory(IOException e) {
        return new IllegalStateException("writing to memory failed", e);
    }
}
