package entente.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person typed, taken apart: words, and phrases in quotation marks. Nothing else has a meaning, so no text is wrong.
 *
 * @param parts in their order; all of them must be found, but words that every text has
 */
record Words(List<Part> parts) {
    /** As many characters of a question are read, and no more. */
    static final int LONGEST = 400;

    /** As many words or phrases of a question are looked for, and no more. */
    static final int MOST = 16;

    private static final String QUOTATION_MARKS = "\"“”„«»";
    private static final Set<String> IN_EVERY_TEXT =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");
    private static final int SHORTEST_BEGINNING = 2;

    Words {
        parts = List.copyOf(parts);
    }

    /**
     * A word or a phrase.
     *
     * @param phrase whether it was quoted: then it is found as it is, or not at all
     * @param beginning whether the word may go on: the last one may not be typed to its end
     */
    record Part(String text, boolean phrase, boolean beginning) {
        /** Whether it is one of the words that say nothing; quoted, it says what it is. */
        boolean isInEveryText() {
            return !phrase && IN_EVERY_TEXT.contains(text.toLowerCase(Locale.ROOT));
        }
    }

    static Words of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Part> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean mark = QUOTATION_MARKS.indexOf(character) >= 0;
            if (mark || (!quoted && Character.isWhitespace(character))) {
                add(parts, part, quoted);
                quoted = mark != quoted;
            } else {
                part.append(character);
            }
        }
        // a quotation that is not closed yet is still one
        add(parts, part, quoted);
        return new Words(lastAsBeginning(parts.size() > MOST ? parts.subList(0, MOST) : parts));
    }

    private static void add(List<Part> parts, StringBuilder part, boolean phrase) {
        if (!part.toString().isBlank()) {
            parts.add(new Part(part.toString().strip(), phrase, false));
        }
        part.setLength(0);
    }

    private static List<Part> lastAsBeginning(List<Part> parts) {
        List<Part> list = new ArrayList<>(parts);
        if (!list.isEmpty()) {
            Part last = list.get(list.size() - 1);
            boolean beginning = !last.phrase() && last.text().length() >= SHORTEST_BEGINNING;
            list.set(list.size() - 1, new Part(last.text(), last.phrase(), beginning));
        }
        return list;
    }
}
