package entente.export.table;

import entente.core.record.Coverage;
import entente.core.record.DatasetDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What datasets claim to cover, as a table. It comes from their descriptors, not from the record. */
public final class CoverageTable {
    private static final String NAME = "coverage";

    private CoverageTable() {}

    /** The claims of some datasets, in their order. */
    public static TableQuery of(List<DatasetDescriptor> datasets) {
        String rows = datasets.stream()
                .flatMap(dataset -> dataset.coverage().stream().map(claim -> row(dataset, claim)))
                .collect(Collectors.joining(", "));
        String columns = "source, type, actors, \"firstYear\", \"lastYear\", kind, note";
        String sql = rows.isEmpty()
                ? "select * from (values ('', '', '', 0, 0, '', '')) t(%s) where false".formatted(columns)
                : "select * from (values %s) t(%s)".formatted(rows, columns);
        return new TableQuery(TableDescriptions.of(NAME), sql, List.of());
    }

    private static String row(DatasetDescriptor dataset, Coverage claim) {
        return "(%s, %s, %s, %d, %d, %s, %s)"
                .formatted(
                        TableFiles.literal(dataset.id()),
                        TableFiles.literal(claim.type().name()),
                        TableFiles.literal(claim.actors()),
                        claim.firstYear(),
                        claim.lastYear(),
                        TableFiles.literal(claim.kind().name().toLowerCase(Locale.ROOT)),
                        TableFiles.literal(claim.note()));
    }
}
