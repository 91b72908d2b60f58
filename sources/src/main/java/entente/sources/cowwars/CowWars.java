package entente.sources.cowwars;

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

/** COW inter-state wars: what they are, and the file that can be read. */
public final class CowWars {
    /** The id of the dataset. */
    static final String ID = "cow-wars";

    private static final String URL = "https://correlatesofwar.org/data-sets/cow-war/";
    private static final String PARTICIPANTS = "participants";

    private static final FieldMap PARTICIPANTS_FIELDS = FieldMap.beside(CowWars.class, PARTICIPANTS + ".fields.csv");
    private static final Variables PARTICIPANTS_VARIABLES =
            Variables.beside(CowWars.class, PARTICIPANTS, PARTICIPANTS_FIELDS);

    /** The dataset and its readers. */
    public static final Dataset DATASET = new Dataset(
            descriptor(),
            List.of(new Layout(
                    PARTICIPANTS,
                    "one row per state and side of a war",
                    PARTICIPANTS_FIELDS,
                    new ParticipantReader(PARTICIPANTS, PARTICIPANTS_VARIABLES),
                    1)),
            List.of(new Unread(
                    "one row per party of an extra-state war",
                    List.of("WarNum", "ccode1", "ccode2"),
                    "Only the inter-state wars are read (Inter-StateWarData_v4.0.csv).")));

    private CowWars() {}

    private static DatasetDescriptor descriptor() {
        Work book = new Work(
                "sarkees-wayman-2010",
                "book",
                List.of("Sarkees, Meredith Reid", "Wayman, Frank Whelon"),
                "Resort to War: A Data Guide to Inter-State, Extra-State, Intra-State, and Non-State Wars, 1816-2007",
                Optional.of(2010),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("CQ Press"),
                Optional.empty(),
                Optional.empty());
        return new DatasetDescriptor(
                        ID,
                        "Correlates of War Inter-State Wars",
                        "4.0",
                        "Wars between states with at least a thousand deaths in battle, 1816 to 2007, with the states in them.",
                        "Offered by the Correlates of War Project for download and citation; no leave to redistribute was found.",
                        Optional.of(URL),
                        List.of(book),
                        List.of(),
                        List.of())
                .with(new ContextDescription(
                        List.of(
                                new ContextCoverage(
                                        PARTICIPANTS,
                                        "members of the COW state system",
                                        1816,
                                        2007,
                                        CoverageKind.CENSUS,
                                        "Inter-state wars only; extra-state, intra-state and non-state wars are other files and are not read.")),
                        PARTICIPANTS_VARIABLES.dictionary()));
    }
}
