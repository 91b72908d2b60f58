package entente.sources.catalogue;

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
import entente.core.time.EdtfException;
import entente.core.time.HistoricalDate;
import entente.sources.AttributeNames;
import entente.sources.CellException;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row of {@code paper-claims.csv}: one historical claim of the founding paper. */
final class ClaimReader implements RowReader {
    /** What the paper says still goes on, it says of the month it was published in. */
    private static final HistoricalDate PUBLISHED = HistoricalDate.ofMonth(2024, 5);

    /** Columns only the catalogue has, kept as they are for the reader of the page. */
    private static final List<String> NOTES =
            List.of("precursor_reason", "date_in_source", "cites", "note", "span_sha256");

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText("id");
        ActivityType type = constant(ActivityType.class, row, "type");
        boolean goesOn = row.text("end").equals("..");
        Optional<HistoricalDate> start = date(row, "start");
        Optional<HistoricalDate> end = goesOn ? Optional.of(PUBLISHED) : date(row, "end");
        Attestation attestation = new Attestation(
                Catalogue.ID,
                "claims",
                id,
                id,
                type,
                row.optionalText("type_in_source"),
                constant(Status.class, row, "status"),
                yesOrNo(row, "precursor"),
                Optional.of(row.requiredText("title")),
                span(row, start, end, goesOn ? Bound.CENSORED : bound(end)),
                row.optionalText("place"),
                locator(row),
                participations(row),
                attributes(row, type, start, end, goesOn),
                List.of());
        return new RowOutcome.Used(List.of(attestation));
    }

    private static String locator(Row row) {
        return "section %s, paragraph %s, characters %s to %s"
                .formatted(
                        row.requiredText("section"),
                        row.requiredText("paragraph"),
                        row.requiredText("span_start"),
                        row.requiredText("span_end"));
    }

    private static Span span(Row row, Optional<HistoricalDate> start, Optional<HistoricalDate> end, Bound endBound) {
        if (endBound == Bound.DATED && start.equals(end)) {
            return Span.on(start.orElseThrow());
        }
        if (start.isPresent()
                && end.isPresent()
                && end.get().bounds().last() < start.get().bounds().first()) {
            throw new CellException("end", row.text("end"), "an end that is not before the start");
        }
        return new Span(start, bound(start), end, endBound);
    }

    private static Bound bound(Optional<HistoricalDate> date) {
        return date.isPresent() ? Bound.DATED : Bound.NOT_STATED;
    }

    private static Optional<HistoricalDate> date(Row row, String column) {
        return row.optionalText(column).map(text -> {
            try {
                return HistoricalDate.parse(text);
            } catch (EdtfException e) {
                throw new CellException(column, text, "an EDTF date: " + e.getMessage());
            }
        });
    }

    private static List<Participation> participations(Row row) {
        List<Participation> participations = new ArrayList<>();
        for (String part : list(row, "participants")) {
            int colon = part.lastIndexOf(" : ");
            if (colon < 1) {
                throw new CellException("participants", part, "'name : role'");
            }
            participations.add(new Participation(
                    ActorReference.ofName(part.substring(0, colon).strip()),
                    constant(
                            Role.class,
                            "participants",
                            part.substring(colon + 3).strip()),
                    Span.NOT_STATED,
                    part,
                    "participants"));
        }
        return participations;
    }

    private static List<Attribute> attributes(
            Row row, ActivityType type, Optional<HistoricalDate> start, Optional<HistoricalDate> end, boolean goesOn) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(core(row, CoreField.TYPE, "type", row.optionalText("type")));
        attributes.add(core(row, CoreField.TITLE, "title", row.optionalText("title")));
        attributes.add(core(row, CoreField.START, "start", start.map(HistoricalDate::edtf)));
        attributes.add(core(row, CoreField.END, "end", goesOn ? Optional.empty() : end.map(HistoricalDate::edtf)));
        attributes.add(core(row, CoreField.PLACE, "place", row.optionalText("place")));
        attributes.add(core(row, CoreField.SUMMARY, "summary", row.optionalText("summary")));
        for (String column : NOTES) {
            row.optionalText(column)
                    .ifPresent(text ->
                            attributes.add(Attribute.stated(AttributeNames.ofSource(column), text, text, column)));
        }
        attributes.addAll(listed(row, type));
        return attributes;
    }

    private static List<Attribute> listed(Row row, ActivityType type) {
        List<Attribute> attributes = new ArrayList<>();
        Map<String, Integer> valuesOfName = new HashMap<>();
        for (String part : list(row, "attributes")) {
            int equals = part.indexOf('=');
            if (equals < 1 || equals == part.length() - 1) {
                throw new CellException("attributes", part, "'name=value'");
            }
            String value = part.substring(equals + 1).strip();
            String name = AttributeNames.of(type, part.substring(0, equals).strip(), value);
            int ordinal = valuesOfName.merge(name, 1, Integer::sum) - 1;
            attributes.add(new Attribute(
                    Attribute.ACTIVITY, name, ordinal, AttributeState.STATED, Optional.of(value), part, "attributes"));
        }
        return attributes;
    }

    private static Attribute core(Row row, String name, String column, Optional<String> value) {
        AttributeState state = value.isPresent() ? AttributeState.STATED : AttributeState.NOT_STATED;
        return new Attribute(Attribute.ACTIVITY, name, 0, state, value, row.text(column), column);
    }

    private static List<String> list(Row row, String column) {
        return Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean yesOrNo(Row row, String column) {
        String text = row.requiredText(column);
        if (!text.equals("yes") && !text.equals("no")) {
            throw new CellException(column, text, "yes or no");
        }
        return text.equals("yes");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Row row, String column) {
        return constant(type, column, row.requiredText(column));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String column, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new CellException(
                column,
                text,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "one of ", "")));
    }
}
