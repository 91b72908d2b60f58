package entente.analysis.replication;

import java.nio.file.Path;
import java.util.List;

/** A study whose numbers are computed again from its files. */
public interface Replication {
    /** Short name, as in {@code replicate --only}. */
    String id();

    /** What is reproduced, in a sentence. */
    String title();

    /** The works the numbers stand in. */
    List<String> works();

    /** The names of the files it needs, which lie together in one folder; none if it needs none. */
    List<String> files();

    /**
     * Computes the numbers.
     *
     * @param folder where the files lie
     * @throws entente.analysis.AnalysisException if a file cannot be read, or not as what it should be
     */
    List<Comparison> run(Path folder);
}
