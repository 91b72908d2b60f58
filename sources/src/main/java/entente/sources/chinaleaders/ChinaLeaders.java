package entente.sources.chinaleaders;

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

/** Meetings of China's leaders: what the list is, and the file of it that can be read. */
public final class ChinaLeaders {
    /** The id of the dataset. */
    static final String ID = "china-leaders";

    private static final String ADDRESS = "https://github.com/gbwalker/chinese-diplomacy-and-financing";

    /** The list of meetings. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(engagements()));

    private ChinaLeaders() {}

    private static Layout engagements() {
        FieldMap fields = FieldMap.beside(ChinaLeaders.class, "engagements.fields.csv");
        return new Layout(
                "engagements", "one row per leader, state and report", fields, new EngagementReader(fields), 1);
    }

    private static DatasetDescriptor descriptor() {
        Work list = new Work(
                "china-leaders",
                "dataset",
                List.of("Walker, G. B."),
                "Meetings of China's leaders 2003-2018, collected from China Vitae",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ADDRESS));
        return new DatasetDescriptor(
                ID,
                "Meetings of China's leaders",
                "2003-2018",
                "Meetings of China's presidents, premiers and foreign ministers with foreigners, of which the few that name a"
                        + " defence official are contacts.",
                "No licence was found; the texts were collected from China Vitae.",
                Optional.of(ADDRESS),
                List.of(list),
                List.of(new Coverage(
                        ActivityType.CONTACT,
                        Optional.of("meetings of seven leaders"),
                        CoverageScope.of("china"),
                        "China with any state, at the level of seven leaders",
                        2003,
                        2018,
                        CoverageKind.ANECDOTAL,
                        "Meetings of seven leaders only; the defence minister's own are not among them, so absence means"
                                + " nothing.")),
                List.of());
    }
}
