package entente.analysis.finding;

import entente.analysis.finding.DisputesBegun.Row;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finding 6: whether states that exercised, with allies or with others, began disputes more or less often in the year after.
 * The design follows Kuo and Blankenship (2022), "Deterrence and Restraint: Do Joint Military Exercises Escalate Conflict?",
 * Journal of Conflict Resolution 66(1): 3-31, in its directed pairs and its two kinds of partners, and not in its two stages.
 */
final class PeaceOrWar implements Question {
    private static final double NORMAL = 1.959964;

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String title() {
        return "Peace or war";
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        DisputesBegun computed = DisputesBegun.of(evidence);
        DisputesBegunShown shown = new DisputesBegunShown(evidence, computed);
        List<FindingTable> tables = new ArrayList<>();
        if (!computed.rows().isEmpty()) {
            tables.add(shown.models());
        }
        tables.add(shown.needed());
        List<String> sources = computed.sources();
        return new Finding(
                number(),
                title(),
                "Do states that hold joint exercises, with allies or with others, begin militarised disputes more or less often in the year"
                        + " after?",
                sentence(evidence, computed),
                said(computed),
                unsaid(computed.years().isPresent()),
                shown.figures(),
                tables,
                computed.rows().stream()
                        .filter(row -> row.name().equals(DisputesBegun.MAIN)
                                && row.fit().isPresent())
                        .map(DisputesBegunShown::model)
                        .toList(),
                verdicts(computed),
                evidence.coverage(List.of(ActivityType.EXERCISE)),
                caveats(),
                sources,
                evidence.provenance(
                        sources,
                        "directed pairs and years",
                        computed.years()
                                .map(known -> (long) known.table().rows())
                                .orElse(0L),
                        List.of()));
    }

    private static String ratio(Row row, String term) {
        return row.term(term)
                .map(found -> String.format(
                        Locale.ROOT,
                        "%.2f (%.2f to %.2f)",
                        Math.exp(found.estimate()),
                        Math.exp(found.estimate() - NORMAL * found.se()),
                        Math.exp(found.estimate() + NORMAL * found.se())))
                .orElse("not estimable");
    }

    private static String sentence(Evidence evidence, DisputesBegun computed) {
        if (computed.rows().isEmpty()) {
            return "Whether exercises go with peace or with war cannot be said from this record, which lacks %s."
                    .formatted(Words.list(DisputesBegunShown.NEEDED.keySet().stream()
                            .filter(dataset -> !computed.loaded().contains(dataset))
                            .map(evidence::title)
                            .toList()));
        }
        return "Odds of beginning a dispute in the year after an exercise, against those without one, were %s."
                .formatted(Words.list(computed.rows().stream()
                        .map(Row::list)
                        .distinct()
                        .map(list -> "by %s %s with allies and %s with others"
                                .formatted(
                                        DisputesBegun.title(list),
                                        ratio(computed.main(list), "with_allies"),
                                        ratio(computed.main(list), "with_others")))
                        .toList()));
    }

    private static List<String> said(DisputesBegun computed) {
        List<String> said = new ArrayList<>();
        computed.rows().stream().map(Row::list).distinct().forEach(list -> {
            Row main = computed.main(list);
            said.add(
                    "By %s, %s of one state against another began among originators in the window. With controls, the year after exercises with allies shows %s, after exercises with others %s, after exercises with the target itself %s (at the level of 5 per cent)."
                            .formatted(
                                    DisputesBegun.title(list),
                                    Words.count(main.began(), "dispute", "disputes"),
                                    DisputesBegun.direction(main.term("with_allies")),
                                    DisputesBegun.direction(main.term("with_others")),
                                    DisputesBegun.direction(main.term("with_target"))));
        });
        return said;
    }

    private static List<String> unsaid(boolean testable) {
        return testable
                ? List.of(
                        "What exercises do: states exercise where they expect trouble, and powerful states do both more. The numbers are associations, and the two stages by which Kuo and Blankenship (2022) meet this are not repeated here.",
                        "That a threatened attack was deterred: a dispute that did not happen leaves no row.",
                        "Anything on exercises that no newspaper reported: the exercises are a sample, and their absence is taken for none.")
                : List.of(
                        "Whether states that exercise begin more or fewer disputes: that takes exercises, alliances and disputes by pair and year, as the table lists.");
    }

    private static List<String> caveats() {
        return List.of(
                "Exercises are those of the Multinational Military Exercises, a sample from newspapers, 1980 to 2010; all terms are of the year before, so outcomes are of 1981 to 2010.",
                "An exercise counts for the exerciser where it had a partner other than the target; that the target took part as well is not told apart, but exercises with the target have a term of their own.",
                "An ally is a state with which ATOP has a defence obligation in that year.",
                "A dispute is begun by the state on side A, which acted first; originators only. Years in which one goes on and none begins are left out.",
                "Time since the last dispute begun counts from 1946, or from the pair's first year after that.");
    }

    private static List<Verdict> verdicts(DisputesBegun computed) {
        if (computed.rows().isEmpty()) {
            String lacks = "The datasets that finding 6 lists are not all loaded.";
            return List.of(
                    new Verdict("escalation-rare", Ruling.NOT_TESTABLE, lacks),
                    new Verdict("exercises-deter", Ruling.NOT_TESTABLE, lacks),
                    new Verdict("reduces-conflict", Ruling.NOT_TESTABLE, lacks));
        }
        List<String> any = computed.directions(DisputesBegun.ANY, "any");
        List<String> allies = computed.directions(DisputesBegun.MAIN, "with_allies");
        List<String> all = new ArrayList<>(any);
        all.addAll(allies);
        all.addAll(computed.directions(DisputesBegun.MAIN, "with_others"));
        return List.of(
                new Verdict(
                        "escalation-rare",
                        ruling(all, "more disputes", Ruling.SUPPORTED),
                        "In the year after any exercise, with controls: %s; after exercises with allies: %s. No association found is not proof of none."
                                .formatted(Words.list(any), Words.list(allies))),
                new Verdict(
                        "exercises-deter",
                        Ruling.NOT_TESTABLE,
                        "In the year after exercises with allies, with controls: %s. That is an association; what was deterred leaves no row."
                                .formatted(Words.list(allies))),
                new Verdict(
                        "reduces-conflict",
                        Ruling.NOT_TESTABLE,
                        "Only exercises are tested here, and as an association; the other activities are not covered alike."));
    }

    /** Contradicted if every list shows it, in part if some do, and else what is given. */
    private static Ruling ruling(List<String> directions, String against, Ruling otherwise) {
        if (directions.contains("no estimate")) {
            return Ruling.NOT_TESTABLE;
        }
        return directions.stream().allMatch(against::equals)
                ? Ruling.CONTRADICTED
                : directions.contains(against) ? Ruling.PARTLY : otherwise;
    }
}
