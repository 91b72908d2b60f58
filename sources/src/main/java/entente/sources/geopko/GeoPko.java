package entente.sources.geopko;

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

/** The Geocoded Peacekeeping Operations dataset: what it is, and the file that can be read. */
public final class GeoPko {
    /** The id of the dataset. */
    static final String ID = "geopko";

    /** First and last year of the file. */
    static final int FIRST_YEAR = 1994;

    static final int LAST_YEAR = 2018;

    /** The file by place and month. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(sites()));

    private GeoPko() {}

    private static Layout sites() {
        FieldMap fields = FieldMap.beside(GeoPko.class, "sites.fields.csv");
        return new Layout("sites", "one row per place of a mission and map", fields, new SiteReader(fields), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "cil-2020",
                "article",
                List.of("Cil, Deniz", "Fjelde, Hanne", "Hultman, Lisa", "Nilsson, Desirée"),
                "Mapping Blue Helmets: Introducing the Geocoded Peacekeeping Operations (Geo-PKO) Dataset",
                Optional.of(2020),
                Optional.of("Journal of Peace Research"),
                Optional.of("57"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                ID,
                "Geocoded Peacekeeping Operations (Geo-PKO)",
                "1",
                "Where units of United Nations operations in Africa stood, with their contributors, read off the maps that the"
                        + " United Nations publish every few months, 1994 to 2018.",
                "No terms were found with the file read here, which is the first release; see the authors.",
                Optional.empty(),
                List.of(article),
                List.of(new Coverage(
                        ActivityType.PEACEKEEPING,
                        Optional.of("operations of the United Nations in Africa"),
                        CoverageScope.everyone(),
                        "operations of the United Nations in Africa, with contributors of troops",
                        FIRST_YEAR,
                        LAST_YEAR,
                        CoverageKind.SAMPLE,
                        "One row per place on each map of a deployment. Between two maps nothing is said, contributors of"
                                + " observers and police are not named, and a contributor's absence from a map is no"
                                + " proof.")),
                List.of("ipi-peacekeeping"));
    }
}
