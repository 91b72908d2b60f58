package entente.export.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The tables that can be exported. Each is a query beside this class, which orders its rows totally. */
public enum ExportTable {
    /** What each source says, a row for each attestation. */
    ATTESTATIONS("participants", "attributes"),
    /** The activities, with every field resolved. */
    ACTIVITIES("participants", "fields", "conflicts"),
    /** Every value that disagrees with the one its field takes, and the rule that decided. */
    CONFLICTS,
    /** Which attestation speaks of which activity, how sure that is, and who or what decided so. */
    LINKS,
    /** Pairs of attestations that may speak of one activity, for people to judge. */
    POSSIBLE,
    /** The actors that take part in anything. */
    ACTORS("codes"),
    /** Rows of the sources that attest nothing, each with its reason. */
    REJECTS;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> nested;

    ExportTable(String... nested) {
        this.nested = List.of(nested);
    }

    /** The columns that hold lists. */
    List<String> nested() {
        return nested;
    }

    /** The query that makes the table. */
    String query() {
        String name = name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream stream = ExportTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
