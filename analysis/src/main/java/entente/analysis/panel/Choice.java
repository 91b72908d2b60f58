package entente.analysis.panel;

import entente.analysis.AnalysisException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns are asked for, by their groups or names, in the order of all.
 *
 * @param acts those of activities
 * @param context those of context, of datasets that are loaded
 */
record Choice(List<Measure> acts, List<ContextMeasure> context) {

    /**
     * The columns asked for; without a word all, but for those of context whose dataset is not loaded.
     *
     * @throws AnalysisException if a word is no group and no column, or names only columns of datasets that are not loaded
     */
    static Choice of(List<Measure> acts, List<ContextMeasure> context, List<String> words, Set<String> loaded) {
        List<ContextMeasure> there = context.stream()
                .filter(measure -> loaded.contains(measure.source().dataset()))
                .toList();
        if (words.isEmpty()) {
            return new Choice(acts, there);
        }
        for (String word : words) {
            check(word, acts, context, loaded);
        }
        return new Choice(
                acts.stream()
                        .filter(measure -> words.contains(measure.group()) || words.contains(measure.name()))
                        .toList(),
                there.stream()
                        .filter(measure -> words.contains(measure.group()) || words.contains(measure.name()))
                        .toList());
    }

    private static void check(String word, List<Measure> acts, List<ContextMeasure> context, Set<String> loaded) {
        if (acts.stream()
                .anyMatch(measure ->
                        measure.group().equals(word) || measure.name().equals(word))) {
            return;
        }
        Predicate<ContextMeasure> named =
                measure -> measure.group().equals(word) || measure.name().equals(word);
        List<String> datasets = context.stream()
                .filter(named)
                .map(measure -> measure.source().dataset())
                .distinct()
                .toList();
        if (datasets.isEmpty()) {
            throw unknown(word, acts, context);
        }
        if (datasets.stream().noneMatch(loaded::contains)) {
            throw AnalysisException.noAnswer(
                    "'%s' is made of %s, which this store does not hold. Add its file with 'entente add'; 'entente sources' says where it is published."
                            .formatted(word, String.join(" or ", datasets)));
        }
    }

    private static AnalysisException unknown(String word, List<Measure> acts, List<ContextMeasure> context) {
        List<String> groups = Stream.concat(
                        acts.stream().map(Measure::group), context.stream().map(ContextMeasure::group))
                .distinct()
                .toList();
        return AnalysisException.request(
                "There is no column and no group of columns '%s'. The groups are: %s. Columns: %s."
                        .formatted(word, String.join(", ", groups), near(acts, context, word)));
    }

    /** The columns that share their first word with the one asked for, or else all. */
    private static String near(List<Measure> acts, List<ContextMeasure> context, String word) {
        String beginning = word.split("_", 2)[0];
        List<String> names = Stream.concat(
                        acts.stream().map(Measure::name), context.stream().map(ContextMeasure::name))
                .toList();
        List<String> same =
                names.stream().filter(name -> name.startsWith(beginning)).toList();
        return same.isEmpty() ? String.join(", ", names) : same.stream().collect(Collectors.joining(", "));
    }
}
