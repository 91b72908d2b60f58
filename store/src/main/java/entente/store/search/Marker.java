package entente.store.search;

import entente.store.search.SearchResults.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks in a text the words a query asks for. The result is pieces of the text, never markup. */
final class Marker {
    private static final int PASSAGE_LENGTH = 160;
    private static final int MOST_VALUES = 3;
    private static final int LONGEST_TEXT = 20_000;
    // the word found stands in the middle of its passage
    private static final float MIDDLE = 0.5f;

    private final UnifiedHighlighter whole;
    private final UnifiedHighlighter passages;
    private final UnifiedHighlighter values;

    Marker(Analyzer analyzer) {
        this.whole = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Pieces())
                .withMaxNoHighlightPassages(0)
                .withMaxLength(LONGEST_TEXT)
                .build();
        this.passages = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ENGLISH), PASSAGE_LENGTH, MIDDLE))
                .withFormatter(new Pieces())
                .withMaxNoHighlightPassages(0)
                .withMaxLength(LONGEST_TEXT)
                .build();
        this.values = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> new CustomSeparatorBreakIterator(Documents.SEPARATOR))
                .withFormatter(new Pieces())
                .withMaxNoHighlightPassages(0)
                .withMaxLength(LONGEST_TEXT)
                .build();
    }

    /** The whole text with its marks; empty if no word of the query is in it. */
    Optional<List<Piece>> whole(SearchField field, Query query, String text) {
        return mark(whole, field, query, text, 1);
    }

    /** The passage of a text that holds most words of the query; empty if none is in it. Of attributes, the values. */
    Optional<List<Piece>> passage(SearchField field, Query query, String text) {
        return field == SearchField.ATTRIBUTES
                ? mark(values, field, query, text, MOST_VALUES)
                : mark(passages, field, query, text, 1);
    }

    @SuppressWarnings("unchecked")
    private static Optional<List<Piece>> mark(
            UnifiedHighlighter highlighter, SearchField field, Query query, String text, int most) {
        try {
            return Optional.ofNullable(
                    (List<Piece>) highlighter.highlightWithoutSearcher(field.key(), query, text, most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes pieces of passages. A word and its stem are found at the same place, and marked once. */
    private static final class Pieces extends PassageFormatter {
        @Override
        public List<Piece> format(Passage[] found, String text) {
            List<Piece> pieces = new ArrayList<>();
            for (Passage passage : found) {
                if (passage.getStartOffset() > 0) {
                    pieces.add(new Piece(pieces.isEmpty() ? "… " : " … ", false));
                }
                add(pieces, passage, text);
            }
            if (found[found.length - 1].getEndOffset() < text.length()) {
                pieces.add(new Piece(" …", false));
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, Passage passage, String text) {
            int reached = passage.getStartOffset();
            while (Character.isWhitespace(text.charAt(reached))) {
                reached++;
            }
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int start = Math.max(reached, passage.getMatchStarts()[match]);
                int end = Math.min(passage.getMatchEnds()[match], passage.getEndOffset());
                if (end > start) {
                    addPlain(pieces, text.substring(reached, start));
                    pieces.add(new Piece(text.substring(start, end), true));
                    reached = end;
                }
            }
            addPlain(pieces, withoutSeparator(text.substring(reached, Math.max(reached, passage.getEndOffset()))));
        }

        private static String withoutSeparator(String text) {
            String plain = text.stripTrailing();
            return plain.endsWith(String.valueOf(Documents.SEPARATOR))
                    ? plain.substring(0, plain.length() - 1).stripTrailing()
                    : plain;
        }

        private static void addPlain(List<Piece> pieces, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, false));
            }
        }
    }
}
