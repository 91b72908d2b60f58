package entente.sources.militarytraining;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The Foreign Military Training reports: what they are, and the files that can be read, one layout for each report. */
public final class MilitaryTraining {
    /** The id of the dataset. */
    static final String ID = "us-military-training";

    private static final int FIRST_REPORT = 1999;
    private static final int LAST_REPORT = 2029;

    /** The first and last fiscal year of which tables were made; later ones are read if they come in the same form. */
    private static final int FIRST_YEAR = 1999;

    private static final int LAST_YEAR = 2021;
    private static final String ADDRESS = "https://github.com/security-force-monitor/fmtrpt_data";

    /** The reports. */
    public static final Dataset DATASET = new Dataset(descriptor(), reports());

    private MilitaryTraining() {}

    private static List<Layout> reports() {
        FieldMap fields = FieldMap.beside(MilitaryTraining.class, "courses.fields.csv");
        return IntStream.rangeClosed(FIRST_REPORT, LAST_REPORT)
                .mapToObj(year -> report(year, fields))
                .toList();
    }

    /** Each report is a layout of its own, so that one does not take the place of another in the record. */
    private static Layout report(int year, FieldMap fields) {
        String id = "%d-%d".formatted(year, year + 1);
        return new Layout(
                id,
                "one row per course and group of trainees, fiscal years %d and %d".formatted(year, year + 1),
                fields,
                new CourseReader(id, fields),
                1,
                FileForm.told("source_file", "%d_%d_".formatted(year, year + 1))
                        .without("page_number", "student_unit", "total_cost", "us_unit"));
    }

    private static DatasetDescriptor descriptor() {
        Work report = new Work(
                "fmtrpt",
                "report",
                List.of("United States Department of State", "United States Department of Defense"),
                "Foreign Military Training and DoD Engagement Activities of Interest",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("United States Department of State"),
                Optional.empty(),
                Optional.empty());
        Work tables = new Work(
                "fmtrpt-data",
                "dataset",
                List.of("Security Force Monitor"),
                "fmtrpt_data: tables read out of the Foreign Military Training reports",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ADDRESS));
        return new DatasetDescriptor(
                ID,
                "Foreign Military Training reports of the United States",
                "by report",
                "Courses that the United States gave to the forces and officials of other states, with place, dates, trainees"
                        + " and cost, as reported to Congress each year.",
                "A work of the United States government; the tables come with a permissive licence.",
                Optional.of(ADDRESS),
                List.of(report, tables),
                List.of(
                        new Coverage(
                                ActivityType.TRAINING,
                                Optional.empty(),
                                CoverageScope.from("united-states"),
                                "the United States as provider, states that are not exempt",
                                FIRST_YEAR,
                                LAST_YEAR,
                                CoverageKind.SAMPLE,
                                "By law the report lists all training. These tables were read out of printed pages by a program"
                                        + " and not checked by hand, and only the reports that are loaded count: a missing row"
                                        + " is no zero."),
                        new Coverage(
                                ActivityType.TRAINING,
                                Optional.empty(),
                                CoverageScope.fromTo(
                                        "united-states", Set.of("nato", "australia", "japan", "new-zealand")),
                                "the United States as provider, members of NATO, Australia, Japan and New Zealand",
                                FIRST_YEAR,
                                LAST_YEAR,
                                CoverageKind.EXEMPT,
                                "Exempt from the report in part. Their absence means nothing, and never none.")),
                List.of());
    }
}
