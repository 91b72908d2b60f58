package entente.sources.cowmid;

import entente.core.record.ContextCoverage;
import entente.core.record.ContextDescription;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import entente.sources.Unread;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** COW Militarized Interstate Disputes: what they are, and the files that can be read. */
public final class CowMid {
    /** The id of the dataset. */
    static final String ID = "cow-mid";

    private static final String URL = "https://correlatesofwar.org/data-sets/mids/";
    private static final String DISPUTES = "disputes";
    private static final String PARTICIPANTS = "participants";

    private static final FieldMap DISPUTES_FIELDS = FieldMap.beside(CowMid.class, DISPUTES + ".fields.csv");
    private static final Variables DISPUTES_VARIABLES = Variables.beside(CowMid.class, DISPUTES, DISPUTES_FIELDS);
    private static final FieldMap PARTICIPANTS_FIELDS = FieldMap.beside(CowMid.class, PARTICIPANTS + ".fields.csv");
    private static final Variables PARTICIPANTS_VARIABLES =
            Variables.beside(CowMid.class, PARTICIPANTS, PARTICIPANTS_FIELDS);

    /** The dataset and its readers. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(
                    new Layout(
                            DISPUTES,
                            "one row per dispute",
                            DISPUTES_FIELDS,
                            DisputeReader.ofDisputes(DISPUTES, DISPUTES_VARIABLES),
                            1),
                    new Layout(
                            PARTICIPANTS,
                            "one row per spell of a state in a dispute",
                            PARTICIPANTS_FIELDS,
                            DisputeReader.ofParticipants(PARTICIPANTS, PARTICIPANTS_VARIABLES),
                            1)),
            List.of(new Unread(
                    "one row per incident of a dispute",
                    List.of("incidnum", "dispnum"),
                    "Use the disputes and their participants (MIDA, MIDB).")));

    private CowMid() {}

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "palmer-2022",
                "article-journal",
                List.of(
                        "Palmer, Glenn",
                        "McManus, Roseanne W.",
                        "D'Orazio, Vito",
                        "Kenwick, Michael R.",
                        "Karstens, Mikaela",
                        "Bloch, Chase",
                        "Dietrich, Nick",
                        "Kahn, Kayla",
                        "Ritter, Kellan",
                        "Soules, Michael J."),
                "The MID5 Dataset, 2011-2014: Procedures, Coding Rules, and Description",
                Optional.of(2022),
                Optional.of("Conflict Management and Peace Science"),
                Optional.of("39(4)"),
                Optional.of("470-482"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Correlates of War Militarized Interstate Disputes",
                        "5.0",
                        "Every case in which one state threatened, displayed or used force against another, 1816 to 2014, and the states in it.",
                        "Offered by the Correlates of War Project for download and citation; no leave to redistribute was found.",
                        Optional.of(URL),
                        List.of(article),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(
                                new ContextCoverage(
                                        DISPUTES,
                                        "members of the COW state system",
                                        1816,
                                        2014,
                                        CoverageKind.CENSUS,
                                        "Militarised disputes between states, as COW defines them."),
                                new ContextCoverage(
                                        PARTICIPANTS,
                                        "members of the COW state system",
                                        1816,
                                        2014,
                                        CoverageKind.CENSUS,
                                        "The states in those disputes, each with its own dates.")),
                        Stream.of(DISPUTES_VARIABLES, PARTICIPANTS_VARIABLES)
                                .flatMap(variables -> variables.dictionary().stream())
                                .toList()));
    }
}
