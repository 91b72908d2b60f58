package entente.store;

import entente.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether segments are as they were written. */
final class SegmentCheck {
    private SegmentCheck() {}

    static List<String> violations(Segments segments, List<SegmentManifest> inForce) {
        List<String> violations = new ArrayList<>();
        for (SegmentManifest segment : inForce) {
            if (!segment.rowsAddUp()) {
                violations.add("%s: %d rows came in, and %d were used, %d rejected, %d out of scope"
                        .formatted(
                                segment.id(),
                                segment.rowsIn(),
                                segment.rowsUsed(),
                                segment.rowsRejected(),
                                segment.rowsOutOfScope()));
            }
            for (Map.Entry<String, String> table : segment.tables().entrySet()) {
                check(segments.folder(segment.id()).resolve(table.getKey()), table.getValue(), violations);
            }
        }
        return violations;
    }

    /** Why a query on segments failed: because one of them is damaged, if one is. */
    static StoreException explain(Segments segments, List<SegmentManifest> queried, SQLException failure) {
        List<String> violations = violations(segments, queried);
        return violations.isEmpty()
                ? DuckDb.failed(failure)
                : new StoreException(String.join("\n", violations), failure);
    }

    private static void check(Path file, String sha256, List<String> violations) {
        try {
            if (Files.notExists(file)) {
                violations.add(file + " is missing; remove its folder and add the source's file again");
            } else if (!hash(file).equals(sha256)) {
                violations.add(file + " has been changed; remove its folder and add the source's file again");
            }
        } catch (IOException e) {
            violations.add("%s cannot be read (%s)".formatted(file, StoreLayout.reason(e)));
        }
    }

    static String hash(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        }
    }
}
