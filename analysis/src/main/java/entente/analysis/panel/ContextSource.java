package entente.analysis.panel;

import entente.core.record.ContextCoverage;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dataset of context that columns are made of, and how its facts become a table by the key of a row. */
enum ContextSource {
    CAPABILITIES("cow-nmc", "state-years", true),
    CONTIGUITY("cow-contiguity", "spells", false),
    DEMOCRACY("democracy", "state-years", true),
    GML("gml-mid", "directed-dispute-years", false),
    MID("cow-mid", "participants", false);

    private final String dataset;
    private final String layout;
    private final boolean ofStates;

    ContextSource(String dataset, String layout, boolean ofStates) {
        this.dataset = dataset;
        this.layout = layout;
        this.ofStates = ofStates;
    }

    String dataset() {
        return dataset;
    }

    /** Whether its facts are about one state each. */
    boolean isOfStates() {
        return ofStates;
    }

    /** The table of its facts. */
    String table() {
        return "panel_context_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the dataset claims to cover, by which its absent rows are zeros. */
    Optional<ContextCoverage> claim(List<DatasetDescriptor> datasets) {
        return datasets.stream()
                .filter(known -> known.id().equals(dataset))
                .flatMap(known -> known.context().coverage().stream())
                .filter(claim -> claim.layout().equals(layout) && claim.kind() == CoverageKind.CENSUS)
                .findFirst();
    }

    /** Makes its table, with the columns of some measures. */
    void fill(Sql sql, List<ContextMeasure> measures, Unit unit, Map<String, String> words) {
        Map<String, String> own = new LinkedHashMap<>(words);
        own.put("TABLE", table());
        own.put("DATASET", dataset);
        switch (this) {
            case CAPABILITIES, DEMOCRACY -> {
                own.put("VALUES", ContextMeasure.values(measures));
                sql.run("statecontext.sql", own);
            }
            case CONTIGUITY -> sql.run("contiguity.sql", own);
            case GML, MID -> {
                sql.run(this == GML ? "gml.sql" : "mid.sql", own);
                sql.run(unit.isPair() ? "disputes.sql" : "statedisputes.sql", own);
            }
        }
    }

    /** The joins that lay its table beside a row of the frame. */
    String joins(Unit unit, Map<String, String> words) {
        if (!ofStates) {
            return " left join %1$s on %1$s.key = f.key".formatted(table());
        }
        StringBuilder joins = new StringBuilder();
        for (int place = 1; place <= (unit.isPair() ? 2 : 1); place++) {
            joins.append(" left join %1$s %1$s%2$d on %1$s%2$d.key = (f.state%2$d * %3$s + f.year - %4$s)::integer"
                    .formatted(table(), place, words.get("YEARS"), words.get("FROM")));
        }
        return joins.toString();
    }
}
