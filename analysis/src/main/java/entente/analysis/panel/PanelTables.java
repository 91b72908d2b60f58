package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import entente.analysis.panel.Measure.Family;
import entente.analysis.panel.Measure.Flow;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.record.ContextCoverage;
import entente.core.record.DatasetDescriptor;
import entente.core.time.EpochDays;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the temporary tables of a panel: its frame of rows, and a table of facts for each family of columns. */
final class PanelTables {
    /** Tables of which others are made, and which nothing needs after that. */
    private static final List<String> STEPS = List.of(
            "panel_act",
            "panel_part",
            "panel_bits",
            "panel_placed",
            "panel_size",
            "panel_tie",
            "panel_told",
            "panel_dispute",
            "panel_member");

    private static final List<String> TABLES = List.of("panel_since", "panel_frame", "panel_group");

    private PanelTables() {}

    /** Fills the tables of a panel; see {@link Panel#of}. */
    static Panel fill(
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
        List<CellSql> cells = cells(sql, chosen, zeros, request.unit());
        List<PanelColumn> columns = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            columns.add(Descriptions.describe(
                    chosen.get(place), cells.get(place).doubt().isPresent(), zeros, request, datasets, loaded));
        }
        StringBuilder joins = new StringBuilder(joins(chosen, soFar));
        ContextMeasure.bySource(choice.context()).forEach((source, own) -> {
            source.fill(sql, own, request.unit(), words);
            joins.append(source.joins(request.unit(), words));
            ContextCoverage claim = source.claim(datasets).orElseThrow();
            String covered = zeros.within(claim, source.isOfStates());
            for (ContextMeasure measure : own) {
                CellSql each = cells(sql, measure, covered);
                cells.add(each);
                columns.add(Descriptions.describe(measure, each.doubt().isPresent(), claim));
            }
        });
        frame(sql, request, zeros, directory, members, words);
        drop(sql, STEPS);
        return new Panel(request, record, cells, List.copyOf(columns), from(request, zeros) + joins);
    }

    /** How many rows a panel would have; see {@link Panel#rows(Connection, Unit, CodeSystem, int, int, ActorDirectory)}. */
    static long rows(
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

    private static CellSql cells(Sql sql, ContextMeasure measure, String covered) {
        String empty = measure.zero()
                ? "coalesce(%s, case when %s%s then 0 end)"
                        .formatted(
                                measure.cell(),
                                measure.doubt().isEmpty() ? "" : "not coalesce(" + measure.doubt() + ", false) and ",
                                covered)
                : measure.cell();
        boolean doubted = !measure.doubt().isEmpty() && sql.number(measure.doubted()) > 0;
        return new CellSql(
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

    private static List<CellSql> cells(Sql sql, List<Measure> chosen, ZeroRules zeros, Unit unit) {
        List<CellSql> cells = new ArrayList<>();
        Set<String> doubted = doubted(sql, chosen);
        for (Measure measure : chosen) {
            if (measure.isSoFar()) {
                String value = measure.flow() == Flow.FIRST ? "s." + measure.sql() : "f.year - s." + measure.sql();
                cells.add(new CellSql(
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
            cells.add(new CellSql(measure.name(), measure.fraction(), CellState.NOT_COVERED, value, doubt));
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

    private static String from(PanelRequest request, ZeroRules zeros) {
        if (!zeros.asksForGroups()) {
            return "panel_frame f";
        }
        return request.unit().isPair()
                ? "(select r.*, coalesce(g.bits, 0) as groups1, coalesce(h.bits, 0) as groups2 from panel_frame r"
                        + " left join panel_group g on g.state = r.state1 and g.year = r.year"
                        + " left join panel_group h on h.state = r.state2 and h.year = r.year) f"
                : "(select r.*, coalesce(g.bits, 0) as groups1 from panel_frame r"
                        + " left join panel_group g on g.state = r.state1 and g.year = r.year) f";
    }

    private static void drop(Sql sql, List<String> tables) {
        tables.forEach(table -> sql.execute("drop table if exists temp." + table));
    }

    /** Removes every table of a panel. */
    static void drop(Sql sql) {
        drop(sql, STEPS);
        drop(sql, TABLES);
        // the unit makes no difference to the names of the families
        Measures.of(Unit.STATE_YEAR).all().stream()
                .map(measure -> measure.family().table())
                .distinct()
                .forEach(table -> sql.execute("drop table if exists temp." + table));
        Arrays.stream(ContextSource.values())
                .forEach(source -> sql.execute("drop table if exists temp." + source.table()));
    }
}
