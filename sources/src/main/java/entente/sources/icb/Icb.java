package entente.sources.icb;

import entente.core.record.ContextCoverage;
import entente.core.record.ContextDescription;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** International Crisis Behavior: what it is, and the files that can be read. */
public final class Icb {
    /** The id of the dataset. */
    static final String ID = "icb";

    private static final String URL = "https://sites.duke.edu/icbdata/data-collections/";
    private static final String CRISES = "crises";
    private static final String ACTORS = "actors";

    private static final FieldMap CRISES_FIELDS = FieldMap.beside(Icb.class, CRISES + ".fields.csv");
    private static final Variables CRISES_VARIABLES = Variables.beside(Icb.class, CRISES, CRISES_FIELDS);
    private static final FieldMap ACTORS_FIELDS = FieldMap.beside(Icb.class, ACTORS + ".fields.csv");
    private static final Variables ACTORS_VARIABLES = Variables.beside(Icb.class, ACTORS, ACTORS_FIELDS);

    /** The dataset and its readers. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(
                    new Layout(
                            CRISES,
                            "one row per crisis",
                            CRISES_FIELDS,
                            CrisisReader.ofCrises(CRISES, CRISES_VARIABLES),
                            1),
                    new Layout(
                            ACTORS,
                            "one row per state in a crisis",
                            ACTORS_FIELDS,
                            CrisisReader.ofActors(ACTORS, ACTORS_VARIABLES),
                            1)));

    private Icb() {}

    private static DatasetDescriptor descriptor() {
        Work book = new Work(
                "brecher-wilkenfeld-2000",
                "book",
                List.of("Brecher, Michael", "Wilkenfeld, Jonathan"),
                "A Study of Crisis",
                Optional.of(2000),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("University of Michigan Press"),
                Optional.empty(),
                Optional.empty());
        Work codebook = new Work(
                "brecher-2017",
                "report",
                List.of(
                        "Brecher, Michael",
                        "Wilkenfeld, Jonathan",
                        "Beardsley, Kyle",
                        "James, Patrick",
                        "Quinn, David"),
                "International Crisis Behavior Data Codebook, Version 12",
                Optional.of(2017),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://sites.duke.edu/icbdata/data-collections/"));
        return new DatasetDescriptor(
                        ID,
                        "International Crisis Behavior",
                        "13 (crises) and 12 (actors)",
                        "International crises since the end of the First World War, and what each was for every state that was in crisis.",
                        "Offered by the ICB Project for download; it asks that the book and the codebook be cited. No licence was found.",
                        Optional.of(URL),
                        List.of(book, codebook),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(
                                new ContextCoverage(
                                        CRISES,
                                        "states of the Gleditsch-Ward system",
                                        1918,
                                        2017,
                                        CoverageKind.CENSUS,
                                        "International crises as ICB defines them, triggered from 1918 to 2016."),
                                new ContextCoverage(
                                        ACTORS,
                                        "states of the Gleditsch-Ward system",
                                        1918,
                                        2016,
                                        CoverageKind.CENSUS,
                                        "The states that were in crisis, from 1918 to 2015.")),
                        Stream.of(CRISES_VARIABLES, ACTORS_VARIABLES)
                                .flatMap(variables -> variables.dictionary().stream())
                                .toList()));
    }
}
