package entente.store;

import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store with a few invented activities to search in, and two datasets. */
final class SearchSample {
    /** Its title holds what would be markup on a page. */
    static final String HOSTILE_TITLE = "Parade <b>of</b> \"guards\" & 'bands'";

    private SearchSample() {}

    /** Makes an activity of each attestation. */
    private static final class EachAnActivity implements Derivation {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public void derive(Connection database) throws SQLException {
            try (Statement statement = database.createStatement()) {
                statement.execute(
                        "insert into link select attestation_id, attestation_id, 1.0, 'test' from attestation");
                statement.execute("""
                        insert into activity
                        select attestation_id, type, title, 'test', date, null, null, start_date, start_bound, start_first,
                               start_last, end_date, end_bound, end_first, end_last, place, status, precursor, 'test', 1,
                               dataset, 0, machine_coded
                        from attestation
                        """);
            }
        }
    }

    static Store store(Path folder) {
        return store(folder, List.of(dataset("visits", "Voyages of officers"), dataset("pacts", "Pacts, 1900–1950")));
    }

    static Store store(Path folder, List<DatasetDescriptor> datasets) {
        return Store.at(folder, setup(datasets));
    }

    static Store.Setup setup(List<DatasetDescriptor> datasets) {
        return new Store.Setup(ActorSource.bundled(), List.of(new EachAnActivity()), Store.Shipped.NOTHING, datasets);
    }

    static DatasetDescriptor dataset(String id, String title) {
        return new DatasetDescriptor(
                id,
                title,
                "1",
                "Invented for tests.",
                "None.",
                Optional.empty(),
                List.of(),
                List.of(new Coverage(
                        ActivityType.CONTACT,
                        Optional.empty(),
                        CoverageScope.everyone(),
                        "all",
                        1900,
                        1950,
                        CoverageKind.ANECDOTAL,
                        "none")),
                List.of());
    }

    /** Writes the activities, and publishes. */
    static void publish(Store store) {
        try (StoreWriter writer = store.write()) {
            try (SegmentWriter segment = writer.begin(Sample.file("rows"))) {
                long number = 0;
                for (Attestation attestation : activities()) {
                    number++;
                    segment.write(Sample.used(number, attestation));
                }
                segment.finish();
            }
            writer.publish();
        }
    }

    private static List<Attestation> activities() {
        return List.of(
                activity("ankara", ActivityType.CONTACT, "Visit of the chief of staff", "1998", "Ankara", "Türkiye"),
                activity("rio", ActivityType.EXERCISE, "Exercises off the coast", "2004", "São Paulo", "Brazil"),
                activity("oslo", ActivityType.EXERCISE, "Exercise in Ångermanland", "2005", "Tromsø", "Norway"),
                activity("pact", ActivityType.AGREEMENT, "Defence pact of the two crowns", "1899", "", "France"),
                activity("crowns", ActivityType.AGREEMENT, "Two pacts, and the crowns of defence", "1901", "", "Japan"),
                activity("greek", ActivityType.CONTACT, "Συνάντηση στην Αθήνα", "2010", "Αθήνα", "Greece"),
                activity("russian", ActivityType.CONTACT, "Военный парад", "2012", "Москва", "Russia"),
                activity("japanese", ActivityType.CONTACT, "日米合同演習", "2013", "東京", "Japan"),
                activity("coast", ActivityType.CONTACT, "Talks with Côte d'Ivoire", "2014", "Abidjan", "Côte d’Ivoire"),
                activity("parade", ActivityType.EVENT, HOSTILE_TITLE, "2015", "", "Ruritania"));
    }

    private static Attestation activity(
            String key, ActivityType type, String title, String year, String place, String participant) {
        List<Attribute> cells = new ArrayList<>();
        cells.add(Attribute.stated("summary", "A sentence on " + key + "-things. Another one.", "s", "summary"));
        cells.add(Attribute.stated("source.note", "Seen in the gazette of " + key + "ville", "n", "note"));
        if (type == ActivityType.EXERCISE) {
            cells.add(Attribute.stated("series", "Northern Lights", "NL", "series"));
            cells.add(Attribute.stated("scale", "none", "0", "scale"));
        }
        if (type == ActivityType.AGREEMENT) {
            cells.add(Attribute.stated("secrecy", "secret_articles", "2", "secret"));
            cells.add(Attribute.stated("obligation_neutrality", key.equals("pact") ? "1" : "0", "1", "neutral"));
        }
        return new Attestation(
                Sample.DATASET,
                Sample.LAYOUT,
                "N-" + key + "-77",
                key,
                type,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.of(title),
                Span.on(HistoricalDate.parse(year)),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                "row",
                List.of(new Participation(
                        ActorReference.ofName(participant), Role.PARTICIPANT, Span.NOT_STATED, participant, "who")),
                cells,
                List.of());
    }
}
