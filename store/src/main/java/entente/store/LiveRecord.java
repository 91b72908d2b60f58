package entente.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published record of a store as it is now, for a process that goes on reading while others write. Each reader
 * borrows a generation and keeps it until it is done; a generation that is no longer in force closes with its last
 * reader. Safe for use by several threads.
 */
public final class LiveRecord implements AutoCloseable {
    private final Store store;
    private @Nullable Generation current;

    /** Reads a store, from the generation in force at the first {@link #borrow}. */
    public LiveRecord(Store store) {
        this.store = requireNonNull(store, "store is null");
    }

    /** The store it reads. */
    public Store store() {
        return store;
    }

    /**
     * The generation in force; close the loan when done with it.
     *
     * @throws StoreException if nothing is published yet, or it cannot be opened
     */
    public synchronized Loan borrow() {
        Optional<String> published = store.published();
        Generation generation = current;
        if (generation == null || !published.equals(Optional.of(generation.name))) {
            Generation next = new Generation(published.orElse(""), store.read());
            retire();
            current = next;
            generation = next;
        }
        generation.readers++;
        return new Loan(generation);
    }

    private void retire() {
        Generation generation = current;
        if (generation != null) {
            generation.retired = true;
            generation.closeIfUnused();
        }
    }

    private synchronized void giveBack(Generation generation) {
        generation.readers--;
        generation.closeIfUnused();
    }

    /** Lets go of the record; loans still out stay good until they are closed. */
    @Override
    public synchronized void close() {
        retire();
        current = null;
    }

    /** A generation of the record, borrowed. */
    public final class Loan implements AutoCloseable {
        private final Generation generation;
        private boolean returned;

        private Loan(Generation generation) {
            this.generation = generation;
        }

        /** The record; not to be closed by the borrower. */
        public PublishedRecord record() {
            return generation.record;
        }

        @Override
        public void close() {
            if (!returned) {
                returned = true;
                giveBack(generation);
            }
        }
    }

    /** A generation that is open, and who reads it; guarded by the live record. */
    private static final class Generation {
        private final String name;
        private final PublishedRecord record;
        private int readers;
        private boolean retired;

        private Generation(String name, PublishedRecord record) {
            this.name = name;
            this.record = record;
        }

        private void closeIfUnused() {
            if (retired && readers == 0) {
                record.close();
            }
        }
    }
}
