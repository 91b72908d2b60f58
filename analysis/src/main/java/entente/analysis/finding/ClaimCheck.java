package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.core.actor.Actor;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What other sources say of one historical claim of the founding paper.
 *
 * @param claim the claim
 * @param ruling what follows
 * @param basis by which rule: the same act, acts alike, or neither
 * @param evidence in a sentence
 * @param target the act, or a list of acts, that the evidence speaks of
 */
record ClaimCheck(Claim claim, Ruling ruling, Basis basis, String evidence, Optional<Target> target) {
    /** By which rule a claim was judged. */
    enum Basis {
        SAME_ACT("the same act"),
        ACTS_ALIKE("acts alike"),
        NONE("none");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A claim as the record holds it.
     *
     * @param place section and paragraph
     * @param form instance, practice or trend
     * @param date the date the paper states; empty if it states none
     * @param actors known actors it names, by id with their names
     * @param names names it gives of whom no actor is known
     */
    record Claim(
            String attestation,
            String activity,
            ActivityType type,
            String title,
            String place,
            String form,
            Optional<String> date,
            long first,
            long last,
            boolean precursor,
            Map<String, String> actors,
            List<String> names) {
        Claim {
            requireNonNull(attestation, "attestation is null");
            actors = Map.copyOf(actors);
            names = List.copyOf(names);
        }

        /** Its number in the paper's list, such as {@code claim-051}. */
        String id() {
            return attestation.substring(attestation.lastIndexOf(':') + 1);
        }

        boolean isInstance() {
            return form.equals("instance");
        }
    }

    /** The dataset of the paper's claims. */
    static final String PAPER = "khalid-ahmed-2024";

    private static final int FEWEST_ACTORS = 2;

    /** The claims of the paper in their order, each with what other sources say. */
    static List<ClaimCheck> all(Evidence evidence) {
        Map<String, Map<String, String>> actors = new LinkedHashMap<>();
        evidence.list(
                "select attestation_id, actor_id, actor_name from participation where starts_with(attestation_id, ?)"
                        + " and actor_id is not null order by all",
                row -> actors.computeIfAbsent(row.getString(1), id -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getString(3)),
                PAPER + ".");
        Map<String, List<String>> names = new LinkedHashMap<>();
        evidence.list(
                "select attestation_id, name from participation where starts_with(attestation_id, ?)"
                        + " and actor_id is null and name is not null order by all",
                row -> names.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(row.getString(2)),
                PAPER + ".");
        List<Claim> claims = evidence.list(
                """
                select a.attestation_id, l.activity_id, a.type, a.title, a.locator,
                       coalesce((select min(f.value) from attribute f
                                 where f.attestation_id = a.attestation_id and f.attribute = 'form'), ''),
                       a.start_date, a.start_first, coalesce(a.end_last, a.start_last), a.precursor
                from attestation a join link l using (attestation_id) where a.dataset = ? order by 1
                """,
                row -> {
                    Long first = row.getObject(8, Long.class);
                    Long last = row.getObject(9, Long.class);
                    return new Claim(
                            row.getString(1),
                            row.getString(2),
                            ActivityType.valueOf(row.getString(3)),
                            row.getString(4),
                            row.getString(5).replaceFirst(", characters.*$", ""),
                            row.getString(6),
                            Optional.ofNullable(row.getString(7)),
                            first == null ? Long.MIN_VALUE : first,
                            last == null ? Long.MAX_VALUE : last,
                            row.getBoolean(10),
                            actors.getOrDefault(row.getString(1), Map.of()),
                            names.getOrDefault(row.getString(1), List.of()));
                },
                PAPER);
        return claims.stream().map(claim -> check(evidence, claim)).toList();
    }

    private static ClaimCheck check(Evidence evidence, Claim claim) {
        return sameAct(evidence, claim).or(() -> actsAlike(evidence, claim)).orElseGet(() -> neither(evidence, claim));
    }

