package entente.analysis.finding;

import entente.analysis.finding.FormQuestion.Between;
import entente.analysis.finding.Side.Instrument;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntBinaryOperator;

/** Decides of each question whether it can be tested, and tests those that can. */
final class FormQuestions {
    /** Fewer common years leave no room for A's that come later, before, and long before. */
    static final int FEWEST_YEARS = 10;
    /** Fewer first B's cannot bear a constant for each year. */
    static final int FEWEST_FIRST = 50;
    /** Fewer first B's after an A that began while its pair was observed say nothing of the order. */
    static final int FEWEST_AFTER = 10;

    private final Evidence evidence;
    private final StateSystem system;
    private final PairBaseline baseline;
    private final Map<String, HazardAnswer.Fit> fits = new HashMap<>();
    private final Map<String, TieYears> ties = new HashMap<>();
    private final Map<Window, SortedMap<Integer, BitSet>> possible = new HashMap<>();

    private final List<Told> told;

    /** How many acts of one type came from acts of another. */
    private record Told(String a, String instrument, String b, String ofB, long acts) {}

    FormQuestions(Evidence evidence) {
        this.evidence = evidence;
        this.system = new StateSystem(evidence.actors());
        this.baseline = new PairBaseline(evidence, system);
        this.told = told(evidence);
    }

    /** The datasets that tell what pairs were like when they entered. */
    List<String> baseline() {
        List<String> sources = new ArrayList<>(baseline.sources());
        Side.ALLIANCES.instruments(evidence).stream()
                .limit(1)
                .map(Instrument::id)
                .forEach(sources::add);
        return sources;
    }

