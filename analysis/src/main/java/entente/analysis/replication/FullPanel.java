package entente.analysis.replication;

import entente.analysis.panel.Panel;
import entente.analysis.panel.Unit;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import java.sql.Connection;
import java.util.List;

/** How many rows the full panels of pairs have. */
final class FullPanel implements Replication.FromRecord {
    private static final int FIRST_YEAR = 1816;
    private static final int LAST_YEAR = 2016;

    @Override
    public String id() {
        return "full-panel";
    }

    @Override
    public String title() {
        return "Rows of the full panels of pairs, COW state system, 1816-2016";
    }

    @Override
    public List<String> works() {
        return List.of(
                "Correlates of War Project (2017). State System Membership List, v2016",
                "Miller, S. V. (2022). {peacesciencer}: An R Package for Quantitative Peace Science Research. Conflict"
                        + " Management and Peace Science 39(6): 755-779");
    }

    @Override
    public List<String> datasets() {
        return List.of();
    }

    @Override
    public List<Comparison> run(Connection record) {
        return List.of(
                Comparison.of("directed pairs and years", 1_912_290, rows(Unit.DIRECTED_DYAD_YEAR), 0),
                Comparison.of("undirected pairs and years", 956_145, rows(Unit.DYAD_YEAR), 0));
    }

    private static double rows(Unit unit) {
        return Panel.rows(unit, CodeSystem.COW, FIRST_YEAR, LAST_YEAR, ActorDirectory.bundled());
    }
}
