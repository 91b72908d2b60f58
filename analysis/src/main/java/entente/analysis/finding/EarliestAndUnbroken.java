package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** Finding 1: the earliest attested act of each type, and the silences since. */
final class EarliestAndUnbroken implements Question {
    /** Antiquity is taken to end with this year. */
    static final int END_OF_ANTIQUITY = 500;

    private static final int AXIS_STEP = 500;
    private static final int FEWEST_CENTURIES = 5;
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

    /** What is known of one type: its acts by first possible day, its precursors, its silences. */
    private record History(
            ActivityType type,
            String label,
            List<Act> acts,
            List<Act> precursors,
            List<Silence> silences,
            long onOneSource) {
        Optional<Act> earliest() {
            return acts.stream().findFirst();
        }

        boolean isAncient() {
            return earliest()
                    .filter(act -> DateWords.yearNumber(act.lastStart()) <= END_OF_ANTIQUITY)
                    .isPresent();
        }

        Optional<Silence> longest() {
            return silences.stream().max(Comparator.comparingLong(Silence::atLeast));
        }

        /** The act since which there was no silence. */
        Optional<Act> unbrokenSince() {
            return silences.isEmpty()
                    ? earliest()
                    : Optional.of(silences.get(silences.size() - 1).after());
        }
    }

