package entente.store.search;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes accents off words of every script, whether they are written in one character with their letter or after it. Letters
 * that are no accented ones, such as the Danish ø, stay for {@code ASCIIFoldingFilter}.
 */
final class AccentFilter extends TokenFilter {
    private static final int LAST_ASCII = 0x7F;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AccentFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii()) {
            String bare = bare(term.toString());
            // a mark that stands alone stays: a word of no letters is none
            if (!bare.isEmpty()) {
                term.setEmpty().append(bare);
            }
        }
        return true;
    }

    private boolean isAscii() {
        for (int index = 0; index < term.length(); index++) {
            if (term.charAt(index) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
