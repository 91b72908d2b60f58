package entente.sources.atheniandecrees;

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

/** Athenian decrees: what the list is, and the file of it that can be read. */
public final class AthenianDecrees {
    /** The id of the dataset. */
    static final String ID = "athenian-decrees";

    private static final String ADDRESS = "https://github.com/Adm-Silvan/Athenian-Diplomatic-Web";

    /** The list of decrees. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(decrees()));

    private AthenianDecrees() {}

    private static Layout decrees() {
        FieldMap fields = FieldMap.beside(AthenianDecrees.class, "decrees.fields.csv");
        return new Layout(
                "decrees",
                "one row per decree and other party",
                fields,
                new DecreeReader(fields),
                1,
                FileForm.withShortRows());
    }

    private static DatasetDescriptor descriptor() {
        Work list = new Work(
                "athenian-diplomatic-web",
                "dataset",
                List.of("Adm-Silvan"),
                "Athenian Diplomatic Web: decrees of 458 to 338 BCE",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Zenodo"),
                Optional.of("10.5281/zenodo.12606021"),
                Optional.of(ADDRESS));
        return new DatasetDescriptor(
                ID,
                "Athenian decrees, 458 to 338 BCE",
                "2024",
                "Decrees of Athens about other cities and peoples, preserved on stone, of which alliances and promises of"
                        + " non-aggression are agreements.",
                "No licence was found with the file.",
                Optional.of(ADDRESS),
                List.of(list),
                List.of(new Coverage(
                        ActivityType.AGREEMENT,
                        Optional.of("alliances"),
                        CoverageScope.of("athens"),
                        "Athens with other cities, leagues and peoples",
                        -457,
                        -337,
                        CoverageKind.ANECDOTAL,
                        "Decrees of which a stone was found. Most treaties left none: absence means nothing.")),
                List.of());
    }
}
