package entente.analysis.finding;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many acts one source attests to have begun in each year of a window in which its coverage is constant.
 *
 * @param type what it covers
 * @param kind census, or a sample by one procedure
 * @param from the first year of the window
 * @param bilateral acts of two states, by year from {@code from}
 * @param multilateral acts of more states, or of an organisation
 * @param pairs how many pairs of states there could have been, by year; 0 before the state system begins
 * @param centre the one actor that takes part in nearly all of them; its possible partners are then the pairs
 * @param notUsed acts of the source left out
 */
record YearlyCounts(
        DatasetDescriptor dataset,
        ActivityType type,
        CoverageKind kind,
        int from,
        List<Integer> bilateral,
        List<Integer> multilateral,
        List<Long> pairs,
        Optional<String> centre,
        List<NotUsed> notUsed) {
    /** A window is worth looking at if two stretches of the shortest length fit in it. */
    static final int FEWEST_YEARS = 10;

    private static final double NEARLY_ALL = 0.99;

    /** A source of which no window serves, and why. */
    record Unfit(DatasetDescriptor dataset, ActivityType type, String reason) {}

    /** The counts of all windows that serve, and the sources of which none does. */
    record All(List<YearlyCounts> counts, List<Unfit> unfit) {}

    /** An act as one source tells it; no year if its bounds lie in different years. */
    private record Told(Optional<Integer> year, int partners, boolean organisation) {}

    /** The last year of the window. */
    int to() {
        return from + bilateral.size() - 1;
    }

    int total() {
        return sum(bilateral) + sum(multilateral);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    static All of(Evidence evidence) {
        StateSystem system = new StateSystem(evidence.actors());
        List<YearlyCounts> counts = new ArrayList<>();
        List<Unfit> unfit = new ArrayList<>();
        for (DatasetDescriptor dataset : evidence.loadedDatasets()) {
            for (ActivityType type : ActivityType.values()) {
                List<Coverage> claims = dataset.coverage().stream()
                        .filter(claim -> claim.type() == type)
                        .toList();
                Optional<Coverage> window = claims.stream()
                        .filter(claim -> claim.kind() == CoverageKind.CENSUS || claim.kind() == CoverageKind.SAMPLE)
                        .filter(claim -> claim.lastYear() - claim.firstYear() + 1 >= FEWEST_YEARS)
                        .min((one, other) -> one.kind().compareTo(other.kind()));
                if (window.isPresent()) {
                    of(evidence, system, dataset, window.get(), counts, unfit);
                } else if (!claims.isEmpty()) {
                    unfit.add(new Unfit(dataset, type, reason(claims)));
                }
            }
        }
        return new All(counts, unfit);
    }

    private static String reason(List<Coverage> claims) {
        boolean counted = claims.stream()
                .anyMatch(claim -> claim.kind() == CoverageKind.CENSUS || claim.kind() == CoverageKind.SAMPLE);
        return counted
                ? "what it covers in full or by one procedure is shorter than %d years".formatted(FEWEST_YEARS)
                : "it holds what came to hand, so more in one year may only mean that more was read";
    }

    private static void of(
            Evidence evidence,
            StateSystem system,
            DatasetDescriptor dataset,
            Coverage claim,
            List<YearlyCounts> counts,
            List<Unfit> unfit) {
        List<Told> told = told(evidence, dataset.id(), claim.type());
        int first = claim.firstYear();
        int last = claim.lastYear();
        boolean[] some = new boolean[last - first + 1];
        told.forEach(act ->
                act.year().filter(year -> year >= first && year <= last).ifPresent(year -> some[year - first] = true));
        int[] run = claim.kind() == CoverageKind.CENSUS ? new int[] {0, some.length} : longestRun(some);
        if (run[1] < FEWEST_YEARS || told.stream().noneMatch(act -> act.year().isPresent())) {
            unfit.add(new Unfit(
                    dataset,
                    claim.type(),
                    told.stream().noneMatch(act -> act.year().isPresent())
                            ? "none of its acts carries a dated beginning"
                            : "what is loaded of it has no run of %d years with an act in each"
                                    .formatted(FEWEST_YEARS)));
            return;
        }
        int from = first + run[0];
        int[] bilateral = new int[run[1]];
        int[] multilateral = new int[run[1]];
        long undated = 0;
        long outside = 0;
        long alone = 0;
        for (Told act : told) {
            int place = act.year().orElse(from) - from;
            if (act.year().isEmpty()) {
                undated++;
            } else if (place < 0 || place >= run[1]) {
                outside++;
            } else if (act.partners() > 2 || act.organisation()) {
                multilateral[place]++;
            } else if (act.partners() == 2) {
                bilateral[place]++;
            } else {
                alone++;
            }
        }
        Optional<String> centre = centre(evidence, dataset.id(), claim.type(), told.size());
        long[] pairs = new long[run[1]];
        for (int place = 0; place < pairs.length; place++) {
            int year = from + place;
            pairs[place] =
                    year < StateSystem.FIRST_YEAR ? 0 : centre.isPresent() ? system.others(year) : system.pairs(year);
        }
        counts.add(new YearlyCounts(
                dataset,
                claim.type(),
                claim.kind(),
                from,
                Arrays.stream(bilateral).boxed().toList(),
                Arrays.stream(multilateral).boxed().toList(),
                Arrays.stream(pairs).boxed().toList(),
                centre,
                List.of(
                        new NotUsed(dataset.id() + ": the year of the beginning is not stated or not certain", undated),
                        new NotUsed(dataset.id() + ": begun outside the window", outside),
                        new NotUsed(dataset.id() + ": fewer than two participants named", alone))));
    }

    /** Where the longest run of years with an act begins, and how long it is. */
    private static int[] longestRun(boolean[] some) {
        int[] longest = {0, 0};
        int begin = 0;
        for (int place = 0; place <= some.length; place++) {
            if (place == some.length || !some[place]) {
                if (place - begin > longest[1]) {
                    longest = new int[] {begin, place - begin};
                }
                begin = place + 1;
            }
        }
        return longest;
    }

    private static List<Told> told(Evidence evidence, String dataset, ActivityType type) {
        return evidence.list(
                """
                with told as (
                  select l.activity_id,
                         min(a.start_first) filter (a.start_bound = 'DATED') as first_day,
                         min(a.start_last) filter (a.start_bound = 'DATED') as last_day
                  from attestation a join link l using (attestation_id)
                  where a.dataset = ? and a.type = ? and a.status in ('HELD', 'ENDED') and not a.precursor
                  group by 1),
                partners as (
                  select p.activity_id, count(distinct coalesce(p.actor_id, p.code, p.name)) as partners,
                         coalesce(bool_or(k.kind in ('ORGANISATION', 'ALLIANCE')), false) as organisation
                  from participation p join attestation a using (attestation_id)
                  left join actor k on k.actor_id = p.actor_id
                  where a.dataset = ? group by 1)
                select first_day, last_day, coalesce(partners, 0), coalesce(organisation, false)
                from told left join partners using (activity_id)
                """,
                row -> {
                    Long first = row.getObject(1, Long.class);
                    Long last = row.getObject(2, Long.class);
                    boolean certain =
                            first != null && last != null && DateWords.yearNumber(first) == DateWords.yearNumber(last);
                    return new Told(
                            certain && first != null ? Optional.of(DateWords.yearNumber(first)) : Optional.empty(),
                            row.getInt(3),
                            row.getBoolean(4));
                },
                dataset,
                type.name(),
                dataset);
    }

    /** The name of the actor that takes part in nearly every act of a source. */
    private static Optional<String> centre(Evidence evidence, String dataset, ActivityType type, int acts) {
        Map<String, Long> parts = new HashMap<>();
        evidence.list("""
                        select p.actor_id, count(distinct p.activity_id)
                        from participation p join attestation a using (attestation_id)
                        where a.dataset = ? and a.type = ? and p.actor_id is not null
                        group by 1 order by 2 desc, 1 limit 1
                        """, row -> Map.entry(row.getString(1), row.getLong(2)), dataset, type.name())
                .forEach(entry -> parts.put(entry.getKey(), entry.getValue()));
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEARLY_ALL * acts)
                .map(entry -> evidence.actors()
                        .find(entry.getKey())
                        .map(actor -> actor.name())
                        .orElse(entry.getKey()))
                .findFirst();
    }
}
