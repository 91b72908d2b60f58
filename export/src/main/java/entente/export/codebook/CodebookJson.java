package entente.export.codebook;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.AllowedValue;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Codebook;
import entente.core.codebook.Crosswalk;
import entente.core.codebook.CrosswalkEntry;
import entente.core.codebook.Example;
import entente.core.codebook.Rule;
import entente.core.codebook.TypeDefinition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole codebook as JSON: the keys of its YAML files, shared attributes written out at each type, crosswalks included.
 * What does not apply is left out rather than null.
 */
public final class CodebookJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    // Two spaces and \n on every system, so that the bytes do not depend on where it is written.
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private CodebookJson() {}

    /** The JSON text, indented, with a final line break. */
    public static String json(Codebook codebook) {
        requireNonNull(codebook, "codebook is null");
        ObjectNode root = MAPPER.createObjectNode();
        root.put("title", codebook.title());
        root.put("version", codebook.version());
        root.put("date", codebook.date());
        root.put("licence", codebook.licence());
        root.put("citation", codebook.citation());
        root.put("paper", codebook.paper());
        root.put("introduction", codebook.introduction());
        rules(root.putArray("decisionRules"), codebook.decisionRules());
        ArrayNode notes = root.putArray("notes");
        codebook.notes().forEach(note -> notes.addObject().put("id", note.id()).put("text", note.text()));
        ArrayNode terms = root.putArray("terms");
        codebook.terms().forEach(term -> {
            ObjectNode node = terms.addObject().put("term", term.term()).put("definition", term.definition());
            texts(node, "literature", term.literature());
            texts(node, "references", term.references());
        });
        ArrayNode references = root.putArray("references");
        codebook.references()
                .forEach(reference -> references
                        .addObject()
                        .put("key", reference.key())
                        .put("citation", reference.citation())
                        .put("read", reference.read()));
        ArrayNode types = root.putArray("types");
        codebook.types().forEach(type -> type(types.addObject(), type));
        ArrayNode crosswalks = root.putArray("crosswalks");
        codebook.crosswalks().forEach(crosswalk -> crosswalk(crosswalks.addObject(), crosswalk));
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
    }

    private static void type(ObjectNode node, TypeDefinition type) {
        node.put("code", type.type().name());
        node.put("main", type.type().isMain());
        node.put("label", type.label());
        node.put("letter", String.valueOf(type.letter()));
        node.put("place", type.place());
        node.put("paperWording", type.paperWording());
        node.put("definition", type.definition());
        rules(node.putArray("inclusions"), type.inclusions());
        rules(node.putArray("exclusions"), type.exclusions());
        ArrayNode attributes = node.putArray("attributes");
        type.attributes().forEach(attribute -> attribute(attributes.addObject(), attribute));
        examples(node.putArray("examples"), type.examples());
        examples(node.putArray("counterExamples"), type.counterExamples());
    }

    private static void attribute(ObjectNode node, AttributeDefinition attribute) {
        node.put("name", attribute.name());
        node.put("label", attribute.label());
        node.put("definition", attribute.definition());
        node.put("kind", lowerCase(attribute.kind()));
        optional(node, "unit", attribute.unit());
        node.put("cardinality", lowerCase(attribute.cardinality()));
        node.put("origin", lowerCase(attribute.origin()));
        if (!attribute.values().isEmpty()) {
            ArrayNode values = node.putArray("values");
            for (AllowedValue value : attribute.values()) {
                values.addObject()
                        .put("code", value.code())
                        .put("label", value.label())
                        .put("definition", value.definition());
            }
        }
    }

    private static void rules(ArrayNode array, List<Rule> rules) {
        for (Rule rule : rules) {
            ObjectNode node = array.addObject().put("id", rule.id()).put("text", rule.text());
            if (!rule.attributes().isEmpty()) {
                texts(node, "attributes", rule.attributes());
            }
            optional(node, "instead", rule.instead());
        }
    }

    private static void examples(ArrayNode array, List<Example> examples) {
        for (Example example : examples) {
            ObjectNode node = array.addObject().put("rule", example.rule());
            node.put("text", example.text());
            node.put("reason", example.reason());
            optional(node, "belongsTo", example.belongsTo());
        }
    }

    private static void crosswalk(ObjectNode node, Crosswalk crosswalk) {
        node.put("scheme", crosswalk.scheme());
        node.put("title", crosswalk.title());
        node.put("reference", crosswalk.reference());
        node.put("note", crosswalk.note());
        ArrayNode entries = node.putArray("entries");
        for (CrosswalkEntry entry : crosswalk.entries()) {
            ObjectNode line = entries.addObject();
            optional(line, "code", entry.code());
            line.put("label", entry.label());
            line.put("relation", lowerCase(entry.relation()));
            optional(line, "type", entry.type());
            optional(line, "attribute", entry.attribute());
            optional(line, "value", entry.value());
            optional(line, "note", entry.note().isEmpty() ? null : entry.note());
            line.put("source", entry.source());
        }
    }

    private static void texts(ObjectNode node, String field, List<String> texts) {
        ArrayNode array = node.putArray(field);
        texts.forEach(array::add);
    }

    private static void optional(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
