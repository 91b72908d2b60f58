package entente.analysis.replication;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number somebody published, and ours.
 *
 * @param what the number, in words
 * @param target the number to reproduce
 * @param ours what Entente computes; absent if it cannot, which is a difference
 * @param tolerance how far ours may lie from the target, in the same unit
 * @param cause why ours is not expected to be within the tolerance; empty where it is
 */
public record Comparison(String what, double target, OptionalDouble ours, double tolerance, Optional<String> cause) {
    /** How ours stands to the target. */
    public enum Verdict {
        /** Within the tolerance. */
        AGREES,
        /** Beyond the tolerance, for a cause that is known and stated. */
        EXPLAINED,
        /** Beyond the tolerance, and it should not be. */
        DIFFERS
    }

    public Comparison {
        requireNonNull(what, "what is null");
        requireNonNull(ours, "ours is null");
        requireNonNull(cause, "cause is null");
        if (tolerance < 0) {
            throw new IllegalArgumentException("a tolerance is at least 0");
        }
    }

    /** A number that has to be reproduced. */
    static Comparison of(String what, double target, double ours, double tolerance) {
        return new Comparison(what, target, OptionalDouble.of(ours), tolerance, Optional.empty());
    }

    /** A number that is not expected to be reproduced, and why. */
    static Comparison explained(String what, double target, double ours, double tolerance, String cause) {
        return new Comparison(what, target, OptionalDouble.of(ours), tolerance, Optional.of(cause));
    }

    /** How ours stands to the target. */
    public Verdict verdict() {
        boolean within = ours.isPresent() && Math.abs(ours.getAsDouble() - target) <= tolerance;
        if (within) {
            return Verdict.AGREES;
        }
        return cause.isPresent() ? Verdict.EXPLAINED : Verdict.DIFFERS;
    }
}
