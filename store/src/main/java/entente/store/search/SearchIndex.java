package entente.store.search;

import entente.core.actor.Actor;
import entente.core.record.DatasetDescriptor;
import entente.store.search.SearchResults.Group;
import entente.store.search.SearchResults.Hit;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;

/** The full-text index of one generation of the record, open for searching. Safe for use by several threads. */
public final class SearchIndex implements Closeable {
    /** Changes whenever an index of the same record would hold something else. */
    public static final String VERSION = "2";

    private static final String IDENTITY = "entente.identity";
    private static final double BUFFER_MEGABYTES = 32;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FoldingAnalyzer analyzer = new FoldingAnalyzer();
    private final PartQueries parts = new PartQueries(analyzer);
    private final Marker marker = new Marker(analyzer);

    private SearchIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // one question is worth less than the pages others wait for: no threads of its own, no cache
        searcher.setQueryCache(null);
    }

    /**
     * Makes the index of a record in an empty directory.
     *
     * @param identity tells what the index is made of; asked for again by {@link #open}
     */
    public static void build(Directory directory, Connection record, Vocabulary vocabulary, String identity)
            throws IOException, SQLException {
        IndexWriterConfig settings = new IndexWriterConfig(new FoldingAnalyzer())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, settings);
                DocumentQueue documents = new DocumentQueue(writer)) {
            new ActivityDocuments(vocabulary.codebook()).each(record, documents::add);
            for (Actor actor : vocabulary.actors().actors()) {
                documents.add(ActorDocuments.of(actor));
            }
            for (DatasetDescriptor dataset : vocabulary.datasets()) {
                documents.add(SourceDocuments.of(dataset));
            }
            documents.finish();
            writer.setLiveCommitData(Map.of(IDENTITY, identity).entrySet());
            writer.commit();
        }
    }

    /**
     * Opens an index, and reads it through once: one that was damaged is found out here and not by a search.
     *
     * @throws IOException if there is none, it is damaged, or it is made of something else
     */
    public static SearchIndex open(Directory directory, String identity) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            String found = reader.getIndexCommit().getUserData().getOrDefault(IDENTITY, "");
            if (!found.equals(identity)) {
                throw new CorruptIndexException("made of something else", directory.toString());
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return new SearchIndex(reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /**
     * Searches for words, and phrases in quotation marks; all of them must be found, in whatever field. The last word may be
     * the beginning of one. Case, accents and English endings do not matter. Every text is a question: none is wrong.
     *
     * @param limit how many things of each kind are wanted
     * @param machineCoded whether activities that only programs coded are looked for as well
     */
    public SearchResults search(String typed, int limit, boolean machineCoded) {
        return search(typed, limit, machineCoded, question -> new HitReader(question, marker, searcher)::hit);
    }

    /** All that {@link #search} finds, with titles alone: without marks and passages. */
    public SearchResults titles(String typed, boolean machineCoded) {
        return search(typed, Integer.MAX_VALUE, machineCoded, question -> HitReader::titleOnly);
    }

    private interface Reading {
        HitMaker of(Question question);
    }

    private interface HitMaker {
        Hit hit(Document document) throws IOException;
    }

    private SearchResults search(String typed, int limit, boolean machineCoded, Reading reading) {
        try {
            Question question = Question.of(Words.of(typed), parts, searcher);
            if (question.isEmpty()) {
                return SearchResults.NOTHING;
            }
            HitMaker maker = reading.of(question);
            return new SearchResults(
                    group(machineCoded ? question.query(Stored.ACTIVITY) : question.codedByPeople(), limit, maker),
                    group(question.query(Stored.ACTORS), limit, maker),
                    group(question.query(Stored.SOURCE), limit, maker));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The ids of all activities that words are found in, machine-coded ones among them, in the order of the ids; see {@link
     * #search}.
     */
    public List<String> activities(String typed) {
        try {
            Question question = Question.of(Words.of(typed), parts, searcher);
            return question.isEmpty()
                    ? List.of()
                    : searcher.search(question.query(Stored.ACTIVITY), new IdCollector.Manager());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Group group(Query query, int limit, HitMaker maker) throws IOException {
        if (limit == 0) {
            return new Group(List.of(), searcher.count(query));
        }
        int most = Math.min(limit, Math.max(1, reader.maxDoc()));
        TopDocs found = searcher.search(query, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE));
        StoredFields documents = searcher.storedFields();
        List<Hit> list = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            list.add(maker.hit(documents.document(hit.doc)));
        }
        return new Group(list, found.totalHits.value);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
