package entente.analysis.model;

import entente.analysis.table.WordColumn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A division of observations into groups, numbered from 0 in the order of their first observations.
 *
 * @param label what the groups are called
 * @param of each observation's group
 * @param count the number of groups
 */
// divisions are never compared
@SuppressWarnings("ArrayRecordComponent")
record Groups(String label, int[] of, int count) {
    static Groups of(WordColumn column, int[] rows) {
        int[] numbers = new int[column.words().size()];
        Arrays.fill(numbers, -1);
        int[] groups = new int[rows.length];
        int count = 0;
        for (int place = 0; place < rows.length; place++) {
            int code = column.code(rows[place]);
            if (numbers[code] < 0) {
                numbers[code] = count++;
            }
            groups[place] = numbers[code];
        }
        return new Groups(column.name(), groups, count);
    }

    /** Each observation alone. */
    static Groups ofEach(int size) {
        int[] groups = new int[size];
        Arrays.setAll(groups, place -> place);
        return new Groups("rows", groups, size);
    }

    /** The groups of observations that are together in both divisions. */
    Groups crossedWith(Groups other) {
        return ofPairs(label + " by " + other.label, of, other.of);
    }

    static Groups ofPairs(String label, int[] first, int[] second) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] groups = new int[first.length];
        for (int place = 0; place < first.length; place++) {
            long pair = ((long) first[place] << Integer.SIZE) | second[place];
            Integer known = numbers.putIfAbsent(pair, numbers.size());
            groups[place] = known == null ? numbers.size() - 1 : known;
        }
        return new Groups(label, groups, numbers.size());
    }

    /** The division of some of the observations. */
    Groups ofRows(int[] kept) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] groups = new int[kept.length];
        for (int place = 0; place < kept.length; place++) {
            Integer known = numbers.putIfAbsent(of[kept[place]], numbers.size());
            groups[place] = known == null ? numbers.size() - 1 : known;
        }
        return new Groups(label, groups, numbers.size());
    }

    /** Whether each of these groups lies within one group of another division. */
    boolean isWithin(Groups other) {
        int[] outer = new int[count];
        Arrays.fill(outer, -1);
        for (int place = 0; place < of.length; place++) {
            if (outer[of[place]] < 0) {
                outer[of[place]] = other.of[place];
            } else if (outer[of[place]] != other.of[place]) {
                return false;
            }
        }
        return true;
    }

    /** Both members of each observation, numbered as one set of actors. */
    @SuppressWarnings("ArrayRecordComponent")
    record Members(int[] first, int[] second, int count) {
        static Members of(WordColumn first, WordColumn second, int[] rows) {
            Map<String, Integer> numbers = new HashMap<>();
            int[] codesOfFirst = codes(first, numbers);
            int[] codesOfSecond = codes(second, numbers);
            int[] firsts = Arrays.stream(rows)
                    .map(row -> codesOfFirst[first.code(row)])
                    .toArray();
            int[] seconds = Arrays.stream(rows)
                    .map(row -> codesOfSecond[second.code(row)])
                    .toArray();
            boolean[] used = new boolean[numbers.size()];
            for (int place = 0; place < rows.length; place++) {
                used[firsts[place]] = true;
                used[seconds[place]] = true;
            }
            int[] places = new int[used.length];
            int count = 0;
            for (int number = 0; number < used.length; number++) {
                places[number] = count;
                count += used[number] ? 1 : 0;
            }
            return new Members(
                    Arrays.stream(firsts).map(number -> places[number]).toArray(),
                    Arrays.stream(seconds).map(number -> places[number]).toArray(),
                    count);
        }

        private static int[] codes(WordColumn column, Map<String, Integer> numbers) {
            List<String> words = column.words();
            return words.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, key -> numbers.size()))
                    .toArray();
        }

        /** The dyads, whichever member is named first. */
        Groups dyads() {
            int[] lower = new int[first.length];
            int[] upper = new int[first.length];
            for (int place = 0; place < first.length; place++) {
                lower[place] = Math.min(first[place], second[place]);
                upper[place] = Math.max(first[place], second[place]);
            }
            return ofPairs("dyads", lower, upper);
        }
    }
}
