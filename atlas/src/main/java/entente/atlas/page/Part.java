package entente.atlas.page;

import entente.store.Rows;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken spell of an actor in an activity.
 *
 * @param actor the actor's id, null if no known actor is meant for certain
 * @param attestation the attestation that says so
 * @param attestations how many say so
 * @param bridgedMonths how many months within it no source attests
 */
record Part(
        String name,
        @Nullable String actor,
        @Nullable String address,
        String role,
        When when,
        String attestation,
        String anchor,
        int attestations,
        int bridgedMonths) {
    static Part of(Rows.Part part) {
        String actor = part.actorId();
        return new Part(
                part.name(),
                actor,
                actor == null ? null : Addresses.actor(actor),
                part.role().toLowerCase(Locale.ROOT),
                When.ofBounds(part.startDate(), part.startBound(), part.endDate(), part.endBound()),
                part.attestationId(),
                Addresses.anchor(part.attestationId()),
                part.attestations(),
                part.bridgedMonths());
    }
}
