package entente.export.report;

/** How curves are told apart: colours of Okabe and Ito, a dash and a mark each, so that none is colour alone. */
enum CurveStyle {
    FIRST("c0", "#0072b2", "", "m-3 0a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z"),
    SECOND("c1", "#d55e00", "6 3", "m0 -3.6l3.4 6.2h-6.8z"),
    THIRD("c2", "#009e73", "2 3", "m-2.8 -2.8h5.6v5.6h-5.6z"),
    FOURTH("c3", "#cc79a7", "8 3 2 3", "m0 -3.8l3.4 3.8l-3.4 3.8l-3.4 -3.8z");

    private final String cssClass;
    private final String colour;
    private final String dash;
    private final String mark;

    CurveStyle(String cssClass, String colour, String dash, String mark) {
        this.cssClass = cssClass;
        this.colour = colour;
        this.dash = dash;
        this.mark = mark;
    }

    static CurveStyle of(int place) {
        return values()[place % values().length];
    }

    String colour() {
        return colour;
    }

    String dash() {
        return dash;
    }

    /** Its mark around a point, as an SVG path. */
    String markAt(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y) + mark;
    }

    /** Its class in style sheets. */
    String cssClass() {
        return cssClass;
    }
}
