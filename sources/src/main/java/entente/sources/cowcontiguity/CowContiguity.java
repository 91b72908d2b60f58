package entente.sources.cowcontiguity;

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

/** COW Direct Contiguity: what it is, and the file that can be read. */
public final class CowContiguity {
    /** The id of the dataset. */
    static final String ID = "cow-contiguity";

    private static final String URL = "https://correlatesofwar.org/data-sets/direct-contiguity/";

    /** First and last year of the dataset. */
    static final int FIRST_YEAR = 1816;

    static final int LAST_YEAR = 2016;
    private static final String SPELLS = "spells";

    private static final FieldMap SPELLS_FIELDS = FieldMap.beside(CowContiguity.class, SPELLS + ".fields.csv");
    private static final Variables SPELLS_VARIABLES = Variables.beside(CowContiguity.class, SPELLS, SPELLS_FIELDS);

    /** The dataset and its readers. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(new Layout(
                    SPELLS,
                    "one row per pair of states and spell",
                    SPELLS_FIELDS,
                    new SpellReader(SPELLS, SPELLS_VARIABLES),
                    1)));

    private CowContiguity() {}

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "stinnett-2002",
                "article-journal",
                List.of(
                        "Stinnett, Douglas M.",
                        "Tir, Jaroslav",
                        "Schafer, Philip",
                        "Diehl, Paul F.",
                        "Gochman, Charles"),
                "The Correlates of War Project Direct Contiguity Data, Version 3",
                Optional.of(2002),
                Optional.of("Conflict Management and Peace Science"),
                Optional.of("19(2)"),
                Optional.of("58-66"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Correlates of War Direct Contiguity",
                        "3.2",
                        "Pairs of states with a common border, or with no more than 400 miles of water between them, from month to month, 1816 to 2016.",
                        "Offered by the Correlates of War Project for download and citation; no leave to redistribute was found.",
                        Optional.of(URL),
                        List.of(article),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(
                                new ContextCoverage(
                                        SPELLS,
                                        "pairs of members of the COW state system",
                                        FIRST_YEAR,
                                        LAST_YEAR,
                                        CoverageKind.CENSUS,
                                        "Contiguity of the states themselves; that of their dependencies is another file and is not read. A pair that is not listed lies farther apart.")),
                        SPELLS_VARIABLES.dictionary()));
    }
}
