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
        if (Files.notExists(file)) {
            return List.of();
        }
        String text = wholeLines();
        List<Decision> decisions = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                decisions.add(JSON.readValue(line, Decision.class));
            } catch (JacksonException e) {
                throw new StoreException(
                        "%s, line %d is not a decision (%s). Restore the file from a copy, or remove the line."
                                .formatted(file, number, e.getOriginalMessage()),
                        e);
            }
        }
        return decisions;
    }

    private String wholeLines() {
        try {
            String text = Files.readString(file, UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        } catch (IOException e) {
            throw new StoreException("%s cannot be read (%s).".formatted(file, StoreLayout.reason(e)), e);
        }
    }

    void append(Decision decision) {
        byte[] line = (JSON.writeValueAsString(decision) + "\n").getBytes(UTF_8);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(Files.exists(file) ? wholeLines().getBytes(UTF_8).length : 0);
            channel.truncate(channel.position());
            ByteBuffer buffer = ByteBuffer.wrap(line);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new StoreException(
                    "The decision could not be written to %s (%s).".formatted(file, StoreLayout.reason(e)), e);
        }
    }
}
