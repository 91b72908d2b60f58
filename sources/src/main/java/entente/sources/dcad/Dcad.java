package entente.sources.dcad;

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

/** DCAD 1.0: what it is, and the file of it that can be read. */
public final class Dcad {
    /** The id of the dataset. */
    static final String ID = "dcad";

    /** The first year of signature the dataset covers. */
    static final int FIRST_YEAR = 1980;

    /** The last year the dataset covers; an estimate of 2010 is this limit and no end (codebook, endYearEstimate). */
    static final int LAST_YEAR = 2010;

    /** DCAD 1.0 by agreement. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(agreements()), unread());

    private Dcad() {}

    private static Layout agreements() {
        FieldMap fields = FieldMap.beside(Dcad.class, "agreements.fields.csv");
        return new Layout("agreements", "one row per agreement", fields, new AgreementReader(fields), 1);
    }

    private static List<Unread> unread() {
        return List.of(new Unread(
                "one row per year of a pair of states",
                List.of("dcaAnyV1", "dcaAnyV2"),
                "Use the file by agreement (DCAD-v1.0-main.csv), from which it is worked out."));
    }

    private static DatasetDescriptor descriptor() {
        Work article = new Work(
                "kinne-2020",
                "article-journal",
                List.of("Kinne, Brandon J."),
                "The Defense Cooperation Agreement Dataset (DCAD)",
                Optional.of(2020),
                Optional.of("Journal of Conflict Resolution"),
                Optional.of("64(4)"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://www.brandonkinne.com/dcad"));
        return new DatasetDescriptor(
                ID,
                "Defense Cooperation Agreement Dataset (DCAD)",
                "1.0",
                "Bilateral agreements that set up a lasting frame for defence cooperation, general or for one sector, with"
                        + " their terms and the coder's confidence.",
                "The codebook asks for citation of the article; no licence was found for the data.",
                Optional.of("https://www.brandonkinne.com/dcad"),
                List.of(article),
                List.of(new Coverage(
                        ActivityType.AGREEMENT,
                        Optional.of("bilateral defence cooperation agreements"),
                        CoverageScope.among(CodeSystem.COW),
                        "pairs of members of the COW state system",
                        FIRST_YEAR,
                        LAST_YEAR,
                        CoverageKind.CENSUS,
                        "Bilateral defence cooperation agreements signed in these years. Outside its definition: defence and"
                                + " non-aggression pacts, status of forces, strategic partnerships, single arms deals,"
                                + " research on one programme, military aid, nuclear cooperation, agreements of interior"
                                + " ministries, on borders or past conflicts, and on arms limits; agreements of more than two"
                                + " states. A third is coded from news alone, so absence where the press is thin is weak"
                                + " evidence.")),
                List.of());
    }
}
