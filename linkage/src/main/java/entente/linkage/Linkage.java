package entente.linkage;

import static java.util.Objects.requireNonNull;

import entente.core.record.DatasetDescriptor;
import entente.store.Derivation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Links attestations to activities and resolves the activities' fields. The rules of resolution stand in the SQL scripts
 * beside this class, in the order they run, and in {@code preferences.csv}.
 */
public final class Linkage implements Derivation {
    /** The decision whether keys that datasets state of each other are used. */
    public static final String IDENTIFIERS = "linkage-identifiers";
    /** The value of an {@link #IDENTIFIERS} decision that withholds them. */
    public static final String IGNORE = "ignore";

    private static final int VERSION = 6;
    private static final List<String> SCRIPTS = List.of("fields.sql", "participations.sql", "activities.sql");

    private final Witnesses witnesses;
    private final ResolutionRules rules = ResolutionRules.bundled();
    private final MonthlySources monthly = MonthlySources.bundled();

    /**
     * Linkage of certain datasets.
     *
     * @param datasets every dataset that may occur, for their lineage: datasets drawn from the same evidence are one
     *     witness. One that is not named is a witness of its own
     */
    public Linkage(Collection<DatasetDescriptor> datasets) {
        this.witnesses = Witnesses.of(requireNonNull(datasets, "datasets is null"));
    }

    @Override
    public String version() {
        return VERSION + " " + witnesses.fingerprint() + " " + rules.fingerprint() + " " + monthly.fingerprint();
    }

    @Override
    public void derive(Connection database) throws SQLException {
        new Links(database, ignoresIdentifiers(database)).write();
        witnesses.write(database);
        rules.write(database);
        monthly.write(database);
        for (String script : SCRIPTS) {
            run(database, script);
        }
    }

    /** Whether the last decision on it, if any, withholds the keys that datasets state of each other. */
    private static boolean ignoresIdentifiers(Connection database) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select value from decision where kind = '%s' and in_force".formatted(IDENTIFIERS)
                                + " order by decided_at desc, decision_id desc limit 1")) {
            return rows.next() && IGNORE.equals(rows.getString(1));
        }
    }

    private static void run(Connection database, String script) throws SQLException {
        for (String statement : statements(script)) {
            try (Statement sql = database.createStatement()) {
                sql.execute(statement);
            } catch (SQLException e) {
                throw new SQLException("in %s: %s".formatted(script, e.getMessage()), e);
            }
        }
    }

    private static List<String> statements(String script) {
        return Arrays.stream(resource(script).split(";\\s*\\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The text of a file beside this class. */
    static String resource(String name) {
        try (InputStream stream = Linkage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
