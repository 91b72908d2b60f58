package entente.atlas.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entente.core.actor.Actor;
import entente.core.actor.Resolution;
import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageAnswer;
import entente.core.record.CoverageAnswer.Claim;
import entente.core.record.CoverageAnswer.Question;
import entente.core.record.CoverageAnswer.Stretch;
import entente.core.record.CoverageKind;
import entente.core.record.HeldClaim;
import entente.core.record.ScopeCheck;
import entente.core.time.EpochDays;
import entente.core.time.HistoricalDate;
import entente.store.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which sources each type is covered, in which years, and how.
 *
 * @param actor whose activities are meant; null for anyone's
 * @param lines a line for each claim, with all its years, types in the order of the codebook
 * @param notLoaded what sources that are not loaded would cover
 */
record CoveragePage(
        Map<String, String> question,
        @Nullable Link actor,
        List<Line> lines,
        List<Line> notLoaded,
        @JsonIgnore List<TypeLabel> types,
        @JsonIgnore SourceStrips strips,
        String citation) {
    static final Page PAGE = CoveragePage::answer;

    private static final List<String> COLUMNS =
            List.of("type", "firstYear", "lastYear", "kind", "source", "loaded", "part", "actors", "note");

    /**
     * A claim and the years it holds for.
     *
     * @param runs years that follow each other
     * @param years the same in words
     */
    record Line(
            TypeLabel type,
            List<HeldClaim.Years> runs,
            String years,
            String kind,
            String kindMeaning,
            Link source,
            String dataset,
            boolean loaded,
            @Nullable String part,
            String actors,
            String note) {
        /** A row for each run of years. */
        Stream<List<String>> rows() {
            return runs.stream()
                    .map(run -> CsvTable.cells(
                            type.code(), run.first(), run.last(), kind, dataset, loaded, part, actors, note));
        }
    }

    String field(String name) {
        return question.getOrDefault(name, "");
    }

    private static Answer answer(Visit visit) {
        Map<String, String> asked = asked(visit);
        Optional<Actor> actor = Optional.ofNullable(asked.get("actor")).map(name -> actor(visit, name));
        Question question = question(visit, asked, actor);
        Set<String> loaded =
                visit.record().segments().stream().map(Rows.Segment::dataset).collect(Collectors.toSet());
        ScopeCheck scopes = new ScopeCheck(visit.library().actors());
        List<CoverageAnswer> answers = types(asked).stream()
                .map(type -> CoverageAnswer.of(type, question, visit.library().datasets(), loaded, scopes))
                .toList();
        List<Line> lines = new ArrayList<>();
        List<Line> notLoaded = new ArrayList<>();
        for (CoverageAnswer answer : answers) {
            answer.held().forEach(held -> lines.add(line(visit, held, true)));
            answer.notHeld().forEach(held -> notLoaded.add(line(visit, held, false)));
        }
        String address = "/coverage" + Addresses.query(asked);
        CoveragePage page = new CoveragePage(
                asked,
                actor.map(known -> new Link(known.name(), Addresses.actor(known.id())))
                        .orElse(null),
                lines,
                notLoaded,
                visit.library().codebook().types().stream().map(TypeLabel::of).toList(),
                strips(visit, answers, question),
                Cite.page(visit, "Coverage", address));
        List<List<String>> rows = Stream.concat(lines.stream(), notLoaded.stream())
                .flatMap(Line::rows)
                .toList();
        return Answer.list(
                "Coverage", "sources", address, "coverage.jte", page, CsvTable.of(COLUMNS, () -> rows, row -> row));
    }

    private static Map<String, String> asked(Visit visit) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : List.of("type", "actor", "from", "to")) {
            visit.parameter(name).ifPresent(text -> asked.put(name, text));
        }
        return asked;
    }

    private static List<ActivityType> types(Map<String, String> asked) {
        String type = asked.get("type");
        if (type == null) {
            return List.of(ActivityType.values());
        }
        return Arrays.stream(ActivityType.values())
                .filter(each -> each.name().equals(type))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new BadQuestionException(
                        "“%s” is no type of activity.".formatted(type),
                        Arrays.stream(ActivityType.values())
                                .map(each -> new Link(
                                        each.name(), "/coverage" + Addresses.query(Map.of("type", each.name()))))
                                .toList()));
    }

    private static Actor actor(Visit visit, String text) {
        Optional<Actor> byId = visit.library().actors().find(text);
        if (byId.isPresent()) {
            return byId.get();
        }
        Resolution resolution = visit.library().actors().resolve(text);
        return resolution
                .actor()
                .orElseThrow(() -> new BadQuestionException(
                        resolution.candidates().isEmpty()
                                ? "The actor directory knows nobody called “%s”.".formatted(text)
                                : "“%s” may be any of several actors.".formatted(text),
                        resolution.candidates().stream()
                                .map(candidate -> new Link(
                                        candidate.actor().name(),
                                        "/coverage"
                                                + Addresses.query(Map.of(
                                                        "actor",
                                                        candidate.actor().id()))))
                                .distinct()
                                .toList()));
    }

    private static Question question(Visit visit, Map<String, String> asked, Optional<Actor> actor) {
        List<Coverage> all = visit.library().datasets().stream()
                .flatMap(dataset -> dataset.coverage().stream())
                .toList();
        int first = year(asked, "from", date -> date.bounds().first())
                .orElseGet(
                        () -> all.stream().mapToInt(Coverage::firstYear).min().orElse(0));
        int last = year(asked, "to", date -> date.bounds().last())
                .orElseGet(() -> all.stream().mapToInt(Coverage::lastYear).max().orElse(0));
        if (first > last) {
            throw new BadQuestionException(
                    "The years run from the earlier to the later; %s lies after %s."
                            .formatted(SpellAxis.yearWords(first), SpellAxis.yearWords(last)),
                    List.of(new Link("All years", "/coverage")));
        }
        return new Question(actor.map(Actor::id), first, last);
    }

    private interface Bound {
        long day(HistoricalDate date);
    }

    private static Optional<Integer> year(Map<String, String> asked, String name, Bound bound) {
        return Optional.ofNullable(asked.get(name))
                .map(text -> bound.day(YearText.parse(name, text)))
                .map(day -> (int) EpochDays.toCalendarDay(nearby(day)).year());
    }

    /** An open date has no last day; no source reaches further than these years. */
    private static long nearby(long day) {
        return Math.max(EpochDays.toEpochDay(-9_999, 1, 1), Math.min(day, EpochDays.toEpochDay(9_999, 12, 31)));
    }

    private static Line line(Visit visit, HeldClaim held, boolean loaded) {
        Claim claim = held.claim();
        Coverage coverage = claim.coverage();
        CoverageClaim words = CoverageClaim.of(coverage, visit.library().codebook());
        return new Line(
                words.type(),
                held.years(),
                held.years().stream()
                        .map(run -> CoverageClaim.years(run.first(), run.last()))
                        .collect(Collectors.joining(", ")),
                words.kind(),
                words.kindMeaning(),
                new Link(visit.library().datasetTitle(claim.dataset()), Addresses.source(claim.dataset())),
                claim.dataset(),
                loaded,
                coverage.part().orElse(null),
                coverage.actors(),
                held.note());
    }

    /** A line for each type: what covers it best in each year. */
    private static SourceStrips strips(Visit visit, List<CoverageAnswer> answers, Question question) {
        List<SourceStrips.Row> rows = answers.stream()
                .map(answer -> {
                    TypeLabel type = TypeLabel.of(
                            visit.library().codebook(), answer.type().name());
                    return new SourceStrips.Row(
                            type.label(),
                            "/coverage" + Addresses.query(Map.of("type", type.code())),
                            "t-" + type.code(),
                            answer.stretches().stream().map(CoveragePage::span).toList());
                })
                .toList();
        return SourceStrips.drawn(rows, question.firstYear(), question.lastYear());
    }

    private static SourceStrips.Span span(Stretch stretch) {
        return new SourceStrips.Span(
                stretch.firstYear(),
                stretch.lastYear(),
                stretch.best(),
                "%s to %s, %s"
                        .formatted(
                                SpellAxis.yearWords(stretch.firstYear()),
                                SpellAxis.yearWords(stretch.lastYear()),
                                stretch.claims().stream()
                                        .map(claim -> claim.dataset() + " ("
                                                + word(claim.coverage().kind())
                                                + claim.coverage()
                                                        .part()
                                                        .map(part -> " of " + part)
                                                        .orElse("") + ")")
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    private static String word(CoverageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
