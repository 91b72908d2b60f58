package entente.atlas.page;

import entente.core.actor.Actor;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An actor: who it is through time, and what it took part in.
 *
 * @param activities the first of them, oldest first
 * @param all address of the list of all of them
 */
record ActorPage(
        String id,
        String name,
        ActorFacts facts,
        long total,
        Timeline timeline,
        List<Partner> partners,
        List<ActivityLine> activities,
        String all,
        String citation) {
    static final Page PAGE = ActorPage::answer;
    private static final int LISTED = 50;

    /** With whom it took part in activities, and the list of these. */
    record Partner(String id, String name, String address, long activities, String shared) {}

    private static Answer answer(Visit visit) {
        Actor actor = visit.library().actors().find(visit.id()).orElseThrow(() -> notFound(visit));
        String address = Addresses.actor(actor.id());
        return Answer.page(actor.name(), "actors", address, "actor.jte", model(visit, actor, address));
    }

    private static ActorPage model(Visit visit, Actor actor, String address) {
        PublishedRecord record = visit.record();
        String id = actor.id();
        ActivityFilter filter = new ActivityFilter(
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Rows.Page<Rows.Activity> rows = record.activities(filter, 0, LISTED);
        return new ActorPage(
                id,
                actor.name(),
                ActorFacts.of(visit.library().actors(), actor),
                rows.total(),
                Timeline.of(visit, id),
                record.partners(id).stream().map(row -> partner(id, row)).toList(),
                ActivityLine.all(record, visit.library().codebook(), rows.rows()),
                Addresses.activities(Map.of("actor", id)),
                Cite.page(visit, actor.name(), address));
    }

    private static Partner partner(String id, Rows.ActorCount row) {
        return new Partner(
                row.actorId(),
                row.name(),
                Addresses.actor(row.actorId()),
                row.activities(),
                "/activities?actor=" + Addresses.path(id) + "&with=" + Addresses.path(row.actorId()));
    }

    private static NotFoundException notFound(Visit visit) {
        List<Link> nearest = new ArrayList<>(visit.library().actors().resolve(visit.id()).candidates().stream()
                .map(candidate -> new Link(
                        candidate.actor().name() + " (" + candidate.actor().id() + ")",
                        Addresses.actor(candidate.actor().id())))
                .toList());
        nearest.add(new Link("All actors", "/actors"));
        return new NotFoundException("No actor has the id “%s”.".formatted(visit.id()), nearest);
    }
}
