package entente.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * An actor's time in an organisation or alliance.
 *
 * @param organisation identifier of the organisation
 * @param member identifier of the member
 * @param status the word of the table, such as {@code member} or {@code observer}
 * @param span the days it lasted
 * @param source the work that gives it
 */
public record Membership(String organisation, String member, String status, Span span, String source) {
    public Membership {
        requireNonNull(organisation, "organisation is null");
        requireNonNull(member, "member is null");
        requireNonNull(status, "status is null");
        requireNonNull(span, "span is null");
        requireNonNull(source, "source is null");
    }
}
