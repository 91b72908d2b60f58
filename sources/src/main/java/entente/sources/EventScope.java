package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.codebook.Crosswalk;
import entente.core.codebook.CrosswalkEntry;
import entente.core.codebook.MappingRelation;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule by which an event of a machine-coded feed is an activity. Its code must be one that a crosswalk of the codebook
 * maps to an activity type, and not merely relates to it; its two sides must be two states or international organisations
 * that act through governments (codebook, rules G-1 and G-12); and one of them must act through its defence
 * establishment (rule G-2), unless the code itself is about armed forces or military aid. A code that the crosswalk maps to
 * several types is read as the first of them, and the others are named.
 */
public final class EventScope {
    private static final Set<MappingRelation> MAPPED =
            Set.of(MappingRelation.EXACT, MappingRelation.BROAD, MappingRelation.NARROW);

    private final Crosswalk crosswalk;
    private final Set<String> ofForces;
    private final Set<String> words;
    private final Map<String, Roles> roles;

    /** The parts that the two sides of an event take. */
    public record Roles(Role source, Role target) {}

    /**
     * One side of an event.
     *
     * @param actors the states and international organisations on it; empty if none is named
     * @param defence whether it is a defence or military official or body of it
     * @param outsideGovernment whether it is a person, a firm, a medium or an armed group outside any government
     * @param raw the cells it was read from, as printed
     * @param field the columns of those cells
     */
    public record Side(
            List<ActorReference> actors, boolean defence, boolean outsideGovernment, String raw, String field) {
        public Side {
            actors = List.copyOf(actors);
            requireNonNull(raw, "raw is null");
            requireNonNull(field, "field is null");
        }
    }

    /** Whether an event is an activity. */
    public sealed interface Verdict {
        /** It is none. */
        record Out(String rule) implements Verdict {}

        /**
         * It is one.
         *
         * @param attributes what its code says of it in the codebook's terms
         */
        record In(ActivityType type, String label, List<Participation> participations, List<Attribute> attributes)
                implements Verdict {
            public In {
                participations = List.copyOf(participations);
                attributes = List.copyOf(attributes);
            }

            /**
             * What the row of the event attests: it was held on the day the feed gives it.
             *
             * @param key the event's key in the dataset
             * @param cells what its other cells say
             */
            public RowOutcome used(
                    String dataset,
                    String key,
                    HistoricalDate day,
                    Optional<String> place,
                    List<Attribute> cells,
                    String locator) {
                List<Attribute> all = new ArrayList<>(cells);
                all.addAll(attributes);
                return new RowOutcome.Used(List.of(new Attestation(
                        dataset,
                        "events",
                        key,
                        key,
                        type,
                        Optional.of(label),
                        Status.HELD,
                        false,
                        Optional.empty(),
                        Span.on(day),
                        place,
                        locator,
                        participations,
                        all,
                        List.of())));
            }
        }
    }

    /**
     * The rule of a scheme of event codes.
     *
     * @param scheme the short id of the codebook's crosswalk to it
     * @param ofForces codes that are about armed forces or military aid whoever the actors are
     * @param words codes that mean words about somebody much more often than an act
     * @param roles the parts of the two sides by code; with any other code both are participants
     */
    public EventScope(String scheme, Set<String> ofForces, Set<String> words, Map<String, Roles> roles) {
        this.crosswalk = Codebook.bundled()
                .crosswalk(scheme)
                .orElseThrow(() -> new IllegalArgumentException("no crosswalk " + scheme));
        this.ofForces = Set.copyOf(ofForces);
        this.words = Set.copyOf(words);
        this.roles = Map.copyOf(roles);
    }

    /**
     * Judges an event.
     *
     * @param printed its code as the feed prints it
     * @param codes the same as the crosswalk writes it, the most exact first: the first that the crosswalk has counts
     * @param field the column of the code
     */
    public Verdict judge(String printed, List<String> codes, String field, Side source, Side target) {
        List<CrosswalkEntry> entries = codes.stream()
                .map(crosswalk::entries)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        String code =
                entries.isEmpty() ? printed : String.valueOf(entries.get(0).code());
        Optional<String> rule = outByCode(code, entries).or(() -> outBySides(code, source, target));
        if (rule.isPresent()) {
            return new Verdict.Out(rule.get());
        }
        List<CrosswalkEntry> mapped = entries.stream()
                .filter(entry -> MAPPED.contains(entry.relation()))
                .toList();
        ActivityType type = requireNonNull(mapped.get(0).type(), "mapped to no type");
        Roles parts = roles.getOrDefault(code, new Roles(Role.PARTICIPANT, Role.PARTICIPANT));
        return new Verdict.In(
                type,
                printed + " " + entries.get(0).label(),
                Stream.concat(participations(source, parts.source()), participations(target, parts.target()))
                        .toList(),
                attributes(mapped, type, printed, field));
    }

    private Optional<String> outByCode(String code, Collection<CrosswalkEntry> entries) {
        if (words.contains(code)) {
            return Optional.of("code %s is mostly verbal support, which is not coded".formatted(code));
        }
        if (entries.stream().anyMatch(entry -> MAPPED.contains(entry.relation()))) {
            return Optional.empty();
        }
        return Optional.of(entries.stream()
                .filter(entry -> entry.relation() == MappingRelation.RELATED)
                .findFirst()
                .map(entry -> "code %s (%s) is only related to %s in the crosswalk %s: %s"
                        .formatted(code, entry.label(), entry.type(), crosswalk.scheme(), entry.note()))
                .orElseGet(() -> "the crosswalk %s maps its code to no activity type".formatted(crosswalk.scheme())));
    }

    private Optional<String> outBySides(String code, Side source, Side target) {
        if (source.actors().isEmpty() || target.actors().isEmpty()) {
            return Optional.of("a side names no state and no international organisation (rule G-1)");
        }
        if (Stream.concat(source.actors().stream(), target.actors().stream())
                        .distinct()
                        .count()
                < 2) {
            return Optional.of("both sides are of one state or organisation (rule G-1)");
        }
        if (source.outsideGovernment() || target.outsideGovernment()) {
            return Optional.of("a side is a person, a firm, a medium or an armed group outside government (rule G-12)");
        }
        if (!source.defence() && !target.defence() && !ofForces.contains(code)) {
            return Optional.of("neither side is a defence or military official or body (rule G-2)");
        }
        return Optional.empty();
    }

    private static Stream<Participation> participations(Side side, Role role) {
        return side.actors().stream()
                .map(actor -> new Participation(actor, role, Span.NOT_STATED, side.raw(), side.field()));
    }

    private static List<Attribute> attributes(
            List<CrosswalkEntry> mapped, ActivityType type, String code, String field) {
        List<Attribute> attributes = new ArrayList<>();
        for (CrosswalkEntry entry : mapped) {
            String attribute = entry.attribute();
            String value = entry.value();
            if (entry.type() == type && attribute != null && value != null) {
                attributes.add(Attribute.stated(attribute, value, code, field));
            }
        }
        String others = mapped.stream()
                .map(entry -> String.valueOf(entry.type()))
                .filter(other -> !other.equals(type.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            attributes.add(Attribute.stated("source.other_types", others, code, field));
        }
        return attributes;
    }
}
