package entente.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a segment. Days are 64-bit epoch days of the proleptic Gregorian calendar, null where a bound is open;
 * the wording of a date stands beside them in EDTF.
 */
final class SegmentTables {
    /** A table: its name, its columns, and the columns that order it. */
    record Table(String name, String columns, String order) {
        String create() {
            return "create table %s (%s)".formatted(name, columns);
        }

        /** As {@link #create}, in place of a table of the segment before. */
        String createAnew() {
            return "create or replace table %s (%s)".formatted(name, columns);
        }

        String fileName() {
            return name + ".parquet";
        }
    }

    private static final String SPAN = """
            start_date varchar, start_bound varchar not null, start_first bigint, start_last bigint,
            end_date varchar, end_bound varchar not null, end_first bigint, end_last bigint
            """;

    static final Table ATTESTATION = new Table("attestation", """
            attestation_id varchar not null, dataset varchar not null, layout varchar not null,
            native_id varchar not null, row_key varchar not null, ordinal integer not null,
            type varchar not null, type_in_source varchar, status varchar not null, precursor boolean not null,
            title varchar, %s, date varchar, place varchar, locator varchar not null, revision varchar not null
            """.formatted(SPAN), "attestation_id");

    static final Table PARTICIPATION = new Table("participation", """
            attestation_id varchar not null, participation integer not null, role varchar not null,
            code_system varchar, code varchar, name varchar, %s, raw varchar not null, field varchar not null
            """.formatted(SPAN), "attestation_id, participation");

    static final Table ATTRIBUTE =
            new Table("attribute", """
            attestation_id varchar not null, participation integer not null, attribute varchar not null,
            ordinal integer not null, state varchar not null, value varchar, raw varchar not null,
            field varchar not null
            """, "attestation_id, participation, attribute, ordinal, field, raw");

    static final Table RELATION = new Table("relation", """
            attestation_id varchar not null, kind varchar not null, target_native_id varchar not null,
            raw varchar not null, field varchar not null
            """, "attestation_id, kind, target_native_id, field, raw");

    static final Table LEFT_OUT = new Table("left_out", """
            dataset varchar not null, layout varchar not null, row_number bigint not null, line bigint not null,
            outcome varchar not null, column_name varchar not null, value varchar not null,
            reason varchar not null, text varchar not null
            """, "dataset, layout, row_number");

    static final Table CONTEXT = new Table("context", """
            fact integer not null, context_id varchar not null, dataset varchar not null, layout varchar not null,
            native_id varchar not null, row_key varchar not null, ordinal integer not null,
            actor_system varchar, actor_code varchar, actor_name varchar,
            other_system varchar, other_code varchar, other_name varchar, directed boolean not null, %s,
            locator varchar not null, revision varchar not null
            """.formatted(SPAN), "context_id");

    /** Values are many: a fact is told by its number in the segment, and a value that is the cell as printed is left out. */
    static final Table CONTEXT_VALUE = new Table("context_value", """
            fact integer not null, variable varchar not null, state varchar not null, value varchar,
            number double, raw varchar not null, field varchar not null
            """, "fact, variable, field");

    /** The tables every segment has. */
    static final List<Table> ATTESTED = List.of(ATTESTATION, PARTICIPATION, ATTRIBUTE, RELATION, LEFT_OUT);

    /** The tables that only a segment with facts of context has. */
    static final List<Table> CONTEXTUAL = List.of(CONTEXT, CONTEXT_VALUE);

    static final List<Table> ALL =
            Stream.concat(ATTESTED.stream(), CONTEXTUAL.stream()).toList();

    private SegmentTables() {}
}
