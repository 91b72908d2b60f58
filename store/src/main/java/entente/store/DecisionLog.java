package entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.core.record.Decision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decisions, one JSON object a line, oldest first. A line is on the disk before {@link #append} returns. A last line
 * without its end is what a kill left of a decision never confirmed to anybody: it is not a decision.
 */
final class DecisionLog {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    DecisionLog(Path file) {
        this.file = file;
    }

    List<Decision> read() {
        List<Decision> decisions = new ArrayList<>();
        // lines are cut before they are decoded: a torn one may end within a letter
        byte[] bytes = bytes();
        int begin = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                decisions.add(parse(Arrays.copyOfRange(bytes, begin, end), decisions.size() + 1));
                begin = end + 1;
            }
        }
        return decisions;
    }

    private byte[] bytes() {
        if (Files.notExists(file)) {
            return new byte[0];
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StoreException("%s cannot be read (%s).".formatted(file, StoreLayout.reason(e)), e);
        }
    }

    private Decision parse(byte[] line, int number) {
        String problem = "null";
        try {
            Decision decision = JSON.readValue(line, Decision.class);
            if (decision != null) {
                return decision;
            }
        } catch (JacksonException e) {
            problem = e.getOriginalMessage();
        }
        throw new StoreException("%s, line %d is not a decision (%s). Restore the file from a copy, or remove the line."
                .formatted(file, number, problem));
    }

    void append(Decision decision) {
        byte[] line = (JSON.writeValueAsString(decision) + "\n").getBytes(UTF_8);
        boolean first = Files.notExists(file);
        int wholeLines = lengthOfWholeLines(bytes());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(wholeLines);
            channel.position(wholeLines);
            ByteBuffer buffer = ByteBuffer.wrap(line);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            if (first) {
                AtomicFiles.syncFolder(file.resolveSibling("."));
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The decision could not be written to %s (%s).".formatted(file, StoreLayout.reason(e)), e);
        }
    }

    private static int lengthOfWholeLines(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] != '\n') {
            length--;
        }
        return length;
    }
}
