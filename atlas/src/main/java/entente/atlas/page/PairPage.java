package entente.atlas.page;

import entente.core.actor.Actor;
import entente.core.actor.Resolution;
import entente.store.ActivityFilter;
import entente.store.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything two actors took part in together.
 *
 * @param from a year or date, as asked for; null if none was
 * @param lanes by type and by when it began
 * @param activities the first of them, oldest first
 * @param list address of the list of all of them
 * @param works what the datasets behind them ask to be cited as
 */
record PairPage(
        Link first,
        Link second,
        @Nullable String from,
        @Nullable String to,
        long total,
        Lanes lanes,
        List<ActivityLine> activities,
        String list,
        Apart apart,
        List<Link> sources,
        List<String> works,
        String citation) {
    static final Page PAGE = PairPage::answer;
    static final Page FORM = PairPage::form;
    private static final int LISTED = 200;

    /** Nobody was asked for yet. */
    record Asked(List<Pair> frequent, String citation) {}

    /** Two actors that did much together. */
    record Pair(String first, String second, String address, long activities) {}

    private static Answer form(Visit visit) {
        Optional<String> first = visit.parameter("a");
        Optional<String> second = visit.parameter("b");
        if (first.isPresent() && second.isPresent()) {
            return new Answer.Moved(
                    address(actor(visit, first.get()), actor(visit, second.get())) + Addresses.query(years(visit)),
                    false);
        }
        List<Pair> frequent = visit.record()
                .remember(
                        "frequent pairs",
                        () -> visit.record()
                                .ask(
                                        ActivityFilter.ALL,
                                        """
                        select p.actor_id, q.actor_id, any_value(p.name), any_value(q.name), count(distinct activity_id)
                        from activity_participation p join activity_participation q using (activity_id)
                        where p.actor_id < q.actor_id and activity_id in (select activity_id from chosen) group by 1, 2 order by 5 desc, 1, 2 limit 24
                        """,
                                        row -> new Pair(
                                                name(visit, row.getString(1)),
                                                name(visit, row.getString(2)),
                                                "/pair/" + Addresses.path(row.getString(1)) + "/"
                                                        + Addresses.path(row.getString(2)),
                                                row.getLong(5))));
        return Answer.page(
                "Two actors", "actors", "/pair", "pairs.jte", new Asked(frequent, Cite.page(visit, "Pairs", "/pair")));
    }

    private static Answer answer(Visit visit) {
        int slash = visit.id().indexOf('/');
        if (slash < 0) {
            throw new NotFoundException(
                    "A pair is two actors, such as /pair/france/united-kingdom.",
                    List.of(new Link("Choose two actors", "/pair")));
        }
        Actor one = actor(visit, visit.id().substring(0, slash));
        Actor other = actor(visit, visit.id().substring(slash + 1));
        String path = address(one, other);
        Map<String, String> years = years(visit);
        boolean straight = ("/pair/" + visit.id())
                .equals("/pair/" + smaller(one, other).id() + "/"
                        + larger(one, other).id());
        if (!straight || !years.equals(visit.parameters())) {
            return new Answer.Moved(path + Addresses.query(years), false);
        }
        if (one.id().equals(other.id())) {
            throw new BadQuestionException(
                    "A pair is two different actors.", List.of(new Link(one.name(), Addresses.actor(one.id()))));
        }
        return shown(visit, smaller(one, other), larger(one, other), years, path + Addresses.query(years));
    }

    private static Answer shown(Visit visit, Actor first, Actor second, Map<String, String> years, String address) {
        ActivityFilter filter = ActivityFilter.ofPair(
                first.id(),
                second.id(),
                Optional.ofNullable(years.get("from"))
                        .map(text -> YearText.parse("from", text).bounds().first()),
                Optional.ofNullable(years.get("to"))
                        .map(text -> YearText.parse("to", text).bounds().last()));
        Map<String, String> question = new LinkedHashMap<>();
        question.put("actor", first.id());
        question.put("with", second.id());
        question.putAll(years);
        Rows.Page<Rows.Activity> rows = visit.record().activities(filter, 0, LISTED);
        List<String> datasets = visit.record()
                .ask(
                        filter,
                        "select distinct unnest(string_split(sources, '; ')) from chosen order by 1",
                        row -> row.getString(1));
        String title = first.name() + " and " + second.name();
        PairPage model = new PairPage(
                new Link(first.name(), Addresses.actor(first.id())),
                new Link(second.name(), Addresses.actor(second.id())),
                years.get("from"),
                years.get("to"),
                rows.total(),
                Lanes.of(visit, filter, question),
                ActivityLine.all(visit.record(), visit.library().codebook(), rows.rows()),
                Addresses.activities(question),
                Apart.of(visit, filter, question),
                datasets.stream()
                        .map(id -> new Link(visit.library().datasetTitle(id), Addresses.source(id)))
                        .toList(),
                datasets.stream()
                        .flatMap(id -> visit.library().dataset(id).stream())
                        .flatMap(dataset -> Cite.works(dataset).stream())
                        .distinct()
                        .toList(),
                Cite.page(visit, title, address));
        return Answer.list(title, "actors", address, "pair.jte", model, ActivityLine.table(visit, filter));
    }

    private static Map<String, String> years(Visit visit) {
        Map<String, String> years = new LinkedHashMap<>();
        visit.parameter("from").ifPresent(from -> years.put("from", from));
        visit.parameter("to").ifPresent(to -> years.put("to", to));
        return years;
    }

    private static String address(Actor one, Actor other) {
        return "/pair/" + Addresses.path(smaller(one, other).id()) + "/"
                + Addresses.path(larger(one, other).id());
    }

    private static Actor smaller(Actor one, Actor other) {
        return one.id().compareTo(other.id()) <= 0 ? one : other;
    }

    private static Actor larger(Actor one, Actor other) {
        return one.id().compareTo(other.id()) <= 0 ? other : one;
    }

    private static String name(Visit visit, String id) {
        return visit.library().actors().find(id).map(Actor::name).orElse(id);
    }

    private static Actor actor(Visit visit, String text) {
        Optional<Actor> known = visit.library().actors().find(text);
        if (known.isPresent()) {
            return known.get();
        }
        Resolution resolution = visit.library().actors().resolve(text);
        return resolution.actor().orElseThrow(() -> {
            List<Link> nearest = new ArrayList<>(resolution.candidates().stream()
                    .map(candidate -> new Link(
                            candidate.actor().name() + " (" + candidate.actor().id() + ")",
                            Addresses.actor(candidate.actor().id())))
                    .toList());
            nearest.add(new Link("All actors", "/actors"));
            return new NotFoundException(
                    resolution.candidates().isEmpty()
                            ? "No actor is called “%s”.".formatted(text)
                            : "“%s” can mean more than one actor. Use the id of one:".formatted(text),
                    nearest);
        });
    }
}
