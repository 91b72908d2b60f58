package entente.export.report;

import entente.analysis.finding.Drawing;
import entente.analysis.finding.Figure;
import java.util.List;

/** Draws a table of answers; each look differs by words, filling and hatching as well as by colour. */
final class GridSvg {
    private static final double WIDTH = 1040;
    private static final double LEFT = 150;
    private static final double TOP = 30;
    private static final double ROW = 92;
    private static final double GAP = 3;
    private static final double EDGE = 2;
    private static final double STRIP = 7;
    private static final double SMALL = 11.5;
    private static final double WORDS = 13;
    private static final int MOST_LINES = 4;
    /** Small words in lower case are narrower than the broad measure of {@link Svg#width}. */
    private static final double NARROW = 0.95;

    private static final String YES = "#0072b2";
    private static final String NO = "#d55e00";

    private final Svg svg = new Svg();
    private final Drawing.Grid grid;
    private final String id;
    private final double width;

    private GridSvg(String id, Drawing.Grid grid) {
        this.id = id;
        this.grid = grid;
        this.width = (WIDTH - LEFT - EDGE) / Math.max(1, grid.columns().size());
    }

    static String draw(String id, Figure figure, Drawing.Grid grid) {
        return new GridSvg(id, grid).draw(figure);
    }

    private String draw(Figure figure) {
        svg.open(id, WIDTH, TOP + grid.rows().size() * ROW + EDGE, figure.title(), figure.description());
        svg.hatch(id + "-no", NO, "stroke p2", 5);
        for (int column = 0; column < grid.columns().size(); column++) {
            svg.bold(LEFT + column * width + GAP + 4, 18, grid.columns().get(column), WORDS, width - GAP);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            Drawing.GridRow own = grid.rows().get(row);
            double top = TOP + row * ROW;
            label(own.label(), top + 26);
            for (int column = 0; column < own.cells().size(); column++) {
                cell(own.cells().get(column), LEFT + column * width + GAP, top + GAP);
            }
        }
        return svg.close();
    }

    /** A label that is too long takes two lines. */
    private void label(String words, double y) {
        int space = words.indexOf(' ');
        if (Svg.width(words, WORDS * 1.1) <= LEFT - 8 || space < 0) {
            svg.bold(0, y, words, WORDS, LEFT - 8);
        } else {
            svg.bold(0, y, words.substring(0, space), WORDS, LEFT - 8);
            svg.bold(0, y + 17, words.substring(space + 1), WORDS, LEFT - 8);
        }
    }

    private void cell(Drawing.GridCell cell, double x, double y) {
        double inner = width - GAP;
        double height = ROW - GAP;
        String ink = Svg.INK;
        String inkClass = "ink";
        String soft = Svg.SOFT;
        String softClass = "soft";
        double text = x + 8;
        switch (cell.look()) {
            case YES -> {
                svg.group("p0");
                svg.rect(x, y, inner, height, YES, 1, "part");
                svg.end();
                ink = Svg.PAPER;
                inkClass = "on";
                soft = Svg.PAPER;
                softClass = "on";
            }
            case NO -> {
                svg.group("p2");
                svg.rect(x, y, STRIP, height, "url(#" + id + "-no)", 1, "hatched");
                box(x, y, inner, height, NO, "outline", 2);
                svg.end();
                text += STRIP;
                soft = Svg.INK;
                softClass = "ink";
            }
            case OPEN -> {
                box(x, y, inner, height, Svg.HAIR, "hair", 1);
                ink = Svg.SOFT;
                inkClass = "soft";
            }
            case NONE -> {
                return;
            }
        }
        double room = x + inner - text - 2;
        svg.text(text, y + 18, Svg.fitted(cell.answer(), WORDS * NARROW, room), Svg.Anchor.START, WORDS, ink, inkClass);
        List<String> lines = cell.lines().stream()
                .flatMap(line -> broken(line, room).stream())
                .limit(MOST_LINES)
                .toList();
        for (int line = 0; line < lines.size(); line++) {
            svg.text(text, y + 34 + line * 15, lines.get(line), Svg.Anchor.START, SMALL, soft, softClass);
        }
    }

    /** A line that is too long is broken at its last space that leaves a part that fits; what is left is cut. */
    private static List<String> broken(String words, double room) {
        int space = words.length();
        while (space > 0 && Svg.width(words.substring(0, space), SMALL * NARROW) > room) {
            space = words.lastIndexOf(' ', space - 1);
        }
        return space <= 0 || space == words.length()
                ? List.of(Svg.fitted(words, SMALL * NARROW, room))
                : List.of(words.substring(0, space), Svg.fitted(words.substring(space + 1), SMALL * NARROW, room));
    }

    private void box(double x, double y, double inner, double height, String stroke, String cssClass, double thick) {
        svg.path(
                "M%s %sh%sv%sh-%sz"
                        .formatted(
                                Svg.number(x), Svg.number(y), Svg.number(inner), Svg.number(height), Svg.number(inner)),
                stroke,
                thick,
                "",
                1,
                cssClass);
    }
}
