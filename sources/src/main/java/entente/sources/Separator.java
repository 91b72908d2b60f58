package entente.sources;

/** What stands between the cells of a line. */
enum Separator {
    /** Cells may be quoted, and then hold commas and line ends. */
    COMMA(',', '"', "commas"),
    /** Nothing is quoted: a quotation mark is a character like any other, as feeds write it. */
    TAB('\t', '\0', "tabs");

    private final char character;
    private final char quote;
    private final String words;

    Separator(char character, char quote, String words) {
        this.character = character;
        this.quote = quote;
        this.words = words;
    }

    char character() {
        return character;
    }

    /** The mark around a cell; NUL, which no text holds, where nothing is quoted. */
    char quote() {
        return quote;
    }

    /** Its name in the plural. */
    String words() {
        return words;
    }
}
