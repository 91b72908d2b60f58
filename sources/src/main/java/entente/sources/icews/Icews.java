package entente.sources.icews;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.FileForm;
import entente.sources.Layout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ICEWS coded event data: what they are, and the file of them that can be read. */
public final class Icews {
    /** The id of the dataset. */
    static final String ID = "icews";

    private static final String DOI = "10.7910/DVN/28075";

    /** The coded events. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(events()));

    private Icews() {}

    private static Layout events() {
        FieldMap fields = FieldMap.beside(Icews.class, "events.fields.csv");
        return new Layout("events", "one row per coded event", fields, new EventReader(fields), 1, FileForm.tabbed());
    }

    private static DatasetDescriptor descriptor() {
        return new DatasetDescriptor(
                        ID,
                        "ICEWS Coded Event Data",
                        "37",
                        "Events between political actors that a program found in news, coded by CAMEO; those between defence"
                                + " establishments, and those that are about forces by their code, are activities.",
                        "Its terms stand on the publisher's page; they were not seen.",
                        Optional.of("https://doi.org/" + DOI),
                        List.of(new Work(
                                "boschee-2015",
                                "dataset",
                                List.of(
                                        "Boschee, Elizabeth",
                                        "Lautenschlager, Jennifer",
                                        "O'Brien, Sean",
                                        "Shellman, Steve",
                                        "Starz, James",
                                        "Ward, Michael"),
                                "ICEWS Coded Event Data",
                                Optional.of(2015),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Harvard Dataverse"),
                                Optional.of(DOI),
                                Optional.of("https://doi.org/" + DOI))),
                        Stream.of(
                                        ActivityType.CONTACT,
                                        ActivityType.AGREEMENT,
                                        ActivityType.EXERCISE,
                                        ActivityType.PEACEKEEPING,
                                        ActivityType.HADR)
                                .map(Icews::coverage)
                                .toList(),
                        List.of())
                .codedByMachine();
    }

    private static Coverage coverage(ActivityType type) {
        return new Coverage(
                type,
                Optional.of("acts in the news it was given"),
                CoverageScope.everyone(),
                "any state and international organisation",
                1995,
                2023,
                CoverageKind.SAMPLE,
                "What a program found in the news it was given: it misses acts, invents some, and tells one act as often as"
                        + " sentences tell it. Absence means nothing.");
    }
}
