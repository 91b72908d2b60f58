package entente.export.citation;

import static java.util.Objects.requireNonNull;

import entente.core.record.Work;
import java.util.List;
import java.util.stream.Collectors;

/** Writes works as citations. */
public final class Citation {
    private Citation() {}

    /** Several works in one style, in the order given. */
    public static String render(List<Work> works, Style style) {
        requireNonNull(style, "style is null");
        return switch (style) {
            case TEXT -> works.stream().map(Citation::text).collect(Collectors.joining("\n"));
            case BIBTEX -> works.stream().map(BibTex::entry).collect(Collectors.joining("\n\n"));
            case RIS -> works.stream().map(Ris::entry).collect(Collectors.joining("\n\n"));
            case CSL -> CslJson.array(works);
        };
    }

    /** A work as a line of text: authors (year). Title. Container volume: pages. Publisher. DOI or address. */
    public static String text(Work work) {
        StringBuilder line = new StringBuilder(authors(work.authors()));
        line.append(work.issued().map(year -> " (" + year + "). ").orElse(" (n.d.). "));
        line.append(sentence(work.title()));
        work.container().ifPresent(container -> {
            line.append(' ').append(container);
            work.volume().ifPresent(volume -> line.append(' ').append(volume));
            work.pages().ifPresent(pages -> line.append(": ").append(pages.replace("-", "–")));
            line.append('.');
        });
        work.publisher().ifPresent(publisher -> line.append(' ').append(sentence(publisher)));
        work.doi()
                .map(doi -> "https://doi.org/" + doi)
                .or(work::url)
                .ifPresent(address -> line.append(' ').append(address));
        return line.toString();
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String authors(List<String> names) {
        if (names.isEmpty()) {
            return "[no author]";
        }
        if (names.size() == 1) {
            return names.get(0);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " & " + names.get(names.size() - 1);
    }
}
