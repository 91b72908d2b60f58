package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import entente.analysis.panel.CellSource.Lookup;
import entente.analysis.panel.CellSource.Whose;
import entente.analysis.panel.Measure.Flow;
import entente.core.actor.ActorDirectory;
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
import java.util.Set;

/**
 * Works out a panel: its frame of rows, and facts for its columns, by way of temporary tables that are gone at the
 * end.
 */
final class PanelBuilder {
    private static final List<String> TABLES =
            List.of("panel_act", "panel_part", "panel_bits", "panel_placed", "panel_dispute", "panel_member");

    private final Sql sql;
    private final PanelRequest request;
    private final List<DatasetDescriptor> datasets;
    private final Set<String> loaded;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final ZeroRules zeros;
    private final List<CellSource> sources = new ArrayList<>();
    private final List<PanelColumn> columns = new ArrayList<>();

    private PanelBuilder(Sql sql, PanelRequest request, List<DatasetDescriptor> datasets, Set<String> loaded) {
        this.sql = sql;
        this.request = request;
        this.datasets = datasets;
        this.loaded = loaded;
        this.zeros = new ZeroRules(request, datasets, loaded);
    }

    /** Works out a panel; see {@link Panel#of}. */
    static Panel build(
            Connection record,
            PanelRequest request,
            List<DatasetDescriptor> datasets,
            Set<String> loaded,
            ActorDirectory directory) {
        Measures measures = Measures.of(request.unit());
        Choice choice = Choice.of(measures.all(), ContextMeasure.of(request.unit()), request.with(), loaded);
        List<SystemMember> members = SystemMember.of(directory, request.system(), request.toYear());
        Obstacles.check(request, choice, members, datasets, loaded);
        Sql sql = new Sql(requireNonNull(record, "record is null"));
        drop(sql);
        PanelBuilder builder = new PanelBuilder(sql, request, datasets, loaded);
        try {
            builder.name(members);
            sql.execute(SystemMember.table(members));
            builder.acts(choice.acts(), measures, members);
            builder.context(choice.context());
            return new Panel(
                    request,
                    builder.columns,
                    builder.sources,
                    Frame.of(request.unit(), members, request.firstYear(members), request.toYear()),
                    builder.zeros.groupYears(directory, members),
                    builder.obligationsByPartner());
        } finally {
            drop(sql);
        }
    }

    /** What the files of SQL call by a name. */
    private void name(List<SystemMember> members) {
        Arrays.stream(ActClass.values()).forEach(each -> words.put(each.name(), String.valueOf(each.number())));
        words.put("MOMENTS", ActClass.moments());
        words.put("FROM", String.valueOf(request.firstYear(members)));
        words.put("TO", String.valueOf(request.toYear()));
        words.put("FIRST_DAY", String.valueOf(EpochDays.toEpochDay(SystemMember.firstYear(members), 1, 1)));
        words.put("LAST_DAY", String.valueOf(EpochDays.toEpochDay(request.toYear(), 12, 31)));
    }

    private void acts(List<Measure> chosen, Measures measures, List<SystemMember> members) {
        if (chosen.isEmpty()) {
            return;
        }
        sql.run("acts.sql", words);
        Map<String, Facts> facts = facts(chosen, measures, members);
        for (Measure measure : chosen) {
            Facts own = requireNonNull(facts.get(measure.name()));
            CellSource source = measure.isSoFar()
                    ? soFar(measure, own)
                    : source(
                            new Lookup(own, Whose.of(request.unit()), false),
                            measure.name(),
                            swapped(measure),
                            zeros.condition(measure));
            sources.add(source);
            columns.add(Descriptions.describe(measure, source.doubted(), zeros, request, datasets, loaded));
        }
    }

    private Map<String, Facts> facts(List<Measure> chosen, Measures measures, List<SystemMember> members) {
        Set<String> names = new HashSet<>();
        for (Measure measure : chosen) {
            names.add(measure.name());
            names.add(swapped(measure));
        }
        ActYears years = new ActYears(
                measures.all().stream()
                        .filter(measure -> names.contains(measure.name()))
                        .toList(),
                sql.facts("sizes.sql", words),
                SystemMember.firstYear(members),
                request.firstYear(members),
                request.toYear());
        sql.ties(request.unit().isPair() ? "pairs.sql" : "states.sql", words, years::take);
        years.end();
        return years.facts();
    }

    private CellSource soFar(Measure measure, Facts facts) {
        double[] years = facts.column(measure.name());
        return new CellSource(
                new Lookup(facts, Whose.of(request.unit()), true),
                years,
                years,
                measure.flow() == Flow.SINCE,
                RowCondition.Constant.NEVER,
                CellState.NONE_SO_FAR,
                false);
    }

    private static CellSource source(Lookup lookup, String name, String swapped, RowCondition zero) {
        Facts facts = lookup.facts();
        return new CellSource(
                lookup,
                facts.column(name),
                facts.column(swapped),
                false,
                zero,
                CellState.NOT_COVERED,
                facts.isDoubted(name) || facts.isDoubted(swapped));
    }

    /** In a directed panel the pair is told of once, and read the other way round where the states are. */
    private String swapped(Measure measure) {
        if (request.unit() != Unit.DIRECTED_DYAD_YEAR) {
            return measure.name();
        }
        return switch (measure.flow()) {
            case SENT -> measure.name().replaceFirst("_sent$", "_received");
            case RECEIVED -> measure.name().replaceFirst("_received$", "_sent");
            default -> measure.name();
        };
    }

    private void context(List<ContextMeasure> chosen) {
        ContextMeasure.bySource(chosen).forEach((source, own) -> {
            Facts facts = source.facts(sql, own, request.unit(), words);
            ContextCoverage claim = source.claim(datasets).orElseThrow();
            RowCondition covered = zeros.within(claim, source.isOfStates());
            for (ContextMeasure measure : own) {
                CellSource cells = source(
                        new Lookup(facts, measure.whose(), false),
                        measure.fact(),
                        request.unit() == Unit.DIRECTED_DYAD_YEAR ? measure.swapped() : measure.fact(),
                        measure.zero() ? covered : RowCondition.Constant.NEVER);
                sources.add(cells);
                columns.add(Descriptions.describe(measure, cells.doubted(), claim));
            }
        });
    }

    /** The ids of the alliances whose obligations vary by partner, which ATOP's file by member does not tell apart. */
    private List<String> obligationsByPartner() {
        return sql.texts("""
                select distinct a.native_id
                from attribute t join attestation a using (attestation_id)
                where t.attestation_id like 'atop.members:%' and t.attribute = 'varies_by_partner' and t.value = '1'
                order by 1
                """);
    }

    private static void drop(Sql sql) {
        TABLES.forEach(table -> sql.execute("drop table if exists temp." + table));
    }
}
