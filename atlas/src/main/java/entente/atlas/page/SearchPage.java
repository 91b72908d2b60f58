package entente.atlas.page;

import entente.core.actor.Actor;
import entente.store.Rows;
import entente.store.search.SearchResults;
import entente.store.search.SearchResults.Hit;
import entente.store.search.SearchResults.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What words find: activities, actors and sources, the best match first in each group.
 *
 * @param question the words; empty text where none are asked for
 * @param list address of the list of all the activities, oldest first
 * @param machineCoded whether machine-coded activities are among them
 * @param other address of the same search with them, or without
 */
record SearchPage(
        String question,
        long total,
        Group<ActivityHit> activities,
        Group<ActorHit> actors,
        Group<SourceHit> sources,
        String list,
        boolean machineCoded,
        String other,
        String citation) {
    static final Page PAGE = SearchPage::answer;
    private static final String ADDRESS = "/search";
    private static final String QUESTION = "q";
    private static final int LISTED = 20;

    /** The first things of one kind, and how many there are. */
    record Group<T>(List<T> hits, long total) {
        /** What is said of how many are shown; empty text if it is all of them. */
        String shown() {
            return hits.size() == total ? "" : "the first %d shown".formatted(hits.size());
        }
    }

    /**
     * A passage that holds words asked for.
     *
     * @param field what it is a passage of, such as {@code summary}
     * @param pieces the passage, in pieces that are words asked for and pieces that are not
     */
    record Found(String field, List<Piece> pieces) {
        /** The field as people read it. */
        String label() {
            return Character.toUpperCase(field.charAt(0)) + field.substring(1);
        }
    }

    /** An activity that was found. */
    record ActivityHit(ActivityLine activity, List<Piece> title, List<Found> passages) {}

    /** An actor that was found. */
    record ActorHit(String id, String address, String kind, List<Piece> title, List<Found> passages) {}

    /** A dataset that was found, loaded or not. */
    record SourceHit(String id, String address, boolean loaded, List<Piece> title, List<Found> passages) {}

    private static Answer answer(Visit visit) {
        String question = visit.parameter(QUESTION).orElse("");
        boolean machineCoded = ActivityQuestion.machine(visit).isPresent();
        Map<String, String> parameters = parameters(question, machineCoded);
        if (!parameters.equals(visit.parameters())) {
            return new Answer.Moved(ADDRESS + Addresses.query(parameters), false);
        }
        String address = ADDRESS + Addresses.query(parameters);
        SearchResults results = visit.record().search().search(question, LISTED, machineCoded);
        String title = question.isEmpty() ? "Search" : "Search: " + question;
        SearchPage page = new SearchPage(
                question,
                results.total(),
                new Group<>(activities(visit, results), results.activities().total()),
                new Group<>(
                        results.actors().hits().stream()
                                .map(hit -> actor(visit, hit))
                                .toList(),
                        results.actors().total()),
                new Group<>(
                        results.sources().hits().stream()
                                .map(hit -> source(visit, hit))
                                .toList(),
                        results.sources().total()),
                Addresses.activities(list(question, machineCoded)),
                machineCoded,
                ADDRESS + Addresses.query(parameters(question, !machineCoded)),
                Cite.page(visit, title, address));
        CsvTable table = CsvTable.of(
                List.of("kind", "id", "title", "address"),
                () -> rows(visit, question, machineCoded),
                Function.identity());
        return Answer.list(title, "search", address, "search.jte", page, table);
    }

    private static Map<String, String> parameters(String question, boolean machineCoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!question.isEmpty()) {
            parameters.put(QUESTION, question);
        }
        if (machineCoded) {
            parameters.put(ActivityQuestion.MACHINE, ActivityQuestion.INCLUDED);
        }
        return parameters;
    }

    private static Map<String, String> list(String question, boolean machineCoded) {
        Map<String, String> parameters = parameters("", machineCoded);
        if (!question.isEmpty()) {
            parameters.put("text", question);
        }
        return parameters;
    }

    private static List<ActivityHit> activities(Visit visit, SearchResults results) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        results.activities().hits().forEach(hit -> hits.put(hit.id(), hit));
        List<Rows.Activity> rows = visit.record().activities(List.copyOf(hits.keySet()));
        List<ActivityHit> list = new ArrayList<>();
        for (ActivityLine line :
                ActivityLine.all(visit.record(), visit.library().codebook(), rows)) {
            Hit hit = hits.get(line.id());
            if (hit != null) {
                list.add(new ActivityHit(line, hit.title(), found(hit)));
            }
        }
        return list;
    }

    private static ActorHit actor(Visit visit, Hit hit) {
        Optional<Actor> actor = visit.library().actors().find(hit.id());
        return new ActorHit(
                hit.id(),
                Addresses.actor(hit.id()),
                actor.map(known -> known.kind().name().toLowerCase(Locale.ROOT)).orElse(""),
                hit.title(),
                found(hit));
    }

    private static SourceHit source(Visit visit, Hit hit) {
        boolean loaded = visit.record().segments().stream()
                .anyMatch(segment -> segment.dataset().equals(hit.id()));
        return new SourceHit(hit.id(), Addresses.source(hit.id()), loaded, hit.title(), found(hit));
    }

    private static List<Found> found(Hit hit) {
        return hit.passages().stream()
                .map(passage -> new Found(passage.field().key(), passage.pieces()))
                .toList();
    }

    /** All that is found, however much it is, the best match first. */
    private static List<List<String>> rows(Visit visit, String question, boolean machineCoded) {
        SearchResults all = visit.record().search().titles(question, machineCoded);
        List<List<String>> rows = new ArrayList<>();
        all.activities().hits().forEach(hit -> rows.add(row("activity", hit, Addresses.activity(hit.id()))));
        all.actors().hits().forEach(hit -> rows.add(row("actor", hit, Addresses.actor(hit.id()))));
        all.sources().hits().forEach(hit -> rows.add(row("source", hit, Addresses.source(hit.id()))));
        return rows;
    }

    private static List<String> row(String kind, Hit hit, String address) {
        return CsvTable.cells(kind, hit.id(), Piece.text(hit.title()), address);
    }
}
