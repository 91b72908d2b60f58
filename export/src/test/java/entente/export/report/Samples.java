package entente.export.report;

import entente.analysis.finding.Cell;
import entente.analysis.finding.Drawing;
import entente.analysis.finding.Figure;
import entente.analysis.finding.Finding;
import entente.analysis.finding.FindingTable;
import entente.analysis.finding.FindingTable.Column;
import entente.analysis.finding.ModelResult;
import entente.analysis.finding.NotUsed;
import entente.analysis.finding.Provenance;
import entente.analysis.finding.Target;
import java.util.List;

/** An invented finding with a figure of each form. */
final class Samples {
    private Samples() {}

    static Finding finding() {
        return new Finding(
                3,
                "Bells & drums",
                "Do bells ring <louder>?",
                "They do.",
                List.of("Seven rang."),
                List.of("Whether anybody heard."),
                List.of(curves(), lanes(), bars(), grid(), intervals()),
                List.of(table()),
                List.of(new ModelResult(
                        "A model", "By eye.", 7, "bells", List.of(new NotUsed("cracked", 2)), estimates(), List.of())),
                List.of(),
                List.of(),
                List.of("Bells are few."),
                List.of(),
                new Provenance("0123456789abcdef", "test", "1.0.0", List.of(), "bells", 7, List.of()));
    }

    static FindingTable table() {
        return new FindingTable(
                "bells",
                "Bells_by 50% & more",
                List.of(Column.words("bell", "Bell"), Column.numbers("year", "Year")),
                List.of(
                        List.of(
                                Cell.of("Big, \"old\" #1").leadingTo(new Target(Target.Kind.ACTIVITY, "sample:1")),
                                Cell.year(-258)),
                        List.of(Cell.of("Small"), Cell.of(1234567))));
    }

    static FindingTable estimates() {
        return new FindingTable(
                "estimates",
                "Estimates",
                List.of(Column.numbers("estimate", "Estimate")),
                List.of(List.of(Cell.of(0.12345, 3))));
    }

    static Figure curves() {
        return figure(
                "curves",
                new Drawing.Curves(List.of(new Drawing.Panel(
                        "Bells",
                        "census 1990–1992",
                        "bells",
                        Drawing.Scale.LINEAR,
                        List.of(new Drawing.Curve(
                                "rung",
                                List.of(
                                        new Drawing.Point(1990, 3),
                                        new Drawing.Point(1991, 0),
                                        new Drawing.Point(1992, 8)),
                                List.of(new Drawing.Level(1990, 1992, 3.7))))))));
    }

    static Figure lanes() {
        return figure(
                "lanes",
                new Drawing.Lanes(
                        -2500,
                        2025,
                        List.of(new Drawing.Lane(
                                "AGREEMENT",
                                "Agreement",
                                "The first, 2400 BCE",
                                List.of(new Drawing.Mark(-2399, -2300, false), new Drawing.Mark(1500, 1500, true)),
                                List.of(new Drawing.Silence(-2300, 1200, 3500))))));
    }

    static Figure grid() {
        return figure(
                "grid",
                new Drawing.Grid(
                        List.of("Bells", "Drums", "Horns", "Flutes", "Gongs"),
                        List.of(new Drawing.GridRow(
                                "Tower & yard",
                                List.of(
                                        new Drawing.GridCell(Drawing.Look.YES, "yes", List.of("×2")),
                                        new Drawing.GridCell(Drawing.Look.NO, "no", List.of()),
                                        new Drawing.GridCell(
                                                Drawing.Look.OPEN,
                                                "open",
                                                List.of("nobody has counted the bells of this old tower")))))));
    }

    static Figure intervals() {
        return figure(
                "intervals",
                new Drawing.Intervals(
                        "times as loud",
                        List.of(new Drawing.IntervalGroup(
                                "Bells",
                                "louder",
                                List.of(
                                        new Drawing.Interval("long before", 0.8, 0.6, 1.2, false),
                                        new Drawing.Interval("before", 0.75, 0.5, 1.1, false),
                                        new Drawing.Interval("after", 2, 1.2, 6, true))))),
                "ratios");
    }

    static Figure bars() {
        return figure(
                "bars",
                new Drawing.Bars(
                        "bells",
                        List.of("whole", "cracked"),
                        List.of(new Drawing.Bar("Tower <A>", List.of(40L, 12L), "1990–1992"))));
    }

    private static Figure figure(String id, Drawing drawing) {
        return figure(id, drawing, id);
    }

    private static Figure figure(String id, Drawing drawing, String data) {
        return new Figure(
                id,
                "Bells & drums by year.",
                "Three, none, eight.",
                "A mark is a bell.",
                drawing,
                new FindingTable(data, "Data", List.of(Column.numbers("n", "N")), List.of(List.of(Cell.of(3)))));
    }
}
