package entente.sources.cownmc;

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

/** COW National Material Capabilities: what it is, and the file of it that can be read. */
public final class CowNmc {
    private static final String ID = "cow-nmc";
    private static final String LAYOUT = "state-years";
    private static final String URL = "https://correlatesofwar.org/data-sets/national-material-capabilities/";
    private static final int FIRST_YEAR = 1816;
    private static final int LAST_YEAR = 2022;

    private static final FieldMap FIELDS = FieldMap.beside(CowNmc.class, LAYOUT + ".fields.csv");
    private static final Variables VARIABLES = Variables.beside(CowNmc.class, LAYOUT, FIELDS);

    /** COW National Material Capabilities by state and year. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(new Layout(
                    LAYOUT,
                    "one row per state and year",
                    FIELDS,
                    new StateYearReader(ID, LAYOUT, CodeSystem.COW, FIRST_YEAR, LAST_YEAR, VARIABLES),
                    1)));

    private CowNmc() {}

    private static DatasetDescriptor descriptor() {
        Work chapter = new Work(
                "singer-bremer-stuckey-1972",
                "chapter",
                List.of("Singer, J. David", "Bremer, Stuart", "Stuckey, John"),
                "Capability Distribution, Uncertainty, and Major Power War, 1820-1965",
                Optional.of(1972),
                Optional.of("Peace, War, and Numbers"),
                Optional.empty(),
                Optional.of("19-48"),
                Optional.of("Sage"),
                Optional.empty(),
                Optional.empty());
        Work article = new Work(
                "singer-1987",
                "article-journal",
                List.of("Singer, J. David"),
                "Reconstructing the Correlates of War Dataset on Material Capabilities of States, 1816-1985",
                Optional.of(1987),
                Optional.of("International Interactions"),
                Optional.of("14"),
                Optional.of("115-132"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(URL));
        return new DatasetDescriptor(
                        ID,
                        "Correlates of War National Material Capabilities",
                        "6.0 and its extension to 2022",
                        "What each state commanded in each year: military expenditure and personnel, iron and steel, energy,"
                                + " population and urban population, and the index CINC made of the six.",
                        "Offered by the Correlates of War Project for download and citation; no leave to redistribute was found.",
                        Optional.of(URL),
                        List.of(chapter, article),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(
                                new ContextCoverage(
                                        LAYOUT,
                                        "members of the COW state system",
                                        FIRST_YEAR,
                                        LAST_YEAR,
                                        CoverageKind.CENSUS,
                                        "Every member in every year of its membership. The edition of the Correlates of War"
                                                + " Project ends in 2016; the file peacesciencer distributes goes on to 2022.")),
                        VARIABLES.dictionary()));
    }
}
