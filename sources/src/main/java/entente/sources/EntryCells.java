package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.Bound;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.Span;
import entente.core.time.EdtfException;
import entente.core.time.HistoricalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cells as Entente's own datasets write them: dates in EDTF, one of a list of words, lists separated by semicolons,
 * participants as {@code name : role}, attributes as {@code name=value}.
 */
public final class EntryCells {
    /** Stands in a cell for an end that lies open when the dataset closes. */
    public static final String STILL_GOING_ON = "..";

    private EntryCells() {}

    /** A date in EDTF, empty if the cell is blank. */
    public static Optional<HistoricalDate> date(Row row, String column) {
        return row.optionalText(column).map(text -> date(column, text));
    }

    private static HistoricalDate date(String column, String text) {
        try {
            return HistoricalDate.parse(text);
        } catch (EdtfException e) {
            throw new CellException(column, text, "an EDTF date: " + e.getMessage());
        }
    }

    /**
     * From one date to another. A blank beginning or end is not stated; {@value #STILL_GOING_ON} as the end is censored
     * at the day the dataset closed; the same date twice is an event.
     *
     * @param limit the day the dataset closed
     */
    public static Span span(Row row, String start, String end, HistoricalDate limit) {
        Optional<HistoricalDate> from = date(row, start);
        boolean goesOn = row.text(end).equals(STILL_GOING_ON);
        Optional<HistoricalDate> to = goesOn ? Optional.of(limit) : date(row, end);
        if (from.isPresent()
                && to.isPresent()
                && to.get().bounds().last() < from.get().bounds().first()) {
            throw new CellException(end, row.text(end), "an end that is not before the start");
        }
        if (!goesOn && from.isPresent() && from.equals(to)) {
            return Span.on(from.get());
        }
        return new Span(from, bound(from), to, goesOn ? Bound.CENSORED : bound(to));
    }

    private static Bound bound(Optional<HistoricalDate> date) {
        return date.isPresent() ? Bound.DATED : Bound.NOT_STATED;
    }

    /** The parts of a list, without blanks. */
    public static List<String> list(Row row, String column) {
        return Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether the cell says {@code yes}; it must say yes or no. */
    public static boolean yesOrNo(Row row, String column) {
        String text = row.requiredText(column);
        if (!text.equals("yes") && !text.equals("no")) {
            throw new CellException(column, text, "yes or no");
        }
        return text.equals("yes");
    }

    /** One of an enumeration's words, in small letters. */
    public static <E extends Enum<E>> E constant(Class<E> type, Row row, String column) {
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

    /** Participants, each written {@code name : role}, or {@code name : role (from/to)} where its part is dated. */
    public static List<Participation> participations(Row row, String column) {
        List<Participation> participations = new ArrayList<>();
        for (String part : list(row, column)) {
            int colon = part.lastIndexOf(" : ");
            if (colon < 1) {
                throw new CellException(column, part, "'name : role'");
            }
            String told = part.substring(colon + 3).strip();
            int bracket = told.indexOf('(');
            String role = bracket < 0 ? told : told.substring(0, bracket).strip();
            participations.add(new Participation(
                    ActorReference.ofName(part.substring(0, colon).strip()),
                    constant(Role.class, column, role),
                    bracket < 0 ? Span.NOT_STATED : dates(column, part, told.substring(bracket)),
                    part,
                    column));
        }
        return participations;
    }

    private static Span dates(String column, String part, String bracketed) {
        int slash = bracketed.indexOf('/');
        if (slash < 0 || !bracketed.endsWith(")")) {
            throw new CellException(column, part, "'name : role (from/to)'");
        }
        Optional<HistoricalDate> from = side(column, bracketed.substring(1, slash));
        Optional<HistoricalDate> to = side(column, bracketed.substring(slash + 1, bracketed.length() - 1));
        if (from.isPresent()
                && to.isPresent()
                && to.get().bounds().last() < from.get().bounds().first()) {
            throw new CellException(column, part, "an end that is not before the start");
        }
        return new Span(from, bound(from), to, bound(to));
    }

    private static Optional<HistoricalDate> side(String column, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(date(column, text.strip()));
    }

    /**
     * Attributes, each written {@code name=value}: the codebook's where the type has it and allows the value, else the
     * source's own.
     */
    public static List<Attribute> attributes(Row row, String column, ActivityType type) {
        List<Attribute> attributes = new ArrayList<>();
        Map<String, Integer> valuesOfName = new HashMap<>();
        for (String part : list(row, column)) {
            int equals = part.indexOf('=');
            if (equals < 1 || equals == part.length() - 1) {
                throw new CellException(column, part, "'name=value'");
            }
            String value = part.substring(equals + 1).strip();
            String name = AttributeNames.of(type, part.substring(0, equals).strip(), value);
            int ordinal = valuesOfName.merge(name, 1, Integer::sum) - 1;
            attributes.add(new Attribute(
                    Attribute.ACTIVITY, name, ordinal, AttributeState.STATED, Optional.of(value), part, column));
        }
        return attributes;
    }

    /** A cell kept under a name of the record, stated or not. */
    public static Attribute cell(Row row, String name, String column) {
        requireNonNull(name, "name is null");
        Optional<String> value = row.optionalText(column).filter(text -> !text.equals(STILL_GOING_ON));
        AttributeState state = value.isPresent() ? AttributeState.STATED : AttributeState.NOT_STATED;
        return new Attribute(Attribute.ACTIVITY, name, 0, state, value, row.text(column), column);
    }

    /** Cells that only this dataset has, those that are not blank, kept as they are. */
    public static List<Attribute> ofSource(Row row, List<String> columns) {
        List<Attribute> attributes = new ArrayList<>();
        for (String column : columns) {
            row.optionalText(column)
                    .ifPresent(text ->
                            attributes.add(Attribute.stated(AttributeNames.ofSource(column), text, text, column)));
        }
        return attributes;
    }
}
