package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures and tables of what is attested first, and of the silences since. */
final class TypeHistoriesShown {
    private static final int AXIS_STEP = 500;

    private final List<TypeHistory> histories;

    TypeHistoriesShown(List<TypeHistory> histories) {
        this.histories = histories;
    }

    /** The acts and silences of each type along time. */
    Figure lanes() {
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
                laneData());
    }

    /** What a stroke of the figure stands for. */
    private record Stroke(String type, int firstYear, int lastYear, boolean precursor) {}

    private static Map<Stroke, Long> strokes(TypeHistory history) {
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

    private FindingTable laneData() {
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

    /** Acts and works by century. */
    static Figure byCentury(List<Century> centuries) {
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

    FindingTable earliest() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TypeHistory history : histories) {
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

    FindingTable silences(List<Act> dated) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TypeHistory history : histories) {
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

    FindingTable precursors() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TypeHistory history : histories) {
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
}
