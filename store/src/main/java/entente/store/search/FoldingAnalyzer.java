package entente.store.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Takes text apart into words without case and accents, each as it is and, where it differs, as its English stem at the
 * same position: a name of any language is found as it is written, and <em>alliances</em> by <em>alliance</em>. An id is
 * one word as a whole, or all that a dataset attests would be found by the words of the dataset's name.
 */
final class FoldingAnalyzer extends Analyzer {
    // what is longer nobody types, and an index does not take terms of any length
    private static final int LONGEST_ID = 1_000;

    /** Characters that stand within a word by Unicode's rules, and between words in titles and ids. */
    private static final String BETWEEN_WORDS = "'’‘.:_·";

    // the stems that PorterStemFilter gives the British words the record is written in
    private static final Map<String, String> AMERICAN_SPELLINGS = Map.of(
            "defense", "defenc",
            "defenses", "defenc",
            "offense", "offenc",
            "organization", "organis",
            "organizations", "organis",
            "maneuver", "manoeuvr",
            "maneuvers", "manoeuvr",
            "program", "programm",
            "programs", "programm",
            "harbor", "harbour");

    private final NormalizeCharMap betweenWords = betweenWords();
    private final StemmerOverrideMap spellings = spellings();

    FoldingAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    private static NormalizeCharMap betweenWords() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        BETWEEN_WORDS.chars().forEach(character -> map.add(Character.toString(character), " "));
        return map.build();
    }

    private static StemmerOverrideMap spellings() {
        StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
        AMERICAN_SPELLINGS.forEach(map::add);
        try {
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return isId(field) ? reader : new MappingCharFilter(betweenWords, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        if (isId(field)) {
            Tokenizer ids = new KeywordTokenizer();
            return new TokenStreamComponents(ids, new LengthFilter(fold(ids), 1, LONGEST_ID));
        }
        Tokenizer words = new StandardTokenizer();
        TokenStream stemmed =
                new PorterStemFilter(new StemmerOverrideFilter(new KeywordRepeatFilter(fold(words)), spellings));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stemmed));
    }

    private static TokenStream fold(TokenStream words) {
        return new ASCIIFoldingFilter(new AccentFilter(new LowerCaseFilter(words)));
    }

    private static boolean isId(String field) {
        return field.equals(SearchField.IDS.key());
    }

    /** Several values of one field are not read as one phrase. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }
}
