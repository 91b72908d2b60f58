package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import entente.analysis.AnalysisException;
import entente.analysis.panel.Measure.Family;
import entente.analysis.panel.Measure.Flow;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.record.ContextCoverage;
import entente.core.record.DatasetDescriptor;
import entente.core.time.EpochDays;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A panel worked out of a record: a row for each unit and year in which it existed. A pair existed in a year if both states
 * were members of the system on at least one common day of it. Rows are in the order of codes and years, and the same record
 * gives the same rows.
 *
 * <p>It lives in temporary tables of the connection it was made with, until it is closed. Not safe for use by several
 * threads.
 */
public final class Panel implements AutoCloseable {
    private static final String STATES = Arrays.stream(CellState.values())
            .map(state -> Sql.literal(state.word()))
            .collect(Collectors.joining(", ", "enum(", ")"));

    private static final List<String> TABLES = List.of(
            "panel_member",
            "panel_act",
            "panel_part",
            "panel_bits",
            "panel_placed",
            "panel_size",
            "panel_tie",
            "panel_told",
            "panel_since",
            "panel_dispute",
            "panel_frame");

    private final PanelRequest request;
    private final Sql sql;
    private final Connection connection;
    private final List<Cells> cells;
    private final List<PanelColumn> columns;
    private final String joins;
    private final boolean grouped;
    private final long rows;

    /** A column of the panel, how its value is read, and why it may be empty. */
    private record Cells(String name, boolean fraction, CellState empty, String value, Optional<String> doubt) {}

    private Panel(
            PanelRequest request,
            Connection connection,
            List<Cells> cells,
            List<PanelColumn> columns,
            String joins,
            boolean grouped) {
        this.request = request;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.cells = cells;
        this.columns = columns;
        this.joins = joins;
        this.grouped = grouped;
        this.rows = sql.number("select count(*) from panel_frame");
    }

