package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * By which sources a type is covered in the years of a question, and how. Only sources that are loaded cover anything; those
 * that are known and not loaded are told apart.
 *
 * @param type the type
 * @param stretches runs of years in which the same claims hold, in order, without those in which no claim of a loaded source
 *     does
 * @param notLoaded claims of sources that are known and not loaded
 */
public record CoverageAnswer(ActivityType type, List<Stretch> stretches, List<Claim> notLoaded) {
    public CoverageAnswer {
        requireNonNull(type, "type is null");
        stretches = List.copyOf(stretches);
        notLoaded = List.copyOf(notLoaded);
    }

    /**
     * What a dataset claims.
     *
     * @param dataset the dataset's id
     * @param coverage the claim
     */
    public record Claim(String dataset, Coverage coverage) {
        public Claim {
            requireNonNull(dataset, "dataset is null");
            requireNonNull(coverage, "coverage is null");
        }
    }

    /**
     * Some years in which the same claims hold.
     *
     * @param firstYear the first year, astronomical (0 is 1 BCE)
     * @param lastYear the last year, included
     * @param claims the claims, a census first
     */
    public record Stretch(int firstYear, int lastYear, List<Claim> claims) {
        public Stretch {
            claims = List.copyOf(claims);
        }

        /** The best of the kinds: a census before a sample before what came to hand. */
        public CoverageKind best() {
            return claims.get(0).coverage().kind();
        }
    }

    /**
     * What is asked.
     *
     * @param actor the actor whose activities are meant; empty for any
     * @param firstYear the first year, astronomical
     * @param lastYear the last year, included
     */
    public record Question(Optional<String> actor, int firstYear, int lastYear) {
        public Question {
            requireNonNull(actor, "actor is null");
            if (firstYear > lastYear) {
                throw new IllegalArgumentException("firstYear %d is after lastYear %d".formatted(firstYear, lastYear));
            }
        }
    }

    /**
     * Answers for one type.
     *
     * @param datasets every dataset known
     * @param loaded ids of those the record holds
     */
    public static CoverageAnswer of(
            ActivityType type,
            Question question,
            Collection<DatasetDescriptor> datasets,
            Set<String> loaded,
            ScopeCheck scopes) {
        List<Claim> claims = new ArrayList<>();
        List<Claim> notLoaded = new ArrayList<>();
        for (DatasetDescriptor dataset : datasets) {
            dataset.coverage().stream()
                    .filter(coverage -> coverage.type() == type && overlaps(coverage, question))
                    .filter(coverage -> question.actor()
                            .map(actor -> touchesAnyYear(coverage, actor, question, scopes))
                            .orElse(true))
                    .map(coverage -> new Claim(dataset.id(), coverage))
                    .forEach(loaded.contains(dataset.id()) ? claims::add : notLoaded::add);
        }
        claims.sort(Comparator.comparing((Claim claim) -> claim.coverage().kind())
                .thenComparing(Claim::dataset)
                .thenComparing(claim -> claim.coverage().firstYear()));
        return new CoverageAnswer(type, stretches(claims, question, scopes), notLoaded);
    }

    /** Each claim that holds, once, with its years: a census first, then by dataset and first year. */
    public List<HeldClaim> held() {
        return HeldClaim.of(this);
    }

    /** Each claim of a source that is not loaded, once, with its years, in the same order. */
    public List<HeldClaim> notHeld() {
        return HeldClaim.of(notLoaded);
    }

    private static boolean overlaps(Coverage coverage, Question question) {
        return coverage.firstYear() <= question.lastYear() && coverage.lastYear() >= question.firstYear();
    }

    private static boolean touchesAnyYear(Coverage coverage, String actor, Question question, ScopeCheck scopes) {
        for (int year = Math.max(coverage.firstYear(), question.firstYear());
                year <= Math.min(coverage.lastYear(), question.lastYear());
                year++) {
            if (scopes.touches(coverage.scope(), actor, year)) {
                return true;
            }
        }
        return false;
    }

    /** Years are cut wherever a claim begins or ends, or the actor enters or leaves what it speaks of. */
    private static List<Stretch> stretches(List<Claim> claims, Question question, ScopeCheck scopes) {
        Set<Integer> beginnings = new TreeSet<>();
        beginnings.add(question.firstYear());
        for (Claim claim : claims) {
            cut(beginnings, claim.coverage().firstYear(), question);
            cut(beginnings, claim.coverage().lastYear() + 1, question);
            question.actor()
                    .ifPresent(actor -> scopes.turns(claim.coverage().scope(), actor)
                            .forEach(year -> cut(beginnings, year, question)));
        }
        List<Integer> years = List.copyOf(beginnings);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int first = years.get(i);
            int last = i + 1 < years.size() ? years.get(i + 1) - 1 : question.lastYear();
            List<Claim> holding = claims.stream()
                    .filter(claim -> claim.coverage().firstYear() <= first
                            && claim.coverage().lastYear() >= last
                            && question.actor()
                                    .map(actor ->
                                            scopes.touches(claim.coverage().scope(), actor, first))
                                    .orElse(true))
                    .toList();
            if (!holding.isEmpty()) {
                add(stretches, new Stretch(first, last, holding));
            }
        }
        return stretches;
    }

    private static void cut(Set<Integer> beginnings, int year, Question question) {
        if (year > question.firstYear() && year <= question.lastYear()) {
            beginnings.add(year);
        }
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty()) {
            Stretch before = stretches.get(stretches.size() - 1);
            if (before.lastYear + 1 == next.firstYear && before.claims.equals(next.claims)) {
                stretches.set(stretches.size() - 1, new Stretch(before.firstYear, next.lastYear, next.claims));
                return;
            }
        }
        stretches.add(next);
    }
}
