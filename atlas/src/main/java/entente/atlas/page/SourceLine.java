package entente.atlas.page;

import entente.core.record.DatasetDescriptor;
import entente.store.Rows;
import java.util.List;
import java.util.Map;

/**
 * A dataset in a list.
 *
 * @param loaded whether any file of it is in the record
 * @param command what brings it into the record
 */
record SourceLine(
        String id,
        String address,
        String title,
        String version,
        boolean loaded,
        long rows,
        long attestations,
        long activities,
        String terms,
        String covers,
        String command,
        boolean machineCoded) {
    static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "version",
            "loaded",
            "rows",
            "attestations",
            "activities",
            "covers",
            "terms",
            "machineCoded");

    static SourceLine of(DatasetDescriptor dataset, List<Rows.Segment> segments, Map<String, Long> activities) {
        List<Rows.Segment> own = segments.stream()
                .filter(segment -> segment.dataset().equals(dataset.id()))
                .toList();
        return new SourceLine(
                dataset.id(),
                Addresses.source(dataset.id()),
                dataset.title(),
                dataset.version(),
                !own.isEmpty(),
                own.stream().mapToLong(Rows.Segment::rowsIn).sum(),
                own.stream().mapToLong(Rows.Segment::attestations).sum(),
                activities.getOrDefault(dataset.id(), 0L),
                dataset.terms(),
                dataset.holdsOnlyContext()
                        ? CoverageClaim.contextSummary(dataset.context().coverage())
                        : CoverageClaim.summary(dataset.coverage()),
                "./entente add FILE",
                dataset.machineCoded());
    }

    List<String> row() {
        return CsvTable.cells(id, title, version, loaded, rows, attestations, activities, covers, terms, machineCoded);
    }
}
