package entente.atlas;

import entente.core.Sha256;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Participation;
import entente.core.record.Relation;
import entente.core.record.RelationKind;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.record.Work;
import entente.core.time.HistoricalDate;
import entente.linkage.Linkage;
import entente.store.ActorSource;
import entente.store.SegmentWriter;
import entente.store.Store;
import entente.store.StoreWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A store with rows of two invented datasets: {@code alpha}, and {@code beta}, which is added later. */
final class InventedStore {
    static final String HOSTILE = "<script>alert(1)</script> \"quoted\" 'single' & \u202Eright to left\u202C";
    static final int DRILLS = 60;
    /** More than can be drawn one by one. */
    static final int PARLEYS = 120;

    static final int FED = 3;

    private InventedStore() {}

    static Store at(Path folder) {
        return Store.at(
                folder,
                new Store.Setup(
                        ActorSource.bundled(), List.of(new Linkage(List.of())), Store.Shipped.NOTHING, datasets()));
    }

    static List<DatasetDescriptor> datasets() {
        return List.of(
                descriptor("alpha", CoverageKind.CENSUS),
                descriptor("beta", CoverageKind.ANECDOTAL),
                descriptor("delta", CoverageKind.ANECDOTAL));
    }

    /** The datasets with {@code feed}, which is machine-coded. */
    static List<DatasetDescriptor> withFeed() {
        return Stream.concat(
                        datasets().stream(),
                        Stream.of(descriptor("feed", CoverageKind.SAMPLE).codedByMachine()))
                .toList();
    }

    /** A store that knows {@code feed} as well. */
    static Store withFeedAt(Path folder) {
        return Store.at(
                folder,
                new Store.Setup(
                        ActorSource.bundled(), List.of(new Linkage(List.of())), Store.Shipped.NOTHING, withFeed()));
    }

    /** Adds {@link #FED} parleys of {@code feed} in 1905, each of France and Brazil, and publishes. */
    static void addFeed(Store store) {
        List<RowOutcome> rows = new ArrayList<>();
        for (int number = 1; number <= FED; number++) {
            rows.add(used(attestation(
                    "fed-" + number,
                    "fed-" + number,
                    ActivityType.CONTACT,
                    Optional.of("Fed parley " + number),
                    Span.on(day("1905-03-0" + number)),
                    post().participations(),
                    List.of(),
                    List.of())));
        }
        write(store, "feed", rows);
    }

    private static DatasetDescriptor descriptor(String id, CoverageKind kind) {
        Work work = new Work(
                id + "-1999",
                "dataset",
                List.of("Author, An"),
                "The " + id + " data",
                Optional.of(1999),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("javascript:alert(1)"));
        return new DatasetDescriptor(
                id,
                "Dataset " + id,
                "1.0",
                "Invented for tests.",
                "None.",
                Optional.of("https://" + id + ".example/"),
                List.of(work),
                List.of(new Coverage(
                        ActivityType.AGREEMENT,
                        Optional.empty(),
                        CoverageScope.everyone(),
                        "everybody",
                        1816,
                        2018,
                        kind,
                        "invented")),
                List.of());
    }

    /** Adds the rows of {@code alpha}, and publishes. */
    static void addAlpha(Store store) {
        List<RowOutcome> rows = new ArrayList<>();
        rows.add(used(treaty("A1", "A1", "bilateral", Span.between(day("1815-01-03"), day("1815-02-08")))));
        rows.add(used(treaty("A1", "A1-again", "multilateral", Span.NOT_STATED)));
        rows.add(used(renewal()));
        rows.add(used(hostile()));
        rows.add(used(untitled("old", ActivityType.TRAINING, Optional.of("Riders trained"), Span.on(day("-0429")))));
        for (int number = 1; number <= DRILLS; number++) {
            rows.add(used(untitled(
                    "drill-%02d".formatted(number),
                    ActivityType.EXERCISE,
                    Optional.of("Drill " + number),
                    Span.on(HistoricalDate.ofYear(1900 + number)))));
        }
        rows.add(new RowOutcome.Rejected("year", "19x4", "is no year"));
        write(store, "alpha", rows);
    }

    /** Adds a row of {@code beta}, and publishes. */
    static void addBeta(Store store) {
        write(
                store,
                "beta",
                List.of(used(untitled("visit", ActivityType.CONTACT, Optional.of("A late visit"), Span.NOT_STATED))));
    }

