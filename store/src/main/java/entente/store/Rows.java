package entente.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link PublishedRecord} answers with; the components are the columns of {@link RecordTables}. */
public final class Rows {
    private Rows() {}

    /** A file the record is made of. */
    public record Segment(
            String dataset,
            String layout,
            String file,
            String sha256,
            long size,
            int readerVersion,
            long rowsIn,
            long rowsUsed,
            long rowsRejected,
            long rowsOutOfScope,
            long attestations,
            long participations,
            long contexts,
            String unknownColumns) {}

    /** An activity in a list. */
    public record Activity(
            String activityId,
            String type,
            String title,
            String titleRule,
            @Nullable String date,
            @Nullable Long earliestDay,
            @Nullable Long latestDay,
            @Nullable String startDate,
            String startBound,
            @Nullable String endDate,
            String endBound,
            @Nullable String place,
            String status,
            boolean precursor,
            String spanRule,
            int attestations,
            String sources,
            int conflicts,
            boolean machineCoded) {}

    /** How many acts two datasets both tell of. */
    public record SharedActs(String one, String other, long activities) {}

    /** A page of a list, and how long the whole list is. */
    public record Page<T>(List<T> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** What one source says of an activity. */
    public record Attestation(
            String attestationId,
            String activityId,
            String dataset,
            String layout,
            String nativeId,
            String rowKey,
            String type,
            @Nullable String typeInSource,
            String status,
            boolean precursor,
            @Nullable String title,
            @Nullable String date,
            @Nullable String startDate,
            String startBound,
            @Nullable String endDate,
            String endBound,
            @Nullable String place,
            boolean machineCoded,
            String locator,
            String revision,
            double score,
            String decidedBy) {}

    /** One cell of an attestation. */
    public record Cell(
            String attestationId,
            int participation,
            String attribute,
            int ordinal,
            String state,
            @Nullable String value,
            String raw,
            String field) {}

    /** One actor as an attestation names it. */
    public record Participant(
            String attestationId,
            int participation,
            String role,
            @Nullable String codeSystem,
            @Nullable String code,
            @Nullable String name,
            @Nullable String actorId,
            @Nullable String actorName,
            String resolution,
            @Nullable String startDate,
            String startBound,
            @Nullable String endDate,
            String endBound,
            String raw,
            String field) {}

    /** A resolved field of an activity. */
    public record Field(
            String activityId,
            String field,
            String value,
            String attestationId,
            String raw,
            String sourceField,
            String rule,
            int otherValues) {}

    /** A value that lost; the kinds stand at {@link RecordTables#OTHER_VALUE}. */
    public record OtherValue(
            String activityId,
            String field,
            String value,
            String kind,
            String attestationId,
            String raw,
            String sourceField,
            String chosenValue,
            String rule) {
        /** Whether it contradicts the value chosen. */
        public boolean disagrees() {
            return kind.equals("disagrees");
        }
    }

    /** An unbroken spell of an actor in an activity. */
    public record Part(
            String activityId,
            @Nullable String actorId,
            String name,
            String role,
            @Nullable String startDate,
            String startBound,
            @Nullable String endDate,
            String endBound,
            String attestationId,
            int attestations,
            int bridgedMonths) {}

    /** An actor with how often it occurs. */
    public record ActorCount(String actorId, String name, String kind, long activities) {}

    /** A count with what is counted. */
    public record Count(String key, long count) {}

    /** A relation seen from one activity. */
    public record Link(String activityId, String kind, String targetActivityId, String title) {}

    /** A row of a source that attests nothing. */
    public record LeftOut(
            String dataset,
            String layout,
            long rowNumber,
            long line,
            String outcome,
            String columnName,
            String value,
            String reason,
            String text) {}
}
