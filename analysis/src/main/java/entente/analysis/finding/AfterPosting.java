package entente.analysis.finding;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What sender and host did together in the years around the first opening of a post, by one source of another activity whose
 * coverage holds both stretches of years whole.
 *
 * @param pairs pairs with a dated opening whose years lie in the source's window
 * @param before of them, pairs with an act begun in the {@value #YEARS} years before the year of the opening
 * @param after of them, pairs with an act begun in the {@value #YEARS} years after it
 */
record AfterPosting(DatasetDescriptor dataset, ActivityType type, CoverageKind kind, int pairs, int before, int after) {
    /** Years looked at on either side. */
    static final int YEARS = 10;

    static List<AfterPosting> of(Evidence evidence, List<Post> posts) {
        Map<String, Integer> opened = new LinkedHashMap<>();
        for (Post post : posts) {
            post.opened().ifPresent(year -> opened.merge(unordered(post.sender(), post.host()), year, Math::min));
        }
        List<AfterPosting> all = new ArrayList<>();
        for (DatasetDescriptor dataset : evidence.loadedDatasets()) {
            for (Coverage claim : dataset.coverage()) {
                boolean serves = claim.type() != ActivityType.ATTACHE
                        && (claim.kind() == CoverageKind.CENSUS || claim.kind() == CoverageKind.SAMPLE)
                        && claim.lastYear() - claim.firstYear() >= 2 * YEARS;
                if (serves) {
                    all.add(of(evidence, dataset, claim, opened));
                }
            }
        }
        return all;
    }

    private static AfterPosting of(
            Evidence evidence, DatasetDescriptor dataset, Coverage claim, Map<String, Integer> opened) {
        Map<String, Set<Integer>> acts = acts(evidence, dataset.id(), claim.type());
        int pairs = 0;
        int before = 0;
        int after = 0;
        for (Map.Entry<String, Integer> pair : opened.entrySet()) {
            int year = pair.getValue();
            if (year - YEARS >= claim.firstYear() && year + YEARS <= claim.lastYear()) {
                Set<Integer> years = acts.getOrDefault(pair.getKey(), Set.of());
                pairs++;
                before += years.stream().anyMatch(act -> act >= year - YEARS && act < year) ? 1 : 0;
                after += years.stream().anyMatch(act -> act > year && act <= year + YEARS) ? 1 : 0;
            }
        }
        return new AfterPosting(dataset, claim.type(), claim.kind(), pairs, before, after);
    }

    private static Map<String, Set<Integer>> acts(Evidence evidence, String dataset, ActivityType type) {
        Map<String, Set<Integer>> acts = new LinkedHashMap<>();
        evidence.list(
                """
                with told as (
                  select l.activity_id, min(a.start_first) as first_day
                  from attestation a join link l using (attestation_id)
                  where a.dataset = ? and a.type = ? and a.start_bound = 'DATED' and a.status in ('HELD', 'ENDED')
                  group by 1),
                parts as (
                  select distinct p.activity_id, p.actor_id
                  from participation p join attestation a using (attestation_id)
                  where a.dataset = ? and p.actor_id is not null)
                select distinct p.actor_id, q.actor_id, t.first_day
                from told t join parts p using (activity_id)
                join parts q on q.activity_id = p.activity_id and q.actor_id > p.actor_id
                where t.first_day is not null
                """,
                row -> acts.computeIfAbsent(unordered(row.getString(1), row.getString(2)), pair -> new HashSet<>())
                        .add(DateWords.yearNumber(row.getLong(3))),
                dataset,
                type.name(),
                dataset);
        return acts;
    }

    private static String unordered(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
