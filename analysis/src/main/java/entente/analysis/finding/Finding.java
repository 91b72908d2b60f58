package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A question about defence diplomacy, answered from one generation of the record.
 *
 * @param number its place in the report, from 1
 * @param title a few words
 * @param question what is asked
 * @param answer one sentence that answers, with its numbers
 * @param said what the data loaded allow to say, a sentence each
 * @param unsaid what they do not allow to say, and why, a sentence each
 * @param figures pictures, the main one first
 * @param tables numbers, the main ones first
 * @param models estimates
 * @param verdicts what it says of propositions of the founding paper
 * @param coverage what the sources it draws on cover, loaded or not
 * @param caveats what a reader must know before using it
 * @param sources ids of the datasets to cite
 * @param provenance what it was computed from
 */
public record Finding(
        int number,
        String title,
        String question,
        String answer,
        List<String> said,
        List<String> unsaid,
        List<Figure> figures,
        List<FindingTable> tables,
        List<ModelResult> models,
        List<Verdict> verdicts,
        List<CoverageLine> coverage,
        List<String> caveats,
        List<String> sources,
        Provenance provenance) {
    public Finding {
        requireNonNull(title, "title is null");
        requireNonNull(question, "question is null");
        requireNonNull(answer, "answer is null");
        said = List.copyOf(said);
        unsaid = List.copyOf(unsaid);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        models = List.copyOf(models);
        verdicts = List.copyOf(verdicts);
        coverage = List.copyOf(coverage);
        caveats = List.copyOf(caveats);
        sources = List.copyOf(sources);
        requireNonNull(provenance, "provenance is null");
    }
}
