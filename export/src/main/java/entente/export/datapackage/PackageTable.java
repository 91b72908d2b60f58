package entente.export.datapackage;

import static java.util.Objects.requireNonNull;

import entente.export.table.TableColumn;
import entente.export.table.TableDescription;
import java.util.List;

/**
 * A table as it stands in a package.
 *
 * @param description what it means
 * @param columns its columns
 * @param rows how many rows it has
 * @param bytes the size of its CSV file
 * @param sha256 the hash of its CSV file
 */
record PackageTable(TableDescription description, List<TableColumn> columns, long rows, long bytes, String sha256) {
    PackageTable {
        requireNonNull(description, "description is null");
        columns = List.copyOf(columns);
        requireNonNull(sha256, "sha256 is null");
    }

    String name() {
        return description.name();
    }

    /** The path of its CSV file in the package. */
    String csv() {
        return "csv/" + name() + ".csv";
    }
}
