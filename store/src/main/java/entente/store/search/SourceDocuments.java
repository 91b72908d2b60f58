package entente.store.search;

import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import java.util.List;
import org.apache.lucene.document.Document;

/** Makes a document of a dataset: what it records, and what to cite. */
final class SourceDocuments {
    private SourceDocuments() {}

    static Document of(DatasetDescriptor dataset) {
        Document document = Documents.of(Stored.SOURCE, dataset.id());
        Documents.add(document, SearchField.TITLE, dataset.title());
        Documents.add(document, SearchField.IDS, List.of(dataset.id(), dataset.version()));
        Documents.add(document, SearchField.SUMMARY, dataset.description());
        Documents.add(
                document,
                SearchField.NOTES,
                dataset.works().stream().map(SourceDocuments::words).toList());
        return document;
    }

    private static String words(Work work) {
        return String.join("; ", work.authors())
                + work.issued().map(year -> " (" + year + ")").orElse("")
                + ". " + work.title();
    }
}
