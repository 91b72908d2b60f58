package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One activity type: what it is, how to tell, and what to record of it.
 *
 * @param type the type
 * @param label its name for people, in the singular
 * @param letter one capital letter, unique among the types, that starts the ids of its rules
 * @param place where Table 1 of the founding paper has it
 * @param paperWording what the row of Table 1 says, paraphrased
 * @param definition our definition
 * @param inclusions what counts
 * @param exclusions what does not, and where it goes instead
 * @param attributes what can be recorded, in reading order
 * @param examples acts of this type
 * @param counterExamples acts that look like it and are not
 */
public record TypeDefinition(
        ActivityType type,
        String label,
        char letter,
        String place,
        String paperWording,
        String definition,
        List<Rule> inclusions,
        List<Rule> exclusions,
        List<AttributeDefinition> attributes,
        List<Example> examples,
        List<Example> counterExamples) {
    public TypeDefinition {
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        requireNonNull(place, "place is null");
        requireNonNull(paperWording, "paperWording is null");
        requireNonNull(definition, "definition is null");
        inclusions = List.copyOf(inclusions);
        exclusions = List.copyOf(exclusions);
        attributes = List.copyOf(attributes);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** The attribute with this name. */
    public Optional<AttributeDefinition> attribute(String name) {
        requireNonNull(name, "name is null");
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }
}
