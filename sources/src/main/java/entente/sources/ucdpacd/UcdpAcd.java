package entente.sources.ucdpacd;

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

/** The UCDP/PRIO Armed Conflict Dataset: what it is, and the file that can be read. */
public final class UcdpAcd {
    /** The id of the dataset. */
    static final String ID = "ucdp-acd";

    private static final String URL = "https://ucdp.uu.se/downloads/";

    /** First and last year of the dataset. */
    static final int FIRST_YEAR = 1946;

    static final int LAST_YEAR = 2024;
    private static final String YEARS = "conflict-years";

    private static final FieldMap YEARS_FIELDS = FieldMap.beside(UcdpAcd.class, YEARS + ".fields.csv");
    private static final Variables YEARS_VARIABLES = Variables.beside(UcdpAcd.class, YEARS, YEARS_FIELDS);

    /** The dataset and its readers. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(new Layout(
                    YEARS,
                    "one row per conflict, year and pair of supporting states",
                    YEARS_FIELDS,
                    new ConflictYearReader(YEARS, YEARS_VARIABLES),
                    1)));

    private UcdpAcd() {}

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "gleditsch-2002",
                "article-journal",
                List.of(
                        "Gleditsch, Nils Petter",
                        "Wallensteen, Peter",
                        "Eriksson, Mikael",
                        "Sollenberg, Margareta",
                        "Strand, Håvard"),
                "Armed Conflict 1946-2001: A New Dataset",
                Optional.of(2002),
                Optional.of("Journal of Peace Research"),
                Optional.of("39(5)"),
                Optional.of("615-637"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "UCDP/PRIO Armed Conflict Dataset",
                        "to 2024, as peacesciencer distributes it",
                        "Armed conflicts over government or territory with at least 25 deaths in battle in a year and a state on one side at least, 1946 to 2024.",
                        "Offered by the Uppsala Conflict Data Program for download free of charge, with citation; its licence text was not seen. The file read here comes from peacesciencer, which is under the GPL-2.",
                        Optional.of(URL),
                        List.of(article),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(new ContextCoverage(
                                YEARS,
                                "states of the Gleditsch-Ward system",
                                FIRST_YEAR,
                                LAST_YEAR,
                                CoverageKind.CENSUS,
                                "State-based conflicts with at least 25 deaths in battle in the year.")),
                        YEARS_VARIABLES.dictionary()));
    }
}
