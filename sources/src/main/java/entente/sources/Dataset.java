package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.record.DatasetDescriptor;
import java.util.List;

/**
 * A dataset Entente can read.
 *
 * @param descriptor what is known of it
 * @param layouts the files it is published in that have a reader
 * @param unread the files it is published in that have none, because another holds the same
 * @param downloads the files a program may download, which its publisher offers; empty if that is not known
 */
public record Dataset(
        DatasetDescriptor descriptor, List<Layout> layouts, List<Unread> unread, List<Download> downloads) {
    public Dataset {
        requireNonNull(descriptor, "descriptor is null");
        layouts = List.copyOf(layouts);
        unread = List.copyOf(unread);
        downloads = List.copyOf(downloads);
    }

    /** A dataset that people bring themselves. */
    public Dataset(DatasetDescriptor descriptor, List<Layout> layouts, List<Unread> unread) {
        this(descriptor, layouts, unread, List.of());
    }

    /** A dataset of which every file is read. */
    public Dataset(DatasetDescriptor descriptor, List<Layout> layouts) {
        this(descriptor, layouts, List.of(), List.of());
    }
}
