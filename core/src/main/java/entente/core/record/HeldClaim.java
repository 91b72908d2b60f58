package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.record.CoverageAnswer.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A claim of a dataset and all the years in which it holds: what it claims alike for several years stands once.
 *
 * @param claim the first of those that say the same of different years
 * @param years runs of years, in order, with a year or more between two of them
 * @param note what the claims rest on and what they leave out, each said once
 */
public record HeldClaim(Claim claim, List<Years> years, String note) {
    public HeldClaim {
        requireNonNull(claim, "claim is null");
        years = List.copyOf(years);
        requireNonNull(note, "note is null");
    }

    /**
     * Years that follow each other.
     *
     * @param first the first year, astronomical (0 is 1 BCE)
     * @param last the last year, included
     */
    public record Years(int first, int last) {}

    /** The claims that hold in an answer, a census first, then by dataset and first year. */
    static List<HeldClaim> of(CoverageAnswer answer) {
        Gathered gathered = new Gathered();
        answer.stretches()
                .forEach(stretch -> stretch.claims()
                        .forEach(claim -> gathered.add(claim, new Years(stretch.firstYear(), stretch.lastYear()))));
        return gathered.inOrder();
    }

    /** Claims with their own years, in the same order. */
    static List<HeldClaim> of(List<Claim> claims) {
        Gathered gathered = new Gathered();
        claims.forEach(claim -> gathered.add(
                claim, new Years(claim.coverage().firstYear(), claim.coverage().lastYear())));
        return gathered.inOrder();
    }

    private static final class Gathered {
        private final Map<Claim, Map<Claim, List<Years>>> alike = new LinkedHashMap<>();

        void add(Claim claim, Years held) {
            alike.computeIfAbsent(stripped(claim), unused -> new LinkedHashMap<>())
                    .computeIfAbsent(claim, unused -> new ArrayList<>())
                    .add(held);
        }

        /** A claim without its years, and without the note, which speaks of the list of one year. */
        private static Claim stripped(Claim claim) {
            Coverage coverage = claim.coverage();
            return new Claim(
                    claim.dataset(),
                    new Coverage(
                            coverage.type(),
                            coverage.part(),
                            coverage.scope(),
                            coverage.actors(),
                            0,
                            0,
                            coverage.kind(),
                            ""));
        }

        List<HeldClaim> inOrder() {
            List<HeldClaim> held = new ArrayList<>();
            alike.values().forEach(claims -> held.add(merged(claims)));
            held.sort(Comparator.comparing(
                            (HeldClaim each) -> each.claim().coverage().kind())
                    .thenComparing(each -> each.claim().dataset())
                    .thenComparing(each -> each.years().get(0).first()));
            return held;
        }

        private static HeldClaim merged(Map<Claim, List<Years>> claims) {
            return new HeldClaim(
                    claims.keySet().iterator().next(),
                    joined(claims.values().stream().flatMap(List::stream).toList()),
                    claims.keySet().stream()
                            .map(claim -> claim.coverage().note())
                            .filter(note -> !note.isBlank())
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }

        private static List<Years> joined(List<Years> all) {
            List<Years> joined = new ArrayList<>();
            for (Years next :
                    all.stream().sorted(Comparator.comparing(Years::first)).toList()) {
                int last = joined.size() - 1;
                if (last >= 0 && joined.get(last).last() + 1 >= next.first()) {
                    Years before = joined.get(last);
                    joined.set(last, new Years(before.first(), Math.max(before.last(), next.last())));
                } else {
                    joined.add(next);
                }
            }
            return joined;
        }
    }
}
