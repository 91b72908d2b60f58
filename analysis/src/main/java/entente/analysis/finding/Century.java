package entente.analysis.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * What the record holds of a century.
 *
 * @param number the century; negative before the common era
 * @param acts acts that can have begun in it first
 * @param works works that attest them
 */
record Century(int number, long acts, long works) {
    private static final int FEWEST = 5;

    /** Every century from that of the first act to that of the last. */
    static List<Century> of(Evidence evidence, List<Act> dated) {
        if (dated.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> works = new LinkedHashMap<>();
        evidence.list("""
                        select distinct l.activity_id, coalesce(w.value, a.dataset)
                        from link l join attestation a using (attestation_id)
                        left join attribute w on w.attestation_id = l.attestation_id
                          and w.attribute in ('source.works', 'source.work') and w.value is not null
                        """, row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> works.computeIfAbsent(entry.getKey(), id -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        Map<Integer, Long> acts = new TreeMap<>();
        Map<Integer, Set<String>> read = new TreeMap<>();
        for (Act act : dated) {
            int century = DateWords.century(act.first());
            acts.merge(century, 1L, Long::sum);
            read.computeIfAbsent(century, number -> new LinkedHashSet<>())
                    .addAll(works.getOrDefault(act.id(), Set.of()));
        }
        List<Century> centuries = new ArrayList<>();
        int last = DateWords.century(dated.get(dated.size() - 1).first());
        for (int number = DateWords.century(dated.get(0).first()); number <= last; number++) {
            if (number != 0) {
                centuries.add(new Century(
                        number,
                        acts.getOrDefault(number, 0L),
                        read.getOrDefault(number, Set.of()).size()));
            }
        }
        return centuries;
    }

    /** The rank correlation of acts and works over the centuries with any act; empty if they are few or all alike. */
    static Optional<Double> correlation(List<Century> centuries) {
        List<Century> some =
                centuries.stream().filter(century -> century.acts() > 0).toList();
        if (some.size() < FEWEST) {
            return Optional.empty();
        }
        double value = new SpearmansCorrelation()
                .correlation(
                        some.stream().mapToDouble(Century::acts).toArray(),
                        some.stream().mapToDouble(Century::works).toArray());
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }
}
