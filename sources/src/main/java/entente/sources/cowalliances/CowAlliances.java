package entente.sources.cowalliances;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import entente.sources.Unread;
import java.util.List;
import java.util.Optional;

/** COW Formal Alliances 4.1: what it is, and the file of it that can be read. */
public final class CowAlliances {
    /** The id of the dataset. */
    static final String ID = "cow-alliances";

    /** The last year the dataset covers. */
    static final int LAST_YEAR = 2012;

    /** COW Formal Alliances 4.1 by member. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(members()), unread());

    private CowAlliances() {}

    private static Layout members() {
        FieldMap fields = FieldMap.beside(CowAlliances.class, "members.fields.csv");
        return new Layout("members", "one row per member's spell in an alliance", fields, new MemberReader(fields), 2);
    }

    private static List<Unread> unread() {
        String advice = "Use the file by member (alliance_v4.1_by_member.csv), which holds the same alliances.";
        return List.of(
                new Unread("one row per pair of states", List.of("ccode1", "ccode2", "dyad_st_year"), advice),
                new Unread("one row per year of a member's spell", List.of("mem_st_year", "year"), advice));
    }

    private static DatasetDescriptor descriptor() {
        Work book = new Work(
                "gibler-2009",
                "book",
                List.of("Gibler, Douglas M."),
                "International Military Alliances, 1648-2008",
                Optional.of(2009),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("CQ Press"),
                Optional.empty(),
                Optional.of("https://correlatesofwar.org/data-sets/formal-alliances/"));
        return new DatasetDescriptor(
                ID,
                "Correlates of War Formal Alliances",
                "4.1",
                "Formal alliances among members of the COW state system: defence pacts, neutrality and non-aggression"
                        + " pacts, and ententes, with each member's dates.",
                "Offered by the Correlates of War Project for download and citation; no leave to redistribute was found.",
                Optional.of("https://correlatesofwar.org/data-sets/formal-alliances/"),
                List.of(book),
                List.of(new Coverage(
                        ActivityType.AGREEMENT,
                        Optional.of("alliances"),
                        CoverageScope.among(CodeSystem.COW),
                        "alliances between at least two members of the COW state system",
                        1816,
                        LAST_YEAR,
                        CoverageKind.CENSUS,
                        "Formal alliances of the COW types; alliances that began before 1816 are followed from 1816.")),
                List.of());
    }
}
