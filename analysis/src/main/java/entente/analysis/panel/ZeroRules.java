package entente.analysis.panel;

import entente.analysis.panel.Measure.Flow;
import entente.analysis.panel.Measure.Zero;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.actor.Span;
import entente.core.record.ActorGroup;
import entente.core.record.ContextCoverage;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import entente.core.record.ScopeCheck;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where absence is a zero: inside a census of a dataset that is loaded, and not where that dataset leaves somebody out by
 * rule. Says so in SQL, over the years and states of a frame.
 *
 * <p>A group that not every state of the panel belongs to has a bit in the frame's {@code groups1} and {@code groups2}.
 */
final class ZeroRules {
    private static final int MOST_GROUPS = 62;

    private final PanelRequest request;
    private final List<DatasetDescriptor> datasets;
    private final Set<String> loaded;
    private final List<ActorGroup> groups = new ArrayList<>();

    ZeroRules(PanelRequest request, List<DatasetDescriptor> datasets, Set<String> loaded) {
        this.request = request;
        this.datasets = datasets;
        this.loaded = loaded;
    }

    /** A claim of coverage, and whose it is. */
    record Claim(DatasetDescriptor dataset, Coverage coverage) {}

    /** The claims that make zeros of a column. */
    List<Claim> claims(Measure measure) {
        return measure.isSoFar() ? List.of() : claims(measure.zero(), true);
    }

    /** The claims of datasets that are not loaded and would make zeros of a column. */
    List<Claim> wanting(Measure measure) {
        return measure.isSoFar() ? List.of() : claims(measure.zero(), false);
    }

    private List<Claim> claims(Zero zero, boolean ofLoaded) {
        List<Claim> claims = new ArrayList<>();
        for (DatasetDescriptor dataset : datasets) {
            // what programs coded is not counted, so its silence is no zero
            if (loaded.contains(dataset.id()) == ofLoaded
                    && !dataset.machineCoded()
                    && zero.dataset().map(dataset.id()::equals).orElse(true)) {
                dataset.coverage().stream()
                        .filter(coverage -> coverage.type() == zero.type() && makesZeros(coverage.kind()))
                        .filter(coverage -> zero.isWholeIn(coverage.part()))
                        .filter(coverage ->
                                coverage.firstYear() <= request.toYear() && coverage.lastYear() >= request.fromYear())
                        .forEach(coverage -> claims.add(new Claim(dataset, coverage)));
            }
        }
        return claims;
    }

    private boolean makesZeros(CoverageKind kind) {
        return kind == CoverageKind.CENSUS
                || (kind == CoverageKind.SAMPLE && request.zeros() == PanelRequest.Zeros.SAMPLE);
    }

    /** When a cell of a column is zero if nothing is told of it; empty if never. */
    Optional<String> condition(Measure measure) {
        List<String> conditions = claims(measure).stream()
                .map(claim -> condition(claim, measure.flow()))
                .distinct()
                .toList();
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(conditions.contains("true") ? "true" : "(" + String.join(" or ", conditions) + ")");
    }

    private String condition(Claim claim, Flow flow) {
        String covered = condition(claim.coverage(), flow);
        String exempt = claim.dataset().coverage().stream()
                .filter(other -> other.kind() == CoverageKind.EXEMPT
                        && other.type() == claim.coverage().type())
                .map(other -> " and not " + condition(other, flow))
                .collect(Collectors.joining());
        return exempt.isEmpty() ? covered : "(" + covered + exempt + ")";
    }

