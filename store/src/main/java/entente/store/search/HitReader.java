package entente.store.search;

import entente.store.search.Question.Asked;
import entente.store.search.SearchResults.Hit;
import entente.store.search.SearchResults.Passage;
import entente.store.search.SearchResults.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Shows why things were found: the title with its marks, then a passage for each part of the question not shown yet. */
final class HitReader {
    private static final int MOST_PASSAGES = 3;

    private final Question question;
    private final Marker marker;
    private final IndexSearcher searcher;

    HitReader(Question question, Marker marker, IndexSearcher searcher) {
        this.question = question;
        this.marker = marker;
        this.searcher = searcher;
    }

    Hit hit(Document document) throws IOException {
        List<Asked> unseen = new ArrayList<>(question.asked());
        String title = String.valueOf(document.get(SearchField.TITLE.key()));
        List<Piece> markedTitle = question.marks(SearchField.TITLE, question.asked())
                .flatMap(query -> marker.whole(SearchField.TITLE, query, title))
                .orElse(List.of(new Piece(title, false)));
        removeSeen(unseen, SearchField.TITLE, title);
        List<Passage> passages = new ArrayList<>();
        for (SearchField field : SearchField.ALL) {
            for (String text : document.getValues(field.key())) {
                show(field, text, unseen, passages);
            }
        }
        for (String actor : document.getValues(Stored.ACTOR)) {
            showOtherName(actor, unseen, passages);
        }
        return new Hit(String.valueOf(document.get(Stored.ID)), markedTitle, passages);
    }

    /** The thing without marks and passages. */
    static Hit titleOnly(Document document) {
        Piece title = new Piece(String.valueOf(document.get(SearchField.TITLE.key())), false);
        return new Hit(String.valueOf(document.get(Stored.ID)), List.of(title), List.of());
    }

    private void show(SearchField field, String text, List<Asked> unseen, List<Passage> passages) {
        if (unseen.isEmpty() || passages.size() == MOST_PASSAGES) {
            return;
        }
        question.marks(field, unseen)
                .flatMap(query -> marker.passage(field, query, text))
                .ifPresent(pieces -> {
                    passages.add(new Passage(field, pieces));
                    removeSeen(unseen, field, text);
                });
    }

    private void removeSeen(List<Asked> unseen, SearchField field, String text) {
        unseen.removeIf(asked -> question.marks(field, List.of(asked))
                .flatMap(query -> marker.whole(field, query, text))
                .isPresent());
    }

    /** Shows a name by which an actor is known, where it is what the activity was found by. */
    private void showOtherName(String actor, List<Asked> unseen, List<Passage> passages) throws IOException {
        if (unseen.stream().noneMatch(asked -> asked.actors().contains(actor))) {
            return;
        }
        for (Document known : actor(actor)) {
            Arrays.stream(known.getValues(SearchField.NAMES.key()))
                    .forEach(name -> show(SearchField.NAMES, name, unseen, passages));
        }
    }

    private List<Document> actor(String id) throws IOException {
        List<Document> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Stored.SELF, id)), 1).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc));
        }
        return found;
    }
}
