package entente.core.actor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every actor the project knows, by identifier, by dated code and by any name it bore. Immutable and safe for use by
 * several threads.
 */
public final class ActorDirectory {
    private final Map<String, Actor> actors;
    private final List<Succession> successions;
    private final List<Membership> memberships;
    private final List<Work> works;
    private final Map<String, List<Membership>> byOrganisation;
    private final CodeIndex codes;
    private @Nullable ActorResolver resolver;

    ActorDirectory(List<Actor> actors, List<Succession> successions, List<Membership> memberships, List<Work> works) {
        Map<String, Actor> byId = new LinkedHashMap<>();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        this.actors = byId;
        this.successions = List.copyOf(successions);
        this.memberships = List.copyOf(memberships);
        this.works = List.copyOf(works);
        this.byOrganisation = new HashMap<>();
        memberships.forEach(membership -> byOrganisation
                .computeIfAbsent(membership.organisation(), key -> new ArrayList<>())
                .add(membership));
        this.codes = new CodeIndex(byId.values());
    }

    /** The directory that ships with the project, loaded on first use. */
    public static ActorDirectory bundled() {
        return Bundled.DIRECTORY;
    }

    /** A hash of the tables that {@link #bundled} is read from; it does not read them into a directory. */
    public static String bundledVersion() {
        return ActorTables.version(ActorTables.FOLDERS);
    }

    /** Every actor, states first. */
    public Collection<Actor> actors() {
        return Collections.unmodifiableCollection(actors.values());
    }

    /** The actor with an identifier. */
    public Optional<Actor> find(String actorId) {
        requireNonNull(actorId, "actorId is null");
        return Optional.ofNullable(actors.get(actorId));
    }

    /** The actor that has a code on a day. */
    public Optional<Actor> byCode(CodeSystem system, String code, long epochDay) {
        return byCode(system, code, epochDay, epochDay);
    }

    /**
     * The actor that has a code on any of some days.
     *
     * @return empty if no actor has it then, or if several have it one after another: a narrower run of days tells them
     *     apart
     */
    public Optional<Actor> byCode(CodeSystem system, String code, long firstDay, long lastDay) {
        requireNonNull(system, "system is null");
        requireNonNull(code, "code is null");
        List<Actor> holders = codes.holders(system, code, new Span(firstDay, lastDay));
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Who is meant by a name or code, at whatever time. Different bearers at different times make it ambiguous. */
    public Resolution resolve(String nameOrCode) {
        return resolve(nameOrCode, null);
    }

    /**
     * Who is meant by a name or code on a day.
     *
     * <p>A bearer on that day is preferred; if there is none, an actor that existed on that day and bore the name at
     * another time; if there is none, whoever bore it ({@link Resolution#timely()} is then false). Codes may be
     * prefixed by their system ({@code cow:255}); a bare number is a code of COW or Gleditsch–Ward, two or three
     * capitals may be a letter code as well as a name.
     *
     * @param onDay epoch day, or null for whatever time
     */
    public Resolution resolve(String nameOrCode, @Nullable Long onDay) {
        requireNonNull(nameOrCode, "nameOrCode is null");
        return resolver().resolve(nameOrCode, onDay);
    }

    /** The members of an organisation or alliance on a day, whatever their status. */
    public List<Actor> membersOf(String organisationId, long epochDay) {
        requireNonNull(organisationId, "organisationId is null");
        return byOrganisation.getOrDefault(organisationId, List.of()).stream()
                .filter(membership -> membership.span().contains(epochDay))
                .map(membership -> requireNonNull(actors.get(membership.member()), "member is unknown"))
                .distinct()
                .toList();
    }

    /** Every membership. */
    public List<Membership> memberships() {
        return memberships;
    }

    /** Every succession. */
    public List<Succession> successions() {
        return successions;
    }

    /** What came out of an actor, or what it went into. */
    public List<Succession> successorsOf(String actorId) {
        requireNonNull(actorId, "actorId is null");
        return successions.stream()
                .filter(succession -> succession.predecessor().equals(actorId))
                .toList();
    }

    /** What an actor came out of, or took in. */
    public List<Succession> predecessorsOf(String actorId) {
        requireNonNull(actorId, "actorId is null");
        return successions.stream()
                .filter(succession -> succession.successor().equals(actorId))
                .toList();
    }

    /** The works the directory rests on. */
    public List<Work> works() {
        return works;
    }

    /** Names are folded when the first is asked for: whoever only follows identifiers and codes need not wait. */
    private synchronized ActorResolver resolver() {
        ActorResolver made = resolver;
        if (made == null) {
            made = new ActorResolver(codes, new NameIndex(actors.values()));
            resolver = made;
        }
        return made;
    }

    private static final class Bundled {
        static final ActorDirectory DIRECTORY = ActorTables.load(ActorTables.FOLDERS);
    }
}
