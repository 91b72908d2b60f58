package entente.sources.attachepostings;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What each list behind the postings covers; it stands in {@code attache-lists.csv} beside the data. */
final class ListCoverage {
    private static final String FILE = "/entente/catalogue/attache-lists.csv";

    private ListCoverage() {}

    /** The complete lists one by one, then all others as one. */
    static List<Coverage> of(ActivityType type) {
        List<Coverage> coverage = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(ListCoverage.class.getResourceAsStream(FILE), FILE);
                Stream<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                        .stream()) {
            rows.filter(row -> row.getField("kind").equals("census")).forEach(row -> {
                int year = Integer.parseInt(row.getField("year"));
                coverage.add(new Coverage(
                        type,
                        Optional.of("resident attachés"),
                        scope(row.getField("scope"), row.getField("actor")),
                        row.getField("scope"),
                        year,
                        year,
                        CoverageKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                        row.getField("covers")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        coverage.add(new Coverage(
                type,
                Optional.empty(),
                CoverageScope.everyone(),
                "whichever posts the other lists name",
                FIRST_YEAR,
                LAST_YEAR,
                CoverageKind.ANECDOTAL,
                "Parts of lists, single posts, news; a post that is missing may exist."));
        return coverage;
    }

    /** A list names the posts a state sends, or those it receives. */
    private static CoverageScope scope(String words, String actor) {
        return words.startsWith("posts in ") ? CoverageScope.to(actor) : CoverageScope.from(actor);
    }

    private static final int FIRST_YEAR = 1833;
    private static final int LAST_YEAR = 2025;
}
