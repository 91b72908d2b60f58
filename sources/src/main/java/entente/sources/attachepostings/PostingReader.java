package entente.sources.attachepostings;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.Bound;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.CellException;
import entente.sources.EntryCells;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of {@code attache-postings.csv}: what one source says of one post. A list that was true on a day attests the post
 * on that day and no other: both bounds are censored there. A post that a decree only authorises is planned.
 */
final class PostingReader implements RowReader {
    private static final List<String> NOTES = List.of("work", "locator", "note", "checked", "second_reader");

    private final FieldMap fields = FieldMap.beside(PostingReader.class, "postings.fields.csv");

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText("id");
        String state = row.requiredText("office_status");
        return new RowOutcome.Used(List.of(new Attestation(
                AttachePostings.ID,
                "postings",
                id,
                id,
                ActivityType.ATTACHE,
                Optional.empty(),
                status(state),
                false,
                Optional.of(title(row)),
                span(row, state),
                row.optionalText("city"),
                row.optionalText("locator").orElseGet(() -> "entry " + id),
                List.of(party(row, "sender", Role.SENDER), party(row, "host", Role.RECEIVER)),
                attributes(row),
                List.of())));
    }

    private static Status status(String state) {
        return switch (state) {
            case "posted" -> Status.HELD;
            case "authorised" -> Status.PLANNED;
            case "closed", "withdrawn", "expelled" -> Status.ENDED;
            default ->
                throw new CellException(
                        "office_status", state, "one of posted, authorised, closed, withdrawn, expelled");
        };
    }

    private static Span span(Row row, String state) {
        Optional<HistoricalDate> from = EntryCells.date(row, "from");
        Optional<HistoricalDate> to = EntryCells.date(row, "to");
        Optional<HistoricalDate> asOf = EntryCells.date(row, "as_of");
        if (status(state) == Status.ENDED) {
            Optional<HistoricalDate> end = to.or(() -> asOf);
            return new Span(from, bound(from, Bound.DATED), end, bound(end, Bound.DATED));
        }
        if (from.isPresent()
                && to.isPresent()
                && to.get().bounds().last() < from.get().bounds().first()) {
            throw new CellException("to", row.text("to"), "an end that is not before the beginning");
        }
        return new Span(
                from.or(() -> asOf),
                from.isPresent() ? Bound.DATED : bound(asOf, Bound.CENSORED),
                to.or(() -> asOf),
                to.isPresent() ? Bound.DATED : bound(asOf, Bound.CENSORED));
    }

    private static Bound bound(Optional<HistoricalDate> date, Bound ifPresent) {
        return date.isPresent() ? ifPresent : Bound.NOT_STATED;
    }

    private static Participation party(Row row, String column, Role role) {
        String name = row.requiredText(column);
        String code = row.text(column + "_iso3");
        if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
            throw new CellException(column + "_iso3", code, "three capital letters of ISO 3166, or a blank");
        }
        return new Participation(
                code.isEmpty() ? ActorReference.ofName(name) : ActorReference.ofCode(CodeSystem.ISO3, code, name),
                role,
                Span.NOT_STATED,
                row.raw(column, column + "_iso3"),
                column + "|" + column + "_iso3");
    }

    private static String title(Row row) {
        String kind = row.text("post_kind");
        String office = switch (kind) {
            case "defence", "military", "naval", "air" ->
                kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " attaché";
            case "adviser" -> "Defence adviser";
            case "unspecified" -> "Attaché";
            default ->
                throw new CellException(
                        "post_kind", kind, "one of defence, military, naval, air, adviser, unspecified");
        };
        return "%s of %s in %s".formatted(office, row.requiredText("sender"), row.requiredText("host"));
    }

    private List<Attribute> attributes(Row row) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated(
                CoreField.TITLE, title(row), row.raw("post_kind", "sender", "host"), "post_kind|sender|host"));
        attributes.add(EntryCells.cell(row, CoreField.START, row.text("from").isEmpty() ? "as_of" : "from"));
        attributes.add(EntryCells.cell(row, CoreField.END, row.text("to").isEmpty() ? "as_of" : "to"));
        attributes.add(EntryCells.cell(row, CoreField.PLACE, "city"));
        attributes.add(act(row));
        attributes.addAll(EntryCells.ofSource(row, NOTES));
        return attributes;
    }

    private static Attribute act(Row row) {
        String state = row.text("office_status");
        String act = switch (state) {
            case "authorised" -> "authorisation";
            case "closed" -> "closing";
            case "withdrawn" -> "recall";
            case "expelled" -> "expulsion";
            default -> "in_post";
        };
        return new Attribute(
                Attribute.ACTIVITY, "act", 0, AttributeState.STATED, Optional.of(act), state, "office_status");
    }
}