    /**
     * Works out a panel.
     *
     * @param record a connection to the tables of a record, which makes temporary tables
     * @param request which panel
     * @param datasets every dataset known
     * @param loaded ids of those the record holds
     * @param directory whose members the states are
     * @throws AnalysisException if a column is unknown, or no state existed in these years
     */
    public static Panel of(
            Connection record,
            PanelRequest request,
            List<DatasetDescriptor> datasets,
            Set<String> loaded,
            ActorDirectory directory) {
        requireNonNull(record, "record is null");
        Measures measures = Measures.of(request.unit());
        Choice choice = Choice.of(measures.all(), ContextMeasure.of(request.unit()), request.with(), loaded);
        List<Measure> chosen = choice.acts();
        List<SystemMember> members = SystemMember.of(directory, request.system(), request.toYear());
        Obstacles.check(request, choice, members, datasets, loaded);
        Sql sql = new Sql(record);
        drop(sql);
        sql.execute(SystemMember.table(members));
        Map<String, String> words = words(request, members);
        if (!chosen.isEmpty()) {
            sql.run("acts.sql", words);
            sql.run(request.unit().isPair() ? "pairs.sql" : "states.sql", words);
            sql.run("years.sql", words);
        }
        ZeroRules zeros = new ZeroRules(request, datasets, loaded);
        facts(sql, chosen, words);
        boolean soFar = chosen.stream().anyMatch(Measure::isSoFar);
        if (soFar) {
            since(sql, chosen, measures.series(), words);
        }
        List<Cells> cells = cells(sql, chosen, zeros, request.unit());
        List<PanelColumn> columns = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            columns.add(Descriptions.describe(
                    chosen.get(place), cells.get(place).doubt.isPresent(), zeros, request, datasets, loaded));
        }
        StringBuilder joins = new StringBuilder(joins(chosen, soFar));
        ContextMeasure.bySource(choice.context()).forEach((source, own) -> {
            source.fill(sql, own, request.unit(), words);
            joins.append(source.joins(request.unit(), words));
            ContextCoverage claim = source.claim(datasets).orElseThrow();
            String covered = zeros.within(claim, source.isOfStates());
            for (ContextMeasure measure : own) {
                Cells each = cells(sql, measure, covered);
                cells.add(each);
                columns.add(Descriptions.describe(measure, each.doubt.isPresent(), claim));
            }
        });
        frame(sql, request, zeros, directory, members, words);
        return new Panel(request, record, cells, List.copyOf(columns), joins.toString(), zeros.asksForGroups());
    }

    /**
     * How many rows a panel has, whatever its columns.
     *
     * @param record a connection to any database, which makes temporary tables
     * @param fromYear the first year
     * @param toYear the last year
     * @param directory whose members the states are
     */
    public static long rows(
            Connection record, Unit unit, CodeSystem system, int fromYear, int toYear, ActorDirectory directory) {
        Sql sql = new Sql(record);
        PanelRequest request = new PanelRequest(unit, system, fromYear, toYear, List.of(), PanelRequest.Zeros.CENSUS);
        List<SystemMember> members = SystemMember.of(directory, system, toYear);
        drop(sql);
        sql.execute(SystemMember.table(members));
        frame(sql, unit, words(request, members));
        long rows = sql.number("select count(*) from panel_frame");
        drop(sql);
        return rows;
    }

    private static String joins(List<Measure> chosen, boolean soFar) {
        return families(chosen).keySet().stream()
                        .map(family -> " left join %1$s on %1$s.key = f.key".formatted(family.table()))
                        .collect(Collectors.joining())
                + (soFar ? " left join panel_since s on s.key = f.key" : "");
    }

    private static Cells cells(Sql sql, ContextMeasure measure, String covered) {
        String empty = measure.zero()
                ? "coalesce(%s, case when %s%s then 0 end)"
                        .formatted(
                                measure.cell(),
                                measure.doubt().isEmpty() ? "" : "not coalesce(" + measure.doubt() + ", false) and ",
                                covered)
                : measure.cell();
        boolean doubted = !measure.doubt().isEmpty() && sql.number(measure.doubted()) > 0;
        return new Cells(
                measure.name(),
                measure.fraction(),
                CellState.NOT_COVERED,
                "(%s)::%s".formatted(empty, measure.fraction() ? "double" : "smallint"),
                doubted ? Optional.of(measure.doubt()) : Optional.empty());
    }

    private static Map<String, String> words(PanelRequest request, List<SystemMember> members) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(ActClass.values()).forEach(each -> words.put(each.name(), String.valueOf(each.number())));
        words.put("MOMENTS", ActClass.MOMENTS);
        int from = Math.max(request.fromYear(), firstYear(members));
        words.put("FROM", String.valueOf(from));
        words.put("TO", String.valueOf(request.toYear()));
        words.put("YEARS", String.valueOf(request.toYear() - from + 1));
        words.put("FIRST_DAY", String.valueOf(EpochDays.toEpochDay(firstYear(members), 1, 1)));
        words.put("LAST_DAY", String.valueOf(EpochDays.toEpochDay(request.toYear(), 12, 31)));
        words.put("ORDER", request.unit() == Unit.DYAD_YEAR ? "a.code < b.code" : "a.code <> b.code");
        return words;
    }

    private static int firstYear(List<SystemMember> members) {
        long day = members.stream()
                .mapToLong(member -> member.days().firstDay())
                .min()
                .orElseThrow();
        return (int) EpochDays.toCalendarDay(day).year();
    }

    /** A table of facts for each family of columns, since most acts have cells in few of them. */
    private static void facts(Sql sql, List<Measure> chosen, Map<String, String> words) {
        families(chosen).forEach((family, measures) -> {
            List<String> expressions = new ArrayList<>();
            for (Measure measure : measures) {
                expressions.add("(%s)::%s as %s".formatted(measure.sql(), type(measure), measure.name()));
                if (!measure.doubt().isEmpty()) {
                    expressions.add("%s as %s__doubt".formatted(measure.doubt(), measure.name()));
                }
            }
            words.put("TABLE", family.table());
            words.put("CLASSES", family.classes());
            words.put("MEASURES", String.join(", ", expressions));
            sql.run("facts.sql", words);
        });
    }

    /** The type of a column from its table of facts to the file, so that no cell is cast on the way. */
    private static String type(Measure measure) {
        return measure.fraction() ? "float" : "smallint";
    }

    private static Map<Family, List<Measure>> families(List<Measure> chosen) {
        return chosen.stream()
                .filter(measure -> !measure.isSoFar())
                .collect(Collectors.groupingBy(Measure::family, LinkedHashMap::new, Collectors.toList()));
    }

    /** The names of the columns of which some cell is in doubt. */
    private static Set<String> doubted(Sql sql, List<Measure> chosen) {
        Set<String> doubted = new HashSet<>();
        families(chosen).forEach((family, measures) -> {
            List<String> names = measures.stream()
                    .filter(measure -> !measure.doubt().isEmpty())
                    .map(Measure::name)
                    .toList();
            if (!names.isEmpty()) {
                doubted.addAll(sql.texts(names.stream()
                        .map(name -> "select '%1$s' from %2$s where %1$s is null and %1$s__doubt having count(*) > 0"
                                .formatted(name, family.table()))
                        .collect(Collectors.joining(" union all "))));
            }
        });
        return doubted;
    }

    private static void since(Sql sql, List<Measure> chosen, Map<String, String> series, Map<String, String> words) {
        List<String> names = series.keySet().stream()
                .filter(name -> chosen.stream()
                        .anyMatch(measure -> measure.isSoFar()
                                && measure.sql()
                                        .substring(measure.sql().indexOf('_') + 1)
                                        .equals(name)))
                .toList();
        words.put(
                "HELD",
                names.stream()
                        .map(name -> "bool_or(%s) as held_%s".formatted(series.get(name), name))
                        .collect(Collectors.joining(", ")));
        words.put("ANY", names.stream().map(name -> "held_" + name).collect(Collectors.joining(" or ")));
        words.put(
                "RUNNING",
                names.stream()
                        .map(name -> ("min(case when held_%1$s then year end) over so_far as first_%1$s,"
                                        + " max(case when held_%1$s then year end) over so_far as last_%1$s")
                                .formatted(name))
                        .collect(Collectors.joining(", ")));
        sql.run("since.sql", words);
    }

    private static List<Cells> cells(Sql sql, List<Measure> chosen, ZeroRules zeros, Unit unit) {
        List<Cells> cells = new ArrayList<>();
        Set<String> doubted = doubted(sql, chosen);
        for (Measure measure : chosen) {
            if (measure.isSoFar()) {
                String value = measure.flow() == Flow.FIRST ? "s." + measure.sql() : "f.year - s." + measure.sql();
                cells.add(new Cells(
                        measure.name(),
                        false,
                        CellState.NONE_SO_FAR,
                        "(%s)::smallint".formatted(value),
                        Optional.empty()));
                continue;
            }
            String own = told(measure.name(), measure, unit);
            Optional<String> doubt = doubted.contains(measure.name())
                    ? Optional.of(told(measure.name() + "__doubt", measure, unit))
                    : Optional.empty();
            String nothing = "0::" + type(measure);
            String value = zeros.condition(measure)
                    .map(zero -> zero.equals("true") && doubt.isEmpty()
                            ? "coalesce(%s, %s)".formatted(own, nothing)
                            : "coalesce(%s, case when %s%s then %s end)"
                                    .formatted(
                                            own,
                                            doubt.map(each -> "not coalesce(" + each + ", false) and ")
                                                    .orElse(""),
                                            zero,
                                            nothing))
                    .orElse(own);
            cells.add(new Cells(measure.name(), measure.fraction(), CellState.NOT_COVERED, value, doubt));
        }
        return cells;
    }

    /** In a directed panel the pair is told of once, and read the other way round where the states are. */
    private static String told(String name, Measure measure, Unit unit) {
        String table = measure.family().table() + ".";
        if (unit != Unit.DIRECTED_DYAD_YEAR || measure.flow() == Flow.NEITHER) {
            return table + name;
        }
        String back = measure.flow() == Flow.SENT
                ? name.replaceFirst("_sent(__doubt)?$", "_received$1")
                : name.replaceFirst("_received(__doubt)?$", "_sent$1");
        return "case when f.swapped then %1$s%2$s else %1$s%3$s end".formatted(table, back, name);
    }

    private static void frame(Sql sql, Unit unit, Map<String, String> words) {
        sql.run(unit.isPair() ? "frame.sql" : "stateframe.sql", words);
    }

    private static void frame(
            Sql sql,
            PanelRequest request,
            ZeroRules zeros,
            ActorDirectory directory,
            List<SystemMember> members,
            Map<String, String> words) {
        frame(sql, request.unit(), words);
        if (zeros.asksForGroups()) {
            sql.execute("create temp table panel_group as " + zeros.groupYears(directory, members));
        }
    }

    /** What a row is, and which years. */
    public PanelRequest request() {
        return request;
    }

    /** The columns after the codes and the year, in the order of the file, each with its companion right after it. */
    public List<PanelColumn> columns() {
        return columns;
    }

    /** How many rows it has. */
    public long rows() {
        return rows;
    }

    /**
     * What ATOP's obligations cannot tell: in some alliances they vary by partner, and the file by member does not say by
     * which. A clause for the dictionary, with the ids of these alliances; empty if there are none.
     */
    String notDerivable() {
        List<String> alliances = sql.texts("""
                select distinct a.native_id
                from attribute t join attestation a using (attestation_id)
                where t.attestation_id like 'atop.members:%' and t.attribute = 'varies_by_partner' and t.value = '1'
                order by 1
                """);
        return alliances.isEmpty()
                ? ""
                : "; unknown where it hangs on one of the %d alliances whose obligations vary by partner, which ATOP's file by"
                                .formatted(alliances.size())
                        + " member does not tell apart: " + String.join(", ", alliances);
    }

    /** How a file of rows is written. */
    public enum Form {
        /** Columns with Snappy, in the order of rows. */
        PARQUET("format parquet, codec 'snappy'"),
        /** UTF-8, with a line of names; a missing cell is empty. */
        CSV("format csv, header true");

        private final String options;

        Form(String options) {
            this.options = options;
        }
    }

    /**
     * Writes the rows to a file; what was there is overwritten.
     *
     * @throws AnalysisException if the file cannot be written
     */
    public void write(Path file, Form form) {
        String copy = "copy (%s) to %s (%s)".formatted(query(), Sql.literal(file.toString()), form.options);
        try (Statement statement = connection.createStatement()) {
            statement.execute(copy);
        } catch (SQLException e) {
            throw AnalysisException.file("%s cannot be written: %s"
                    .formatted(
                            file,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    /** Takes the cells of rows from left to right. */
    public interface CellTaker {
        /** A code, a year or a count. */
        void number(long value) throws IOException;

        /** A fraction. */
        void fraction(double value) throws IOException;

        /** A cell without a value. */
        void missing(CellState state) throws IOException;

        /** The end of a row. */
        void endRow() throws IOException;
    }

    /** Hands out every row: the codes, the year, the columns without their companions. */
    public void read(CellTaker taker) throws IOException {
        int keys = keys().size();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query())) {
            while (row.next()) {
                int place = 1;
                for (; place <= keys; place++) {
                    taker.number(row.getLong(place));
                }
                for (Cells each : cells) {
                    boolean fraction = each.fraction;
                    double value = row.getDouble(place++);
                    boolean empty = row.wasNull();
                    boolean unknown =
                            each.doubt.isPresent() && CellState.UNKNOWN.word().equals(row.getString(place++));
                    if (empty) {
                        taker.missing(unknown ? CellState.UNKNOWN : each.empty);
                    } else if (fraction) {
                        taker.fraction(value);
                    } else {
                        taker.number((long) value);
                    }
                }
                taker.endRow();
            }
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    /** The names of the columns that tell what a row is. */
    public List<String> keys() {
        String code = request.system() == CodeSystem.COW ? "ccode" : "gwcode";
        return request.unit().isPair() ? List.of(code + "1", code + "2", "year") : List.of(code, "year");
    }

    private String query() {
        List<String> expressions = new ArrayList<>();
        List<String> keys = keys();
        expressions.add("f.code1 as " + keys.get(0));
        if (request.unit().isPair()) {
            expressions.add("f.code2 as " + keys.get(1));
        }
        expressions.add("f.year");
        for (Cells each : cells) {
            expressions.add("%s as %s".formatted(each.value, each.name));
            each.doubt.ifPresent(doubt ->
                    expressions.add("case when (%s) is not null then %s when %s then %s else %s end as %s_state"
                            .formatted(
                                    each.value,
                                    constant(CellState.VALUE),
                                    doubt,
                                    constant(CellState.UNKNOWN),
                                    constant(CellState.NOT_COVERED),
                                    each.name)));
        }
        // a join keeps no order, and the frame has none
        return "select %s from %s%s order by f.place".formatted(String.join(", ", expressions), frame(), joins);
    }

    /** Of the type already, since to make it of a text for each cell takes as long as a join. */
    private static String constant(CellState state) {
        return "%s::%s".formatted(Sql.literal(state.word()), STATES);
    }

    private String frame() {
        if (!grouped) {
            return "panel_frame f";
        }
        return request.unit().isPair()
                ? "(select r.*, coalesce(g.bits, 0) as groups1, coalesce(h.bits, 0) as groups2 from panel_frame r"
                        + " left join panel_group g on g.state = r.state1 and g.year = r.year"
                        + " left join panel_group h on h.state = r.state2 and h.year = r.year) f"
                : "(select r.*, coalesce(g.bits, 0) as groups1 from panel_frame r"
                        + " left join panel_group g on g.state = r.state1 and g.year = r.year) f";
    }

    @Override
    public void close() {
        drop(sql);
    }

    private static void drop(Sql sql) {
        TABLES.forEach(table -> sql.execute("drop table if exists temp." + table));
        sql.execute("drop table if exists temp.panel_group");
        // the unit makes no difference to the names of the families
        Measures.of(Unit.STATE_YEAR).all().stream()
                .map(measure -> measure.family().table())
                .distinct()
                .forEach(table -> sql.execute("drop table if exists temp." + table));
        Arrays.stream(ContextSource.values())
                .forEach(source -> sql.execute("drop table if exists temp." + source.table()));
    }
}
