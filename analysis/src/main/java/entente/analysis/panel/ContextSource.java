package entente.analysis.panel;

import entente.core.record.ContextCoverage;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dataset of context that columns are made of, and how its facts are told by unit and year. */
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

    /** What the dataset claims to cover, by which its absent rows are zeros. */
    Optional<ContextCoverage> claim(List<DatasetDescriptor> datasets) {
        return datasets.stream()
                .filter(known -> known.id().equals(dataset))
                .flatMap(known -> known.context().coverage().stream())
                .filter(claim -> claim.layout().equals(layout) && claim.kind() == CoverageKind.CENSUS)
                .findFirst();
    }

    /** Its facts, with the numbers of some measures. */
    Facts facts(Sql sql, List<ContextMeasure> measures, Unit unit, Map<String, String> words) {
        Map<String, String> own = new LinkedHashMap<>(words);
        own.put("DATASET", dataset);
        return switch (this) {
            case CAPABILITIES, DEMOCRACY -> {
                own.put("VALUES", ContextMeasure.values(measures));
                yield sql.facts("statecontext.sql", own);
            }
            case CONTIGUITY -> sql.facts("contiguity.sql", own);
            case GML, MID -> {
                sql.run(this == GML ? "gml.sql" : "mid.sql", own);
                yield sql.facts(unit.isPair() ? "disputes.sql" : "statedisputes.sql", own);
            }
        };
    }
}
