package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.core.actor.ActorDirectory;
import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.record.DatasetDescriptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What findings are computed from.
 *
 * @param record one generation of the record
 * @param fingerprint its fingerprint
 * @param datasets every dataset Entente can read, loaded or not
 * @param actors names, codes and spans of actors
 * @param codebook what the types mean
 * @param program version of Entente
 */
public record Evidence(
        RecordAccess record,
        String fingerprint,
        List<DatasetDescriptor> datasets,
        ActorDirectory actors,
        Codebook codebook,
        String program) {
    public Evidence {
        requireNonNull(record, "record is null");
        requireNonNull(fingerprint, "fingerprint is null");
        datasets = List.copyOf(datasets);
        requireNonNull(actors, "actors is null");
        requireNonNull(codebook, "codebook is null");
        requireNonNull(program, "program is null");
    }

    /** Makes something of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What a query gives; its values are bound, never written into it. */
    <T> List<T> list(String sql, RowReader<T> reader, Object... bindings) {
        return record.with(connection -> list(connection, sql, reader, bindings));
    }

    private static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... bindings) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < bindings.length; place++) {
                statement.setObject(place + 1, bindings[place]);
            }
            List<T> list = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException("the record could not be asked: " + e.getMessage(), e);
        }
    }

    /** The files of the record, by dataset. */
    List<Provenance.File> files() {
        return list(
                "select dataset, layout, file, sha256, rows_in, rows_used from segment order by all",
                row -> new Provenance.File(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)));
    }

    /** Ids of the datasets the record holds. */
    Set<String> loaded() {
        Set<String> loaded = new TreeSet<>();
        files().forEach(file -> loaded.add(file.dataset()));
        return loaded;
    }

    /** The datasets the record holds, in the order of {@link #datasets}. */
    List<DatasetDescriptor> loadedDatasets() {
        Set<String> loaded = loaded();
        return datasets.stream()
                .filter(dataset -> loaded.contains(dataset.id()))
                .toList();
    }

    /** What is claimed to be covered of some types, by datasets loaded and not, the loaded ones first. */
    List<CoverageLine> coverage(Collection<ActivityType> types) {
        Set<String> loaded = loaded();
        List<CoverageLine> lines = new ArrayList<>();
        for (boolean there : new boolean[] {true, false}) {
            for (DatasetDescriptor dataset : datasets) {
                if (loaded.contains(dataset.id()) == there) {
                    dataset.coverage().stream()
                            .filter(claim -> types.contains(claim.type()))
                            .forEach(claim -> lines.add(CoverageLine.of(dataset, claim, there)));
                }
            }
        }
        return lines;
    }

    /** The provenance of a finding that draws on some datasets. */
    Provenance provenance(Collection<String> sources, String unit, long used, List<NotUsed> notUsed) {
        return new Provenance(
                fingerprint,
                program,
                codebook.version(),
                files().stream()
                        .filter(file -> sources.contains(file.dataset()))
                        .toList(),
                unit,
                used,
                notUsed.stream().filter(reason -> reason.rows() > 0).toList());
    }

    /** A dataset's title. */
    String title(String dataset) {
        return datasets.stream()
                .filter(known -> known.id().equals(dataset))
                .map(DatasetDescriptor::title)
                .findFirst()
                .orElse(dataset);
    }

    /** A type's name by the codebook, such as "Joint military exercise". */
    String label(ActivityType type) {
        return codebook.type(type).label();
    }

    /** How many independent witnesses some datasets are: those of one lineage are one. */
    int witnesses(Collection<String> sources) {
        List<String> independent = new ArrayList<>();
        for (String source : sources) {
            if (independent.stream().noneMatch(other -> ofOneLineage(source, other))) {
                independent.add(source);
            }
        }
        return independent.size();
    }

    private boolean ofOneLineage(String one, String other) {
        return datasets.stream()
                .anyMatch(dataset -> (dataset.id().equals(one)
                                && dataset.lineage().contains(other))
                        || (dataset.id().equals(other) && dataset.lineage().contains(one)));
    }
}
