package entente.sources.catalogue;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Licence;
import entente.core.record.Work;
import entente.core.time.HistoricalDate;
import entente.sources.ByteSource;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Entente's catalogue: our own entries, each out of works that it names, and the file of them that ships. */
public final class Catalogue {
    /** The id of the dataset. */
    public static final String ID = "catalogue";

    /** The day the entries were closed on: what an entry says still goes on, it says of this day. */
    static final HistoricalDate CLOSED = HistoricalDate.ofDay(2025, 12, 31);

    private static final int EARLIEST_YEAR = -2500;
    private static final int LATEST_YEAR = 2025;

    /** The catalogue with its layout. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(activities()));

    private Catalogue() {}

    /** The file that ships, out of the program itself. */
    public static ByteSource file() {
        return ByteSource.ofResource(Catalogue.class, "/entente/catalogue/activities.csv");
    }

    private static Layout activities() {
        FieldMap fields = FieldMap.beside(Catalogue.class, "activities.fields.csv");
        return new Layout("activities", "one row per activity", fields, new ActivityReader(), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work itself = new Work(
                "entente-catalogue-2026",
                "dataset",
                List.of("Entente contributors"),
                "Entente catalogue of defence diplomacy, version 1.0.0",
                Optional.of(2026),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Entente"),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Entente catalogue",
                        "1.0.0",
                        "Acts of defence diplomacy of all nine types from the third millennium BCE to 2025, each out of works that"
                                + " the entry names, each contested or weakly attested one read a second time by another person.",
                        "CC BY 4.0",
                        Optional.empty(),
                        List.of(itself),
                        Arrays.stream(ActivityType.values())
                                .map(type -> new Coverage(
                                        type,
                                        Optional.empty(),
                                        CoverageScope.everyone(),
                                        "states, polities and organisations of the whole world",
                                        EARLIEST_YEAR,
                                        LATEST_YEAR,
                                        CoverageKind.ANECDOTAL,
                                        "Entries chosen to show what there was and when; absence means nothing."))
                                .toList(),
                        List.of())
                .under(Licence.CC_BY);
    }
}
