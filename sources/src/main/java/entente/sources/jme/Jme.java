package entente.sources.jme;

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

/** The coding sheet of Joint Military Exercises, version 3: what it is, and the file of it that can be read. */
public final class Jme {
    /** The id of the dataset. */
    static final String ID = "jme";

    /** JME 3 by exercise. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(exercises()));

    private Jme() {}

    private static Layout exercises() {
        FieldMap fields = FieldMap.beside(Jme.class, "exercises.fields.csv");
        return new Layout("exercises", "one row per exercise as coded", fields, new ExerciseReader(fields), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work data = new Work(
                "dorazio-jme",
                "dataset",
                List.of("D'Orazio, Vito"),
                "Joint Military Exercises, coding sheet, version 3",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://github.com/meflynn/troopdata"));
        return new DatasetDescriptor(
                ID,
                "Joint Military Exercises (JME), coding sheet",
                "3",
                "The sheet in which exercises were coded from newspapers and Australian defence reports, before they became"
                        + " the Multinational Military Exercises.",
                "No terms were found with the sheet; it is kept in the repository of the R package troopdata.",
                Optional.of("https://github.com/meflynn/troopdata"),
                List.of(data),
                List.of(new Coverage(
                        ActivityType.EXERCISE,
                        Optional.empty(),
                        CoverageScope.everyone(),
                        "states whose exercises newspapers reported, and Australia",
                        1974,
                        2010,
                        CoverageKind.SAMPLE,
                        "Coded from newspapers; 310 rows were added from Australian sources. A working sheet: absence means"
                                + " nothing more than it does in MME, which grew out of it.")),
                List.of("mme"));
    }
}
