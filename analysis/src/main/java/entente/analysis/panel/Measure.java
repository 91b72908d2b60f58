package entente.analysis.panel;

import entente.core.codebook.ActivityType;
import java.util.Optional;
import java.util.Set;

/**
 * How a column is worked out.
 *
 * @param name its name
 * @param group the group it is asked for by
 * @param meaning what its cells say
 * @param unit the unit of its numbers
 * @param acts the classes of acts it is worked out of
 * @param tally what each act adds; of columns that look back, whether it is one that is remembered
 * @param flow which way it goes
 * @param zero where absence is a zero
 */
record Measure(
        String name, String group, String meaning, String unit, Set<ActClass> acts, Tally tally, Flow flow, Zero zero) {
    /** Which way a column goes: from the first state to the second, back, or neither. */
    enum Flow {
        NEITHER,
        SENT,
        RECEIVED,
        /** The first year of an act so far. */
        FIRST,
        /** How many years ago the last act was. */
        SINCE
    }

    /**
     * What a column counts, and so whose census makes its zeros.
     *
     * @param type the activity type
     * @param dataset the only dataset that counts, if there is one
     * @param parts the parts of the type it counts, as coverage names them; empty if it counts all
     * @param apart a part it does not count, where it counts all others
     */
    record Zero(ActivityType type, Optional<String> dataset, Set<String> parts, Optional<String> apart) {
        static Zero of(ActivityType type, String... parts) {
            return new Zero(type, Optional.empty(), Set.of(parts), Optional.empty());
        }

        static Zero by(ActivityType type, String dataset) {
            return new Zero(type, Optional.of(dataset), Set.of(), Optional.empty());
        }

        static Zero apartFrom(ActivityType type, String part) {
            return new Zero(type, Optional.empty(), Set.of(), Optional.of(part));
        }

        /** Whether a census of a part, or of the whole type, leaves nothing out that the column counts. */
        boolean isWholeIn(Optional<String> part) {
            return dataset.isPresent() || part.map(parts::contains).orElse(true);
        }

        /** Whether what is in a part may be counted. */
        boolean counts(Optional<String> part) {
            return part.isEmpty() || (!apart.equals(part) && (parts.isEmpty() || parts.contains(part.get())));
        }
    }

    /** Whether its numbers are fractions. */
    boolean fraction() {
        return tally.fraction();
    }

    /** Whether it looks back. */
    boolean isSoFar() {
        return flow == Flow.FIRST || flow == Flow.SINCE;
    }
}
