package entente.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.core.Sha256;
import entente.core.codebook.ActivityType;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Cardinality;
import entente.core.codebook.Codebook;
import entente.core.codebook.ValueKind;
import entente.core.record.CoreField;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * How a field of an activity takes its value where attestations differ: one rule for each field of each type.
 *
 * <ul>
 *   <li>{@link Rule#ALL}: it holds a set; all values stated
 *   <li>{@link Rule#WORDING}: different words are no disagreement; those of the source preferred
 *   <li>{@link Rule#DATE}: the date with most witnesses, where a less precise date supports every date within it; then the
 *       most precise; then the source preferred
 *   <li>{@link Rule#VOTE}: the value with most witnesses; then the source preferred
 * </ul>
 *
 * <p>Which source is preferred stands in {@code preferences.csv}; the last resort is the attestation that comes first in
 * canonical order.
 */
final class ResolutionRules {
    /** How a value is chosen. */
    enum Rule {
        ALL,
        WORDING,
        DATE,
        VOTE
    }

    /**
     * The rule for one field of one type.
     *
     * @param order the datasets preferred, the first one most; those not named follow
     */
    record FieldRule(ActivityType type, String field, Rule rule, List<String> order) {
        /** The rule in words, as pages and exports name it. */
        String words() {
            String preferred = order.isEmpty() ? "" : "; then " + String.join(" before ", order);
            return switch (rule) {
                case ALL -> "all values stated";
                case WORDING -> "words of the preferred source" + preferred;
                case DATE -> "the date most independent sources support; then the most precise" + preferred;
                case VOTE -> "the value most independent sources state" + preferred;
            };
        }
    }

    /** A line of {@code preferences.csv}; {@code *} stands for any type or field. */
    private record Preference(String type, String field, List<String> order) {
        private int weight(ActivityType ofType, String ofField) {
            boolean fits =
                    (type.equals("*") || type.equals(ofType.name())) && (field.equals("*") || field.equals(ofField));
            return fits ? (field.equals("*") ? 0 : 2) + (type.equals("*") ? 0 : 1) : -1;
        }
    }

    private static final String FILE = "preferences.csv";

    private final List<FieldRule> rules;

    private ResolutionRules(List<FieldRule> rules) {
        this.rules = rules;
    }

    /** The rules of this version. */
    static ResolutionRules bundled() {
        List<Preference> preferences = preferences();
        List<FieldRule> rules = new ArrayList<>();
        for (ActivityType type : ActivityType.values()) {
            coreFields(type, preferences).forEach(rules::add);
            for (AttributeDefinition attribute : Codebook.bundled().type(type).attributes()) {
                rules.add(rule(type, attribute.name(), ruleOf(attribute), preferences));
            }
        }
        return new ResolutionRules(rules);
    }

    private static Stream<FieldRule> coreFields(ActivityType type, List<Preference> preferences) {
        return Stream.of(
                rule(type, CoreField.TYPE, Rule.VOTE, preferences),
                rule(type, CoreField.TITLE, Rule.WORDING, preferences),
                rule(type, CoreField.START, Rule.DATE, preferences),
                rule(type, CoreField.END, Rule.DATE, preferences),
                rule(type, CoreField.PLACE, Rule.WORDING, preferences),
                rule(type, CoreField.SUMMARY, Rule.WORDING, preferences));
    }

    private static Rule ruleOf(AttributeDefinition attribute) {
        if (attribute.cardinality() == Cardinality.MANY) {
            return Rule.ALL;
        }
        return attribute.kind() == ValueKind.TEXT ? Rule.WORDING : Rule.VOTE;
    }

    private static FieldRule rule(ActivityType type, String field, Rule rule, List<Preference> preferences) {
        Preference closest = preferences.get(0);
        for (Preference preference : preferences) {
            if (preference.weight(type, field) > closest.weight(type, field)) {
                closest = preference;
            }
        }
        return new FieldRule(type, field, rule, rule == Rule.ALL ? List.of() : closest.order());
    }

    private static List<Preference> preferences() {
        List<Preference> preferences = new ArrayList<>();
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Linkage.resource(FILE)).stream()) {
            rows.forEach(row -> preferences.add(new Preference(
                    row.getField("type"),
                    row.getField("field"),
                    Arrays.stream(row.getField("order").split(">"))
                            .map(String::strip)
                            .toList())));
        }
        return preferences;
    }

    List<FieldRule> rules() {
        return List.copyOf(rules);
    }

    String fingerprint() {
        return Sha256.of(rules.toString());
    }

    /**
     * Leaves the temporary tables {@code field_rule (type, field, rule, words)} and {@code preference (type, field,
     * dataset, place)}.
     */
    void write(Connection database) throws SQLException {
        DuckDBConnection duckDb = database.unwrap(DuckDBConnection.class);
        try (Statement sql = database.createStatement()) {
            sql.execute("create or replace temp table field_rule"
                    + " (type varchar, field varchar, rule varchar, words varchar)");
            sql.execute("create or replace temp table preference"
                    + " (type varchar, field varchar, dataset varchar, place integer)");
        }
        try (DuckDBAppender fields = duckDb.createAppender("temp", "main", "field_rule");
                DuckDBAppender order = duckDb.createAppender("temp", "main", "preference")) {
            for (FieldRule rule : rules) {
                fields.beginRow();
                fields.append(rule.type().name());
                fields.append(rule.field());
                fields.append(rule.rule().name());
                fields.append(rule.words());
                fields.endRow();
                for (int place = 0; place < rule.order().size(); place++) {
                    order.beginRow();
                    order.append(rule.type().name());
                    order.append(rule.field());
                    order.append(rule.order().get(place));
                    order.append(place);
                    order.endRow();
                }
            }
        }
    }
}