    /** What the record holds of a century. */
    private record Century(int number, long acts, long works) {}

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        List<Act> attested = Act.all(evidence);
        List<Act> all =
                attested.stream().filter(act -> !act.isOfThePaperAlone()).toList();
        List<History> histories = Arrays.stream(ActivityType.values())
                .map(type -> history(evidence, type, all))
                .toList();
        List<Act> dated = histories.stream()
                .flatMap(history -> history.acts().stream())
                .sorted(Comparator.comparingLong(Act::first).thenComparing(Act::id))
                .toList();
        List<Century> centuries = centuries(evidence, dated);
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
                List.of(lanes(histories), byCentury(centuries)),
                List.of(earliest(histories), silences(histories, dated), precursors(histories)),
                List.of(),
                verdicts(histories),
                evidence.coverage(Arrays.asList(ActivityType.values())),
                caveats(),
                List.copyOf(sources),
                evidence.provenance(sources, "acts", dated.size(), notUsed(evidence, attested.size(), all)));
    }

    private static History history(Evidence evidence, ActivityType type, List<Act> all) {
        List<Act> ofType = all.stream().filter(act -> act.type() == type).toList();
        List<Act> acts =
                ofType.stream().filter(act -> act.dated() && !act.precursor()).toList();
        return new History(
                type,
                evidence.label(type),
                acts,
                ofType.stream().filter(Act::precursor).toList(),
                Silence.among(acts),
                acts.stream().filter(act -> act.onOneSource(evidence)).count());
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

    private static String sentence(List<History> histories, List<Act> dated) {
        if (dated.isEmpty()) {
            return "The record holds no dated act, so nothing can be said of how old any type is.";
        }
        Act oldest = dated.get(0);
        List<History> ancient = histories.stream().filter(History::isAncient).toList();
        long broken = ancient.stream()
                .filter(history -> !history.silences().isEmpty())
                .count();
        String begin = "The oldest attested act is “%s” (%s), and %d of the nine types are attested before %d CE"
                .formatted(oldest.title(), oldest.dateWords(), ancient.size(), END_OF_ANTIQUITY);
        Optional<History> quietest = histories.stream()
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

    private static List<String> said(List<History> histories, List<Act> dated, List<Century> centuries) {
        List<String> said = new ArrayList<>();
        long onOne = histories.stream().mapToLong(History::onOneSource).sum();
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
        correlation(centuries)
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

    private static Optional<Double> correlation(List<Century> centuries) {
        List<Century> some =
                centuries.stream().filter(century -> century.acts() > 0).toList();
        if (some.size() < FEWEST_CENTURIES) {
            return Optional.empty();
        }
        double value = new SpearmansCorrelation()
                .correlation(
                        some.stream().mapToDouble(Century::acts).toArray(),
                        some.stream().mapToDouble(Century::works).toArray());
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    private static List<Century> centuries(Evidence evidence, List<Act> dated) {
        if (dated.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> works = new LinkedHashMap<>();
        evidence.list("""
                        select distinct l.activity_id, coalesce(w.value, a.dataset)
                        from link l join attestation a using (attestation_id)
                        left join attribute w on w.attestation_id = l.attestation_id
                          and w.attribute in ('source.works', 'source.work') and w.value is not null
                        """, row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> works.computeIfAbsent(entry.getKey(), id -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        Map<Integer, Long> acts = new TreeMap<>();
        Map<Integer, Set<String>> read = new TreeMap<>();
        for (Act act : dated) {
            int century = DateWords.century(act.first());
            acts.merge(century, 1L, Long::sum);
            read.computeIfAbsent(century, number -> new LinkedHashSet<>())
                    .addAll(works.getOrDefault(act.id(), Set.of()));
        }
        List<Century> centuries = new ArrayList<>();
        int last = DateWords.century(dated.get(dated.size() - 1).first());
        for (int number = DateWords.century(dated.get(0).first()); number <= last; number++) {
            if (number != 0) {
                centuries.add(new Century(
                        number,
                        acts.getOrDefault(number, 0L),
                        read.getOrDefault(number, Set.of()).size()));
            }
        }
        return centuries;
    }

    private static Figure lanes(List<History> histories) {
        int first = histories.stream()
                .flatMap(history -> Stream.concat(
                        history.acts().stream(), history.precursors().stream().filter(Act::dated)))
                .mapToInt(act -> DateWords.yearNumber(act.first()))
                .min()
                .orElse(0);
        int last = histories.stream()
                .flatMap(history -> history.acts().stream())
                .mapToInt(act -> DateWords.yearNumber(act.lastStart()))
                .max()
                .orElse(first + 1);
        List<Drawing.Lane> lanes = histories.stream()
                .map(history -> new Drawing.Lane(
                        history.type().name(),
                        history.label(),
                        history.earliest()
                                .map(act -> "%s, %s".formatted(act.title(), act.dateWords()))
                                .orElse(""),
                        strokes(history).keySet().stream()
                                .map(stroke ->
                                        new Drawing.Mark(stroke.firstYear(), stroke.lastYear(), stroke.precursor()))
                                .toList(),
                        history.silences().stream()
                                .map(silence -> new Drawing.Silence(
                                        DateWords.decimalYear(silence.from()),
                                        DateWords.decimalYear(silence.to()),
                                        silence.atLeast()))
                                .toList()))
                .toList();
        long silences = histories.stream().mapToLong(h -> h.silences().size()).sum();
        String description = "Nine lanes, one for each type. "
                + Words.list(histories.stream()
                        .filter(history -> !history.acts().isEmpty())
                        .map(history -> "%s begins in %s with %s"
                                .formatted(
                                        history.label(),
                                        DateWords.yearOf(history.acts().get(0).first()),
                                        Words.count(history.silences().size(), "silence", "silences")))
                        .toList())
                + ".";
        return new Figure(
                "lanes",
                "Attested acts by type, and %s of more than a century."
                        .formatted(Words.count(silences, "silence", "silences")),
                description,
                "A stroke is an act, at the first year in which it can have begun; a paler band reaches to the last. A hollow"
                        + " diamond is a precursor. A bar with a number is a silence, in full years under the bounds of the"
                        + " dates. An empty place means that nothing is attested, not that nothing was done.",
                new Drawing.Lanes(Math.floorDiv(first, AXIS_STEP) * AXIS_STEP, last + AXIS_STEP / 20, lanes),
                laneData(histories));
    }

    /** What a stroke of the figure stands for. */
    private record Stroke(String type, int firstYear, int lastYear, boolean precursor) {}

    private static Map<Stroke, Long> strokes(History history) {
        Map<Stroke, Long> strokes = new LinkedHashMap<>();
        Stream.concat(history.precursors().stream().filter(Act::dated), history.acts().stream())
                .forEach(act -> strokes.merge(
                        new Stroke(
                                history.type().name(),
                                DateWords.yearNumber(act.first()),
                                DateWords.yearNumber(act.lastStart()),
                                act.precursor()),
                        1L,
                        Long::sum));
        return strokes;
    }

    private static FindingTable laneData(List<History> histories) {
        List<List<Cell>> rows = new ArrayList<>();
        histories.forEach(history -> strokes(history)
                .forEach((stroke, acts) -> rows.add(List.of(
                        Cell.of(stroke.type()),
                        Cell.year(stroke.firstYear()),
                        Cell.year(stroke.lastYear()),
                        Cell.of(stroke.precursor() ? "1" : "0"),
                        Cell.of(acts)))));
        return new FindingTable(
                "lanes",
                "Every mark of the figure",
                List.of(
                        Column.words("type", "Type"),
                        Column.numbers("first_year", "Not before"),
                        Column.numbers("last_year", "Not after"),
                        Column.numbers("precursor", "Precursor"),
                        Column.numbers("acts", "Acts")),
                rows);
    }

    private static Figure byCentury(List<Century> centuries) {
        List<Drawing.Point> acts = new ArrayList<>();
        List<Drawing.Point> works = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Century century : centuries) {
            acts.add(new Drawing.Point(DateWords.middle(century.number()), century.acts()));
            works.add(new Drawing.Point(DateWords.middle(century.number()), century.works()));
            rows.add(List.of(
                    Cell.of(DateWords.centuryWords(century.number()), String.valueOf(century.number())),
                    Cell.of(century.acts()),
                    Cell.of(century.works())));
        }
        long empty = centuries.stream().filter(century -> century.acts() == 0).count();
        return new Figure(
                "centuries",
                "Acts and the works that attest them, by century: both rise together.",
                "Two curves by century. %s"
                        .formatted(centuries.stream()
                                .max(Comparator.comparingLong(Century::acts))
                                .map(most -> "Acts are most in the %s (%s, of %s); %s hold none."
                                        .formatted(
                                                DateWords.centuryWords(most.number()),
                                                Words.count(most.acts(), "act", "acts"),
                                                Words.count(most.works(), "work", "works"),
                                                Words.count(empty, "century", "centuries")))
                                .orElse("There is none.")),
                "A point is a century, at its middle year; heights are by powers of ten, and a century with none has no point."
                        + " A work is a book, article or document that an entry names; a dataset that names none counts as"
                        + " one.",
                new Drawing.Curves(List.of(new Drawing.Panel(
                        "Acts and works by century",
                        "",
                        "number, by powers of ten",
                        Drawing.Scale.LOGARITHMIC,
                        List.of(
                                new Drawing.Curve("acts", acts, List.of()),
                                new Drawing.Curve("works", works, List.of()))))),
                new FindingTable(
                        "centuries",
                        "Acts and works by century in which the act can have begun first",
                        List.of(
                                Column.words("century", "Century"),
                                Column.numbers("acts", "Acts"),
                                Column.numbers("works", "Works")),
                        rows));
    }

    private static FindingTable earliest(List<History> histories) {
        List<List<Cell>> rows = new ArrayList<>();
        for (History history : histories) {
            Optional<Act> first = history.earliest();
            rows.add(List.of(
                    Cell.of(history.label(), history.type().name()),
                    first.map(Act::cell).orElse(Cell.of("none in the record", "")),
                    first.map(act -> Cell.of(act.dateWords(), act.date().orElse("")))
                            .orElse(Cell.EMPTY),
                    first.map(act -> Cell.year(DateWords.yearNumber(act.first())))
                            .orElse(Cell.EMPTY),
                    first.map(act -> Cell.year(DateWords.yearNumber(act.lastStart())))
                            .orElse(Cell.EMPTY),
                    first.map(act -> Cell.of(sourcesOf(act))).orElse(Cell.EMPTY),
                    Cell.of(history.acts().size()),
                    Cell.of(history.onOneSource()),
                    Cell.of(history.silences().size()),
                    history.longest().map(silence -> Cell.of(silence.atLeast())).orElse(Cell.EMPTY),
                    history.unbrokenSince()
                            .map(act -> Cell.year(DateWords.yearNumber(act.first())))
                            .orElse(Cell.EMPTY)));
        }
        return new FindingTable(
                "earliest",
                "The earliest attested act of each type, and the silences since",
                List.of(
                        Column.words("type", "Type"),
                        Column.words("earliest", "Earliest act"),
                        Column.words("date", "Date"),
                        Column.numbers("not_before", "Not before"),
                        Column.numbers("not_after", "Not after"),
                        Column.words("sources", "Sources"),
                        Column.numbers("acts", "Dated acts"),
                        Column.numbers("one_source", "On one source"),
                        Column.numbers("silences", "Silences"),
                        Column.numbers("longest", "Longest, years"),
                        Column.numbers("unbroken_since", "Unbroken since")),
                rows);
    }

    private static String sourcesOf(Act act) {
        return String.join("; ", act.sources()) + (act.works() > 1 ? " (" + act.works() + " works)" : "");
    }

    private static FindingTable silences(List<History> histories, List<Act> dated) {
        List<List<Cell>> rows = new ArrayList<>();
        for (History history : histories) {
            history.silences().stream()
                    .sorted(Comparator.comparingLong(Silence::atLeast).reversed())
                    .forEach(silence -> rows.add(List.of(
                            Cell.of(history.label(), history.type().name()),
                            Cell.year(DateWords.yearNumber(silence.from())),
                            Cell.year(DateWords.yearNumber(silence.to())),
                            Cell.of(silence.atLeast()),
                            Cell.of(silence.atMost()),
                            silence.before().cell(),
                            silence.after().cell(),
                            Cell.of(silence.within(dated)),
                            Cell.of(silence.within(history.precursors())))));
        }
        return new FindingTable(
                "silences",
                "Silences longer than a century, the longest of each type first",
                List.of(
                        Column.words("type", "Type"),
                        Column.numbers("from", "From"),
                        Column.numbers("to", "To"),
                        Column.numbers("at_least", "At least, years"),
                        Column.numbers("at_most", "At most, years"),
                        Column.words("before", "Last act before"),
                        Column.words("after", "First act after"),
                        Column.numbers("other_types", "Acts of other types in it"),
                        Column.numbers("precursors", "Precursors in it")),
                rows);
    }

    private static FindingTable precursors(List<History> histories) {
        List<List<Cell>> rows = new ArrayList<>();
        for (History history : histories) {
            history.precursors()
                    .forEach(act -> rows.add(List.of(
                            Cell.of(history.label(), history.type().name()),
                            act.cell(),
                            Cell.of(act.dateWords(), act.date().orElse("")),
                            Cell.of(sourcesOf(act)))));
        }
        return new FindingTable(
                "precursors",
                "Precursors: what came before and fails the definition",
                List.of(
                        Column.words("type", "Type"),
                        Column.words("precursor", "Precursor"),
                        Column.words("date", "Date"),
                        Column.words("sources", "Sources")),
                rows);
    }

    private static List<Verdict> verdicts(List<History> histories) {
        List<History> main = histories.stream()
                .filter(history -> MAIN.contains(history.type()))
                .toList();
        List<History> ancient = main.stream().filter(History::isAncient).toList();
        String which = ancient.isEmpty()
                ? "none of the four main types is"
                : Words.list(ancient.stream()
                                .map(history -> lower(history.label()))
                                .toList())
                        + (ancient.size() == 1 ? " is" : " are");
        Ruling roots = ancient.size() == main.size()
                ? Ruling.SUPPORTED
                : ancient.isEmpty() ? Ruling.NOT_TESTABLE : Ruling.PARTLY;
        List<History> known =
                main.stream().filter(history -> !history.acts().isEmpty()).toList();
        long broken =
                known.stream().filter(history -> !history.silences().isEmpty()).count();
        Ruling unbroken = known.isEmpty() || broken == known.size() ? Ruling.NOT_TESTABLE : Ruling.PARTLY;
        return List.of(
                new Verdict(
                        "roots-in-antiquity",
                        roots,
                        "Of the four main types %s attested before %d CE; the others are attested later, or by precursors only."
                                .formatted(which, END_OF_ANTIQUITY)),
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

    private static Ruling since(List<History> histories, ActivityType type) {
        return histories.stream()
                        .filter(history -> history.type() == type)
                        .anyMatch(history -> history.earliest()
                                .filter(act -> DateWords.yearNumber(act.lastStart()) < MODERN)
                                .isPresent())
                ? Ruling.SUPPORTED
                : Ruling.NOT_TESTABLE;
    }

    /** "For centuries" is taken to mean: before the nineteenth. */
    private static final int MODERN = 1800;

    private static String firstOf(List<History> histories, ActivityType type) {
        return histories.stream()
                .filter(history -> history.type() == type)
                .flatMap(history -> history.earliest().stream())
                .map(act -> "The first attested is “%s” (%s).".formatted(act.title(), act.dateWords()))
                .findFirst()
                .orElse("None is attested with a date.");
    }
}
