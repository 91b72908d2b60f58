package entente.sources.polecat;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** POLECAT: what it is, and the files of it that can be read. */
public final class Polecat {
    /** The id of the dataset. */
    static final String ID = "polecat";

    private static final String DOI = "10.7910/DVN/AJGVIT";

    /** The coded events. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(events()));

    private Polecat() {}

    private static Layout events() {
        FieldMap fields = FieldMap.beside(Polecat.class, "events.fields.csv");
        return new Layout(
                "events",
                "one row per coded event",
                fields,
                new EventReader(fields),
                1,
                FileForm.tabbed(StandardCharsets.ISO_8859_1).without("Intensity"));
    }

    private static DatasetDescriptor descriptor() {
        return new DatasetDescriptor(
                        ID,
                        "POLECAT (Political Event Classification, Attributes, and Types)",
                        "as downloaded",
                        "Events between political actors that a program found in news of several languages, coded by PLOVER; those"
                                + " between defence establishments, and those that are about forces by type and context, are"
                                + " activities. The successor of ICEWS.",
                        "Its terms stand on the publisher's page; they were not seen.",
                        Optional.of("https://doi.org/" + DOI),
                        List.of(new Work(
                                "halterman-2023",
                                "report",
                                List.of(
                                        "Halterman, Andrew",
                                        "Bagozzi, Benjamin E.",
                                        "Beger, Andreas",
                                        "Schrodt, Philip A.",
                                        "Scarborough, Grace I."),
                                "PLOVER and POLECAT: A New Political Event Ontology and Dataset",
                                Optional.of(2023),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Paper presented at the International Studies Association, Montreal"),
                                Optional.empty(),
                                Optional.of("https://doi.org/" + DOI))),
                        Stream.of(
                                        ActivityType.CONTACT,
                                        ActivityType.AGREEMENT,
                                        ActivityType.EXERCISE,
                                        ActivityType.PEACEKEEPING,
                                        ActivityType.HADR)
                                .map(Polecat::coverage)
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
                2018,
                2026,
                CoverageKind.SAMPLE,
                "What a program found in the news it was given: it misses acts, invents some, and tells one act as often as"
                        + " reports tell it. Absence means nothing.");
    }
}
