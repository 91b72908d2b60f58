package entente.analysis.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a row of a panel is, beside its year. */
public enum Unit {
    /** A state. */
    STATE_YEAR,
    /** Two states, the one with the smaller code first. */
    DYAD_YEAR,
    /** Two states in each order. */
    DIRECTED_DYAD_YEAR;

    /** Its name on the command line, such as {@code dyad-year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit of that name. */
    public static Optional<Unit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
    }

    /** The names of all units. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Unit::word).toList();
    }

    boolean isPair() {
        return this != STATE_YEAR;
    }
}
