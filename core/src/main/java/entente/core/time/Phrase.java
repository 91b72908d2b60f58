package entente.core.time;

/**
 * English for a date before its qualification.
 *
 * @param takesArticle whether "the" stands before it inside a sentence
 * @param takesAdverb whether "about" can stand before it
 */
record Phrase(String words, boolean takesArticle, boolean takesAdverb) {

    static Phrase ofStated(String words) {
        return new Phrase(words, false, true);
    }

    static Phrase ofUnstated(String words) {
        return new Phrase(words, false, false);
    }

    String inSentence() {
        return takesArticle ? "the " + words : words;
    }
}
