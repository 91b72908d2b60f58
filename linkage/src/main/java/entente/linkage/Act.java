package entente.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One act as one dataset tells it: all that its attestations with one native key say, as far as it helps to know the act
 * again elsewhere.
 *
 * @param number position in the order of the smallest attestations, from 0
 * @param dataset the dataset
 * @param nativeId the key of the act in it
 * @param attestations ids, smallest first
 * @param type the activity type
 * @param actors in order: who took part, by actor id, or by name where no actor is known; observers left out
 * @param founders those of them who took part when it began, so far as the source tells
 * @param start when it began
 * @param end when it ended
 * @param names titles and series, as folded words without years and numbers
 * @param places words of its places
 * @param flags values of attributes that several datasets code alike, by name: obligations, instrument
 * @param identifiers keys of the same act in other datasets, as {@code dataset:native id}, where the source states them
 */
record Act(
        int number,
        String dataset,
        String nativeId,
        List<String> attestations,
        String type,
        Set<String> actors,
        Set<String> founders,
        Bounds start,
        Bounds end,
        List<Set<String>> names,
        Set<String> places,
        Map<String, String> flags,
        Set<String> identifiers) {

    /**
     * When something may have happened.
     *
     * @param first first possible epoch day
     * @param last last possible epoch day
     * @param known whether the source dates it; a bound censored at the source's limit is not known
     */
    record Bounds(long first, long last, boolean known) {
        static final Bounds UNKNOWN = new Bounds(0, 0, false);

        /** Days between the two, 0 if they overlap. */
        long distance(Bounds other) {
            return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
        }

        /** Whether both are known to the day and are the same one. */
        boolean isSameDay(Bounds other) {
            return first == last && first == other.first && last == other.last;
        }

        /** The years it may lie in, at most {@code most}; empty if unknown or wider. */
        Optional<int[]> years(int most) {
            if (!known) {
                return Optional.empty();
            }
            int from = year(first);
            int to = year(last);
            return to - from < most ? Optional.of(new int[] {from, to}) : Optional.empty();
        }

        private static int year(long epochDay) {
            return java.time.LocalDate.ofEpochDay(epochDay).getYear();
        }
    }

    /** The act as people look it up. */
    String key() {
        return dataset + ":" + nativeId;
    }
}
