package entente.sources.servicevisits;

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

/** Visits abroad of United States service heads and commanders: what the list is, and the file of it that can be read. */
public final class ServiceVisits {
    /** The id of the dataset. */
    static final String ID = "us-service-visits";

    private static final String ADDRESS = "https://github.com/meflynn/troopdata";

    /** The list of visits. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(visits()));

    private ServiceVisits() {}

    private static Layout visits() {
        FieldMap fields = FieldMap.beside(ServiceVisits.class, "visits.fields.csv");
        return new Layout(
                "visits", "one row per official, journey and state visited", fields, new VisitReader(fields), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work list = new Work(
                "us-service-visits",
                "dataset",
                List.of("D'Orazio, Vito"),
                "Foreign visits of United States service secretaries and commanders, 1992-2012",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ADDRESS));
        return new DatasetDescriptor(
                ID,
                "Visits of United States service heads and commanders",
                "1992-2012",
                "Journeys abroad of the secretaries of the Army, Navy and Air Force, commandants of the Marine Corps and the"
                        + " commanders of two combatant commands, by state visited.",
                "No terms and no documentation were found; the file names D'Orazio as its author and is kept in the"
                        + " repository of the R package troopdata.",
                Optional.of(ADDRESS),
                List.of(list),
                List.of(new Coverage(
                        ActivityType.CONTACT,
                        Optional.of("visits of service heads"),
                        CoverageScope.from("united-states"),
                        "the United States as visitor, seven offices",
                        1992,
                        2012,
                        CoverageKind.ANECDOTAL,
                        "No rule of collection is known, and the offices are covered for different years. Absence means"
                                + " nothing; nobody's visits to the United States are covered.")),
                List.of());
    }
}
