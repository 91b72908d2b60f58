package entente.sources.attaches;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cities of the two lists as they are printed, mistyped ones included, with the state each was the seat in. */
final class Posts {
    private final Map<String, Post> byPrintedName;

    private Posts(Map<String, Post> byPrintedName) {
        this.byPrintedName = byPrintedName;
    }

    /**
     * A city.
     *
     * @param city its usual spelling
     * @param state COW state code of the receiving state
     */
    record Post(String city, String state) {}

    static Posts bundled() {
        Map<String, Post> posts = new LinkedHashMap<>();
        try (InputStream stream =
                        requireNonNull(Posts.class.getResourceAsStream("posts.csv"), "no resource posts.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                posts.put(row.getField("printed"), new Post(row.getField("city"), row.getField("cow")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Posts(posts);
    }

    /** The city printed so. */
    Optional<Post> find(String printed) {
        return Optional.ofNullable(byPrintedName.get(printed));
    }
}
