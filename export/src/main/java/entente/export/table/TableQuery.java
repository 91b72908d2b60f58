package entente.export.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of a record: what it means, and the query that makes it.
 *
 * @param description what it means
 * @param sql the query, which orders its rows totally
 * @param nested its columns that hold lists
 */
public record TableQuery(TableDescription description, String sql, List<String> nested) {
    public TableQuery {
        requireNonNull(description, "description is null");
        requireNonNull(sql, "sql is null");
        nested = List.copyOf(nested);
    }

    /** The query without the columns that hold lists. */
    public String flat() {
        return nested.isEmpty() ? sql : "select * exclude (%s) from (%s)".formatted(String.join(", ", nested), sql);
    }

    /** The query with lists as JSON in their cell. */
    String withListsAsText() {
        if (nested.isEmpty()) {
            return sql;
        }
        String asJson = nested.stream()
                .map(column -> "to_json(%s)::varchar as %s".formatted(column, column))
                .collect(Collectors.joining(", "));
        return "select * replace (%s) from (%s)".formatted(asJson, sql);
    }
}
