package entente.sources.attaches;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Licence;
import entente.core.record.Work;
import entente.core.time.HistoricalDate;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.Layout;
import java.util.List;
import java.util.Optional;

/** The United Kingdom's defence attachés by two lists in Hansard: what they are, and the files that can be read. */
public final class UnitedKingdomAttaches {
    /** The id of the dataset. */
    static final String ID = "uk-attaches";

    private static final String ADDRESS = "https://hansard.parliament.uk";

    /** Both lists. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(list1998(), list2003()));

    private UnitedKingdomAttaches() {}

    private static Layout list1998() {
        FieldMap fields = FieldMap.beside(UnitedKingdomAttaches.class, "posts-1998.fields.csv");
        PostReader reader = new PostReader("posts-1998", "post", HistoricalDate.ofDay(1998, 4, 29), fields);
        return new Layout("posts-1998", "one row per capital with a resident attaché in April 1998", fields, reader, 1);
    }

    private static Layout list2003() {
        FieldMap fields = FieldMap.beside(UnitedKingdomAttaches.class, "posts-2003.fields.csv");
        PostReader reader = new PostReader("posts-2003", "city", HistoricalDate.ofDay(2003, 10, 7), fields);
        return new Layout("posts-2003", "one row per city with attachés in October 2003", fields, reader, 1);
    }

    private static DatasetDescriptor descriptor() {
        return new DatasetDescriptor(
                        ID,
                        "Defence attachés of the United Kingdom, by written answers to the House of Commons",
                        "1998, 2003",
                        "Where the United Kingdom had resident defence attachés on two days, as the Ministry of Defence told the House"
                                + " of Commons.",
                        "Parliamentary copyright, Open Parliament Licence; facts only.",
                        Optional.of(ADDRESS),
                        List.of(
                                answer(
                                        "hansard-1998-04-29",
                                        1998,
                                        "Military Attaches",
                                        "HC Deb 29 April 1998, vol 311",
                                        "132-133W"),
                                answer(
                                        "hansard-2003-10-07",
                                        2003,
                                        "Defence Attaches",
                                        "HC Deb 7 October 2003, vol 411",
                                        "157-158W")),
                        List.of(
                                new Coverage(
                                        ActivityType.ATTACHE,
                                        Optional.of("resident attachés"),
                                        CoverageScope.from("united-kingdom"),
                                        "the United Kingdom as sender, resident attachés",
                                        1998,
                                        1998,
                                        CoverageKind.CENSUS,
                                        "The answer of 29 April 1998 lists every capital with a resident attaché on that day. A further"
                                                + " 70 states were covered from another seat and are not named: no row means no"
                                                + " resident attaché, not no accreditation. Attachés sent to London are not"
                                                + " covered."),
                                new Coverage(
                                        ActivityType.ATTACHE,
                                        Optional.of("resident attachés"),
                                        CoverageScope.from("united-kingdom"),
                                        "the United Kingdom as sender, cities from Albania to Oman in alphabetical order",
                                        2003,
                                        2003,
                                        CoverageKind.SAMPLE,
                                        "The answer of 7 October 2003 counts 128 attachés and advisers in 82 locations; the file holds"
                                                + " its first 54 rows. Absence means nothing for states after Oman.")),
                        List.of())
                .under(Licence.OPEN_PARLIAMENT);
    }

    private static Work answer(String id, int year, String title, String container, String columns) {
        return new Work(
                id,
                "article",
                List.of("House of Commons"),
                title,
                Optional.of(year),
                Optional.of(container),
                Optional.empty(),
                Optional.of(columns),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ADDRESS));
    }
}
