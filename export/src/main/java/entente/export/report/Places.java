package entente.export.report;

import entente.analysis.finding.Target;
import java.util.Optional;

/** Where a reader finds what a finding leads to. */
public interface Places {
    /** The address of something, or nothing where the reader has no page of it. */
    Optional<String> of(Target target);

    /** The address of a file of a finding, such as {@code earliest.csv}. */
    String file(int finding, String name);
}
