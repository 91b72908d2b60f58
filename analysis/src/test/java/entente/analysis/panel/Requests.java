package entente.analysis.panel;

import entente.core.actor.CodeSystem;
import java.util.List;

/** Panels of COW's system with some columns, in which zero stands only inside a census. */
final class Requests {
    private Requests() {}

    static PanelRequest pairs(int from, int to, String... columns) {
        return of(Unit.DYAD_YEAR, from, to, columns);
    }

    static PanelRequest directed(int from, int to, String... columns) {
        return of(Unit.DIRECTED_DYAD_YEAR, from, to, columns);
    }

    static PanelRequest states(int from, int to, String... columns) {
        return of(Unit.STATE_YEAR, from, to, columns);
    }

    private static PanelRequest of(Unit unit, int from, int to, String... columns) {
        return new PanelRequest(unit, CodeSystem.COW, from, to, List.of(columns), PanelRequest.Zeros.CENSUS);
    }
}
