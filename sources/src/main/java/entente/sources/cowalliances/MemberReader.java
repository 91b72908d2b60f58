package entente.sources.cowalliances;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
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

/**
 * A row of {@code alliance_v4.1_by_member.csv}: one spell of one member, with the dates of the alliance beside it.
 *
 * <p>A blank end means that the spell, or the alliance, was in force on 31 December 2012 ({@code right_censor}); {@code
 * left_censor} means that the member's spell began before the date given, which is the limit of the data or of the state
 * system.
 */
final class MemberReader implements RowReader {
    private static final String VERSION = "4.1";
    private static final int LARGEST_ID = 9999;
    private static final int LARGEST_STATE_CODE = 999;
    private static final HistoricalDate LIMIT = HistoricalDate.ofDay(CowAlliances.LAST_YEAR, 12, 31);

    private static final CalendarCells ALLIANCE_START = new CalendarCells("all_st_year", "all_st_month", "all_st_day");
    private static final CalendarCells ALLIANCE_END = new CalendarCells("all_end_year", "all_end_month", "all_end_day");
    private static final CalendarCells MEMBER_START = new CalendarCells("mem_st_year", "mem_st_month", "mem_st_day");
    private static final CalendarCells MEMBER_END = new CalendarCells("mem_end_year", "mem_end_month", "mem_end_day");

    private final FieldMap fields;

    MemberReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        if (!row.text("version").equals(VERSION)) {
            throw new CellException(
                    "version", row.text("version"), VERSION + ", the version this reader is written for");
        }
        String allianceId = String.valueOf(row.integer("version4id", 1, LARGEST_ID));
        String member = String.valueOf(row.integer("ccode", 1, LARGEST_STATE_CODE));
        Participation participation = new Participation(
                ActorReference.ofCode(CodeSystem.COW, member, row.requiredText("state_name")),
                Role.SIGNATORY,
                memberSpan(row),
                row.raw("ccode", "state_name") + "|" + MEMBER_START.raw(row) + "|" + MEMBER_END.raw(row),
                "ccode|state_name|" + MEMBER_START.field() + "|" + MEMBER_END.field());
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        // the dataset holds formal alliances only
        attributes.add(Attribute.stated("instrument", "alliance_treaty", "every row", "definition of the dataset"));
        attributes.add(ALLIANCE_START.provenance(row, CoreField.START));
        attributes.add(ALLIANCE_END.provenance(row, CoreField.END));
        String rowKey = "%s-%s-%s"
                .formatted(
                        allianceId,
                        member,
                        participation.span().start().map(HistoricalDate::edtf).orElse(""));
        return new RowOutcome.Used(List.of(new Attestation(
                CowAlliances.ID,
                "members",
                allianceId,
                rowKey,
                ActivityType.AGREEMENT,
                row.optionalText("ss_type"),
                Status.HELD,
                false,
                Optional.empty(),
                allianceSpan(row),
                Optional.empty(),
                row.locator(),
                List.of(participation),
                attributes,
                List.of())));
    }

    private static Span allianceSpan(Row row) {
        HistoricalDate start = beginning(row, ALLIANCE_START);
        return ALLIANCE_END
                .read(row)
                .map(end -> between(row, start, Bound.DATED, ALLIANCE_END, end))
                .orElseGet(() -> Span.sinceUntilLimit(start, LIMIT));
    }

    private static Span memberSpan(Row row) {
        HistoricalDate start = beginning(row, MEMBER_START);
        // blank in two rows of the published file: then nothing says that the date is a limit
        boolean leftCensored = row.optionalText("left_censor").isPresent() && row.integer("left_censor", 0, 1) == 1;
        Bound startBound = leftCensored ? Bound.CENSORED : Bound.DATED;
        boolean rightCensored = row.integer("right_censor", 0, 1) == 1;
        Optional<HistoricalDate> end = MEMBER_END.read(row);
        if (rightCensored == end.isPresent()) {
            throw new CellException("right_censor", row.text("right_censor"), "1 exactly where mem_end_year is blank");
        }
        return end.map(finish -> between(row, start, startBound, MEMBER_END, finish))
                .orElseGet(() -> new Span(Optional.of(start), startBound, Optional.of(LIMIT), Bound.CENSORED));
    }

    private static HistoricalDate beginning(Row row, CalendarCells cells) {
        HistoricalDate start = cells.required(row);
        if (start.bounds().first() > LIMIT.bounds().last()) {
            throw new CellException(
                    cells.year(),
                    cells.raw(row),
                    "a beginning by %s, the last day of the data".formatted(LIMIT.edtf()));
        }
        return start;
    }

    private static Span between(
            Row row, HistoricalDate start, Bound startBound, CalendarCells cells, HistoricalDate end) {
        if (end.bounds().last() < start.bounds().first()) {
            throw new CellException(
                    cells.year(), cells.raw(row), "an end that is not before the beginning, " + start.edtf());
        }
        if (end.bounds().first() > LIMIT.bounds().last()) {
            throw new CellException(
                    cells.year(), cells.raw(row), "an end by %s, the last day of the data".formatted(LIMIT.edtf()));
        }
        return new Span(Optional.of(start), startBound, Optional.of(end), Bound.DATED);
    }
}
