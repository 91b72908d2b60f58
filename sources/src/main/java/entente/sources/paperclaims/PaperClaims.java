package entente.sources.paperclaims;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Licence;
import entente.core.record.Work;
import entente.sources.ByteSource;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The historical claims of the founding paper: what they are, and the file of them that ships. */
public final class PaperClaims {
    /** The id of the dataset. */
    public static final String ID = "khalid-ahmed-2024";

    private static final int EARLIEST_YEAR = -3000;
    private static final int LATEST_YEAR = 2023;

    /** The claims with their layout. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(claims()));

    private PaperClaims() {}

    /** The file that ships, out of the program itself. */
    public static ByteSource file() {
        return ByteSource.ofResource(PaperClaims.class, "/entente/catalogue/paper-claims.csv");
    }

    private static Layout claims() {
        FieldMap fields = FieldMap.beside(PaperClaims.class, "claims.fields.csv");
        return new Layout("claims", "one row per historical claim of the founding paper", fields, new ClaimReader(), 3);
    }

    private static DatasetDescriptor descriptor() {
        Work paper = new Work(
                "khalid-ahmed-2024",
                "article-journal",
                List.of("Khalid, Faiq Hassan", "Ahmed, Naeem"),
                "From Alliance Building to Strategic Partnerships: A Historical Analysis of Defence Diplomacy",
                Optional.of(2024),
                Optional.of("Janus.net, e-journal of international relations"),
                Optional.of("15(1)"),
                Optional.of("3-20"),
                Optional.empty(),
                Optional.of("10.26619/1647-7251.15.1.1"),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Khalid and Ahmed (2024): the founding paper's historical claims",
                        "0.1.0",
                        "Every historical claim of Khalid and Ahmed (2024), dated or not, in our own words, with its exact place in"
                                + " the paper.",
                        "CC BY 4.0",
                        Optional.empty(),
                        List.of(paper),
                        Arrays.stream(ActivityType.values())
                                .map(type -> new Coverage(
                                        type,
                                        Optional.empty(),
                                        CoverageScope.everyone(),
                                        "whomever the paper names",
                                        EARLIEST_YEAR,
                                        LATEST_YEAR,
                                        CoverageKind.ANECDOTAL,
                                        "Examples the paper gives; absence means nothing."))
                                .toList(),
                        List.of())
                .under(Licence.CC_BY);
    }
}
