package entente.export.datapackage;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.Codebook;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.store.PublishedRecord;
import java.util.Comparator;
import java.util.List;

/**
 * What goes into a package.
 *
 * @param published the record
 * @param datasets the datasets the record is made of; kept in the order of their ids
 * @param bibliography the works to cite beside those of the datasets
 * @param codebook the definitions of the types
 * @param itself how to cite the package; its year is that of the program's release, not of the day
 * @param version the program's version
 */
public record PackageContents(
        PublishedRecord published,
        List<DatasetDescriptor> datasets,
        List<Work> bibliography,
        Codebook codebook,
        Work itself,
        String version) {
    public PackageContents {
        requireNonNull(published, "published is null");
        datasets = datasets.stream()
                .sorted(Comparator.comparing(DatasetDescriptor::id))
                .toList();
        bibliography = List.copyOf(bibliography);
        requireNonNull(codebook, "codebook is null");
        requireNonNull(itself, "itself is null");
        requireNonNull(version, "version is null");
    }

    /** The datasets whose rows may not be passed on, as far as is known. */
    List<DatasetDescriptor> closed() {
        return datasets.stream().filter(dataset -> dataset.licence().isEmpty()).toList();
    }
}
