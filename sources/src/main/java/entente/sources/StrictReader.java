package entente.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text that refuses what is not text: bytes that are none of its character set (UTF-8 as a rule), and NUL characters. It decodes by itself, because a
 * stock decoder drops the good characters before the bad one, and with them the place.
 */
final class StrictReader extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final TextPosition position;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
    private boolean started;
    private boolean ended;

    StrictReader(InputStream stream, Separator separator) {
        this(stream, separator, StandardCharsets.UTF_8);
    }

    StrictReader(InputStream stream, Separator separator, Charset charset) {
        this.stream = stream;
        this.position = new TextPosition(separator);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the last character read ended a line. */
    boolean endsWithNewline() {
        return position.atLineStart();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!characters.hasRemaining()) {
            CoderResult result = decodeMore();
            if (!characters.hasRemaining()) {
                if (result.isError()) {
                    throw notUtf8();
                }
                if (ended) {
                    return -1;
                }
                refill();
            }
        }
        int count = textBeforeNul(Math.min(length, characters.remaining()));
        if (count == 0) {
            throw new UnreadableTextException(
                    position,
                    "there is a NUL character, so it is a binary file or a damaged one",
                    "Download it again, and unpack it if it is an archive");
        }
        characters.get(buffer, offset, count);
        for (int i = offset; i < offset + count; i++) {
            position.pass(buffer[i]);
        }
        return count;
    }

    /** What stands before a NUL is given first, so that the rows before it are counted. */
    private int textBeforeNul(int length) {
        for (int i = 0; i < length; i++) {
            if (characters.get(characters.position() + i) == '\0') {
                return i;
            }
        }
        return length;
    }

    private CoderResult decodeMore() {
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, ended);
        characters.flip();
        return result;
    }

    private UnreadableTextException notUtf8() {
        return new UnreadableTextException(
                position,
                "it is not UTF-8 text: there is a byte 0x%02X that no UTF-8 text has here".formatted(bytes.get()),
                "Save the file as UTF-8, or download it again");
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0));
        bytes.flip();
        if (!started && read > 0) {
            started = true;
            FileKind.of(bytes).ifPresent(kind -> {
                throw new UnreadableTextException(position, kind.what(), kind.advice());
            });
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
