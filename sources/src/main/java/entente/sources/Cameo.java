package entente.sources;

import entente.core.record.Role;
import entente.sources.EventScope.Roles;
import java.util.Map;
import java.util.Set;

/** The event codes of CAMEO 1.1b3, as feeds use them. */
public final class Cameo {
    private static final Roles SIGNATORIES = new Roles(Role.SIGNATORY, Role.SIGNATORY);
    private static final Roles AID = new Roles(Role.PROVIDER, Role.RECIPIENT);

    /**
     * Which events are activities. Cooperation of forces, military aid and peacekeeping are about forces by their codes; of
     * every other code a side must be. In a visit the source is the visitor (042) or the host (043).
     */
    public static final EventScope SCOPE = new EventScope(
            "cameo-1.1b3",
            Set.of("062", "072", "074", "1661"),
            Set.of("05"),
            Map.of(
                    "042", new Roles(Role.VISITOR, Role.HOST),
                    "043", new Roles(Role.HOST, Role.VISITOR),
                    "057", SIGNATORIES,
                    "07", AID,
                    "070", AID,
                    "072", AID,
                    "073", AID,
                    "074", new Roles(Role.PARTICIPANT, Role.HOST)));

    private Cameo() {}
}
