package entente.sources.leadertravels;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Licence;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.FileForm;
import entente.sources.Layout;
import java.util.List;
import java.util.Optional;

/** Travels of American leaders and visits to them: what the lists are, and the files that can be read. */
public final class LeaderTravels {
    /** The id of the dataset. */
    static final String ID = "us-leader-travels";

    private static final String ADDRESS = "https://history.state.gov/departmenthistory";

    /** The three lists. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(
                    trips("presidents", "one row per state visited by a president", "president"),
                    trips("secretaries", "one row per state visited by a secretary of state", "secretary"),
                    visits()));

    private LeaderTravels() {}

    private static Layout trips(String id, String title, String role) {
        FieldMap fields = FieldMap.beside(LeaderTravels.class, "trips.fields.csv");
        return new Layout(id, title, fields, new TripReader(id, fields), 1, FileForm.told("@role", role));
    }

    private static Layout visits() {
        FieldMap fields = FieldMap.beside(LeaderTravels.class, "visits.fields.csv");
        return new Layout("visits", "one row per visit of a foreign leader", fields, new LeaderVisitReader(), 1);
    }

    private static DatasetDescriptor descriptor() {
        return new DatasetDescriptor(
                        ID,
                        "Travels of presidents and secretaries of state, and visits of foreign leaders to the United States",
                        "2025",
                        "Dated journeys with remarks on whom the traveller met, of which the few that name a defence official or a"
                                + " meeting of a defence body are contacts.",
                        "CC0 1.0 (public domain).",
                        Optional.of(ADDRESS),
                        List.of(
                                work("us-president-travels", "Travels Abroad of the President"),
                                work("us-secretary-travels", "Travels Abroad of the Secretary of State"),
                                work("us-leader-visits", "Visits by Foreign Leaders")),
                        List.of(new Coverage(
                                ActivityType.CONTACT,
                                Optional.of("travels of presidents and secretaries of state, and visits to them"),
                                CoverageScope.of("united-states"),
                                "the United States with any state",
                                1866,
                                2025,
                                CoverageKind.ANECDOTAL,
                                "Every journey of the traveller is listed, and defence officials are named in the remarks only now and"
                                        + " then, mostly since 1999: absence means nothing.")),
                        List.of())
                .under(Licence.CC_ZERO);
    }

    private static Work work(String id, String title) {
        return new Work(
                id,
                "webpage",
                List.of("Office of the Historian, United States Department of State"),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("United States Department of State"),
                Optional.empty(),
                Optional.of(ADDRESS));
    }
}
