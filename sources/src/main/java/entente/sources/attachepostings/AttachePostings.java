package entente.sources.attachepostings;

import entente.core.codebook.ActivityType;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Licence;
import entente.core.record.Work;
import entente.sources.ByteSource;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import java.util.List;
import java.util.Optional;

/** Entente Attaché Postings: who has posted defence attachés where, out of public lists; and the file that ships. */
public final class AttachePostings {
    /** The id of the dataset. */
    public static final String ID = "attache-postings";

    private static final String FILE = "/entente/catalogue/attache-postings.csv";

    /** The dataset with its layout. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(postings()));

    private AttachePostings() {}

    /** The file that ships, out of the program itself. */
    public static ByteSource file() {
        return ByteSource.ofResource(AttachePostings.class, FILE);
    }

    private static Layout postings() {
        FieldMap fields = FieldMap.beside(AttachePostings.class, "postings.fields.csv");
        return new Layout("postings", "one row per statement of a source on one post", fields, new PostingReader(), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work itself = new Work(
                "entente-attache-postings-2026",
                "dataset",
                List.of("Entente contributors"),
                "Entente Attaché Postings, version 1.0.0",
                Optional.of(2026),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Entente"),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Entente Attaché Postings",
                        "1.0.0",
                        "Posts of defence, military, naval and air attachés, as public lists, decrees, parliamentary answers and"
                                + " news state them: in post on a day or from one day to another, authorised, closed, withdrawn or"
                                + " expelled.",
                        "CC BY 4.0",
                        Optional.empty(),
                        List.of(itself),
                        ListCoverage.of(ActivityType.ATTACHE),
                        List.of())
                .under(Licence.CC_BY);
    }
}
