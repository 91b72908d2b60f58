package entente.analysis.finding;

import entente.analysis.model.TermEstimate;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finding 5: whether kinds of ties lie on each other, and whether agreements follow the network of those before. */
final class TiesBegetTies implements Question {
    /** Standard normal deviations that hold 95 per cent. */
    private static final double NORMAL = 1.96;

    private static final double LEVEL = 0.05;
    private static final int TEN = 10;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String title() {
        return "Ties beget ties";
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        TieFormation computed = TieFormation.of(evidence);
        TieFormationShown shown = new TieFormationShown(computed);
        List<String> said = said(computed);
        return new Finding(
                number(),
                title(),
                "Do alliances, agreements and exercises tie the same pairs of states, and does signing an agreement follow the"
                        + " partners that two states already have?",
                sentence(computed),
                said,
                unsaid(computed),
                shown.figures(String.join(" ", said)),
                shown.tables(),
                computed.models().stream()
                        .flatMap(tried -> tried.fitted().stream().map(fitted -> shown.model(tried.name(), fitted)))
                        .toList(),
                List.of(verdict(computed)),
                evidence.coverage(List.of(ActivityType.AGREEMENT, ActivityType.EXERCISE)),
                caveats(),
                computed.sources(),
                evidence.provenance(
                        computed.sources(),
                        "pairs of states by year, at risk of signing",
                        computed.atRisk().map(risk -> (long) risk.rows().size()).orElse(0L),
                        computed.notUsed()));
    }

    private static String sentence(TieFormation computed) {
        if (computed.overlaps().isEmpty() && computed.atRisk().isEmpty()) {
            return "Nothing can be said of ties that follow ties: it takes DCAD (agreements by pair and year), and ATOP and MME"
                    + " (alliances, exercises) for other kinds of ties; of these %s loaded."
                            .formatted(
                                    computed.sources().isEmpty()
                                            ? "none is"
                                            : "only " + Words.list(computed.sources()) + " is");
        }
        List<String> parts = new ArrayList<>();
        computed.overlaps().stream()
                .findFirst()
                .ifPresent(overlap -> parts.add(
                        "in %d %s tied the same %s, where %s would be expected if each state only kept its number of ties"
                                .formatted(
                                        overlap.last().year(),
                                        overlap.name(),
                                        Words.count(overlap.last().both(), "pair", "pairs"),
                                        number(overlap.last().byDegree()))));
        parts.add(computed.main()
                .map(fitted ->
                        "among %s at risk, the odds of signing were %s times as high with ten more partners of the two states together and %s times with one more shared partner in the year before, in association"
                                .formatted(
                                        Words.count(fitted.n(), "pair-year", "pair-years"),
                                        odds(fitted.term("degrees"), TEN),
                                        odds(fitted.term("shared"), 1)))
                .orElse("whether signing follows partners cannot be estimated with what is loaded"));
        computed.beside()
                .ifPresent(fitted -> parts.add("beside other ties of that year %s and %s"
                        .formatted(odds(fitted.term("degrees"), TEN), odds(fitted.term("shared"), 1))));
        return Words.sentence(String.join("; ", parts)) + ".";
    }

    /** The odds ratio of some units of a term, with its interval of 95 per cent. */
    private static String odds(TermEstimate term, int units) {
        return "%s (%s–%s)"
                .formatted(
                        ratio(term.estimate() * units),
                        ratio((term.estimate() - NORMAL * term.se()) * units),
                        ratio((term.estimate() + NORMAL * term.se()) * units));
    }

    private static String ratio(double logOdds) {
        return String.format(Locale.ROOT, "%.2f", Math.exp(logOdds));
    }

