package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What became of one row of a source: nothing is dropped without a word. */
public sealed interface RowOutcome {
    /** The row attests something. */
    record Used(List<Attestation> attestations) implements RowOutcome {
        public Used {
            attestations = List.copyOf(attestations);
            if (attestations.isEmpty()) {
                throw new IllegalArgumentException("a used row attests at least one activity");
            }
        }
    }

    /** The row is used: it attests no activity, and says something about a state or a pair of states. */
    record Context(List<ContextFact> facts) implements RowOutcome {
        public Context {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("a row of context holds at least one fact");
            }
        }
    }

    /**
     * The row cannot be read.
     *
     * @param column the column at fault; empty text if it is the row as a whole
     * @param value the cell as printed
     * @param message what is wrong and what would be right
     */
    record Rejected(String column, String value, String message) implements RowOutcome {
        public Rejected {
            requireNonNull(column, "column is null");
            requireNonNull(value, "value is null");
            requireNonNull(message, "message is null");
        }
    }

    /**
     * The row is sound and speaks of something the record does not hold.
     *
     * @param rule the rule that puts it out of scope
     */
    record OutOfScope(String rule) implements RowOutcome {
        public OutOfScope {
            requireNonNull(rule, "rule is null");
        }
    }
}
