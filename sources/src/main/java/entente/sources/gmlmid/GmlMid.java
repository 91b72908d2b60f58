package entente.sources.gmlmid;

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

/** The disputes of Gibler, Miller and Little: what they are, and the file that can be read. */
public final class GmlMid {
    /** The id of the dataset. */
    static final String ID = "gml-mid";

    private static final String URL = "https://dmgibler.people.ua.edu/mid-data.html";

    /** First and last year of the dataset. */
    static final int FIRST_YEAR = 1816;

    static final int LAST_YEAR = 2010;
    private static final String YEARS = "directed-dispute-years";

    private static final FieldMap YEARS_FIELDS = FieldMap.beside(GmlMid.class, YEARS + ".fields.csv");
    private static final Variables YEARS_VARIABLES = Variables.beside(GmlMid.class, YEARS, YEARS_FIELDS);

    /** The dataset and its readers. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(new Layout(
                    YEARS,
                    "one row per directed pair of states and year of a dispute",
                    YEARS_FIELDS,
                    new DirectedDisputeReader(YEARS, YEARS_VARIABLES),
                    1)));

    private GmlMid() {}

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "gibler-miller-little-2016",
                "article-journal",
                List.of("Gibler, Douglas M.", "Miller, Steven V.", "Little, Erin K."),
                "An Analysis of the Militarized Interstate Dispute (MID) Dataset, 1816-2001",
                Optional.of(2016),
                Optional.of("International Studies Quarterly"),
                Optional.of("60(4)"),
                Optional.of("719-730"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Militarized Interstate Disputes by Gibler, Miller and Little",
                        "2.2.1",
                        "The disputes of COW after a review of every case: 251 dropped, 75 merged, many changed. By directed pair of states and year, 1816 to 2010.",
                        "The authors offer it for download and citation, and do not allow redistribution; bring your own file.",
                        Optional.of(URL),
                        List.of(article),
                        List.of(),
                        List.of("cow-mid"))
                .with(new ContextDescription(
                        List.of(
                                new ContextCoverage(
                                        YEARS,
                                        "pairs of members of the COW state system",
                                        FIRST_YEAR,
                                        LAST_YEAR,
                                        CoverageKind.CENSUS,
                                        "Pairs of states on different sides of a dispute, in each year of it, both directions.")),
                        YEARS_VARIABLES.dictionary()));
    }
}
