package entente.analysis.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of words, such as the identifier of a group. Each different word is held once. */
public final class WordColumn implements Column {
    private final String name;
    private final int[] codes;
    private final List<String> words;
    private final MissingCells missing;

    WordColumn(String name, int[] codes, List<String> words, MissingCells missing) {
        this.name = Objects.requireNonNull(name, "name is null");
        this.codes = codes;
        this.words = List.copyOf(words);
        this.missing = missing;
    }

    /** A column of the words given; null is a missing cell. */
    public static WordColumn of(String name, @Nullable String... words) {
        MissingCells missing = new MissingCells(words.length);
        Dictionary dictionary = new Dictionary();
        int[] codes = new int[words.length];
        for (int row = 0; row < words.length; row++) {
            String word = words[row];
            if (word == null) {
                missing.set(row, MissingReason.EMPTY);
            } else {
                codes[row] = dictionary.code(word);
            }
        }
        return new WordColumn(name, codes, dictionary.words(), missing);
    }

    /** Gives each different word the next number. */
    static final class Dictionary {
        private final Map<String, Integer> codes = new HashMap<>();
        private final List<String> words = new java.util.ArrayList<>();

        int code(String word) {
            Integer known = codes.get(word);
            if (known != null) {
                return known;
            }
            codes.put(word, words.size());
            words.add(word);
            return words.size() - 1;
        }

        List<String> words() {
            return words;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return codes.length;
    }

    /** The number of a cell's word in {@link #words}; meaningless where the cell is missing. */
    public int code(int row) {
        return codes[row];
    }

    /** The word of a cell that is not missing. */
    public String word(int row) {
        return words.get(codes[row]);
    }

    /** The different words, in the order of their first appearance. */
    public List<String> words() {
        return words;
    }

    /** The words' numbers, row by row, renumbered so that the words are in order: numbers by size, before other text. */
    public int[] orderedCodes() {
        List<String> ordered = orderedWords();
        Map<String, Integer> places = new HashMap<>();
        ordered.forEach(word -> places.put(word, places.size()));
        int[] renumbered = words.stream().mapToInt(places::get).toArray();
        return Arrays.stream(codes)
                .map(code -> words.isEmpty() ? 0 : renumbered[code])
                .toArray();
    }

    /** The different words in order: numbers by size, before other text. */
    public List<String> orderedWords() {
        return words.stream().sorted(WordOrder.NUMBERS_FIRST).toList();
    }

    @Override
    public boolean isMissing(int row) {
        return missing.at(row);
    }

    @Override
    public Optional<MissingReason> missing(int row) {
        return missing.reason(row);
    }
}
