package entente.store.search;

import java.util.List;

/**
 * What a search finds, the best match first in each group.
 *
 * @param activities activities, by their ids
 * @param actors actors, by their ids
 * @param sources datasets, by their ids
 */
public record SearchResults(Group activities, Group actors, Group sources) {
    /** Nothing was found. */
    static final SearchResults NOTHING = new SearchResults(Group.NONE, Group.NONE, Group.NONE);

    /** How many things of all kinds there are. */
    public long total() {
        return activities.total() + actors.total() + sources.total();
    }

    /**
     * Things of one kind.
     *
     * @param hits the first of them
     * @param total how many there are
     */
    public record Group(List<Hit> hits, long total) {
        static final Group NONE = new Group(List.of(), 0);

        public Group {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A thing that was found.
     *
     * @param title its title, with the words found in it marked
     * @param passages where else the words were found; those that the title shows are not repeated
     */
    public record Hit(String id, List<Piece> title, List<Passage> passages) {
        public Hit {
            title = List.copyOf(title);
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage in which words were found.
     *
     * @param field what it is a passage of
     */
    public record Passage(SearchField field, List<Piece> pieces) {
        public Passage {
            pieces = List.copyOf(pieces);
        }

        /** The passage without marks. */
        public String text() {
            return Piece.text(pieces);
        }
    }

    /**
     * A piece of text.
     *
     * @param marked whether it is a word that was asked for
     */
    public record Piece(String text, boolean marked) {
        /** The text of all pieces. */
        public static String text(List<Piece> pieces) {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }
}
