package entente.sources.dcad;

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
import entente.sources.CalendarCells;
import entente.sources.CellException;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of {@code DCAD-v1.0-main.csv}: one agreement of two states.
 *
 * <p>The dataset holds an agreement to be in force from the year of signature to {@code endYearEstimate}, both included.
 * The estimate is never later than 2010, the last year of the data: that year is a limit unless a known duration ends in
 * it, and an earlier one is an end worked out by rule unless the agreement is known to have ended.
 */
final class AgreementReader implements RowReader {
    private static final int LARGEST_STATE_CODE = 999;
    private static final int LONGEST_DURATION = 99;
    private static final String NOT_SIGNED = "0";
    private static final String TERMINATED = "1";
    private static final String EVERY_ROW = "every row";
    private static final String DEFINITION = "definition of the dataset";
    private static final HistoricalDate LIMIT = HistoricalDate.ofDay(Dcad.LAST_YEAR, 12, 31);

    /** Columns that say how news was searched, and so say nothing where a treaty's text was used. */
    private static final Set<String> NEWS_COLUMNS = Set.of("factivaConf", "factivaSign", "factivaEIF");

    private static final CalendarCells SIGNATURE = new CalendarCells("signYear", "signMonth", "signDay");
    private static final CalendarCells ENTRY = new CalendarCells("EIFYear", "EIFMonth", "EIFDay");

    private final FieldMap fields;

    AgreementReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText("DCAid");
        boolean signed = !row.text("factivaSign").equals(NOT_SIGNED);
        Ending ending = Ending.of(row);
        return new RowOutcome.Used(List.of(new Attestation(
                Dcad.ID,
                "agreements",
                id,
                id,
                ActivityType.AGREEMENT,
                Optional.of(row.requiredText("category1")),
                signed ? Status.HELD : Status.HYPOTHETICAL,
                false,
                Optional.empty(),
                signed ? ending.span(signature(row)) : unsigned(row),
                Optional.empty(),
                row.locator(),
                List.of(signatory(row, "ccode1", "cowName1"), secondSignatory(row)),
                attributes(row, ending, signed),
                List.of())));
    }

    private static HistoricalDate signature(Row row) {
        int year = row.integer("signYear", Dcad.FIRST_YEAR, Dcad.LAST_YEAR);
        return SIGNATURE.read(row).orElseGet(() -> HistoricalDate.ofYear(year));
    }

    /** What was only talked about has a date and was never in force. */
    private static Span unsigned(Row row) {
        return new Span(Optional.of(signature(row)), Bound.DATED, Optional.empty(), Bound.NOT_STATED);
    }

    private static Participation signatory(Row row, String code, String letters) {
        return new Participation(
                ActorReference.ofCode(CodeSystem.COW, String.valueOf(row.integer(code, 1, LARGEST_STATE_CODE))),
                Role.SIGNATORY,
                Span.NOT_STATED,
                row.raw(code, letters),
                code + "|" + letters);
    }

    private static Participation secondSignatory(Row row) {
        Participation second = signatory(row, "ccode2", "cowName2");
        if (row.text("ccode1").equals(row.text("ccode2"))) {
            throw new CellException("ccode2", row.text("ccode2"), "another state than in ccode1");
        }
        return second;
    }

    private List<Attribute> attributes(Row row, Ending ending, boolean signed) {
        List<Attribute> attributes = new ArrayList<>();
        boolean fromNews = row.text("sourceType").equals("factiva");
        for (Attribute attribute : fields.attributes(row)) {
            attributes.add(
                    !fromNews && NEWS_COLUMNS.contains(attribute.field()) ? notApplicable(attribute) : attribute);
        }
        attributes.add(Attribute.stated("laterality", "bilateral", EVERY_ROW, DEFINITION));
        attributes.add(SIGNATURE.provenance(row, CoreField.START));
        attributes.add(ending.provenance(row, signed));
        attributes.add(entry(row));
        return attributes;
    }

    private static Attribute notApplicable(Attribute blank) {
        if (blank.state() == AttributeState.STATED) {
            throw new CellException(blank.field(), blank.raw(), "a blank, since sourceType is not factiva");
        }
        return new Attribute(
                blank.participation(),
                blank.name(),
                blank.ordinal(),
                AttributeState.NOT_APPLICABLE,
                Optional.empty(),
                blank.raw(),
                blank.field());
    }

    /** A blank means unknown or never in force, which the dataset does not tell apart. */
    private static Attribute entry(Row row) {
        Optional<String> value = ENTRY.read(row).map(HistoricalDate::edtf);
        return new Attribute(
                Attribute.ACTIVITY,
                "entry_into_force",
                0,
                value.isPresent() ? AttributeState.STATED : AttributeState.UNKNOWN,
                value,
                ENTRY.raw(row),
                ENTRY.field());
    }

    /**
     * How long an agreement was in force.
     *
     * @param year the year of the dataset's estimate
     * @param known whether it is known to have ended in that year
     */
    private record Ending(int year, boolean known) {
        static Ending of(Row row) {
            int signed = row.integer("signYear", Dcad.FIRST_YEAR, Dcad.LAST_YEAR);
            int year = row.integer("endYearEstimate", signed, Dcad.LAST_YEAR);
            if (!row.text("terminated").equals(TERMINATED)) {
                return new Ending(year, false);
            }
            // the estimate of an agreement that lasted longer than the data is capped at the limit
            int lastYear = signed + row.integer("durationActual", 0, LONGEST_DURATION);
            return new Ending(year, lastYear == year);
        }

        private Optional<HistoricalDate> date() {
            if (known) {
                return Optional.of(HistoricalDate.ofYear(year));
            }
            return year == Dcad.LAST_YEAR ? Optional.empty() : Optional.of(HistoricalDate.parse(year + "~"));
        }

        Span span(HistoricalDate signature) {
            return date().map(end -> Span.between(signature, end))
                    .orElseGet(() -> Span.sinceUntilLimit(signature, LIMIT));
        }

        Attribute provenance(Row row, boolean signed) {
            Optional<String> value = signed ? date().map(HistoricalDate::edtf) : Optional.empty();
            return new Attribute(
                    Attribute.ACTIVITY,
                    CoreField.END,
                    0,
                    value.isPresent() ? AttributeState.STATED : AttributeState.NOT_STATED,
                    value,
                    row.raw("endYearEstimate", "terminated", "durationActual"),
                    "endYearEstimate|terminated|durationActual");
        }
    }
}
