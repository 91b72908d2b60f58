package entente.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A question as queries. An activity is also found by names of its actors that none of its sources uses: the actors who bear
 * the name are looked up first, and then their activities, so that their many names need not be kept with every activity.
 */
final class Question {
    // between a word of the title and one of the summary
    private static final float WEIGHT_OF_ANOTHER_NAME = 2;

    private final PartQueries queries;
    private final List<Asked> asked;

    /**
     * A part of the question.
     *
     * @param actors the ids of those who bear it as a name or part of one
     */
    record Asked(Words.Part part, Query anywhere, Set<String> actors) {}

    private Question(PartQueries queries, List<Asked> asked) {
        this.queries = queries;
        this.asked = List.copyOf(asked);
    }

    static Question of(Words words, PartQueries queries, IndexSearcher searcher) throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (Words.Part part : words.parts()) {
            Optional<Query> name = queries.inField(part, SearchField.NAMES);
            if (name.isPresent()) {
                Set<String> actors = new HashSet<>(
                        searcher.search(ofKind(Stored.ACTORS, name.orElseThrow()), new IdCollector.Manager()));
                queries.anywhere(part, theirActivities(actors))
                        .ifPresent(anywhere -> asked.add(new Asked(part, anywhere, actors)));
            }
        }
        return new Question(queries, asked);
    }

    private static List<Query> theirActivities(Set<String> actors) {
        return actors.isEmpty()
                ? List.of()
                : List.of(new BoostQuery(
                        new ConstantScoreQuery(new TermInSetQuery(
                                Stored.ACTOR, actors.stream().map(BytesRef::new).toList())),
                        WEIGHT_OF_ANOTHER_NAME));
    }

    private static Query ofKind(String kind, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Stored.KIND, kind)), Occur.FILTER)
                .build();
    }

    /** Whether it asks for nothing: there is no word in it. */
    boolean isEmpty() {
        return asked.isEmpty();
    }

    List<Asked> asked() {
        return asked;
    }

    /** What finds things of one kind. */
    Query query(String kind) {
        boolean onlySuchWords = asked.stream().allMatch(each -> each.part().isInEveryText());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        asked.forEach(each ->
                all.add(each.anywhere(), each.part().isInEveryText() && !onlySuchWords ? Occur.SHOULD : Occur.MUST));
        return ofKind(kind, all.build());
    }

    /** What finds the activities that people coded. */
    Query codedByPeople() {
        return new BooleanQuery.Builder()
                .add(query(Stored.ACTIVITY), Occur.MUST)
                .add(new TermQuery(new Term(Stored.MACHINE_CODED, "yes")), Occur.MUST_NOT)
                .build();
    }

    /** What marks parts of the question in the text of a field; empty if there is nothing to mark. */
    Optional<Query> marks(SearchField field, List<Asked> some) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        some.stream()
                .flatMap(each -> queries.inField(each.part(), field).stream())
                .forEach(query -> any.add(query, Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }
}
