package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

/** How many rows were left out for a reason. */
public record NotUsed(String reason, long rows) {
    public NotUsed {
        requireNonNull(reason, "reason is null");
    }
}