    /** What the bibliography of the tests holds. */
    static Map<String, Work> works() {
        Work work = new Work(
                "clay-1920",
                "book",
                List.of("Clay, Ada"),
                "Tablets of alliance",
                Optional.of(1920),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Press of Nowhere"),
                Optional.empty(),
                Optional.of("https://tablets.example/clay"));
        return Map.of(work.id(), work);
    }

    /**
     * Adds the rows of {@code delta}, and publishes: treaties of mutual help in 1259 BCE, 1100 and 1250 with a precursor of 500
     * between, an attaché of France in Brazil, {@link #PARLEYS} parleys of 1950 to 1952, and a series of two exercises, one at 10° N 20° E, one somewhere in France.
     */
    static void addDelta(Store store) {
        List<RowOutcome> rows = new ArrayList<>();
        rows.add(used(pact("kadesh", "-1258", false, List.of("clay-1920", "lost-work"))));
        rows.add(used(pact("pact-500", "0500", true, List.of("clay-1920"))));
        rows.add(used(pact("pact-1100", "1100", false, List.of("clay-1920"))));
        rows.add(used(pact("pact-1250", "1250", false, List.of("clay-1920"))));
        rows.add(used(post()));
        rows.add(used(run("RIM 1", "1971", List.of(stated("latitude", "10"), stated("longitude", "20")))));
        rows.add(used(run("RIM 2", "1973", List.of(stated("source.place_country", "FRA")))));
        for (int number = 1; number <= PARLEYS; number++) {
            rows.add(used(untitled(
                    "parley-%03d".formatted(number),
                    ActivityType.CONTACT,
                    Optional.of("Parley " + number),
                    // each goes on into the next year: what began in a year is less than what may have held in it
                    Span.between(HistoricalDate.ofYear(1950 + number % 3), HistoricalDate.ofYear(1951 + number % 3)))));
        }
        write(store, "delta", rows);
    }

    private static Attribute stated(String name, String value) {
        return Attribute.stated(name, value, value, name);
    }

    private static Attestation pact(String key, String year, boolean precursor, List<String> works) {
        List<Attribute> cells = new ArrayList<>();
        cells.add(stated("obligation_defence", "1"));
        for (int ordinal = 0; ordinal < works.size(); ordinal++) {
            cells.add(new Attribute(
                    Attribute.ACTIVITY,
                    "source.works",
                    ordinal,
                    AttributeState.STATED,
                    Optional.of(works.get(ordinal)),
                    works.get(ordinal),
                    "works"));
        }
        cells.add(stated("source.phases", "signed " + year));
        Attestation pact = attestation(
                key,
                key,
                ActivityType.AGREEMENT,
                Optional.of("Pact of " + key),
                Span.on(day(year)),
                List.of(),
                cells,
                List.of());
        return precursor ? asPrecursor(pact) : pact;
    }

    private static Attestation asPrecursor(Attestation attestation) {
        return new Attestation(
                attestation.dataset(),
                attestation.layout(),
                attestation.nativeId(),
                attestation.rowKey(),
                attestation.type(),
                attestation.typeInSource(),
                attestation.status(),
                true,
                attestation.title(),
                attestation.span(),
                attestation.place(),
                attestation.locator(),
                attestation.participations(),
                attestation.attributes(),
                attestation.relations());
    }

    private static Attestation post() {
        return attestation(
                "post-1",
                "post-1",
                ActivityType.ATTACHE,
                Optional.of("Attaché of France in Brazil"),
                Span.on(day("1905")),
                List.of(
                        new Participation(
                                ActorReference.ofCode(CodeSystem.ISO3, "FRA"),
                                Role.SENDER,
                                Span.NOT_STATED,
                                "FRA",
                                "who"),
                        new Participation(
                                ActorReference.ofCode(CodeSystem.ISO3, "BRA"),
                                Role.RECEIVER,
                                Span.NOT_STATED,
                                "BRA",
                                "where")),
                List.of(),
                List.of());
    }

    private static Attestation run(String title, String year, List<Attribute> where) {
        List<Attribute> cells = new ArrayList<>(where);
        cells.add(stated("series", "RIM"));
        return attestation(
                title,
                title,
                ActivityType.EXERCISE,
                Optional.of(title),
                Span.on(day(year)),
                List.of(),
                cells,
                List.of());
    }

