package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.record.Attribute;

/**
 * Under which name a statement of a source is kept: the codebook's, where it has the attribute and allows the value; else
 * one that begins with {@link Attribute#OF_SOURCE}, so that nobody takes it for a coded value.
 */
public final class AttributeNames {
    private AttributeNames() {}

    /**
     * The name for one value.
     *
     * @param type the type of the activity
     * @param name what the source calls the attribute
     * @param value what it says
     */
    public static String of(ActivityType type, String name, String value) {
        requireNonNull(name, "name is null");
        return Codebook.bundled()
                .type(type)
                .attribute(name)
                .filter(attribute -> attribute.accepts(value))
                .map(attribute -> name)
                .orElseGet(() -> ofSource(name));
    }

    /** The name of something only one dataset has. */
    public static String ofSource(String name) {
        return Attribute.OF_SOURCE + requireNonNull(name, "name is null");
    }
}
