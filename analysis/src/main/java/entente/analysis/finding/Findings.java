package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one generation of the record, each computed when it is first asked for and then kept. Safe for use by several
 * threads; one finding is computed at a time.
 */
public final class Findings {
    private static final List<Question> QUESTIONS = List.of(
            new EarliestAndUnbroken(),
            new Growth(),
            new FromAllianceToPartnership(),
            new SystematicForm(),
            new TiesBegetTies(),
            new PeaceOrWar(),
            new TheAttache(),
            new PaperClaimsTested());

    private final Evidence evidence;
    private final Map<Integer, Finding> answered = new HashMap<>();

    public Findings(Evidence evidence) {
        this.evidence = requireNonNull(evidence, "evidence is null");
    }

    /** A finding there is. */
    public record Heading(int number, String title) {}

    /** The findings there are, by number. */
    public static List<Heading> headings() {
        return QUESTIONS.stream()
                .map(question -> new Heading(question.number(), question.title()))
                .toList();
    }

    /**
     * A finding.
     *
     * @throws IllegalArgumentException if there is none of this number
     */
    public synchronized Finding answer(int number) {
        Finding known = answered.get(number);
        if (known != null) {
            return known;
        }
        Finding made = QUESTIONS.stream()
                .filter(question -> question.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no finding " + number))
                .answer(evidence, this);
        answered.put(number, made);
        return made;
    }
}
