package entente.store;

import entente.core.actor.ActorDirectory;

/** Where a record's actors come from: loaded only when a record is derived, told apart by a version before that. */
public interface ActorSource {
    /** The directory. */
    ActorDirectory directory();

    /** A hash of all that the directory holds. */
    String version();

    /** The directory that ships with Entente. */
    static ActorSource bundled() {
        return new ActorSource() {
            @Override
            public ActorDirectory directory() {
                return ActorDirectory.bundled();
            }

            @Override
            public String version() {
                return ActorDirectory.bundledVersion();
            }
        };
    }
}
