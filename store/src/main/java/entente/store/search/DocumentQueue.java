package entente.store.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;

/** Adds documents to an index in the order in which they come, while the next ones are being made. */
final class DocumentQueue implements Closeable {
    private static final int BATCH = 200;

    private final IndexWriter writer;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private List<Document> batch = new ArrayList<>();
    private Future<?> adding = CompletableFuture.completedFuture(null);

    DocumentQueue(IndexWriter writer) {
        this.writer = writer;
    }

    /**
     * Takes a document.
     *
     * @throws IOException if one taken earlier could not be added
     */
    void add(Document document) throws IOException {
        batch.add(document);
        if (batch.size() == BATCH) {
            hand();
        }
    }

    /**
     * Waits until all are added.
     *
     * @throws IOException if one could not be
     */
    void finish() throws IOException {
        hand();
        await();
    }

    private void hand() throws IOException {
        await();
        List<Document> next = batch;
        batch = new ArrayList<>();
        adding = worker.submit(() -> {
            for (Document document : next) {
                writer.addDocument(document);
            }
            return null;
        });
    }

    private void await() throws IOException {
        try {
            adding.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Lets the batch that is being added come to its end, and adds no other. */
    @Override
    public void close() throws IOException {
        worker.shutdown();
        try {
            worker.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }
}
