package entente.atlas.page;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.codebook.TypeDefinition;

/**
 * An activity type as people read it.
 *
 * @param code its code, such as {@code AGREEMENT}
 * @param label its name by the codebook
 * @param letter its letter by the codebook
 */
record TypeLabel(String code, String label, String letter) {
    static TypeLabel of(Codebook codebook, String code) {
        TypeDefinition definition = codebook.type(ActivityType.valueOf(code));
        return new TypeLabel(code, definition.label(), String.valueOf(definition.letter()));
    }

    static TypeLabel of(TypeDefinition definition) {
        return new TypeLabel(definition.type().name(), definition.label(), String.valueOf(definition.letter()));
    }

    /** The mark of the type, as an SVG path around the origin, about as large as a circle of radius 1. */
    String mark() {
        return switch (ActivityType.valueOf(code)) {
            case AGREEMENT -> "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z";
            case EXERCISE -> "M0 -1.3L1.2 0.9L-1.2 0.9Z";
            case CONTACT -> "M-.9 -.9H.9V.9H-.9Z";
            case ATTACHE -> "M0 -1.3L1.15 0L0 1.3L-1.15 0Z";
            case INTEROPERABILITY -> "M-.4 -1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z";
            case TRAINING -> "M-.55 -1H.55L1.1 0L.55 1H-.55L-1.1 0Z";
            case PEACEKEEPING -> "M0 1.3L1.2 -.9L-1.2 -.9Z";
            case HADR ->
                "M-1.1 -.55L-.55 -1.1L0 -.55L.55 -1.1L1.1 -.55L.55 0L1.1 .55L.55 1.1L0 .55L-.55 1.1L-1.1 .55L-.55 0Z";
            case EVENT -> "M0 -1.3L.33 -.45L1.24 -.4L.53 .17L.76 1.05L0 .55L-.76 1.05L-.53 .17L-1.24 -.4L-.33 -.45Z";
        };
    }
}