    private static void write(Store store, String dataset, List<RowOutcome> rows) {
        try (StoreWriter writer = store.write()) {
            try (SegmentWriter segment = writer.begin(new SegmentWriter.SegmentOrigin(
                    dataset, "rows", dataset + ".csv", Sha256.of(dataset), 1_000, 1, List.of()))) {
                int number = 0;
                for (RowOutcome row : rows) {
                    number++;
                    RowOutcome of = row instanceof RowOutcome.Used used
                            ? new RowOutcome.Used(used.attestations().stream()
                                    .map(attestation -> inDataset(attestation, dataset))
                                    .toList())
                            : row;
                    segment.write(new SourceRow(number, number + 1, "row " + number, of));
                }
                segment.finish();
            }
            writer.publish();
        }
    }

    private static Attestation inDataset(Attestation attestation, String dataset) {
        return new Attestation(
                dataset,
                attestation.layout(),
                attestation.nativeId(),
                attestation.rowKey(),
                attestation.type(),
                attestation.typeInSource(),
                attestation.status(),
                attestation.precursor(),
                attestation.title(),
                attestation.span(),
                attestation.place(),
                attestation.locator(),
                attestation.participations(),
                attestation.attributes(),
                attestation.relations());
    }

    private static RowOutcome used(Attestation attestation) {
        return new RowOutcome.Used(List.of(attestation));
    }

    private static HistoricalDate day(String edtf) {
        return HistoricalDate.parse(edtf);
    }

    private static Attestation treaty(String nativeId, String rowKey, String laterality, Span span) {
        return attestation(
                nativeId,
                rowKey,
                ActivityType.AGREEMENT,
                Optional.empty(),
                span,
                List.of(
                        part(
                                ActorReference.ofCode(CodeSystem.COW, "200"),
                                Span.between(day("1815-01-03"), day("1815-02"))),
                        part(
                                ActorReference.ofCode(CodeSystem.COW, "220"),
                                Span.sinceUntilLimit(day("1815-01-13"), day("2018-12-31"))),
                        part(ActorReference.ofName("Atlantis"), Span.NOT_STATED)),
                List.of(
                        Attribute.stated("laterality", laterality, laterality.substring(0, 1), "lat"),
                        Attribute.stated("obligation_defence", "1", "1", "defense"),
                        new Attribute(0, "term_months", 0, AttributeState.UNKNOWN, Optional.empty(), "-99", "length")),
                List.of());
    }

    private static Attestation renewal() {
        return attestation(
                "A2",
                "A2",
                ActivityType.AGREEMENT,
                Optional.of("The treaty renewed"),
                Span.sinceUntilLimit(day("1820"), day("2018-12-31")),
                List.of(part(ActorReference.ofCode(CodeSystem.COW, "220"), Span.NOT_STATED)),
                List.of(),
                List.of(new Relation(RelationKind.RENEWS, "A1", "A1", "renews")));
    }

    private static Attestation hostile() {
        return attestation(
                HOSTILE,
                HOSTILE,
                ActivityType.EVENT,
                Optional.of(HOSTILE),
                Span.NOT_STATED,
                List.of(part(ActorReference.ofName(HOSTILE), Span.NOT_STATED)),
                List.of(
                        Attribute.stated("title", HOSTILE, HOSTILE, HOSTILE),
                        Attribute.stated(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                List.of());
    }

    private static Attestation untitled(String key, ActivityType type, Optional<String> title, Span span) {
        List<Attribute> cells = title.map(text -> List.of(Attribute.stated("title", text, text, "name")))
                .orElse(List.of());
        return attestation(key, key, type, title, span, List.of(), cells, List.of());
    }

    private static Participation part(ActorReference actor, Span span) {
        return new Participation(actor, Role.SIGNATORY, span, actor.asText(), "who");
    }

    private static Attestation attestation(
            String nativeId,
            String rowKey,
            ActivityType type,
            Optional<String> title,
            Span span,
            List<Participation> participations,
            List<Attribute> attributes,
            List<Relation> relations) {
        List<Attribute> cells = new ArrayList<>(attributes);
        if (title.isPresent() && cells.stream().noneMatch(cell -> cell.name().equals("title"))) {
            cells.add(Attribute.stated("title", title.get(), title.get(), "name"));
        }
        String place = nativeId.equals(HOSTILE) ? HOSTILE : "Vienna";
        cells.add(Attribute.stated("place", place, place, "where"));
        return new Attestation(
                "alpha",
                "rows",
                nativeId,
                rowKey,
                type,
                Optional.empty(),
                Status.HELD,
                false,
                title,
                span,
                Optional.of(place),
                "row of " + rowKey,
                participations,
                cells,
                relations);
    }
}
