package entente.sources.democracy;

import entente.core.actor.CodeSystem;
import entente.core.record.ContextCoverage;
import entente.core.record.ContextDescription;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import entente.sources.StateYearReader;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;

/** Three measures of democracy as the R package isard gathers them: what they are, and the file that can be read. */
public final class Democracy {
    private static final String ID = "democracy";
    private static final String LAYOUT = "state-years";
    private static final String URL = "https://github.com/svmiller/isard";
    private static final int FIRST_YEAR = 1816;
    private static final int LAST_YEAR = 2025;

    private static final FieldMap FIELDS = FieldMap.beside(Democracy.class, LAYOUT + ".fields.csv");
    private static final Variables VARIABLES = Variables.beside(Democracy.class, LAYOUT, FIELDS);

    /** Democracy by state and year. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(new Layout(
                    LAYOUT,
                    "one row per state and year",
                    FIELDS,
                    new StateYearReader(ID, LAYOUT, CodeSystem.COW, FIRST_YEAR, LAST_YEAR, VARIABLES),
                    1)));

    private Democracy() {}

    private static DatasetDescriptor descriptor() {
        return new DatasetDescriptor(
                        ID,
                        "Democracy of states (isard: Unified Democracy Scores, Polity, V-Dem)",
                        "isard cw_democracy to 2025",
                        "Three estimates of how democratic each state was in each year: extended Unified Democracy Scores, Polity's"
                                + " polity2, and V-Dem's index of electoral democracy.",
                        "Gathered in the R package isard, which is under the GPL-2; each measure has its own authors, to be cited"
                                + " where it is used. Their own terms were not checked.",
                        Optional.of(URL),
                        works(),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(new ContextCoverage(
                                LAYOUT,
                                "members of the COW state system",
                                FIRST_YEAR,
                                LAST_YEAR,
                                CoverageKind.CENSUS,
                                "A row for every member and year; each measure leaves out some states and years, and"
                                        + " polity2 ends in 2020.")),
                        VARIABLES.dictionary()));
    }

    private static List<Work> works() {
        Work extended = new Work(
                "marquez-2016",
                "report",
                List.of("Marquez, Xavier"),
                "A Quick Method for Extending the Unified Democracy Scores",
                Optional.of(2016),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("SSRN"),
                Optional.of("10.2139/ssrn.2753830"),
                Optional.empty());
        Work scores = new Work(
                "pemstein-meserve-melton-2010",
                "article-journal",
                List.of("Pemstein, Daniel", "Meserve, Stephen", "Melton, James"),
                "Democratic Compromise: A Latent Variable Analysis of Ten Measures of Regime Type",
                Optional.of(2010),
                Optional.of("Political Analysis"),
                Optional.of("18(4)"),
                Optional.of("426-449"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Work polity = new Work(
                "marshall-2020",
                "report",
                List.of("Marshall, Monty G."),
                "Polity5: Dataset Users' Manual v2018",
                Optional.of(2020),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Center for Systemic Peace"),
                Optional.empty(),
                Optional.of("https://www.systemicpeace.org"));
        Work vdem = new Work(
                "coppedge-2025",
                "dataset",
                List.of("Coppedge, Michael", "Gerring, John", "Knutsen, Carl Henrik", "Lindberg, Staffan I.", "others"),
                "V-Dem Country-Year Dataset v15",
                Optional.of(2025),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Varieties of Democracy (V-Dem) Project"),
                Optional.of("10.23696/vdemds25"),
                Optional.empty());
        return List.of(extended, scores, polity, vdem);
    }
}
