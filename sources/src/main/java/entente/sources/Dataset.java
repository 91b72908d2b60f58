package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.record.DatasetDescriptor;
import java.util.List;

/**
 * A dataset Entente can read.
 *
 * @param descriptor what is known of it
 * @param layouts the files it is published in that have a reader
 */
public record Dataset(DatasetDescriptor descriptor, List<Layout> layouts) {
    public Dataset {
        requireNonNull(descriptor, "descriptor is null");
        layouts = List.copyOf(layouts);
    }
}
