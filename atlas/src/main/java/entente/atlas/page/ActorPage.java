package entente.atlas.page;

import entente.core.actor.Actor;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        Lanes lanes,
        List<Partner> partners,
        List<ActivityLine> activities,
        String all,
        Apart apart,
        String citation) {
    static final Page PAGE = ActorPage::answer;
    private static final int LISTED = 50;
    private static final int MEMBERSHIPS = 40;

    /**
     * With whom it took part in activities.
     *
     * @param byType how many of each type, by the type's code
     * @param shared the page of the two
     */
    record Partner(String id, String name, String address, long activities, Map<String, Long> byType, String shared) {}

    private static Answer answer(Visit visit) {
        Actor actor = visit.library().actors().find(visit.id()).orElseThrow(() -> notFound(visit));
        String address = Addresses.actor(actor.id());
        return Answer.page(actor.name(), "actors", address, "actor.jte", model(visit, actor, address));
    }

    private static ActorPage model(Visit visit, Actor actor, String address) {
        PublishedRecord record = visit.record();
        String id = actor.id();
        ActivityFilter filter = ActivityFilter.ofActor(id);
        Rows.Page<Rows.Activity> rows = record.activities(filter, 0, LISTED);
        return new ActorPage(
                id,
                actor.name(),
                ActorFacts.of(visit.library().actors(), actor),
                rows.total(),
                Lanes.of(visit, filter, Map.of("actor", id)),
                partners(record, id),
                ActivityLine.all(record, visit.library().codebook(), rows.rows()),
                Addresses.activities(Map.of("actor", id)),
                Apart.of(visit, filter, Map.of("actor", id)),
                Cite.page(visit, actor.name(), address));
    }

    private static List<Partner> partners(PublishedRecord record, String id) {
        Map<String, List<Queries.Together>> byPartner = new LinkedHashMap<>();
        Queries.partnersByType(record, id)
                .forEach(row -> byPartner
                        .computeIfAbsent(row.actorId(), partner -> new ArrayList<>())
                        .add(row));
        return byPartner.values().stream()
                .map(rows -> partner(id, rows))
                .sorted(Comparator.comparingLong(Partner::activities).reversed().thenComparing(Partner::id))
                .toList();
    }

    private static Partner partner(String id, List<Queries.Together> rows) {
        Map<String, Long> byType = new LinkedHashMap<>();
        rows.forEach(row -> byType.put(row.type(), row.activities()));
        String other = rows.get(0).actorId();
        boolean first = id.compareTo(other) < 0;
        return new Partner(
                other,
                rows.get(0).name(),
                Addresses.actor(other),
                byType.values().stream().mapToLong(Long::longValue).sum(),
                byType,
                "/pair/" + Addresses.path(first ? id : other) + "/" + Addresses.path(first ? other : id));
    }

    /** The picture of what the directory knows of it through time; null if nothing has a beginning. */
    @Nullable
    SpellChart history() {
        List<SpellChart.Spell> spells = new ArrayList<>();
        facts.capitals().forEach(row -> add(spells, "seat: " + row.name(), row.years()));
        facts.codes().stream()
                .filter(row -> row.system().equals("cow") || row.system().equals("gw"))
                .forEach(row -> add(spells, row.system().toUpperCase(Locale.ROOT) + " " + row.code(), row.years()));
        facts.predecessors().forEach(row -> add(spells, "from " + row.name(), row.years()));
        facts.memberships().stream().limit(MEMBERSHIPS).forEach(row -> add(spells, row.name(), row.years()));
        return SpellChart.of(spells).orElse(null);
    }

    private static void add(List<SpellChart.Spell> spells, String name, Years years) {
        if (years.first() != null) {
            String end = years.last() == null ? Year.now(ZoneOffset.UTC).toString() : years.last();
            spells.add(new SpellChart.Spell(
                    name, When.ofBounds(years.first(), "DATED", end, years.last() == null ? "CENSORED" : "DATED")));
        }
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
