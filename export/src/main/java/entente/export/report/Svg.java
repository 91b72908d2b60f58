package entente.export.report;

import java.util.Locale;

/**
 * Writes SVG. Every shape has its colours as attributes, so that the file is whole wherever it is put, and a class, by which
 * the style sheet of a page gives it others in the dark.
 */
final class Svg {
    static final String INK = "#1b1b1f";
    static final String SOFT = "#5c5b61";
    static final String HAIR = "#d9d6cd";
    static final String PAPER = "#ffffff";

    private static final double EM = 0.57;

    private final StringBuilder text = new StringBuilder();

    /** Where a text is tied to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Opens a picture with what it shows, in a title and a longer description. */
    Svg open(String id, double width, double height, String title, String description) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"13\">\n<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escape(title))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(escape(description))
                .append("</desc>\n");
        return this;
    }

    String close() {
        return text.append("</svg>\n").toString();
    }

    /** A pattern of slanting lines, to be used as {@code url(#id)}. */
    Svg hatch(String id, String colour, String cssClass, int distance) {
        text.append(
                "<defs><pattern id=\"%s\" width=\"%d\" height=\"%d\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line class=\"%s\" stroke=\"%s\" stroke-width=\"2.4\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"%d\"/></pattern></defs>\n"
                        .formatted(id, distance, distance, cssClass, colour, distance));
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width, String cssClass) {
        text.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
                .formatted(cssClass, number(x1), number(y1), number(x2), number(y2), stroke, number(width)));
        return this;
    }

    Svg rect(double x, double y, double width, double height, String fill, double opacity, String cssClass) {
        text.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"%s/>\n"
                .formatted(
                        cssClass,
                        number(x),
                        number(y),
                        number(width),
                        number(height),
                        fill,
                        opacity < 1 ? " fill-opacity=\"" + number(opacity) + "\"" : ""));
        return this;
    }

    /** A path without a fill. */
    Svg path(String d, String stroke, double width, String dash, double opacity, String cssClass) {
        text.append(
                "<path class=\"%s\" d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s%s/>\n"
                        .formatted(
                                cssClass,
                                d,
                                stroke,
                                number(width),
                                dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"",
                                opacity < 1 ? " stroke-opacity=\"" + number(opacity) + "\"" : ""));
        return this;
    }

    /** A filled path with an outline. */
    Svg shape(String d, String fill, String stroke, String cssClass) {
        text.append("<path class=\"%s\" d=\"%s\" fill=\"%s\" stroke=\"%s\"/>\n".formatted(cssClass, d, fill, stroke));
        return this;
    }

    Svg text(double x, double y, String words, Anchor anchor, double size, String fill, String cssClass) {
        text.append("<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(
                        cssClass,
                        number(x),
                        number(y),
                        number(size),
                        anchor.name().toLowerCase(Locale.ROOT),
                        fill,
                        escape(words)));
        return this;
    }

    /** A text in bold, cut to a width. */
    Svg bold(double x, double y, String words, double size, double width) {
        text.append(
                "<text class=\"ink\" x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"bold\" fill=\"%s\">%s</text>\n"
                        .formatted(number(x), number(y), number(size), INK, escape(fitted(words, size * 1.1, width))));
        return this;
    }

    Svg group(String cssClass) {
        text.append("<g class=\"").append(cssClass).append("\">\n");
        return this;
    }

    Svg end() {
        text.append("</g>\n");
        return this;
    }

    /** About how wide words are, in a broad sans-serif face. */
    static double width(String words, double size) {
        return words.length() * size * EM;
    }

    /** Words that take no more than some width, cut if need be. */
    static String fitted(String words, double size, double width) {
        int most = (int) (width / (size * EM));
        return words.length() <= most
                ? words
                : words.substring(0, Math.max(0, most - 1)).stripTrailing() + "…";
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
