package entente.analysis.replication;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/** A study whose numbers are computed again. */
public sealed interface Replication {
    /** Short name, as in {@code replicate --only}. */
    String id();

    /** What is reproduced, in a sentence. */
    String title();

    /** The works the numbers stand in. */
    List<String> works();

    /** A study computed again from its own files. */
    non-sealed interface FromFiles extends Replication {
        /** The names of the files it needs, which lie together in one folder. */
        List<String> files();

        /**
         * Computes the numbers.
         *
         * @param folder where the files lie
         * @throws entente.analysis.AnalysisException if a file cannot be read, or not as what it should be
         */
        List<Comparison> run(Path folder);
    }

    /** A study whose numbers are held against what the record shows. */
    non-sealed interface FromRecord extends Replication {
        /** The ids of the datasets the record must hold; none if what comes with Entente is enough. */
        List<String> datasets();

        /**
         * Computes the numbers.
         *
         * @param record a connection to the tables of a record that holds the datasets
         */
        List<Comparison> run(Connection record);
    }
}
