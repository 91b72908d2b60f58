package entente.catalogue;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The founding paper as numbered paragraphs, normalised by the rule in the catalogue's README. The input is a plain-text
 * rendering with one line for each printed block, page headers included.
 */
final class PublishedArticle {
    /** A paragraph by its printed section and its number there, or a row of Table 1. */
    record Place(String section, int number) {
        Place {
            requireNonNull(section, "section is null");
        }
    }

    static final String TABLE = "Table 1";

    private static final Pattern HEADING = Pattern.compile("(\\d(?:\\.\\d)?)\\.? \\p{Lu}.{0,100}");
    private static final Pattern PAGE_HEADER = Pattern.compile(
            "(e-ISSN|Vol\\. 15,|From Alliance Building to Strategic" + " Partnerships: a Historical).*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!]\"?");

    private final Map<Place, String> paragraphs = new LinkedHashMap<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private @Nullable String section;
    private boolean inTable;
    private @Nullable Place previous;

    private PublishedArticle() {}

    static Map<Place, String> paragraphs(String text) {
        PublishedArticle article = new PublishedArticle();
        for (String line : text.split("\n", -1)) {
            String block = normalise(line);
            if (block.equals("References")) {
                break;
            }
            article.accept(block);
        }
        return article.paragraphs;
    }

    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }

    private void accept(String block) {
        Matcher heading = HEADING.matcher(block);
        if (heading.matches()) {
            section = heading.group(1);
            previous = null;
        } else if (block.equals(TABLE)) {
            inTable = true;
        } else if (inTable && block.startsWith("Source:")) {
            inTable = false;
        } else if (section != null
                && !block.isEmpty()
                && !PAGE_HEADER.matcher(block).matches()) {
            add(block, inTable ? TABLE : section);
        }
    }

    private void add(String block, String place) {
        if (!inTable && previous != null && isCutOff(previous)) {
            paragraphs.merge(previous, block, (start, rest) -> start + " " + rest);
        } else {
            previous = new Place(place, lastNumber.merge(place, 1, Integer::sum));
            paragraphs.put(previous, block);
        }
    }

    /** A page break cuts a paragraph where the printed part does not end a sentence. */
    private boolean isCutOff(Place place) {
        return !place.section().equals(TABLE)
                && !SENTENCE_END.matcher(requireNonNull(paragraphs.get(place))).matches();
    }
}
