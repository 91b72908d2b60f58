package entente.analysis.finding;

/** A question that findings answer. Stateless. */
interface Question {
    /** Its place in the report. */
    int number();

    /** Its title in a few words. */
    String title();

    /**
     * The answer.
     *
     * @param evidence the record and what is known of its sources
     * @param others the other findings of the same evidence, computed when they are asked for
     */
    Finding answer(Evidence evidence, Findings others);
}