    private static List<String> said(TieFormation computed) {
        List<String> said = new ArrayList<>();
        for (TieFormation.Overlap overlap : computed.overlaps()) {
            LayerOverlap first = overlap.years().get(0);
            LayerOverlap last = overlap.last();
            said.add("%s: %s shared pairs in %d (%s expected evenly, %s by degree), %s in %d (%s, %s)."
                    .formatted(
                            overlap.title(),
                            Words.number(first.both()),
                            first.year(),
                            number(first.even()),
                            number(first.byDegree()),
                            Words.number(last.both()),
                            last.year(),
                            number(last.even()),
                            number(last.byDegree())));
        }
        computed.atRisk()
                .ifPresent(risk -> said.add("Signatures per thousand pair-years at risk: %s."
                        .formatted(Words.list(IntStream.rangeClosed(0, TieFormation.MOST_SHARED)
                                .mapToObj(shared -> "%s with %s"
                                        .formatted(
                                                number(TieFormation.rate(risk, shared)),
                                                shared == TieFormation.MOST_SHARED
                                                        ? shared + " or more shared partners"
                                                        : Words.count(shared, "shared partner", "shared partners")))
                                .toList()))));
        for (TieFormation.Tried tried : computed.models()) {
            tried.fitted()
                    .ifPresent(fitted -> said.add("%s: odds ratios %s."
                            .formatted(
                                    tried.name(),
                                    fitted.terms().stream()
                                            .filter(term -> shown(term.term()))
                                            .map(term -> term.term() + " " + odds(term, 1))
                                            .collect(Collectors.joining(", ")))));
        }
        return said;
    }

    /** The constants of years and the trend of time are left to the table of the model. */
    private static boolean shown(String term) {
        return List.of("degrees", "shared", "alliance", "exercise").contains(term);
    }

    private static List<String> unsaid(TieFormation computed) {
        List<String> unsaid = new ArrayList<>();
        if (!computed.sources().contains(TieFormation.DCAD)) {
            unsaid.add("Whether signing follows partners: it takes DCAD, which is not loaded.");
        }
        if (!computed.sources().contains(TieFormation.ATOP)) {
            unsaid.add("Whether alliances tie the same pairs: it takes ATOP, which is not loaded.");
        }
        if (!computed.sources().contains(TieFormation.MME)) {
            unsaid.add("Whether exercises tie the same pairs: it takes MME, which is not loaded.");
        }
        computed.models().stream()
                .filter(tried -> tried.fitted().isEmpty())
                .forEach(tried -> unsaid.add("%s: no estimate. %s".formatted(tried.name(), tried.why())));
        unsaid.add(
                "That one tie makes another. What drives both, such as a common adversary, trade or a region, is not in the model,"
                        + " and partners are not handed out by lot.");
        unsaid.add(
                "Ties before 1980 and after 2010: DCAD begins with none in force, so degrees of the first years are too small.");
        unsaid.add("That two states held no exercise: MME is a sample of what newspapers reported.");
        return unsaid;
    }

    private static List<String> caveats() {
        return List.of(
                "Agreements are DCAD's of any confidence (V2), in force from the year of signature to the estimated end. A pair is at"
                        + " risk in a year if none was in force in the year before.",
                "Degrees are the partners of both states by agreements in force, added; shared partners those of both (Kinne 2018,"
                        + " \"Defense Cooperation Agreements and the Emergence of a Global Security Network\", International"
                        + " Organization 72(4), who models the network itself; this is a logit of pairs).",
                "The logit has a constant for each year and a cubic trend of the years since the last signature; errors allow"
                        + " for dependence between pairs that share a state (Aronow, Samii and Assenova 2015).",
                "Chance by degree gives each pair d₁d₂ ÷ 2m in each layer, at most 1, which does not add up to m exactly where"
                        + " degrees are large.",
                "Exercises enter as zero where MME reports none, an assumption. An alliance or exercise of many states ties all"
                        + " their pairs.");
    }

    private static Verdict verdict(TieFormation computed) {
        Optional<TermEstimate> term = computed.exercises();
        if (term.isEmpty()) {
            return new Verdict(
                    "exercises-strengthen-ties",
                    Ruling.NOT_TESTABLE,
                    "DCAD and MME are not both loaded, or no model could be fitted.");
        }
        boolean more = term.get().estimate() > 0 && term.get().p() < LEVEL;
        return new Verdict(
                "exercises-strengthen-ties",
                more ? Ruling.PARTLY : Ruling.NOT_TESTABLE,
                "Pairs that exercised together in the year before had %s times the odds of signing an agreement, beside partners and alliances: an association%s."
                        .formatted(odds(term.get(), 1), more ? "" : " that cannot be told from none"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < TEN ? "%.1f" : "%.0f", value);
    }
}
