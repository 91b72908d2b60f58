package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

/**
 * What a finding says of a proposition of the founding paper.
 *
 * @param proposition id of the {@link Proposition}
 * @param evidence what the ruling rests on, in a sentence
 */
public record Verdict(String proposition, Ruling ruling, String evidence) {
    public Verdict {
        requireNonNull(proposition, "proposition is null");
        requireNonNull(ruling, "ruling is null");
        requireNonNull(evidence, "evidence is null");
    }
}
