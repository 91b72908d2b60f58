package entente.sources;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Takes the bytes of a file and tells afterwards whether they were UTF-8. */
final class Utf8Check extends OutputStream {
    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer dropped = CharBuffer.allocate(1 << 13);
    private byte[] carried = new byte[0];
    private boolean broken;

    /** Whether all bytes so far were whole characters of UTF-8. */
    boolean holds() {
        return !broken && carried.length == 0;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
        if (broken) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(carried.length + length)
                .put(carried)
                .put(buffer, offset, length)
                .flip();
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            dropped.clear();
            result = decoder.decode(bytes, dropped, false);
        }
        broken = result.isError() || bytes.remaining() >= LONGEST_CHARACTER;
        carried = new byte[bytes.remaining()];
        bytes.get(carried);
    }
}
