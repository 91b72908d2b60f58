package entente.store;

import java.util.List;

/**
 * The tables of a record: what {@link PublishedRecord} reads, what exports are made of, and in which order. Those a {@link
 * Derivation} fills are created here, so that both sides agree on them.
 */
public final class RecordTables {
    /** Raised whenever a record has other tables or columns; part of its fingerprint. */
    static final int VERSION = 2;

    /** Marks a record with the version of its tables. */
    static final String MARK = "create table record_tables as select %d as version".formatted(VERSION);

    private static final String SPAN = """
            start_date varchar, start_bound varchar not null, start_first bigint, start_last bigint,
            end_date varchar, end_bound varchar not null, end_first bigint, end_last bigint
            """;

    /** People's judgements, in the order they were made, and whether a later one superseded them. */
    public static final String DECISION = """
            decision (
              decision_id varchar not null, decided_at varchar not null, decided_by varchar not null, kind varchar not null,
              subject varchar not null, object varchar, field varchar, value varchar, reason varchar,
              supersedes varchar, in_force boolean not null)
            """;

    /** Which attestation speaks of which activity, how sure that is, and who says so. */
    public static final String LINK =
            "link (attestation_id varchar not null, activity_id varchar not null, score double not null,"
                    + " decided_by varchar not null)";

    /** Pairs of attestations that may speak of one activity, for people to judge, and what speaks for it. */
    public static final String POSSIBLE_LINK = """
            possible_link (
              attestation_id varchar not null, other_id varchar not null, score double not null,
              reason varchar not null)
            """;

    /** The activities, each with its resolved fields. Machine-coded is one that no attestation of people speaks of. */
    public static final String ACTIVITY = """
            activity (
              activity_id varchar not null, type varchar not null, title varchar not null, title_rule varchar not null,
              date varchar, earliest_day bigint, latest_day bigint, %s, place varchar, status varchar not null,
              precursor boolean not null, span_rule varchar not null, attestations integer not null,
              sources varchar not null, conflicts integer not null, machine_coded boolean not null)
            """.formatted(SPAN);

    /** The value each field of an activity takes, the attestation behind it, and the rule that chose it. */
    public static final String ACTIVITY_FIELD = """
            activity_field (
              activity_id varchar not null, field varchar not null, value varchar not null,
              attestation_id varchar not null, raw varchar not null, source_field varchar not null,
              rule varchar not null, other_values integer not null)
            """;

    /**
     * Every other value a field of an activity has in some attestation. Its kind says how it stands to the one chosen:
     * {@code disagrees}, a conflict; {@code less precise}, a date that leaves room for the one chosen; {@code other
     * wording}, of a title, a place or a text; {@code machine-coded}, of a program where people say otherwise.
     */
    public static final String OTHER_VALUE = """
            other_value (
              activity_id varchar not null, field varchar not null, value varchar not null, kind varchar not null,
              attestation_id varchar not null, raw varchar not null, source_field varchar not null,
              chosen_value varchar not null, rule varchar not null)
            """;

    /**
     * Who took part in an activity, a row for each unbroken spell; and how many months within it no source attests, each
     * of them alone between two that a monthly source attests.
     */
    public static final String ACTIVITY_PARTICIPATION = """
            activity_participation (
              activity_id varchar not null, actor_id varchar, name varchar not null, role varchar not null,
              cow varchar, gw varchar, iso3 varchar, %s,
              attestation_id varchar not null, attestations integer not null, bridged_months integer not null)
            """.formatted(SPAN);

    /** How activities stand to each other. */
    public static final String ACTIVITY_RELATION = """
            activity_relation (
              activity_id varchar not null, kind varchar not null, target_activity_id varchar not null,
              attestation_id varchar not null)
            """;

    /**
     * The facts of context: what sources say of a state, of a pair of states or of an episode that is no activity. Actors
     * stand as printed, and as resolved on the first day of the fact; {@code first_day} and {@code last_day} are the days
     * from which and up to which it may hold, a source's limit included.
     */
    static final String CONTEXT = """
            context (
              context_id varchar not null, dataset varchar not null, layout varchar not null, native_id varchar not null,
              actor varchar, actor_id varchar, actor_resolution varchar, other varchar, other_id varchar,
              other_resolution varchar, directed boolean not null, %s, first_day bigint, last_day bigint,
              locator varchar not null)
            """.formatted(SPAN);

    /** The values of the facts of context; {@code number} is the value as a number, if it is one. */
    static final String CONTEXT_VALUE = """
            context_value (
              context_id varchar not null, variable varchar not null, state varchar not null, value varchar, number double,
              raw varchar not null, field varchar not null)
            """;

    static final List<String> DERIVED = List.of(
            LINK, POSSIBLE_LINK, ACTIVITY, ACTIVITY_FIELD, OTHER_VALUE, ACTIVITY_PARTICIPATION, ACTIVITY_RELATION);

    private RecordTables() {}
}