    /** Other sources of the act the claim is linked to. */
    private static Optional<ClaimCheck> sameAct(Evidence evidence, Claim claim) {
        Set<String> sources = new TreeSet<>(evidence.list(
                "select distinct a.dataset from link l join attestation a using (attestation_id)"
                        + " where l.activity_id = ? and a.dataset <> ?",
                row -> row.getString(1),
                claim.activity(),
                PAPER));
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        List<String> conflicts = evidence.list(
                "select distinct field, value, chosen_value from other_value"
                        + " where attestation_id = ? and kind = 'disagrees' order by 1, 2",
                row -> row.getString(1) + " (" + words(row.getString(1), row.getString(2)) + " in the paper, "
                        + words(row.getString(1), row.getString(3)) + " elsewhere)",
                claim.attestation());
        List<String> strangers = strangers(evidence, claim);
        boolean otherDate =
                conflicts.stream().anyMatch(conflict -> conflict.startsWith("start ") || conflict.startsWith("end "));
        List<String> doubts = new ArrayList<>(conflicts);
        if (!strangers.isEmpty()) {
            doubts.add("members (%s named by the paper alone)".formatted(Words.list(strangers)));
        }
        Ruling ruling = otherDate ? Ruling.CONTRADICTED : doubts.isEmpty() ? Ruling.SUPPORTED : Ruling.PARTLY;
        String told = "%s tell of the act"
                .formatted(Words.list(sources.stream().map(evidence::title).toList()));
        if (sources.size() == 1) {
            told = told.replace(" tell of", " tells of");
        }
        return Optional.of(new ClaimCheck(
                claim,
                ruling,
                Basis.SAME_ACT,
                (doubts.isEmpty()
                                ? told + ", without a conflict."
                                : told + "; in conflict: " + String.join("; ", doubts) + ".")
                        + editors(evidence, claim),
                Optional.of(new Target(Target.Kind.ACTIVITY, claim.activity()))));
    }

    private static String words(String field, String value) {
        return field.equals("start") || field.equals("end") ? DateWords.edtf(value) : value.replace('_', ' ');
    }

    /**
     * Whom the paper names in an act and no other source does. An organisation counts as named where half its members are; a
     * name that is no known actor's is compared as a name, and a mere description ("tribes") is not compared.
     */
    private static List<String> strangers(Evidence evidence, Claim claim) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        evidence.list(
                """
                select distinct p.actor_id, coalesce(p.actor_name, p.name, '')
                from participation p join attestation a using (attestation_id)
                where p.activity_id = ? and a.dataset <> ? order by all
                """,
                row -> names.add(row.getString(2)) && row.getString(1) != null && ids.add(row.getString(1)),
                claim.activity(),
                PAPER);
        if (names.isEmpty()) {
            return List.of();
        }
        long day = evidence.list(
                        "select coalesce(earliest_day, start_first, 0) from activity where activity_id = ?",
                        row -> row.getLong(1),
                        claim.activity())
                .get(0);
        List<String> strangers = new ArrayList<>();
        claim.actors().forEach((id, name) -> {
            List<Actor> members = evidence.actors().membersOf(id, day);
            long there =
                    members.stream().filter(member -> ids.contains(member.id())).count();
            if (!ids.contains(id) && (members.isEmpty() || 2 * there < members.size())) {
                strangers.add(name);
            }
        });
        claim.names().stream()
                .filter(ClaimCheck::isProper)
                .filter(name -> names.stream().noneMatch(other -> holds(other, name)))
                .forEach(strangers::add);
        return strangers.stream().sorted().toList();
    }

    /** Whether a name holds another as whole words, as "Uruk" does not hold "Ur". */
    private static boolean holds(String longer, String shorter) {
        return Arrays.asList(longer.split("\\P{L}+")).containsAll(Arrays.asList(shorter.split("\\P{L}+")));
    }

