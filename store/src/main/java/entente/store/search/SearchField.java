package entente.store.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where words are looked for, the place that says most about a thing first. */
public enum SearchField {
    TITLE(4),
    /** Participants of an activity as its sources name them, and the names of an actor. */
    NAMES(3),
    PLACE(2),
    SERIES(2),
    SUMMARY(1.5f),
    /** When it began and ended, in words. */
    DATE(1),
    NOTES(1),
    /** Coded values as the codebook calls them, and other attributes. */
    ATTRIBUTES(0.5f),
    /** Ids of activities and attestations, those of the sources, and codes of actors. */
    IDS(1);

    static final List<SearchField> ALL = Arrays.asList(values());

    private final float weight;

    SearchField(float weight) {
        this.weight = weight;
    }

    /** How much a word found here counts against the same word found elsewhere. */
    float weight() {
        return weight;
    }

    /** Whether a word counts for more the fewer words there are beside it. */
    boolean countsItsLength() {
        return this == TITLE;
    }

    /** Its name in the index, and for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
