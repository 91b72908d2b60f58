package entente.analysis.finding;

import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finding 1: the earliest attested act of each type, and the silences since. */
final class EarliestAndUnbroken implements Question {
    /** "For centuries" is taken to mean: before the nineteenth. */
    private static final int MODERN = 1800;

    private static final List<ActivityType> MAIN =
            List.of(ActivityType.CONTACT, ActivityType.ATTACHE, ActivityType.EXERCISE, ActivityType.AGREEMENT);

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String title() {
        return "Earliest and unbroken";
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        List<Act> attested = Act.all(evidence);
        List<Act> all =
                attested.stream().filter(act -> !act.isOfThePaperAlone()).toList();
        List<TypeHistory> histories = Arrays.stream(ActivityType.values())
                .map(type -> TypeHistory.of(evidence, type, all))
                .toList();
        List<Act> dated = histories.stream()
                .flatMap(history -> history.acts().stream())
                .sorted(Comparator.comparingLong(Act::first).thenComparing(Act::id))
                .toList();
        List<Century> centuries = Century.of(evidence, dated);
        TypeHistoriesShown shown = new TypeHistoriesShown(histories);
        Set<String> sources = new LinkedHashSet<>();
        dated.forEach(act -> sources.addAll(act.sources()));
        return new Finding(
                number(),
                title(),
                "Which act of each type is attested first, where does each fall silent for more than a century since, and on"
                        + " how little does that rest?",
                sentence(histories, dated),
                said(histories, dated, centuries),
                unsaid(),
                List.of(shown.lanes(), TypeHistoriesShown.byCentury(centuries)),
                List.of(shown.earliest(), shown.silences(dated), shown.precursors()),
                List.of(),
                verdicts(histories),
                evidence.coverage(Arrays.asList(ActivityType.values())),
                caveats(),
                List.copyOf(sources),
                evidence.provenance(sources, "acts", dated.size(), notUsed(evidence, attested.size(), all)));
    }

    private static List<NotUsed> notUsed(Evidence evidence, int attested, List<Act> all) {
        long activities = evidence.list("select count(*) from activity where not machine_coded", row -> row.getLong(1))
                .get(0);
        return List.of(
                new NotUsed("planned, cancelled, hypothetical or denied, so not held", activities - attested),
                new NotUsed(
                        "attested by the founding paper alone, whose claims these are to test", attested - all.size()),
                new NotUsed(
                        "precursors, which fail the codebook's definition (listed apart)",
                        all.stream().filter(Act::precursor).count()),
                new NotUsed(
                        "without a date before which it cannot have begun",
                        all.stream()
                                .filter(act -> !act.precursor() && !act.dated())
                                .count()));
    }

