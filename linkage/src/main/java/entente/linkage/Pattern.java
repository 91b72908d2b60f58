package entente.linkage;

import java.util.ArrayList;
import java.util.List;

/** The levels of all evidence between two tellings, packed into one number. */
final class Pattern {
    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;
    private static final Evidence[] EVIDENCE = Evidence.values();

    private Pattern() {}

    /** The pattern of two acts. */
    static int of(Act one, Act other) {
        int pattern = 0;
        for (int piece = 0; piece < EVIDENCE.length; piece++) {
            pattern |= (EVIDENCE[piece].level(one, other) + 1) << (BITS * piece);
        }
        return pattern;
    }

    /** The level of one piece of evidence, by its position, or {@link Evidence#MISSING}. */
    static int level(int pattern, int piece) {
        return ((pattern >>> (BITS * piece)) & MASK) - 1;
    }

    /** The pattern in words, what was missing left out. */
    static String words(int pattern) {
        List<String> words = new ArrayList<>();
        for (int piece = 0; piece < EVIDENCE.length; piece++) {
            int level = level(pattern, piece);
            if (level != Evidence.MISSING) {
                words.add(EVIDENCE[piece].words(level));
            }
        }
        return String.join(", ", words);
    }
}
