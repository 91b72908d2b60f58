package entente.sources.peacekeeping;

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
import java.util.List;
import java.util.Optional;

/** Contributions to operations of the United Nations by month: what the dataset is, and the files that can be read. */
public final class Peacekeeping {
    /** The id of the dataset. */
    static final String ID = "ipi-peacekeeping";

    private static final String ADDRESS = "https://github.com/IPIDataLab";

    /** Both files. */
    public static final Dataset DATASET =
            new Dataset(descriptor(), List.of(contributors(), missions()), List.of(), downloads());

    private Peacekeeping() {}

    private static Layout contributors() {
        FieldMap fields = FieldMap.beside(Peacekeeping.class, "contributors.fields.csv");
        Months months = new Months("2009-11", "2014-02");
        return new Layout(
                "contributors",
                "one row per contributor, mission and month",
                fields,
                new ContributionReader(fields, months),
                1);
    }

    private static Layout missions() {
        FieldMap fields = FieldMap.beside(Peacekeeping.class, "missions.fields.csv");
        Months months = new Months("1990-11", "2017-03");
        return new Layout("missions", "one row per mission and month", fields, new MissionReader(fields, months), 1);
    }

    /** Of the file by contributor no terms were found, so only that by mission. */
    private static List<Download> downloads() {
        return List.of(new Download(
                "https://raw.githubusercontent.com/IPIDataLab/PPP_Loader/2653920af58e91a892d1cde3a402a57a2ebf5cdf"
                        + "/ppp_files/data_mission.csv",
                Download.Form.CSV,
                "Kept by the International Peace Institute in a public repository under GPL-2."));
    }

    private static DatasetDescriptor descriptor() {
        Work database = new Work(
                "perry-smith-2013",
                "dataset",
                List.of("Perry, Chris", "Smith, Adam C."),
                "Providing for Peacekeeping: contributions to United Nations operations by month",
                Optional.of(2013),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("International Peace Institute"),
                Optional.empty(),
                Optional.of(ADDRESS));
        return new DatasetDescriptor(
                ID,
                "Contributions to United Nations peace operations (IPI, Providing for Peacekeeping)",
                "2009-2014, 1990-2017",
                "Uniformed personnel in operations of the United Nations at the end of each month, by contributor from November"
                        + " 2009 to February 2014 and by mission from November 1990 to March 2017.",
                "No licence was found with the file by contributor; the file by mission comes from a repository under GPL-2.",
                Optional.of(ADDRESS),
                List.of(database),
                List.of(
                        new Coverage(
                                ActivityType.PEACEKEEPING,
                                Optional.of("operations of the United Nations"),
                                CoverageScope.everyone(),
                                "contributors to operations of the United Nations",
                                2010,
                                2013,
                                CoverageKind.CENSUS,
                                "Uniformed personnel at the end of each month, November 2009 to February 2014; the years at"
                                        + " either end are covered in part, and who served within a month and left before its"
                                        + " end is missing. Other operations than those of the United Nations are not"
                                        + " covered."),
                        new Coverage(
                                ActivityType.PEACEKEEPING,
                                Optional.of("operations of the United Nations"),
                                CoverageScope.everyone(),
                                "operations of the United Nations, without their contributors",
                                1991,
                                2016,
                                CoverageKind.SAMPLE,
                                "Which operations had how many uniformed personnel, November 1990 to March 2017. It does not say"
                                        + " who contributed.")),
                List.of("geopko"));
    }
}
