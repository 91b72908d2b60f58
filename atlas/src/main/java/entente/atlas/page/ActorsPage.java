package entente.atlas.page;

import entente.store.Rows;
import java.util.List;

/**
 * Everybody who takes part in anything, the busiest first, and the names nobody is known by.
 *
 * @param unresolved names and codes of participants that no actor, or more than one, answers to
 */
record ActorsPage(List<ActorCount> actors, List<Unresolved> unresolved, String citation) {
    static final Page PAGE = ActorsPage::answer;

    record ActorCount(String id, String name, String address, String kind, long activities, String list) {}

    record Unresolved(String name, long mentions, String list) {}

    private static Answer answer(Visit visit) {
        List<ActorCount> actors =
                visit.record().actors().stream().map(ActorsPage::count).toList();
        ActorsPage page = new ActorsPage(
                actors,
                visit.record().unresolvedNames().stream()
                        .map(row -> new Unresolved(
                                row.key(),
                                row.count(),
                                Addresses.activities(java.util.Map.of("text", phrase(row.key())))))
                        .toList(),
                Cite.page(visit, "Actors", "/actors"));
        CsvTable table = CsvTable.of(
                List.of("id", "name", "kind", "activities"),
                () -> actors,
                row -> CsvTable.cells(row.id(), row.name(), row.kind(), row.activities()));
        return Answer.list("Actors", "actors", "/actors", "actors.jte", page, table);
    }

    /** A name as a phrase to search for. */
    private static String phrase(String name) {
        return "\"" + name.replace('"', ' ') + "\"";
    }

    private static ActorCount count(Rows.ActorCount row) {
        return new ActorCount(
                row.actorId(),
                row.name(),
                Addresses.actor(row.actorId()),
                row.kind(),
                row.activities(),
                "/activities?actor=" + Addresses.path(row.actorId()));
    }
}
