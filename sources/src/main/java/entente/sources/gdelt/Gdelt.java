package entente.sources.gdelt;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.sources.Dataset;
import entente.sources.FieldMap;
import entente.sources.FileForm;
import entente.sources.Layout;
import entente.sources.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The event tables of GDELT: what they are, and the files of them that can be read. */
public final class Gdelt {
    private static final String FIRST = "gdelt-1";
    private static final String SECOND = "gdelt-2";
    private static final String ADDRESS = "https://www.gdeltproject.org/data.html";

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])");
    private static final int MONTH_LENGTH = 6;
    private static final int YEAR_LENGTH = 4;
    private static final int DATE_CELLS = 5;

    /** Version 1.0, of the days since 1979: 58 columns, or 57 before April 2013. */
    public static final Dataset VERSION_1 = dataset(FIRST, "1.0", SECOND, 1979, "events-1.fields.csv", Set.of(57, 58));

    /** Version 2.0, of every quarter of an hour since February 2015: 61 columns. Its ids are not those of version 1.0. */
    public static final Dataset VERSION_2 = dataset(SECOND, "2.0", FIRST, 2015, "events-2.fields.csv", Set.of(61));

    private Gdelt() {}

    private static Dataset dataset(
            String id, String version, String other, int firstYear, String map, Set<Integer> widths) {
        FieldMap fields = FieldMap.beside(Gdelt.class, map);
        FileForm form =
                FileForm.headless(new Shape(widths, Gdelt::beginsWithItsDate)).without("SOURCEURL");
        return new Dataset(
                descriptor(id, version, other, firstYear),
                List.of(new Layout("events", "one row per coded event", fields, new EventReader(id, fields), 1, form)));
    }

    /** A number, a day as eight digits, and the same day's month, year and year with fraction. */
    private static boolean beginsWithItsDate(List<String> cells) {
        if (cells.size() < DATE_CELLS
                || !ID.matcher(cells.get(0)).matches()
                || !DAY.matcher(cells.get(1)).matches()) {
            return false;
        }
        String day = cells.get(1);
        return cells.get(2).equals(day.substring(0, MONTH_LENGTH))
                && cells.get(3).equals(day.substring(0, YEAR_LENGTH))
                && cells.get(4).startsWith(day.substring(0, YEAR_LENGTH));
    }

    private static DatasetDescriptor descriptor(String id, String version, String other, int firstYear) {
        return new DatasetDescriptor(
                        id,
                        "GDELT Event Database",
                        version,
                        "Events between actors of every kind that a program found in news, coded by CAMEO; those between defence"
                                + " establishments, and those that are about forces by their code, are activities.",
                        "Free and open, as its publisher says on the page; the full terms were not seen.",
                        Optional.of(ADDRESS),
                        List.of(new Work(
                                "gdelt",
                                "dataset",
                                List.of("GDELT Project"),
                                "GDELT Event Database",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(version),
                                Optional.empty(),
                                Optional.of("GDELT Project"),
                                Optional.empty(),
                                Optional.of(ADDRESS))),
                        Stream.of(
                                        ActivityType.CONTACT,
                                        ActivityType.AGREEMENT,
                                        ActivityType.EXERCISE,
                                        ActivityType.PEACEKEEPING,
                                        ActivityType.HADR)
                                .map(type -> coverage(type, firstYear))
                                .toList(),
                        List.of(other))
                .codedByMachine();
    }

    private static Coverage coverage(ActivityType type, int firstYear) {
        return new Coverage(
                type,
                Optional.of("acts in the news it was given"),
                CoverageScope.everyone(),
                "any state and international organisation",
                firstYear,
                2026,
                CoverageKind.SAMPLE,
                "What a program found in the news it was given, which grew with the years: it misses acts, invents some, and"
                        + " tells one act many times. Absence means nothing.");
    }
}
