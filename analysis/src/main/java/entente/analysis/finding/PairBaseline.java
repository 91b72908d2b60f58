package entente.analysis.finding;

import entente.core.actor.Span;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/**
 * What pairs of states were like in the year in which they entered: layers of pairs alike, each with a constant of its own in
 * the models. With one first event a pair can have no constant of its own there. What is not loaded makes no layers.
 */
final class PairBaseline {
    static final String CONTIGUITY = "cow-contiguity";
    static final String CAPABILITIES = "cow-nmc";

    private static final int BY_LAND = 1;
    /** Ranks of capability: the strongest tenth of states, the rest of the stronger half, the weaker half, not known. */
    private static final int RANKS = 4;

    private static final double STRONGEST = 0.1;
    private static final double STRONGER = 0.5;

    private final List<String> sources = new ArrayList<>();
    private final Map<Integer, List<Window>> neighbours = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> ranks = new TreeMap<>();

    PairBaseline(Evidence evidence, StateSystem system) {
        Set<String> loaded = evidence.loaded();
        if (loaded.contains(CONTIGUITY)) {
            sources.add(CONTIGUITY);
            contiguity(evidence, system);
        }
        if (loaded.contains(CAPABILITIES)) {
            sources.add(CAPABILITIES);
            capabilities(evidence, system);
        }
    }

    /** The datasets it is made of, without that of alliances. */
    List<String> sources() {
        return List.copyOf(sources);
    }

    private record Spell(String one, String other, long first, long last) {}

    private void contiguity(Evidence evidence, StateSystem system) {
        for (Spell spell : evidence.list(
                "select c.actor_id, c.other_id, c.first_day, c.last_day from context c join context_value v using (context_id)"
                        + " where c.dataset = ? and v.variable = 'contiguity' and v.number = ? and c.actor_id is not null"
                        + " and c.other_id is not null order by all",
                row -> new Spell(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                CONTIGUITY,
                BY_LAND)) {
            Window years = new Window(year(spell.first()), year(spell.last()));
            for (int one : codes(system, spell.one())) {
                for (int other : codes(system, spell.other())) {
                    neighbours
                            .computeIfAbsent(StateSystem.pair(one, other), any -> new ArrayList<>())
                            .add(years);
                }
            }
        }
    }

    private record Capability(int code, double cinc) {}

    private void capabilities(Evidence evidence, StateSystem system) {
        Map<Integer, List<Capability>> byYear = new LinkedHashMap<>();
        evidence.list(
                "select c.actor_id, c.first_day, c.last_day, v.number from context c join context_value v using (context_id)"
                        + " where c.dataset = ? and v.variable = 'cinc' and v.number is not null and c.actor_id is not null"
                        + " order by all",
                row -> {
                    int year = year(row.getLong(2));
                    Span ofYear = new Span(row.getLong(2), row.getLong(3));
                    for (StateSystem.Member member : system.memberships(row.getString(1))) {
                        if (member.span().overlaps(ofYear)) {
                            byYear.computeIfAbsent(year, any -> new ArrayList<>())
                                    .add(new Capability(member.code(), row.getDouble(4)));
                        }
                    }
                    return year;
                },
                CAPABILITIES);
        byYear.forEach((year, states) -> {
            states.sort(Comparator.comparingDouble(Capability::cinc).reversed().thenComparingInt(Capability::code));
            Map<Integer, Integer> own = new HashMap<>();
            for (int place = 0; place < states.size(); place++) {
                int rank = place < STRONGEST * states.size() ? 0 : place < STRONGER * states.size() ? 1 : 2;
                own.putIfAbsent(states.get(place).code(), rank);
            }
            ranks.put(year, own);
        });
    }

    private static Set<Integer> codes(StateSystem system, String actor) {
        Set<Integer> codes = new HashSet<>();
        system.memberships(actor).forEach(member -> codes.add(member.code()));
        return codes;
    }

    private static int year(long day) {
        return (int) EpochDays.toCalendarDay(day).year();
    }

    private int rank(int code, int year) {
        return ranks.getOrDefault(year, Map.of()).getOrDefault(code, RANKS - 1);
    }

    /** The number of the layer of a pair that enters in a year: by land border, by both capabilities, by alliance. */
    IntBinaryOperator layers(IntBinaryOperator allied) {
        return (pair, entry) -> {
            int one = rank(StateSystem.one(pair), entry);
            int other = rank(StateSystem.other(pair), entry);
            boolean border = neighbours.getOrDefault(pair, List.of()).stream().anyMatch(years -> years.holds(entry));
            return ((border ? RANKS : 0) + Math.min(one, other)) * 2 * RANKS
                    + 2 * Math.max(one, other)
                    + allied.applyAsInt(pair, entry);
        };
    }
}
