package entente.sources.strategicpartnerships;

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
import java.util.List;
import java.util.Optional;

/** Entente Strategic Partnerships: declared strategic partnerships, and the file of them that ships. */
public final class StrategicPartnerships {
    /** The id of the dataset. */
    public static final String ID = "strategic-partnerships";

    private static final int FIRST_YEAR = 1993;
    private static final int LAST_YEAR = 2025;

    /** The dataset with its layout. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(partnerships()));

    private StrategicPartnerships() {}

    /** The file that ships, out of the program itself. */
    public static ByteSource file() {
        return ByteSource.ofResource(StrategicPartnerships.class, "/entente/catalogue/strategic-partnerships.csv");
    }

    private static Layout partnerships() {
        FieldMap fields = FieldMap.beside(StrategicPartnerships.class, "partnerships.fields.csv");
        return new Layout(
                "partnerships", "one row per declaration or upgrade", fields, new PartnershipReader(fields), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work itself = new Work(
                "entente-strategic-partnerships-2026",
                "dataset",
                List.of("Entente contributors"),
                "Entente Strategic Partnerships, version 1.0.0",
                Optional.of(2026),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Entente"),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Entente Strategic Partnerships",
                        "1.0.0",
                        "Relations that a named text or the parties' leaders declared a strategic partnership, under that or a near"
                                + " name, one row per declaration, with the level and what it upgraded.",
                        "CC BY 4.0",
                        Optional.empty(),
                        List.of(itself),
                        List.of(new Coverage(
                                ActivityType.AGREEMENT,
                                Optional.of("strategic partnerships"),
                                CoverageScope.everyone(),
                                "whichever pairs of states and organisations the works name",
                                FIRST_YEAR,
                                LAST_YEAR,
                                CoverageKind.ANECDOTAL,
                                "Strategic partnerships only. No full list of them exists; one that is missing may well have been"
                                        + " declared.")),
                        List.of())
                .under(Licence.CC_BY);
    }
}
