package entente.analysis.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of every act of every unit year by year, and gathers the facts of the columns that count it. Several spells of a unit
 * in one act are one act in a year.
 */
final class ActYears {
    /** Columns that stand in one table of facts. */
    private record Group(Set<ActClass> acts, boolean soFar) {
        static Group of(Measure measure) {
            return new Group(measure.acts(), measure.isSoFar());
        }
    }

    private final Facts sizes;
    private final double[] participants;
    private final Map<Group, ActTable> tables = new LinkedHashMap<>();
    private final Map<ActClass, List<ActTable>> tablesByClass = new EnumMap<>(ActClass.class);
    private final List<Tie> act = new ArrayList<>();
    private final Told told = new Told();
    private final int[] places;
    private final int toYear;

    /**
     * @param measures the columns
     * @param sizes how many took part in an act in a year, by the act's number
     * @param firstYear the first year of which anything is told
     * @param fromYear the first year of the panel
     * @param toYear the last year of the panel
     */
    ActYears(List<Measure> measures, Facts sizes, int firstYear, int fromYear, int toYear) {
        this.sizes = sizes;
        this.participants = sizes.column("size");
        this.toYear = toYear;
        this.places = new int[toYear - firstYear + 1];
        measures.stream()
                .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, own) -> {
                    ActTable table = group.soFar
                            ? new ActTable.SoFar(own, firstYear, toYear)
                            : new ActTable.OfYears(own, firstYear, fromYear, toYear);
                    tables.put(group, table);
                    group.acts.forEach(each -> tablesByClass
                            .computeIfAbsent(each, key -> new ArrayList<>())
                            .add(table));
                });
    }

    /** Takes a tie; those before were of smaller units, or of smaller acts of the same. */
    void take(Tie tie) {
        if (!act.isEmpty() && (act.get(0).act() != tie.act() || act.get(0).unit() != tie.unit())) {
            endAct();
            if (act.get(0).unit() != tie.unit()) {
                endUnit();
            }
            act.clear();
        }
        act.add(tie);
    }

    /** Ends the last unit, after which the facts are there. */
    void end() {
        if (!act.isEmpty()) {
            endAct();
            endUnit();
        }
    }

    private void endAct() {
        List<ActTable> counting = tablesByClass.getOrDefault(act.get(0).kind(), List.of());
        if (counting.isEmpty()) {
            return;
        }
        int first = act.stream().mapToInt(Tie::firstStart).min().orElseThrow();
        int last = Math.min(toYear, act.stream().mapToInt(Tie::lastYear).max().orElseThrow());
        sizes.find(act.get(0).act(), first, last, false, places, 0);
        for (int year = first; year <= last; year++) {
            int place = places[year - first];
            told.begin(place < 0 ? 0 : (int) participants[place]);
            boolean any = false;
            for (Tie tie : act) {
                if (tie.firstStart() <= year && year <= tie.lastYear()) {
                    told.take(tie, year);
                    any = true;
                }
            }
            if (any) {
                for (ActTable table : counting) {
                    table.take(told, year);
                }
            }
        }
    }

    private void endUnit() {
        int unit = act.get(0).unit();
        tables.values().forEach(table -> table.end(unit));
    }

    /** The facts of columns, by their name. */
    Map<String, Facts> facts() {
        Map<String, Facts> facts = new LinkedHashMap<>();
        tables.values().forEach(table -> {
            Facts own = table.facts.build();
            table.measures.forEach(measure -> facts.put(measure.name(), own));
        });
        return facts;
    }
}
