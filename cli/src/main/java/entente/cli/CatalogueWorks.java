package entente.cli;

import entente.core.record.Work;
import entente.export.citation.CslItems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The works behind the data that ship, by id. */
final class CatalogueWorks {
    private static final String FILE = "/entente/catalogue/works.json";

    private CatalogueWorks() {}

    static Map<String, Work> byId() {
        try (InputStream stream = Objects.requireNonNull(CatalogueWorks.class.getResourceAsStream(FILE), FILE)) {
            return CslItems.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
