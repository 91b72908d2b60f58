package entente.export.stata;

import static entente.export.stata.StataWriter.filled;
import static entente.export.stata.StataWriter.littleEndian;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The long texts of a Stata dataset ({@code strL}), kept in a file of their own until the rows are written. A row holds the
 * numbers of the column and row that a text stands under among them: its own, or those of an equal text before it, which
 * Stata calls cross-linked ({@code help dta}, 5.11.1). Programs must be able to read that, and some read no file with very
 * many texts: haven 2.5 gives up at 1.6 million.
 */
final class LongTexts implements Closeable {
    /** How much memory the texts that later ones may be equal to take; about as many bytes again go to the map. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int BYTES_BESIDE_THE_TEXT = 100;

    /** A text that ends with a zero byte. */
    private static final byte TEXT = (byte) 130;

    private static final int ROW_BITS = 48;

    private final Path file = Files.createTempFile("entente-", ".strl");
    private final OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    private final Map<String, Long> places = new HashMap<>();
    private long bytesHeld;

    LongTexts() throws IOException {}

    /**
     * Takes a text, and puts into the row where it is found.
     *
     * @param column number of its column, from 1
     * @param row number of its row, from 1
     * @param bytes the text in UTF-8
     */
    void append(int column, long row, String text, byte[] bytes, ByteBuffer cells) throws IOException {
        if (bytes.length == 0) {
            putPlace(0, cells);
            return;
        }
        long own = ((long) column << ROW_BITS) | row;
        Long earlier = places.get(text);
        putPlace(earlier == null ? own : earlier, cells);
        if (earlier == null) {
            write(column, row, bytes);
            remember(text, own, bytes.length);
        }
    }

    /** Two bytes of the column, six of the row. */
    private static void putPlace(long place, ByteBuffer cells) {
        cells.putShort((short) (place >>> ROW_BITS));
        cells.putInt((int) place);
        cells.putShort((short) (place >>> Integer.SIZE));
    }

    private void remember(String text, long place, int length) {
        int bytes = length + BYTES_BESIDE_THE_TEXT;
        if (bytesHeld + bytes <= MOST_BYTES) {
            bytesHeld += bytes;
            places.put(text, place);
        }
    }

    private void write(int column, long row, byte[] bytes) throws IOException {
        stream.write("GSO".getBytes(UTF_8));
        stream.write(
                filled(littleEndian(17).putInt(column).putLong(row).put(TEXT).putInt(bytes.length + 1)));
        stream.write(bytes);
        stream.write(0);
    }

    /**
     * Writes all of them; none is taken after that.
     *
     * @return how many bytes they took
     */
    long copyTo(OutputStream target) throws IOException {
        stream.close();
        return Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
