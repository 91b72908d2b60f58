package entente.export.codebook;

/** Plain text under construction: titles, paragraphs and hanging items, wrapped at 80 columns. */
final class TextPage {
    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        blankLine();
        wrap(title, 0, 0);
        text.append("=".repeat(Math.min(WIDTH, title.length()))).append('\n');
    }

    void heading(String heading) {
        blankLine();
        text.append(heading).append('\n');
        text.append("-".repeat(heading.length())).append('\n');
    }

    void paragraph(String paragraph) {
        blankLine();
        wrap(paragraph, 0, 0);
    }

    void item(String name, String description) {
        wrap(name + "  " + description, 0, 6);
    }

    void subItem(String name, String description) {
        wrap(name + "  " + description, 6, 10);
    }

    String text() {
        return text.toString();
    }

    private void blankLine() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void wrap(String words, int firstIndent, int nextIndent) {
        StringBuilder line = new StringBuilder(" ".repeat(firstIndent));
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length()) > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(nextIndent));
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            line.append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }
}
