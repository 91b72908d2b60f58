package entente.export.codebook;

import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Cardinality;
import java.util.Locale;

/** Short descriptions that several renderings share. */
final class Wording {
    private Wording() {}

    /** What an attribute holds, such as {@code number of months} or {@code code, several}. */
    static String kind(AttributeDefinition attribute) {
        String kind = attribute.kind().name().toLowerCase(Locale.ROOT);
        String unit = attribute.unit() == null ? "" : ", in " + attribute.unit();
        return kind + unit + (attribute.cardinality() == Cardinality.MANY ? ", several" : "");
    }
}