    /** Whether a side comes after another, by the first instruments with which that can be tested. */
    FormQuestion ask(Side a, Side b) {
        long told = told(a, b);
        List<Instrument> ofA = a.instruments(evidence);
        List<Instrument> ofB = b.instruments(evidence);
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return untestable(a, b, told, obstacle(a, ofA, b, ofB), why(a, ofA, b, ofB));
        }
        List<FormQuestion> tried = new ArrayList<>();
        for (Instrument one : ofB) {
            for (Instrument other : ofA) {
                FormQuestion question = ask(a, b, other, one, told);
                if (question.test().isPresent()) {
                    return question;
                }
                tried.add(question);
            }
        }
        FormQuestion first = tried.get(0);
        return untestable(
                a,
                b,
                told,
                first.obstacle(),
                String.join("; ", tried.stream().map(FormQuestion::why).toList()));
    }

    private static FormQuestion untestable(Side a, Side b, long told, String obstacle, String why) {
        return new FormQuestion(a, b, Optional.empty(), Optional.empty(), obstacle, why, told);
    }

    private static String obstacle(Side a, List<Instrument> ofA, Side b, List<Instrument> ofB) {
        if (ofA.isEmpty() && ofB.isEmpty()) {
            return "no full list of either";
        }
        return "no full list of " + (ofA.isEmpty() ? a : b).words();
    }

    private String why(Side a, List<Instrument> ofA, Side b, List<Instrument> ofB) {
        List<String> why = new ArrayList<>();
        if (ofA.isEmpty()) {
            why.add(a.obstacle(evidence));
        }
        if (ofB.isEmpty()) {
            why.add(b.obstacle(evidence));
        }
        return String.join("; ", why);
    }

    private FormQuestion ask(Side a, Side b, Instrument ofA, Instrument ofB, long told) {
        String names = ofA.id() + " and " + ofB.id();
        Optional<Window> common = window(a, ofA).and(window(b, ofB));
        int years = common.map(window -> window.to() - window.from() + 1).orElse(0);
        if (years < FEWEST_YEARS) {
            return untestable(
                    a,
                    b,
                    told,
                    years == 0 ? "no common years" : Words.count(years, "common year", "common years"),
                    "%s have %s (%s), fewer than %d"
                            .formatted(
                                    names,
                                    years == 0 ? "no common years" : Words.count(years, "common year", "common years"),
                                    common.map(Window::words).orElse("none"),
                                    FEWEST_YEARS));
        }
        Window window = common.orElseThrow();
        RiskSet risk = risk(a, ofA, b, ofB, window);
        long after = risk.first(RiskSet.Standing.EARLIER);
        if (risk.first() < FEWEST_FIRST || after < FEWEST_AFTER) {
            return untestable(
                    a,
                    b,
                    told,
                    risk.first() < FEWEST_FIRST
                            ? "%d first acts, too few".formatted(risk.first())
                            : "%d first acts after it".formatted(after),
                    "by %s %s of %d pairs at risk in %s, %d of them after an earlier act of the other kind; at least %d and %d are needed"
                            .formatted(
                                    names,
                                    Words.count(risk.first(), "first act", "first acts"),
                                    risk.pairs().size(),
                                    window.words(),
                                    after,
                                    FEWEST_FIRST,
                                    FEWEST_AFTER));
        }
        IntBinaryOperator layer = baseline.layers(allied(a, b));
        HazardAnswer.Fit main = fit(risk, ofA, ofB, layer);
        if (main.model().isEmpty() || !main.tellsOfBefore()) {
            return untestable(
                    a,
                    b,
                    told,
                    main.model().isEmpty() ? "no estimate" : "none before it",
                    "by %s %s"
                            .formatted(
                                    names,
                                    main.model().isEmpty()
                                            ? "there is no estimate: " + main.why()
                                            : "no first act is observed before one of the other kind, with which those after it could be compared"));
        }
        Set<Integer> constructed = constructed(ofA, ofB);
        HazardAnswer test = HazardAnswer.of(
                risk,
                main,
                fit(risk(b, ofB, a, ofA, window), ofB, ofA, layer),
                constructed,
                layer,
                Within.of(possible(window), years(a, ofA), years(b, ofB), window, evidence),
                evidence);
        return new FormQuestion(
                a, b, Optional.of(new Between(ofA, ofB, window, constructed.size())), Optional.of(test), "", "", told);
    }

    /** What is the way back of one question may be the way there of another. */
    private HazardAnswer.Fit fit(RiskSet risk, Instrument a, Instrument b, IntBinaryOperator layer) {
        return fits.computeIfAbsent(
                a.id() + " " + b.id() + " " + risk.window().words(), any -> HazardAnswer.fit(risk, layer, evidence));
    }

    /** Whether a pair was ever allied by a year; not where alliances are asked for themselves. */
    private IntBinaryOperator allied(Side a, Side b) {
        List<Instrument> alliances = Side.ALLIANCES.instruments(evidence);
        if (alliances.isEmpty() || a.equals(Side.ALLIANCES) || b.equals(Side.ALLIANCES)) {
            return (pair, year) -> 0;
        }
        TieYears years = years(Side.ALLIANCES, alliances.get(0));
        return (pair, year) -> years.earliest(pair) <= year ? 1 : 0;
    }

    /** Of a sample only the longest run of years with an act in each counts; an empty year is more likely unread. */
    private Window window(Side side, Instrument instrument) {
        return instrument.census()
                ? instrument.window()
                : years(side, instrument).longestRun(instrument.window());
    }

    private TieYears years(Side side, Instrument instrument) {
        return years(side.type(), List.of(instrument.id()));
    }

    private TieYears years(ActivityType type, List<String> datasets) {
        return ties.computeIfAbsent(type + " " + datasets, any -> TieYears.of(evidence, system, datasets, type));
    }

    private SortedMap<Integer, BitSet> possible(Window window) {
        return possible.computeIfAbsent(window, any -> system.years(window.from(), window.to()));
    }

    private RiskSet risk(Side a, Instrument ofA, Side b, Instrument ofB, Window window) {
        return RiskSet.of(possible(window), years(a, ofA), years(b, ofB), years(b.type(), b.tellers(evidence)), window);
    }

    /** Pairs for which one resolved act, or one row, is both. */
    private Set<Integer> constructed(Instrument a, Instrument b) {
        Set<Integer> pairs = new HashSet<>();
        Map<String, List<String>> actors = new HashMap<>();
        evidence.list(
                        "select distinct shared.activity_id, p.actor_id from (select l.activity_id from link l join attestation a"
                                + " using (attestation_id) where a.dataset in (?, ?) and a.status = 'HELD' group by 1"
                                + " having count(distinct a.dataset) = 2) shared join link l on l.activity_id = shared.activity_id"
                                + " join participation p on p.attestation_id = l.attestation_id where p.actor_id is not null"
                                + " order by all",
                        row -> List.of(row.getString(1), row.getString(2)),
                        a.id(),
                        b.id())
                .forEach(row -> actors.computeIfAbsent(row.get(0), any -> new ArrayList<>())
                        .add(row.get(1)));
        actors.values()
                .forEach(together -> together.forEach(one -> together.forEach(other -> system.memberships(one)
                        .forEach(first -> system.memberships(other).stream()
                                .filter(second -> first.code() != second.code())
                                .forEach(second -> pairs.add(StateSystem.pair(first.code(), second.code())))))));
        return pairs;
    }

    /** Acts of B of which a source says that they came from an act of A, or of which one row attests both. */
    private long told(Side a, Side b) {
        return told.stream()
                .filter(each -> a.names(each.a(), each.instrument()) && b.names(each.b(), each.ofB()))
                .mapToLong(Told::acts)
                .sum();
    }

    private static List<Told> told(Evidence evidence) {
        return evidence.list(
                "with act as (select distinct dataset, native_id, type, coalesce(value, '') as instrument from attestation a left"
                        + " join attribute t on t.attestation_id = a.attestation_id and t.attribute = 'instrument'), tie as"
                        + " (select distinct dataset, native_id, target_native_id from attestation join relation using"
                        + " (attestation_id) where kind in ('RESULTS_FROM', 'PART_OF')), told as (select a.type as one,"
                        + " a.instrument as of_one, b.type as two, b.instrument as of_two, b.dataset, b.native_id from act b join"
                        + " tie using (dataset, native_id) join act a on a.dataset = tie.dataset and a.native_id ="
                        + " tie.target_native_id union select a.type, a.instrument, b.type, b.instrument, b.dataset, b.native_id"
                        + " from act b join act a using (dataset, native_id)) select one, of_one, two, of_two, count(*) from told"
                        + " where one <> two group by all order by all",
                row -> new Told(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)));
    }
}
