package entente.sources.atop;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.Download;
import entente.sources.FieldMap;
import entente.sources.Layout;
import entente.sources.Unread;
import java.util.List;
import java.util.Optional;

/** ATOP 5.0: what it is, and the files of it that can be read. */
public final class Atop {
    /** The id of the dataset. */
    static final String ID = "atop";

    /** The last day the dataset covers; what holds on it is censored, not ended (codebook, INEFFECT). */
    static final int LAST_YEAR = 2018;

    /** ATOP 5.0 with its two layouts. */
    public static final Dataset DATASET =
            new Dataset(descriptor(), List.of(alliances(), members()), unread(), downloads());

    private Atop() {}

    private static Layout alliances() {
        FieldMap fields = FieldMap.beside(Atop.class, "alliances.fields.csv");
        return new Layout("alliances", "one row per alliance", fields, new AllianceReader(fields), 2);
    }

    private static Layout members() {
        FieldMap fields = FieldMap.beside(Atop.class, "members.fields.csv");
        return new Layout(
                "members", "one row per member and phase of an alliance", fields, new MemberReader(fields), 2);
    }

    private static List<Unread> unread() {
        return List.of(
                new Unread(
                        "one row per phase of an alliance",
                        List.of("atopidphase"),
                        "Use the files by alliance (atop5_0a.csv) and by member (atop5_0m.csv): they hold every phase."),
                new Unread(
                        "one row per year of a state or a pair of states",
                        List.of("atopally", "year"),
                        "Use the files by alliance (atop5_0a.csv) and by member (atop5_0m.csv), from which it is worked"
                                + " out."));
    }

    /** The address is that of version 5.1, the one offered now; a file whose header differs is not kept. */
    private static List<Download> downloads() {
        return List.of(new Download(
                "https://www.atopdata.org/uploads/6/9/1/3/69134503/atop_5.1__.csv_.zip",
                Download.Form.ZIP,
                "Offered by the ATOP project to anybody on its site, with the request to cite it."));
    }

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "leeds-2002",
                "article-journal",
                List.of("Leeds, Brett Ashley", "Ritter, Jeffrey M.", "Mitchell, Sara McLaughlin", "Long, Andrew G."),
                "Alliance Treaty Obligations and Provisions, 1815-1944",
                Optional.of(2002),
                Optional.of("International Interactions"),
                Optional.of("28(3)"),
                Optional.of("237-260"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://www.atopdata.org"));
        return new DatasetDescriptor(
                ID,
                "Alliance Treaty Obligations and Provisions (ATOP)",
                "5.0",
                "Written alliance treaties that oblige states to aid, neutrality, non-aggression or consultation, with"
                        + " their obligations and provisions by member and phase.",
                "The publisher asks for citation; no licence text is stated with the files.",
                Optional.of("https://www.atopdata.org"),
                List.of(article),
                List.of(new Coverage(
                        ActivityType.AGREEMENT,
                        Optional.of("alliances"),
                        CoverageScope.among(CodeSystem.COW),
                        "alliances with at least two independent states as members",
                        1815,
                        LAST_YEAR,
                        CoverageKind.CENSUS,
                        "Alliances with obligations of defence, offence, neutrality, non-aggression or consultation;"
                                + " other defence agreements are outside its definition.")),
                List.of());
    }
}
