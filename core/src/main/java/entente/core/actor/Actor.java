package entente.core.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state, polity, organisation, alliance or group through time: one identity with dated names and dated codes.
 *
 * @param id stable readable identifier, such as {@code united-kingdom}
 * @param kind what it is
 * @param name its usual English name, today's or the last
 * @param adjectives English adjectives, such as {@code French}
 * @param begins beginning as written in the table (EDTF), empty if it lies before the directory's reach
 * @param ends end as written in the table (EDTF), empty if it goes on
 * @param life the same as days
 * @param note what a user should know of its identity, or empty
 * @param names every name, in the order of the tables
 * @param codes every code, in the order of the tables
 * @param capitals seats of government, in the order of the tables
 * @param source the work that gives the entry
 */
public record Actor(
        String id,
        ActorKind kind,
        String name,
        List<String> adjectives,
        String begins,
        String ends,
        Span life,
        String note,
        List<ActorName> names,
        List<ActorCode> codes,
        List<Capital> capitals,
        String source) {

    public Actor {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
        adjectives = List.copyOf(adjectives);
        requireNonNull(begins, "begins is null");
        requireNonNull(ends, "ends is null");
        requireNonNull(life, "life is null");
        requireNonNull(note, "note is null");
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        capitals = List.copyOf(capitals);
        requireNonNull(source, "source is null");
    }

    /** The code in force on a day; empty outside the actor's membership in that system. */
    public Optional<String> code(CodeSystem system, long epochDay) {
        requireNonNull(system, "system is null");
        for (ActorCode code : codes) {
            if (code.system() == system && spanOf(code).contains(epochDay)) {
                return Optional.of(code.code());
            }
        }
        return Optional.empty();
    }

    /** The Correlates of War number on a day. */
    public Optional<String> cow(long epochDay) {
        return code(CodeSystem.COW, epochDay);
    }

    /** The Gleditsch–Ward number on a day. */
    public Optional<String> gw(long epochDay) {
        return code(CodeSystem.GW, epochDay);
    }

    /** The ISO 3166 alpha-3 code on a day; today's codes are carried back to before 1974, when the standard began. */
    public Optional<String> iso3(long epochDay) {
        return code(CodeSystem.ISO3, epochDay);
    }

    /** Whether the actor exists on a day, by its own beginning and end. */
    public boolean existsOn(long epochDay) {
        return life.contains(epochDay);
    }

    /**
     * The English name in use on a day: a usual name limited to a time around it, else the first listed former name of
     * that time, else {@link #name()}.
     */
    public String nameOn(long epochDay) {
        return limited(NameKind.SHORT, epochDay)
                .or(() -> limited(NameKind.FORMER, epochDay))
                .orElse(name);
    }

    /** The seat of government on a day. */
    public Optional<String> capitalOn(long epochDay) {
        return capitals.stream()
                .filter(capital -> capital.span().contains(epochDay))
                .map(Capital::name)
                .findFirst();
    }

    /** The days of a code that lie within the actor's life. */
    Span spanOf(ActorCode code) {
        return code.span().intersection(life);
    }

    /** The days of a name that lie within the actor's life. */
    Span spanOf(ActorName actorName) {
        return actorName.span().intersection(life);
    }

    /** Two entries are the same actor exactly if they have the same identifier. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Actor actor && id.equals(actor.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    private Optional<String> limited(NameKind kind, long epochDay) {
        return names.stream()
                .filter(entry -> entry.kind() == kind && entry.language().equals("en"))
                .filter(entry -> !entry.span().isAlways() && entry.span().contains(epochDay))
                .map(ActorName::text)
                .findFirst();
    }
}
