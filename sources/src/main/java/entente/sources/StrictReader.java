package entente.sources;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * UTF-8 text that refuses what is not text: bytes that are no UTF-8, and NUL characters. It counts lines, so that the
 * refusal can name one.
 */
final class StrictReader extends FilterReader {
    private final Function<String, SourceFileException> refusal;
    private long line = 1;
    private boolean endsWithNewline;

    StrictReader(InputStream stream, Function<String, SourceFileException> refusal) {
        super(decoder(stream));
        this.refusal = refusal;
    }

    private static Reader decoder(InputStream stream) {
        return new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Whether the last character read ended a line. */
    boolean endsWithNewline() {
        return endsWithNewline;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (CharacterCodingException e) {
            throw refusal.apply(("it is not UTF-8 text: shortly after line %d there are bytes that no UTF-8 text holds."
                            + " Save the file as UTF-8, or download it again.")
                    .formatted(line));
        }
        for (int i = offset; i < offset + count; i++) {
            examine(buffer[i]);
        }
        return count;
    }

    private void examine(char character) {
        if (character == '\0') {
            throw refusal.apply(("line %d holds a NUL character, so it is a binary file or a damaged one."
                            + " Download it again, and unpack it if it is an archive.")
                    .formatted(line));
        }
        endsWithNewline = character == '\n' || character == '\r';
        if (character == '\n') {
            line++;
        }
    }
}
