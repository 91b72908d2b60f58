package entente.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Turns a word or phrase into queries. Safe for use by several threads. */
final class PartQueries {
    // the best field counts, and the others a little
    private static final float OTHER_FIELDS = 0.1f;

    private final Analyzer analyzer;

    PartQueries(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The part in one field; empty if it holds no word, only punctuation. */
    Optional<Query> inField(Words.Part part, SearchField field) {
        Query whole = new QueryBuilder(analyzer).createPhraseQuery(field.key(), part.text());
        if (whole == null) {
            return Optional.empty();
        }
        Optional<String> beginning = mayGoOn(part, field) ? onlyWord(field, part.text()) : Optional.empty();
        return Optional.of(beginning
                .<Query>map(word -> new BooleanQuery.Builder()
                        .add(whole, Occur.SHOULD)
                        .add(new PrefixQuery(new Term(field.key(), word)), Occur.SHOULD)
                        .build())
                .orElse(whole));
    }

    /** Ids begin with the names of their datasets, which are words like others: an id is one once a figure is typed. */
    private static boolean mayGoOn(Words.Part part, SearchField field) {
        return part.beginning()
                && (field != SearchField.IDS || part.text().chars().anyMatch(Character::isDigit));
    }

    /**
     * The part in any field.
     *
     * @param others further queries that would do as well
     */
    Optional<Query> anywhere(Words.Part part, List<Query> others) {
        List<Query> queries = new ArrayList<>(others);
        for (SearchField field : SearchField.ALL) {
            inField(part, field).ifPresent(query -> queries.add(new BoostQuery(query, field.weight())));
        }
        return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, OTHER_FIELDS));
    }

    /** The word as it is indexed, before its stem; empty if the text is more than one word. */
    private Optional<String> onlyWord(SearchField field, String text) {
        try (TokenStream words = analyzer.tokenStream(field.key(), text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            Optional<String> first = Optional.empty();
            int positions = 0;
            words.reset();
            while (words.incrementToken()) {
                positions += step.getPositionIncrement();
                if (first.isEmpty()) {
                    first = Optional.of(term.toString());
                }
            }
            words.end();
            return positions == 1 ? first : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
