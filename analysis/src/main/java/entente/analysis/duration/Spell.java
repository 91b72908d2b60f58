package entente.analysis.duration;

import entente.analysis.AnalysisException;

/**
 * A spell under observation, in any unit of time that all spells share.
 *
 * @param entry when observation begins, counted from the spell's own start; above 0 for a spell that had begun before
 * @param exit when the spell ends or observation does, counted likewise
 * @param ended whether the spell ended then; false if it went on and is censored
 */
public record Spell(double entry, double exit, boolean ended) {
    public Spell {
        if (!(entry >= 0) || !(exit > entry) || Double.isInfinite(exit)) {
            throw AnalysisException.noAnswer(
                    "A spell is observed from %s to %s: the first must be 0 or more, and the second later."
                            .formatted(entry, exit));
        }
    }

    /** A spell observed from its start. */
    public static Spell of(double length, boolean ended) {
        return new Spell(0, length, ended);
    }
}
