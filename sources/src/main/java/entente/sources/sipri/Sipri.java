package entente.sources.sipri;

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
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** The SIPRI Arms Transfers Database: what it is, and the file of it that can be read. */
public final class Sipri {
    /** The id of the dataset. */
    static final String ID = "sipri-arms-transfers";

    /** The first and last year an order can be of. */
    static final int FIRST_YEAR = 1940;

    static final int LAST_YEAR = 2100;

    private static final String ADDRESS = "https://www.sipri.org/databases/armstransfers";

    /** The trade register. */
    public static final Dataset DATASET = new Dataset(descriptor(), List.of(orders()));

    private Sipri() {}

    private static Layout orders() {
        FieldMap fields = FieldMap.beside(Sipri.class, "orders.fields.csv");
        return new Layout(
                "orders",
                "one row per order line",
                fields,
                new OrderReader(fields),
                1,
                FileForm.exported(Charset.forName("windows-1252")));
    }

    private static DatasetDescriptor descriptor() {
        Work database = new Work(
                "sipri-arms-transfers",
                "dataset",
                List.of("Stockholm International Peace Research Institute"),
                "SIPRI Arms Transfers Database",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Stockholm International Peace Research Institute"),
                Optional.empty(),
                Optional.of(ADDRESS));
        return new DatasetDescriptor(
                ID,
                "SIPRI Arms Transfers Database, trade register",
                "as downloaded",
                "Orders of major conventional arms by recipient and supplier, with numbers, years of delivery and SIPRI's"
                        + " trend-indicator values.",
                "Copyright SIPRI; its terms stand on the publisher's page.",
                Optional.of(ADDRESS),
                List.of(database),
                List.of(new Coverage(
                        ActivityType.AGREEMENT,
                        Optional.of("orders of major conventional arms"),
                        CoverageScope.everyone(),
                        "any supplier and recipient; orders of major conventional arms with deliveries since 1950",
                        1950,
                        2024,
                        CoverageKind.CENSUS,
                        "Transfers of major conventional arms that SIPRI found in open sources. Small arms, most components,"
                                + " services and every other kind of agreement are outside its definition; suppliers are"
                                + " unknown in some rows.")),
                List.of());
    }
}
