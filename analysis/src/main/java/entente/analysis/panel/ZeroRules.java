package entente.analysis.panel;

import entente.analysis.panel.Measure.Flow;
import entente.analysis.panel.Measure.Zero;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.record.ActorGroup;
import entente.core.record.ContextCoverage;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where absence is a zero: inside a census of a dataset that is loaded, and not where that dataset leaves somebody out by
 * rule.
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

    /** When a cell of a column is zero if nothing is told of it. */
    RowCondition condition(Measure measure) {
        return claims(measure).stream()
                .map(claim -> condition(claim, measure.flow()))
                .distinct()
                .reduce(RowCondition.Constant.NEVER, RowCondition::or);
    }

    private RowCondition condition(Claim claim, Flow flow) {
        return claim.dataset().coverage().stream()
                .filter(other -> other.kind() == CoverageKind.EXEMPT
                        && other.type() == claim.coverage().type())
                .map(other -> condition(other, flow))
                .reduce(condition(claim.coverage(), flow), RowCondition::butNot);
    }

    private RowCondition condition(Coverage coverage, Flow flow) {
        RowCondition first = belongs(coverage.scope().first(), false);
        RowCondition second = belongs(coverage.scope().second(), false);
        RowCondition there;
        RowCondition back;
        if (request.unit().isPair()) {
            there = first.and(belongs(coverage.scope().second(), true));
            back = second.and(belongs(coverage.scope().first(), true));
        } else {
            // all of a state's acts are covered if it may be on either side with anybody the panel knows of
            there = isAll(coverage.scope().second()) ? first : RowCondition.Constant.NEVER;
            back = isAll(coverage.scope().first()) ? second : RowCondition.Constant.NEVER;
        }
        return years(coverage.firstYear(), coverage.lastYear()).and(sides(coverage, flow, there, back));
    }

    private static RowCondition sides(Coverage coverage, Flow flow, RowCondition there, RowCondition back) {
        if (!coverage.scope().directed()) {
            return there.or(back);
        }
        return switch (flow) {
            case SENT -> there;
            case RECEIVED -> back;
            default -> there.and(back);
        };
    }

    private RowCondition years(int first, int last) {
        return first > request.fromYear() || last < request.toYear()
                ? new RowCondition.Years(first, last)
                : RowCondition.Constant.ALWAYS;
    }

    private static boolean isAll(ActorGroup group) {
        return group instanceof ActorGroup.Anyone || group instanceof ActorGroup.SystemMembers;
    }

    private RowCondition belongs(ActorGroup group, boolean isSecond) {
        if (group instanceof ActorGroup.Anyone
                || (group instanceof ActorGroup.SystemMembers members && members.system() == request.system())) {
            return RowCondition.Constant.ALWAYS;
        }
        if (!groups.contains(group)) {
            groups.add(group);
        }
        if (groups.size() > MOST_GROUPS) {
            throw new IllegalStateException("more groups of actors than bits");
        }
        return new RowCondition.Member(1L << groups.indexOf(group), isSecond);
    }

    /** Where a claim of a dataset of context holds: in its years, of members of COW's state system. */
    RowCondition within(ContextCoverage claim, boolean ofStates) {
        ActorGroup members = new ActorGroup.SystemMembers(CodeSystem.COW);
        RowCondition whom = belongs(members, false);
        if (request.unit().isPair() && !ofStates) {
            whom = whom.and(belongs(members, true));
        }
        return years(claim.firstYear(), claim.lastYear()).and(whom);
    }

    /** In which years the states are in the groups the conditions so far ask for. */
    GroupYears groupYears(ActorDirectory directory, List<SystemMember> members) {
        return GroupYears.of(groups, directory, members, request.firstYear(members), request.toYear());
    }
}