    private static String sentence(List<TypeHistory> histories, List<Act> dated) {
        if (dated.isEmpty()) {
            return "The record holds no dated act, so nothing can be said of how old any type is.";
        }
        Act oldest = dated.get(0);
        List<TypeHistory> ancient =
                histories.stream().filter(TypeHistory::isAncient).toList();
        long broken = ancient.stream()
                .filter(history -> !history.silences().isEmpty())
                .count();
        String begin = "The oldest attested act is “%s” (%s), and %d of the nine types are attested before %d CE"
                .formatted(oldest.title(), oldest.dateWords(), ancient.size(), TypeHistory.END_OF_ANTIQUITY);
        Optional<TypeHistory> quietest = histories.stream()
                .filter(history -> history.longest().isPresent())
                .max(Comparator.comparingLong(
                        history -> history.longest().orElseThrow().atLeast()));
        return begin
                + quietest.map(history -> {
                            Silence longest = history.longest().orElseThrow();
                            return "; %s later fall silent for more than a century, and the longest silence, of %s, lasts at least %s years (%s to %s)."
                                    .formatted(
                                            broken == ancient.size() ? "all of these" : broken + " of these",
                                            lower(history.label()),
                                            Words.number(longest.atLeast()),
                                            DateWords.yearOf(longest.from()),
                                            DateWords.yearOf(longest.to()));
                        })
                        .orElse("; no type falls silent for more than a century after.");
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static List<String> said(List<TypeHistory> histories, List<Act> dated, List<Century> centuries) {
        List<String> said = new ArrayList<>();
        long onOne = histories.stream().mapToLong(TypeHistory::onOneSource).sum();
        said.add("%s of %s dated acts (%s) rest on a single source or work."
                .formatted(Words.number(onOne), Words.number(dated.size()), Words.percent(onOne, dated.size())));
        List<Silence> silences = histories.stream()
                .flatMap(history -> history.silences().stream())
                .toList();
        long wholly =
                silences.stream().filter(silence -> silence.within(dated) == 0).count();
        long oneSided = silences.stream()
                .filter(silence ->
                        silence.before().works() <= 1 && silence.after().works() <= 1)
                .count();
        if (!silences.isEmpty()) {
            said.add(("%s of more than a century are counted. In %s of them the record holds no act of any type; in the"
                            + " others acts of other types are attested meanwhile, so sources survive and still tell of"
                            + " none of this type.")
                    .formatted(Words.count(silences.size(), "silence", "silences"), Words.number(wholly)));
            if (oneSided > 0) {
                said.add("%s lie between acts that a single work each attests: one more find would move them."
                        .formatted(Words.count(oneSided, "silence", "silences")));
            }
        }
        Century.correlation(centuries)
                .ifPresent(correlation -> said.add(
                        ("Centuries of which more works are read have more acts: over %d centuries with any act the rank"
                                        + " correlation of acts and works is %.2f (Spearman).")
                                .formatted(
                                        centuries.stream()
                                                .filter(century -> century.acts() > 0)
                                                .count(),
                                        correlation)));
        histories.stream()
                .filter(history ->
                        MAIN.contains(history.type()) && !history.acts().isEmpty())
                .forEach(history -> said.add("%s: attested first by “%s” (%s)%s."
                        .formatted(
                                history.label(),
                                history.acts().get(0).title(),
                                history.acts().get(0).dateWords(),
                                history.unbrokenSince()
                                        .map(act -> ", without a silence of a century since "
                                                + DateWords.yearOf(act.first()))
                                        .orElse(""))));
        return said;
    }

    private static List<String> unsaid() {
        return List.of(
                "Whether an activity was practised in a silence: no source claims to cover a century before the nineteenth"
                        + " in full, so an empty century is unknown, not none.",
                "Whether the first attested act was the first: older ones may have left no text, or one that nobody has"
                        + " entered.",
                "Whether two acts on either side of a silence belong to one tradition: attestation is not descent.");
    }

    private static List<String> caveats() {
        return List.of(
                "Clay tablets, stone and diplomatic archives survive unevenly: acts cluster where archives were found"
                        + " (Mari, Amarna, Hattusa), where treaties were carved (Athens), and where chanceries kept registers.",
                "The catalogue was made to show what there was and when; it was not drawn as a sample, so numbers of acts by"
                        + " century show what was read.",
                "Works are counted by the acts they are cited for: a century without acts has no works by construction, so the"
                        + " correlation shows dependence and cannot show its direction.",
                "A silence counts from the last day on which any earlier act of the type is known to have lain; acts of which"
                        + " only a latest date is known are left out.");
    }

    private static List<Verdict> verdicts(List<TypeHistory> histories) {
        List<TypeHistory> main = histories.stream()
                .filter(history -> MAIN.contains(history.type()))
                .toList();
        List<TypeHistory> ancient = main.stream().filter(TypeHistory::isAncient).toList();
        String which = ancient.isEmpty()
                ? "none of the four main types is"
                : Words.list(ancient.stream()
                                .map(history -> lower(history.label()))
                                .toList())
                        + (ancient.size() == 1 ? " is" : " are");
        Ruling roots = ancient.size() == main.size()
                ? Ruling.SUPPORTED
                : ancient.isEmpty() ? Ruling.NOT_TESTABLE : Ruling.PARTLY;
        List<TypeHistory> known =
                main.stream().filter(history -> !history.acts().isEmpty()).toList();
        long broken =
                known.stream().filter(history -> !history.silences().isEmpty()).count();
        Ruling unbroken = known.isEmpty() || broken == known.size() ? Ruling.NOT_TESTABLE : Ruling.PARTLY;
        return List.of(
                new Verdict(
                        "roots-in-antiquity",
                        roots,
                        "Of the four main types %s attested before %d CE; the others are attested later, or by precursors only."
                                .formatted(which, TypeHistory.END_OF_ANTIQUITY)),
                new Verdict(
                        "contacts-for-centuries",
                        since(main, ActivityType.CONTACT),
                        firstOf(main, ActivityType.CONTACT)),
                new Verdict(
                        "agreements-before-history",
                        Ruling.NOT_TESTABLE,
                        firstOf(main, ActivityType.AGREEMENT) + " What predates writing leaves no attestation."),
                new Verdict(
                        "historical-continuity",
                        unbroken,
                        "%d of the four main types fall silent for more than a century at least once; the last of these silences ends in %s. A silence of the record is no proof of a break."
                                .formatted(
                                        broken,
                                        known.stream()
                                                .flatMap(history -> history.silences().stream())
                                                .mapToLong(Silence::to)
                                                .max()
                                                .stream()
                                                .mapToObj(DateWords::yearOf)
                                                .findFirst()
                                                .orElse("no year"))));
    }

    private static Ruling since(List<TypeHistory> histories, ActivityType type) {
        return histories.stream()
                        .filter(history -> history.type() == type)
                        .anyMatch(history -> history.earliest()
                                .filter(act -> DateWords.yearNumber(act.lastStart()) < MODERN)
                                .isPresent())
                ? Ruling.SUPPORTED
                : Ruling.NOT_TESTABLE;
    }

    private static String firstOf(List<TypeHistory> histories, ActivityType type) {
        return histories.stream()
                .filter(history -> history.type() == type)
                .flatMap(history -> history.earliest().stream())
                .map(act -> "The first attested is “%s” (%s).".formatted(act.title(), act.dateWords()))
                .findFirst()
                .orElse("None is attested with a date.");
    }
}
