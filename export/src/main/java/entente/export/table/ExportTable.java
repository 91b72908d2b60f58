package entente.export.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The tables that can be exported. Each is a query beside this class, which orders its rows totally, and a description in
 * {@code tables.yaml}.
 */
public enum ExportTable {
    /** The activities, with every field resolved. */
    ACTIVITIES("participants", "fields", "conflicts"),
    /** Who took part in which activity, a row for each unbroken spell. */
    PARTICIPATIONS,
    /** Every field of an activity with the cell behind it. */
    FIELDS,
    /** Every value that disagrees with the one its field takes, and the rule that decided. */
    CONFLICTS,
    /** Participants that one source names in an act and another, which tells of the act too, does not. */
    MEMBERS,
    /** Activities that amend, renew, end or result from others, or are part of them. */
    RELATIONS,
    /** What each source says, a row for each attestation. */
    ATTESTATIONS("participants", "attributes"),
    /** The participants that attestations name, before anything is resolved. */
    ATTESTED_PARTICIPATIONS,
    /** The cells of attestations. */
    ATTRIBUTES,
    /** The relations that attestations state. */
    ATTESTED_RELATIONS,
    /** Which attestation speaks of which activity, how sure that is, and who or what decided so. */
    LINKS,
    /** Pairs of attestations that may speak of one activity, for people to judge. */
    POSSIBLE,
    /** What sources say of states and pairs of states that is no activity. */
    CONTEXT,
    /** The values of that, one to a row. */
    CONTEXT_VALUES,
    /** The actors that take part in anything. */
    ACTORS("codes"),
    /** Their codes, with the days each held. */
    ACTOR_CODES,
    /** Rows of the sources that attest nothing, each with its reason. */
    REJECTS,
    /** The files the record is made of. */
    FILES,
    /** People's judgements. */
    DECISIONS;

    /** Stands in a query for the condition that an activity is not machine-coded. */
    private static final String CODED_BY_PEOPLE = "$coded_by_people";

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> nested;

    ExportTable(String... nested) {
        this.nested = List.of(nested);
    }

    /** What it means, and the query that makes it: of activities without those that only programs coded. */
    public TableQuery query() {
        return query(false);
    }

    /**
     * What it means, and the query that makes it.
     *
     * @param machineCoded whether activities that only programs coded are in it; what sources say is told of all of them
     */
    public TableQuery query(boolean machineCoded) {
        String name = name().toLowerCase(Locale.ROOT);
        String sql = sql(name).replace(CODED_BY_PEOPLE, machineCoded ? "true" : "not machine_coded");
        return new TableQuery(TableDescriptions.of(name), sql, nested);
    }

    private static String sql(String name) {
        try (InputStream stream = ExportTable.class.getResourceAsStream(name + ".sql")) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name + ".sql");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
