package entente.export.citation;

import entente.core.record.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A work as a RIS record. */
final class Ris {
    private static final Pattern VOLUME_AND_ISSUE = Pattern.compile("(.+)\\((.+)\\)");

    private Ris() {}

    static String entry(Work work) {
        List<String> lines = new ArrayList<>();
        add(lines, "TY", Optional.of(kind(work.type())));
        add(lines, "ID", Optional.of(work.id()));
        work.authors().forEach(author -> add(lines, "AU", Optional.of(author)));
        add(lines, "TI", Optional.of(work.title()));
        add(lines, "PY", work.issued().map(String::valueOf));
        add(lines, "T2", work.container());
        work.volume().ifPresent(volume -> addVolume(lines, volume));
        work.pages().ifPresent(pages -> addPages(lines, pages));
        add(lines, "PB", work.publisher());
        add(lines, "DO", work.doi());
        add(lines, "UR", work.url());
        lines.add("ER  - ");
        return String.join("\n", lines);
    }

    private static void addVolume(List<String> lines, String volume) {
        Matcher matcher = VOLUME_AND_ISSUE.matcher(volume);
        boolean hasIssue = matcher.matches();
        add(lines, "VL", Optional.of(hasIssue ? matcher.group(1) : volume));
        add(lines, "IS", hasIssue ? Optional.of(matcher.group(2)) : Optional.empty());
    }

    private static void addPages(List<String> lines, String pages) {
        int dash = pages.indexOf('-');
        add(lines, "SP", Optional.of(dash < 0 ? pages : pages.substring(0, dash)));
        add(lines, "EP", dash < 0 ? Optional.empty() : Optional.of(pages.substring(dash + 1)));
    }

    private static void add(List<String> lines, String tag, Optional<String> value) {
        value.ifPresent(text -> lines.add(tag + "  - " + text.replaceAll("\\R", " ")));
    }

    private static String kind(String cslType) {
        return switch (cslType) {
            case "article-journal" -> "JOUR";
            case "book" -> "BOOK";
            case "chapter" -> "CHAP";
            case "report" -> "RPRT";
            case "dataset" -> "DATA";
            default -> "GEN";
        };
    }
}
