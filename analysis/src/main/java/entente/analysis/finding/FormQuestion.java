package entente.analysis.finding;

import entente.analysis.finding.Side.Instrument;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether B comes after A, and what was found.
 *
 * @param a what may come before
 * @param b what may come after
 * @param between what covers them, and how often
 * @param test what was computed; empty if it cannot be
 * @param obstacle why it cannot be tested, in short; empty if it can
 * @param why the same in full
 * @param told acts of B that the record says came from an act of A, or that one row attests as both
 */
record FormQuestion(
        Side a,
        Side b,
        Optional<Between> between,
        Optional<HazardAnswer> test,
        String obstacle,
        String why,
        long told) {
    /** The instruments that cover both sides, the years both cover, and how many pairs coding alone ties. */
    record Between(Instrument a, Instrument b, Window window, long constructed) {
        boolean sampled() {
            return !a.census() || !b.census();
        }
    }

    /** What is said of a question. */
    enum Answer {
        SUPPORTED("supported"),
        NOT_SUPPORTED("not supported"),
        NOT_TESTABLE("not testable");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Answer answer() {
        return test.map(found -> found.supported() ? Answer.SUPPORTED : Answer.NOT_SUPPORTED)
                .orElse(Answer.NOT_TESTABLE);
    }

    String name() {
        return a.label() + " → " + b.words();
    }

    String id() {
        return (a.label() + "-" + b.label())
                .toLowerCase(Locale.ROOT)
                .replace("é", "e")
                .replaceAll("[^a-z]+", "-");
    }
}
