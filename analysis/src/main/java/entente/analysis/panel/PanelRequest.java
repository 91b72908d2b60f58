package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import entente.core.actor.CodeSystem;
import java.util.List;

/**
 * Which panel is asked for.
 *
 * @param unit what a row is
 * @param system whose members the states are: {@link CodeSystem#COW} or {@link CodeSystem#GW}
 * @param fromYear the first year
 * @param toYear the last year, included
 * @param with groups of columns, or columns by name, in any order; empty for all groups
 * @param zeros which coverage turns absence into zero
 */
public record PanelRequest(Unit unit, CodeSystem system, int fromYear, int toYear, List<String> with, Zeros zeros) {
    /** Which coverage turns absence into zero. */
    public enum Zeros {
        /** Only a census, as everywhere in Entente. */
        CENSUS,
        /** A sample too, at the risk of whoever asks for it: an exercise no newspaper reported then counts as none. */
        SAMPLE
    }

    public PanelRequest {
        requireNonNull(unit, "unit is null");
        requireNonNull(system, "system is null");
        with = List.copyOf(with);
        requireNonNull(zeros, "zeros is null");
        if (system != CodeSystem.COW && system != CodeSystem.GW) {
            throw new IllegalArgumentException(system + " is no system of states");
        }
    }

    /** The first year in which there can be a row. */
    int firstYear(List<SystemMember> members) {
        return Math.max(fromYear, SystemMember.firstYear(members));
    }
}
