package entente.export.citation;

import entente.core.record.Work;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A work as a BibTeX entry. Characters that mean something to TeX are escaped. */
final class BibTex {
    private BibTex() {}

    static String entry(Work work) {
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        fields.put(
                "author",
                work.authors().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                work.authors().stream().map(BibTex::author).collect(Collectors.joining(" and "))));
        fields.put("title", Optional.of("{" + escaped(work.title()) + "}"));
        fields.put("year", work.issued().map(String::valueOf));
        fields.put(
                work.type().equals("article-journal") ? "journal" : "booktitle",
                work.container().map(BibTex::escaped));
        fields.put("volume", work.volume().map(BibTex::escaped));
        fields.put("pages", work.pages().map(pages -> escaped(pages).replace("-", "--")));
        fields.put("publisher", work.publisher().map(BibTex::escaped));
        fields.put("doi", work.doi());
        fields.put("url", work.url());
        return "@%s{%s,\n%s\n}"
                .formatted(
                        kind(work.type()),
                        work.id(),
                        fields.entrySet().stream()
                                .filter(field -> field.getValue().isPresent())
                                .map(field -> "  %s = {%s}"
                                        .formatted(
                                                field.getKey(), field.getValue().orElseThrow()))
                                .collect(Collectors.joining(",\n")));
    }

    private static String kind(String cslType) {
        return switch (cslType) {
            case "article-journal" -> "article";
            case "book" -> "book";
            case "chapter" -> "incollection";
            case "report" -> "techreport";
            default -> "misc";
        };
    }

    /** A person stands as "Family, Given"; braces keep an institution's name in one piece. */
    private static String author(String name) {
        return name.contains(", ") ? escaped(name) : "{" + escaped(name) + "}";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').appendCodePoint(character);
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }
}
