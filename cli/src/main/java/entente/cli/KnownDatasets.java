package entente.cli;

import entente.core.record.DatasetDescriptor;
import entente.sources.Dataset;
import entente.sources.Datasets;
import java.util.Map;
import java.util.TreeMap;

/** The descriptors of every dataset Entente can read, by id. */
final class KnownDatasets {
    private KnownDatasets() {}

    static Map<String, DatasetDescriptor> byId() {
        Map<String, DatasetDescriptor> known = new TreeMap<>();
        for (Dataset dataset : Datasets.all()) {
            known.put(dataset.descriptor().id(), dataset.descriptor());
        }
        return known;
    }

    static String title(Map<String, DatasetDescriptor> known, String id) {
        DatasetDescriptor descriptor = known.get(id);
        return descriptor == null ? id : descriptor.title() + " " + descriptor.version();
    }
}
