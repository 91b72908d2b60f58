package entente.sources.mme;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import java.util.List;
import java.util.Optional;

/** Multinational Military Exercises, version 7: what it is, and the file of it that can be read. */
public final class Mme {
    /** The id of the dataset. */
    static final String ID = "mme";

    private static final String ADDRESS = "https://doi.org/10.7910/DVN/KHFODX";

    /** MME 7 by exercise. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(exercises()));

    private Mme() {}

    private static Layout exercises() {
        FieldMap fields = FieldMap.beside(Mme.class, "exercises.fields.csv");
        return new Layout("exercises", "one row per exercise", fields, new ExerciseReader(fields), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work data = new Work(
                "dorazio-galambos",
                "dataset",
                List.of("D'Orazio, Vito", "Galambos, Kevin"),
                "Multinational Military Exercises, 1980-2010, version 7",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Harvard Dataverse"),
                Optional.of("10.7910/DVN/KHFODX"),
                Optional.empty());
        return new DatasetDescriptor(
                ID,
                "Multinational Military Exercises (MME)",
                "7",
                "Exercises of the forces of more than one state as newspapers reported them, with place, domains, purposes"
                        + " and participants.",
                "No licence text was seen with the file; the publisher's page states the terms.",
                Optional.of(ADDRESS),
                List.of(data),
                List.of(new Coverage(
                        ActivityType.EXERCISE,
                        Optional.empty(),
                        CoverageScope.everyone(),
                        "states whose exercises newspapers reported",
                        1980,
                        2010,
                        CoverageKind.SAMPLE,
                        "Coded from newspapers in English: exercises that no newspaper reported are missing, so absence means"
                                + " little, and the more so the less a state is in the news.")),
                List.of("jme"));
    }
}
