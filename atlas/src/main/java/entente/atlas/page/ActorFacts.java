package entente.atlas.page;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.ActorDirectory;
import entente.core.actor.ActorName;
import entente.core.actor.Capital;
import entente.core.actor.CodeSystem;
import entente.core.actor.Membership;
import entente.core.actor.Span;
import entente.core.actor.Succession;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the actor directory knows of an actor.
 *
 * @param life how long it existed, in words
 * @param works what the entries rest on
 */
record ActorFacts(
        String kind,
        String life,
        List<String> adjectives,
        String note,
        List<Name> names,
        List<Code> codes,
        List<Seat> capitals,
        List<Neighbour> predecessors,
        List<Neighbour> successors,
        List<Belonging> memberships,
        List<Belonging> members,
        List<String> works) {
    record Name(String text, String language, String kind, Years years) {}

    record Code(String system, String systemName, String code, Years years) {}

    record Seat(String name, Years years) {}

    /** An actor before or after this one. */
    record Neighbour(String id, String name, String address, String kind, Years years) {}

    /** A membership, by the other side of it. */
    record Belonging(String id, String name, String address, String status, Years years) {}

    static ActorFacts of(ActorDirectory directory, Actor actor) {
        List<Succession> before = directory.predecessorsOf(actor.id());
        List<Succession> after = directory.successorsOf(actor.id());
        List<Membership> memberships = directory.memberships().stream()
                .filter(membership -> membership.member().equals(actor.id()))
                .toList();
        List<Membership> members = directory.memberships().stream()
                .filter(membership -> membership.organisation().equals(actor.id()))
                .toList();
        return new ActorFacts(
                actor.kind().name().toLowerCase(Locale.ROOT),
                Years.of(actor.life()).words(),
                actor.adjectives(),
                actor.note(),
                actor.names().stream().map(ActorFacts::name).toList(),
                actor.codes().stream().map(ActorFacts::code).toList(),
                actor.capitals().stream()
                        .map(seat -> new Seat(seat.name(), Years.of(seat.span())))
                        .toList(),
                before.stream()
                        .map(row -> neighbour(directory, row.predecessor(), row.kind(), row.span()))
                        .toList(),
                after.stream()
                        .map(row -> neighbour(directory, row.successor(), row.kind(), row.span()))
                        .toList(),
                memberships.stream()
                        .map(row -> belonging(directory, row.organisation(), row))
                        .toList(),
                members.stream()
                        .sorted(Comparator.comparingLong(row -> row.span().firstDay()))
                        .map(row -> belonging(directory, row.member(), row))
                        .toList(),
                works(directory, actor, before, after, memberships, members));
    }

    private static Name name(ActorName name) {
        return new Name(
                name.text(), name.language(), name.kind().name().toLowerCase(Locale.ROOT), Years.of(name.span()));
    }

    private static Code code(ActorCode code) {
        return new Code(code.system().prefix(), systemName(code.system()), code.code(), Years.of(code.span()));
    }

    private static String systemName(CodeSystem system) {
        return switch (system) {
            case COW -> "Correlates of War, number";
            case COWC -> "Correlates of War, letters";
            case GW -> "Gleditsch–Ward, number";
            case GWC -> "Gleditsch–Ward, letters";
            case ISO2 -> "ISO 3166, two letters";
            case ISO3 -> "ISO 3166, three letters";
            case ISON -> "ISO 3166, number";
            case M49 -> "UN M49";
            case WIKIDATA -> "Wikidata";
        };
    }

    private static Neighbour neighbour(ActorDirectory directory, String id, String kind, Span span) {
        return new Neighbour(id, nameOf(directory, id), Addresses.actor(id), kind.replace('_', ' '), Years.of(span));
    }

    private static Belonging belonging(ActorDirectory directory, String id, Membership row) {
        return new Belonging(
                id, nameOf(directory, id), Addresses.actor(id), row.status().replace('_', ' '), Years.of(row.span()));
    }

    private static String nameOf(ActorDirectory directory, String id) {
        return directory.find(id).map(Actor::name).orElse(id);
    }

    private static List<String> works(
            ActorDirectory directory,
            Actor actor,
            List<Succession> before,
            List<Succession> after,
            List<Membership> memberships,
            List<Membership> members) {
        List<String> used = Stream.of(
                        Stream.of(actor.source()),
                        actor.names().stream().map(ActorName::source),
                        actor.codes().stream().map(ActorCode::source),
                        actor.capitals().stream().map(Capital::source),
                        Stream.concat(before.stream(), after.stream()).map(Succession::source),
                        Stream.concat(memberships.stream(), members.stream()).map(Membership::source))
                .flatMap(sources -> sources)
                .distinct()
                .collect(Collectors.toList());
        return directory.works().stream()
                .filter(work -> used.contains(work.id()))
                .map(work -> work.citation())
                .toList();
    }
}
