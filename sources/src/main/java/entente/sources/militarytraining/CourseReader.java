package entente.sources.militarytraining;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.CellException;
import entente.sources.DatedSpan;
import entente.sources.FieldMap;
import entente.sources.IsoDay;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a report: a group of trainees of one state in one course.
 *
 * <p>The report has no key. A course of one title at one place from one day for one state is one activity, to which
 * several rows may bring their trainees; what a row counts is therefore said of its participation. A row that stands twice
 * has the same row key twice.
 */
final class CourseReader implements RowReader {
    private static final String EVERY_ROW = "every row";
    private static final String DEFINITION = "definition of the report";
    private static final String TITLE = "course_title";
    private static final String PLACE = "location";
    private static final String START = "start_date";
    private static final String END = "end_date";
    private static final String COST = "total_cost";
    private static final int RECIPIENT = 1;

    private static final Pattern TOTALS = Pattern.compile("Fiscal Year [0-9]{4} Program Totals");
    private static final Pattern DOLLARS = Pattern.compile("\\$([0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)");

    private final String layout;
    private final FieldMap fields;

    CourseReader(String layout, FieldMap fields) {
        this.layout = layout;
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        if (TOTALS.matcher(row.text(TITLE)).matches()) {
            return new RowOutcome.OutOfScope("the row is the total of a programme and no course");
        }
        Optional<HistoricalDate> start = day(row, START);
        Optional<HistoricalDate> end = day(row, END);
        String country = row.requiredText("country");
        return new RowOutcome.Used(List.of(new Attestation(
                MilitaryTraining.ID,
                layout,
                row.contentKey(List.of("country", TITLE, PLACE, START)),
                row.contentKey(fields.columns()),
                ActivityType.TRAINING,
                row.optionalText("program"),
                Status.HELD,
                false,
                row.optionalText(TITLE),
                DatedSpan.of(start, end, END, row.text(END)),
                row.optionalText(PLACE),
                row.locator(),
                List.of(
                        new Participation(
                                ActorReference.ofName(country), Role.RECIPIENT, Span.NOT_STATED, country, "country"),
                        new Participation(
                                ActorReference.ofCode(CodeSystem.ISO3, "USA"),
                                Role.PROVIDER,
                                Span.NOT_STATED,
                                EVERY_ROW,
                                DEFINITION)),
                attributes(row, start, end),
                List.of())));
    }

    private static Optional<HistoricalDate> day(Row row, String column) {
        return row.text(column).isEmpty()
                ? Optional.empty()
                : Optional.of(IsoDay.read(row, column, "M/d/uuuu", "month/day/year such as 5/14/2004"));
    }

    private List<Attribute> attributes(Row row, Optional<HistoricalDate> start, Optional<HistoricalDate> end) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.statedIfPresent(TITLE, row.optionalText(TITLE), row.text(TITLE), TITLE));
        attributes.add(Attribute.statedIfPresent(CoreField.TITLE, row.optionalText(TITLE), row.text(TITLE), TITLE));
        attributes.add(Attribute.statedIfPresent(CoreField.PLACE, row.optionalText(PLACE), row.text(PLACE), PLACE));
        attributes.add(
                Attribute.statedIfPresent(CoreField.START, start.map(HistoricalDate::edtf), row.text(START), START));
        attributes.add(Attribute.statedIfPresent(CoreField.END, end.map(HistoricalDate::edtf), row.text(END), END));
        attributes.addAll(cost(row));
        return attributes;
    }

    private static List<Attribute> cost(Row row) {
        String cell = row.text(COST);
        if (cell.isEmpty()) {
            return List.of(ofRecipient("cost", Optional.empty(), cell));
        }
        Matcher dollars = DOLLARS.matcher(cell);
        if (!dollars.matches()) {
            throw new CellException(COST, cell, "an amount such as $33,442");
        }
        return List.of(
                ofRecipient("cost", Optional.of(dollars.group(1).replace(",", "")), cell),
                ofRecipient("currency", Optional.of("USD"), cell));
    }

    private static Attribute ofRecipient(String name, Optional<String> value, String cell) {
        return new Attribute(
                RECIPIENT,
                name,
                0,
                value.isPresent() ? AttributeState.STATED : AttributeState.NOT_STATED,
                value,
                cell,
                COST);
    }
}
