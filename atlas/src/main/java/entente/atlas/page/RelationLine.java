package entente.atlas.page;

import entente.core.record.RelationKind;
import java.util.Locale;

/**
 * How an activity stands to another.
 *
 * @param kind the relation, in lower case
 * @param words the relation as it reads from this activity
 * @param id the other activity
 */
record RelationLine(String kind, String words, String id, String title, String address) {
    /** A relation this activity has to another. */
    static RelationLine to(String kind, String id, String title) {
        String words = switch (RelationKind.valueOf(kind)) {
            case PART_OF -> "part of";
            case AMENDS -> "amends";
            case RENEWS -> "renews";
            case ENDS -> "ends";
            case RESULTS_FROM -> "results from";
        };
        return new RelationLine(kind.toLowerCase(Locale.ROOT), words, id, title, Addresses.activity(id));
    }

    /** A relation another activity has to this one. */
    static RelationLine from(String kind, String id, String title) {
        String words = switch (RelationKind.valueOf(kind)) {
            case PART_OF -> "has as its part";
            case AMENDS -> "amended by";
            case RENEWS -> "renewed by";
            case ENDS -> "ended by";
            case RESULTS_FROM -> "led to";
        };
        return new RelationLine(kind.toLowerCase(Locale.ROOT), words, id, title, Addresses.activity(id));
    }
}
