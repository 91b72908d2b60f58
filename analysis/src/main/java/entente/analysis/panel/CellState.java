package entente.analysis.panel;

import java.util.Locale;

/** What a cell of a panel says. */
public enum CellState {
    /** A number; where nothing is told inside a census, zero. */
    VALUE,
    /** Nothing is told, and no census that is loaded covers it. */
    NOT_COVERED,
    /** Something is told that leaves open whether it was so in this year. */
    UNKNOWN,
    /** Of columns that look back: there was none up to this year, as far as the record tells. */
    NONE_SO_FAR;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** The word for it in files. */
    public String word() {
        return word;
    }
}