    /** Whether every word begins with a capital letter. */
    private static boolean isProper(String name) {
        return Arrays.stream(name.split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    /** Why the editors judged the claim to be of its act; empty if they did not. */
    private static String editors(Evidence evidence, Claim claim) {
        return evidence
                .list("""
                        select reason from decision
                        where kind = 'same-activity' and in_force and reason is not null and (subject = ? or object = ?)
                        order by decision_id limit 1
                        """, row -> " Editors: " + row.getString(1), claim.attestation(), claim.attestation())
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Acts of the claim's type in which all actors it names take part, by other sources, within its dates if it has any. */
    private static Optional<ClaimCheck> actsAlike(Evidence evidence, Claim claim) {
        if (claim.actors().size() < FEWEST_ACTORS) {
            return Optional.empty();
        }
        List<String> ids = claim.actors().keySet().stream().sorted().toList();
        List<Object> bindings =
                new ArrayList<>(List.of(claim.type().name(), claim.precursor(), claim.first(), claim.last()));
        StringBuilder sql = new StringBuilder("""
                select c.activity_id, c.title, coalesce(c.start_date, c.date) from activity c
                where c.type = ? and c.precursor = ? and c.status in ('HELD', 'ENDED') and not c.machine_coded
                  and coalesce(c.earliest_day, c.start_first, 0) between ? and ?
                  and exists (select 1 from link l join attestation a using (attestation_id)
                              where l.activity_id = c.activity_id and a.dataset <> ?)
                """);
        bindings.add(PAPER);
        for (String id : ids) {
            sql.append(" and exists (select 1 from activity_participation p where p.activity_id = c.activity_id and"
                    + " p.actor_id = ?)");
            bindings.add(id);
        }
        sql.append(" order by coalesce(c.earliest_day, c.start_first) nulls last, 1");
        List<String[]> alike = evidence.list(
                sql.toString(),
                row -> new String[] {
                    row.getString(1), row.getString(2), row.getString(3) == null ? "" : row.getString(3)
                },
                bindings.toArray());
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        String first = "“%s”%s"
                .formatted(alike.get(0)[1], alike.get(0)[2].isEmpty() ? "" : ", " + DateWords.edtf(alike.get(0)[2]));
        return Optional.of(new ClaimCheck(
                claim,
                claim.isInstance() ? Ruling.PARTLY : Ruling.SUPPORTED,
                Basis.ACTS_ALIKE,
                "%s of this type by other sources join %s; the earliest: %s."
                        .formatted(
                                Words.count(alike.size(), "act", "acts"),
                                Words.list(claim.actors().values().stream()
                                        .sorted()
                                        .toList()),
                                first),
                Optional.of(
                        alike.size() == 1
                                ? new Target(Target.Kind.ACTIVITY, alike.get(0)[0])
                                : new Target(
                                        Target.Kind.ACTIVITIES,
                                        "type=%s&actor=%s&with=%s"
                                                .formatted(claim.type().name(), ids.get(0), ids.get(1))))));
    }

    /** Nothing to test it with; what editors looked at and found to be another act is named. */
    private static ClaimCheck neither(Evidence evidence, Claim claim) {
        List<String[]> near = evidence.list(
                """
                select c.title, d.reason, c.activity_id
                from decision d
                join link l on l.attestation_id = case when d.subject = ? then d.object else d.subject end
                join activity c using (activity_id)
                where d.kind = 'different-activities' and d.in_force and (d.subject = ? or d.object = ?)
                order by 3 limit 1
                """,
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
                claim.attestation(),
                claim.attestation(),
                claim.attestation());
        if (!near.isEmpty()) {
            String reason = near.get(0)[1] == null ? "" : " " + near.get(0)[1];
            return new ClaimCheck(
                    claim,
                    Ruling.NOT_TESTABLE,
                    Basis.NONE,
                    "Near, and judged another act: “%s”.%s".formatted(near.get(0)[0], reason),
                    Optional.of(new Target(Target.Kind.ACTIVITY, near.get(0)[2])));
        }
        String why = claim.isInstance()
                ? "No other source that is loaded tells of the act."
                : claim.actors().size() < FEWEST_ACTORS
                        ? "The paper names no two actors that could be looked up, so any act would do or none."
                        : "No other source that is loaded has an act of this type between those it names.";
        return new ClaimCheck(claim, Ruling.NOT_TESTABLE, Basis.NONE, why, Optional.empty());
    }
}
