package entente.analysis.panel;

import entente.analysis.AnalysisException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns are asked for, by their groups or names. */
final class Choice {
    private Choice() {}

    /**
     * The measures asked for, in the order of all.
     *
     * @throws AnalysisException if a word is no group and no column
     */
    static List<Measure> of(List<Measure> all, List<String> words) {
        Set<String> groups = all.stream().map(Measure::group).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> names = all.stream().map(Measure::name).collect(Collectors.toSet());
        for (String word : words) {
            if (!groups.contains(word) && !names.contains(word)) {
                throw AnalysisException.request(
                        "There is no column and no group of columns '%s'. The groups are: %s. Columns: %s."
                                .formatted(word, String.join(", ", groups), near(all, word)));
            }
        }
        return words.isEmpty()
                ? all
                : all.stream()
                        .filter(measure -> words.contains(measure.group()) || words.contains(measure.name()))
                        .toList();
    }

    /** The columns that share their first word with the one asked for, or else all. */
    private static String near(List<Measure> all, String word) {
        String beginning = word.split("_", 2)[0];
        List<String> same = all.stream()
                .map(Measure::name)
                .filter(name -> name.startsWith(beginning))
                .toList();
        return String.join(
                ", ", same.isEmpty() ? all.stream().map(Measure::name).toList() : same);
    }
}
