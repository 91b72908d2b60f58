package entente.export.report;

import entente.analysis.finding.Drawing;
import entente.analysis.finding.Figure;

/** Draws figures. */
public final class FigureSvg {
    private FigureSvg() {}

    /**
     * The figure as SVG, which stands in a page as well as in a file of its own.
     *
     * @param finding number of the finding, so that no two figures of a page share an id
     */
    public static String of(int finding, Figure figure) {
        String id = "f%d-%s".formatted(finding, figure.id());
        Drawing drawing = figure.drawing();
        if (drawing instanceof Drawing.Curves curves) {
            return CurvesSvg.draw(id, figure, curves);
        }
        if (drawing instanceof Drawing.Lanes lanes) {
            return LanesSvg.draw(id, figure, lanes);
        }
        if (drawing instanceof Drawing.Grid grid) {
            return GridSvg.draw(id, figure, grid);
        }
        if (drawing instanceof Drawing.Intervals intervals) {
            return IntervalsSvg.draw(id, figure, intervals);
        }
        return BarsSvg.draw(id, figure, (Drawing.Bars) drawing);
    }
}
