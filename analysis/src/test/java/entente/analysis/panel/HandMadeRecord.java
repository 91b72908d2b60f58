package entente.analysis.panel;

import entente.analysis.finding.Evidence;
import entente.analysis.finding.RecordAccess;
import entente.core.actor.ActorDirectory;
import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.record.ContextCoverage;
import entente.core.record.ContextDescription;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import entente.core.time.EpochDays;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A record with the tables a panel is made of, filled by hand with invented acts of real states. */
public final class HandMadeRecord implements AutoCloseable {
    private final Connection connection;
    private final List<DatasetDescriptor> datasets = new ArrayList<>();
    private int acts;

    public HandMadeRecord() throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        String span = "start_bound varchar, start_first bigint, start_last bigint, end_bound varchar, end_first bigint,"
                + " end_last bigint";
        execute(("create table activity (activity_id varchar, type varchar, status varchar, precursor boolean,"
                        + " machine_coded boolean, %s)")
                .formatted(span));
        execute("create table activity_field (activity_id varchar, field varchar, value varchar)");
        execute(
                ("create table activity_participation (activity_id varchar, actor_id varchar, name varchar, role varchar,"
                                + " %s)")
                        .formatted(span));
        execute(("create table attestation (attestation_id varchar, dataset varchar, layout varchar, native_id varchar,"
                        + " status varchar, %s, type varchar, precursor boolean, machine_coded boolean)")
                .formatted(span));
        execute(("create table participation (attestation_id varchar, actor_id varchar, name varchar, role varchar,"
                        + " participation integer, %s)")
                .formatted(span));
        execute(
                "create table attribute (attestation_id varchar, participation integer, attribute varchar, state varchar,"
                        + " value varchar)");
        execute(
                ("create table context (context_id varchar, dataset varchar, layout varchar, native_id varchar, actor varchar,"
                                + " actor_id varchar, other_id varchar, directed boolean, %s, first_day bigint, last_day bigint)")
                        .formatted(span));
        execute("create table relation (attestation_id varchar, kind varchar, target_native_id varchar)");
        execute("create table link (attestation_id varchar, activity_id varchar)");
        execute("create table context_value (context_id varchar, variable varchar, state varchar, number double)");
    }

    /** A dataset of context that is loaded and counts all of it in some years. */
    public HandMadeRecord withContext(String dataset, String layout, int from, int to) {
        datasets.add(new DatasetDescriptor(
                        dataset, dataset, "1", "invented", "none", Optional.empty(), List.of(), List.of(), List.of())
                .with(new ContextDescription(
                        List.of(new ContextCoverage(
                                layout, "members of COW", from, to, CoverageKind.CENSUS, "invented")),
                        List.of())));
        return this;
    }

    /** A fact of the dataset of context added last: about one actor or two, with numbers or, where one is missing, none. */
    public HandMadeRecord fact(String nativeId, String actor, String other, String start, String end, Object... values)
            throws SQLException {
        DatasetDescriptor dataset = datasets.get(datasets.size() - 1);
        String id = "fact-" + ++acts;
        execute("insert into context values ('%s', '%s', '%s', '%s', null, '%s', %s, true, %s, %s, %d, %d)"
                .formatted(
                        id,
                        dataset.id(),
                        dataset.context().coverage().get(0).layout(),
                        nativeId,
                        actor,
                        other.isEmpty() ? "null" : "'" + other + "'",
                        bound(start),
                        bound(end),
                        day(start, 1, 1),
                        day(end, 12, 31)));
        for (int place = 0; place < values.length; place += 2) {
            execute("insert into context_value values ('%s', '%s', '%s', %s)"
                    .formatted(
                            id,
                            values[place],
                            values[place + 1].equals("") ? "UNKNOWN" : "STATED",
                            values[place + 1].equals("") ? "null" : values[place + 1]));
        }
        return this;
    }

    /** A dataset that is loaded and makes a claim. */
    public HandMadeRecord covering(
            String dataset, ActivityType type, String part, CoverageScope scope, int from, int to, CoverageKind kind) {
        datasets.add(new DatasetDescriptor(
                dataset,
                dataset,
                "1",
                "invented",
                "none",
                Optional.empty(),
                List.of(),
                List.of(new Coverage(
                        type,
                        part.isEmpty() ? Optional.empty() : Optional.of(part),
                        scope,
                        "invented",
                        from,
                        to,
                        kind,
                        "")),
                List.of()));
        return this;
    }

    /** A dataset that tells of some acts of a type, and makes no zeros. */
    HandMadeRecord telling(ActivityType type) {
        return covering("tales", type, "", CoverageScope.everyone(), 1800, 2020, CoverageKind.ANECDOTAL);
    }

    /** Says that the last dataset told of leaves some of what it covers out by rule. */
    HandMadeRecord leavingOut(CoverageScope scope, int from, int to) {
        DatasetDescriptor last = datasets.remove(datasets.size() - 1);
        Coverage claim = last.coverage().get(0);
        List<Coverage> coverage = List.of(
                claim,
                new Coverage(claim.type(), Optional.empty(), scope, "invented", from, to, CoverageKind.EXEMPT, ""));
        datasets.add(new DatasetDescriptor(
                last.id(), last.id(), "1", "invented", "none", Optional.empty(), List.of(), coverage, List.of()));
        return this;
    }

    /** Says that the last dataset told of was coded by a program. */
    HandMadeRecord byMachine() {
        datasets.set(datasets.size() - 1, datasets.get(datasets.size() - 1).codedByMachine());
        return this;
    }

    /** A part: an actor, a role, and its own days, or empty texts for those of the act. */
    record Part(String actor, String role, String start, String end) {
        static Part of(String actor, String role) {
            return new Part(actor, role, "", "");
        }
    }

    /** An act from one date to another; a date is a day, a year, or two days with a slash, for one between them. */
    public HandMadeRecord act(ActivityType type, String start, String end, Part... parts) throws SQLException {
        String id = "act-" + ++acts;
        execute("insert into activity values ('%s', '%s', 'HELD', false, false, %s, %s)"
                .formatted(id, type.name(), bound(start), bound(end)));
        for (Part part : parts) {
            execute("insert into activity_participation values ('%s', '%s', '%s', '%s', %s, %s)"
                    .formatted(id, part.actor, part.actor, part.role, bound(part.start), bound(part.end)));
        }
        return this;
    }

    /** A field of the act added last. */
    public HandMadeRecord field(String field, String value) throws SQLException {
        execute("insert into activity_field values ('act-%d', '%s', '%s')".formatted(acts, field, value));
        return this;
    }

    /** A member's row of ATOP, with the numbers of its obligations' attributes. */
    public HandMadeRecord atopMember(
            String alliance, String actor, String start, String end, boolean varies, String... obligations)
            throws SQLException {
        String id = "atop.members:%s-%s-%s".formatted(alliance, actor, start);
        execute(
                "insert into attestation values ('%s', 'atop', 'members', '%s', 'HELD', %s, %s, 'AGREEMENT', false, false)"
                        .formatted(id, alliance, bound(""), bound("")));
        execute("insert into participation values ('%s', '%s', '%s', 'SIGNATORY', 1, %s, %s)"
                .formatted(id, actor, actor, bound(start), bound(end)));
        Set<String> owed = Set.of(obligations);
        for (String obligation : List.of("defence", "offence", "neutrality", "nonaggression", "consultation")) {
            execute("insert into attribute values ('%s', 1, 'obligation_%s', 'STATED', '%s')"
                    .formatted(id, obligation, owed.contains(obligation) ? "1" : "0"));
        }
        execute("insert into attribute values ('%s', 1, 'varies_by_partner', 'STATED', '%s')"
                .formatted(id, varies ? "1" : "0"));
        return this;
    }

    /** An exercise of MME. */
    public HandMadeRecord mme(String id, String start, String... actors) throws SQLException {
        String attestation = "mme.exercises:" + id;
        execute(
                "insert into attestation values ('%s', 'mme', 'exercises', '%s', 'HELD', %s, %s, 'EXERCISE', false, false)"
                        .formatted(attestation, id, bound(start), bound(start)));
        for (String actor : actors) {
            execute("insert into participation values ('%s', '%s', '%s', 'PARTICIPANT', 1, %s, %s)"
                    .formatted(attestation, actor, actor, bound(""), bound("")));
        }
        return this;
    }

    /** What findings are computed from, with a file for each dataset. */
    public Evidence evidence() throws SQLException {
        execute(
                "create or replace table segment (dataset varchar, layout varchar, file varchar, sha256 varchar, rows_in bigint,"
                        + " rows_used bigint)");
        for (DatasetDescriptor dataset : datasets) {
            execute("insert into segment values ('%1$s', 'rows', '%1$s.csv', '00', 1, 1)".formatted(dataset.id()));
        }
        RecordAccess access = new RecordAccess() {
            @Override
            public <T> T with(Function<Connection, T> work) {
                return work.apply(connection);
            }
        };
        return new Evidence(access, "invented", datasets, ActorDirectory.bundled(), Codebook.bundled(), "test");
    }

    /** An agreement of DCAD. */
    public HandMadeRecord dcad(String id, String one, String other, String signed, int endYear, String confidence)
            throws SQLException {
        String attestation = "dcad.agreements:" + id;
        execute(
                "insert into attestation values ('%s', 'dcad', 'agreements', '%s', 'HELD', %s, %s, 'AGREEMENT', false, false)"
                        .formatted(attestation, id, bound(signed), bound("")));
        for (String actor : List.of(one, other)) {
            execute("insert into participation values ('%s', '%s', '%s', 'SIGNATORY', 1, %s, %s)"
                    .formatted(attestation, actor, actor, bound(""), bound("")));
        }
        execute("insert into attribute values ('%s', null, 'estimated_end_year', 'STATED', '%d')"
                .formatted(attestation, endYear));
        execute("insert into attribute values ('%s', null, 'category_confidence', 'STATED', '%s')"
                .formatted(attestation, confidence));
        return this;
    }

    /** Where the tables are. */
    public Connection connection() {
        return connection;
    }

    /** The datasets that make claims. */
    public List<DatasetDescriptor> datasets() {
        return List.copyOf(datasets);
    }

    Panel panel(PanelRequest request) {
        Set<String> loaded =
                Set.copyOf(datasets.stream().map(DatasetDescriptor::id).toList());
        return Panel.of(connection, request, datasets, loaded, ActorDirectory.bundled());
    }

    /** The cells of a row, as in a file; a missing one is the word for why. */
    String cell(PanelRequest request, String column, int... key) throws SQLException {
        return cell(panel(request), column, key);
    }

    private String cell(Panel panel, String column, int... key) {
        List<String> names = new ArrayList<>(panel.keys());
        panel.columns().forEach(each -> names.add(each.name()));
        List<String> found = new ArrayList<>();
        Panel.CellTaker taker = new Panel.CellTaker() {
            private final List<String> row = new ArrayList<>();

            @Override
            public void number(long value) {
                row.add(String.valueOf(value));
            }

            @Override
            public void fraction(double value) {
                row.add(String.valueOf(value));
            }

            @Override
            public void missing(CellState state) {
                row.add(state.word());
            }

            @Override
            public void endRow() {
                boolean wanted = true;
                for (int i = 0; i < key.length; i++) {
                    wanted &= row.get(i).equals(String.valueOf(key[i]));
                }
                if (wanted) {
                    found.add(row.get(names.indexOf(column)));
                }
                row.clear();
            }
        };
        try {
            panel.read(taker);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return String.join(", ", found);
    }

    private static String bound(String date) {
        if (date.isEmpty()) {
            return "'NOT_STATED', null, null";
        }
        String[] days = date.split("/");
        String last = days[days.length - 1];
        return "'DATED', %d, %d".formatted(day(days[0], 1, 1), day(last, 12, 31));
    }

    private static long day(String text, int month, int day) {
        String[] parts = text.split("-");
        return parts.length == 1
                ? EpochDays.toEpochDay(Long.parseLong(parts[0]), month, day)
                : EpochDays.toEpochDay(
                        Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