    private String condition(Coverage coverage, Flow flow) {
        List<String> conditions = new ArrayList<>();
        if (coverage.firstYear() > request.fromYear() || coverage.lastYear() < request.toYear()) {
            conditions.add("f.year between %d and %d".formatted(coverage.firstYear(), coverage.lastYear()));
        }
        String first = belongs(coverage.scope().first(), 1);
        String second = belongs(coverage.scope().second(), 1);
        if (request.unit().isPair()) {
            String there = and(first, belongs(coverage.scope().second(), 2));
            String back = and(second, belongs(coverage.scope().first(), 2));
            if (!coverage.scope().directed()) {
                conditions.add(or(there, back));
            } else {
                conditions.add(flow == Flow.SENT ? there : flow == Flow.RECEIVED ? back : and(there, back));
            }
        } else {
            // all of a state's acts are covered if it may be on either side with anybody the panel knows of
            String sends = isAll(coverage.scope().second()) ? first : "false";
            String receives = isAll(coverage.scope().first()) ? second : "false";
            if (!coverage.scope().directed()) {
                conditions.add(or(sends, receives));
            } else {
                conditions.add(flow == Flow.SENT ? sends : flow == Flow.RECEIVED ? receives : and(sends, receives));
            }
        }
        return conditions.stream().reduce("true", ZeroRules::and);
    }

    private static boolean isAll(ActorGroup group) {
        return group instanceof ActorGroup.Anyone || group instanceof ActorGroup.SystemMembers;
    }

    private String belongs(ActorGroup group, int place) {
        if (group instanceof ActorGroup.Anyone
                || (group instanceof ActorGroup.SystemMembers members && members.system() == request.system())) {
            return "true";
        }
        if (!groups.contains(group)) {
            groups.add(group);
        }
        if (groups.size() > MOST_GROUPS) {
            throw new IllegalStateException("more groups of actors than bits");
        }
        return "(f.groups%d & %d) <> 0".formatted(place, 1L << groups.indexOf(group));
    }

    private static String and(String one, String other) {
        if (one.equals("true")) {
            return other;
        }
        if (other.equals("true") || one.equals("false")) {
            return one;
        }
        return other.equals("false") ? other : "(" + one + " and " + other + ")";
    }

    private static String or(String one, String other) {
        if (one.equals("true") || one.equals(other) || other.equals("false")) {
            return one;
        }
        return other.equals("true") || one.equals("false") ? other : "(" + one + " or " + other + ")";
    }

    /** Where a claim of a dataset of context holds: in its years, of members of COW's state system. */
    String within(ContextCoverage claim, boolean ofStates) {
        ActorGroup members = new ActorGroup.SystemMembers(CodeSystem.COW);
        String first = belongs(members, 1);
        String whom = request.unit().isPair() && !ofStates ? and(first, belongs(members, 2)) : first;
        return and("f.year between %d and %d".formatted(claim.firstYear(), claim.lastYear()), whom);
    }

    /** Whether any condition so far asks for groups. */
    boolean asksForGroups() {
        return !groups.isEmpty();
    }

    /** The years in which states are in the groups the conditions ask for, as a query of state, year and bits. */
    String groupYears(ActorDirectory directory, List<SystemMember> members) {
        ScopeCheck scopes = new ScopeCheck(directory);
        List<String> rows = new ArrayList<>();
        for (SystemMember member : members) {
            for (ActorGroup group : groups) {
                for (Span span : scopes.spans(group, member.actor())) {
                    if (span.overlaps(member.days())) {
                        rows.add("(%d, %d, %d, %d)"
                                .formatted(
                                        member.state(),
                                        year(Math.max(
                                                span.firstDay(), member.days().firstDay())),
                                        year(Math.min(
                                                span.lastDay(), member.days().lastDay())),
                                        1L << groups.indexOf(group)));
                    }
                }
            }
        }
        if (rows.isEmpty()) {
            rows.add("(-1, 0, 0, 0)");
        }
        return ("select state::integer as state, year::smallint as year, bit_or(bits::bigint) as bits from (select state,"
                        + " unnest(range(first_year, last_year + 1)) as year, bits from (values %s) member (state,"
                        + " first_year, last_year, bits)) group by all")
                .formatted(String.join(", ", rows));
    }

    private static int year(long epochDay) {
        return (int) EpochDays.toCalendarDay(epochDay).year();
    }
}
