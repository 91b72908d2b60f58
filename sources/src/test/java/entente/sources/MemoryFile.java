package entente.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A file that exists in memory only, so that a test can damage it. Without quoted commas, a line splits into its cells. */
public final class MemoryFile implements ByteSource {
    public static final MemoryFile ALLIANCES = fixture("atop/atop5_0a.csv");
    public static final MemoryFile MEMBERS = fixture("atop/atop5_0m.csv");
    public static final MemoryFile COW = fixture("cowalliances/alliance_v4.1_by_member.csv");

    private final String name;
    private final byte[] bytes;

    private MemoryFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    static MemoryFile of(String name, byte[] bytes) {
        return new MemoryFile(name, bytes);
    }

    static MemoryFile of(String name, String text) {
        return new MemoryFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of another file. */
    public static MemoryFile copyOf(ByteSource file) {
        try (InputStream stream = file.open()) {
            return new MemoryFile(file.name(), stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemoryFile fixture(String resource) {
        try (InputStream stream = MemoryFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no fixture " + resource);
            }
            return new MemoryFile(resource.substring(resource.lastIndexOf('/') + 1), stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The lines without their ends; the first is the header. */
    List<String> lines() {
        return text().lines().toList();
    }

    /** The cells of a line, 0 for the header, without the quotation marks around them. */
    public List<String> cells(int line) {
        List<String> cells = new ArrayList<>();
        for (String cell : lines().get(line).split(",", -1)) {
            cells.add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell);
        }
        return cells;
    }

    public MemoryFile withText(UnaryOperator<String> change) {
        return of(name, change.apply(text()));
    }

    MemoryFile inCharset(Charset charset) {
        return of(name, text().getBytes(charset));
    }

    /** The file with one cell changed. */
    public MemoryFile with(int row, String column, String value) {
        return withColumns(cells -> cells, (line, cells) -> {
            if (line == row) {
                cells.set(cells(0).indexOf(column), value);
            }
            return cells;
        });
    }

    /** The file with every line's cells changed alike, its ends kept as CRLF. */
    MemoryFile withColumns(UnaryOperator<List<String>> change) {
        return withColumns(change, (line, cells) -> cells);
    }

    private MemoryFile withColumns(UnaryOperator<List<String>> change, LineChange lineChange) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines().size(); line++) {
            List<String> cells = lineChange.apply(line, cells(line));
            text.append(String.join(",", change.apply(new ArrayList<>(cells)))).append("\r\n");
        }
        return of(name, text.toString());
    }

    private interface LineChange {
        List<String> apply(int line, List<String> cells);
    }
}
