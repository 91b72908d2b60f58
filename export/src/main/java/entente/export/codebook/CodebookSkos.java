package entente.export.codebook;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AllowedValue;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Codebook;
import entente.core.codebook.Crosswalk;
import entente.core.codebook.CrosswalkEntry;
import entente.core.codebook.Example;
import entente.core.codebook.MappingRelation;
import entente.core.codebook.Rule;
import entente.core.codebook.TypeDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codebook as a SKOS concept scheme in Turtle (W3C, SKOS Reference, 2009). The nine types are narrower than the two top
 * concepts, main activity and sub-activity. An attribute is a concept related to its type, and its allowed values are
 * narrower than it. Each crosswalk is a scheme of its own, whose codes are notations and which the types, attributes and
 * values are mapped to: a broader code of the other scheme by {@code skos:broadMatch}, and so on. Values of flags are no
 * concepts, so a code that means yes or no is listed and not mapped. Rules are scope notes, examples are examples.
 */
public final class CodebookSkos {
    /** The base of identifiers where no address on the web is given. */
    public static final String DEFAULT_BASE = "urn:entente:codebook:";

    private static final Pattern BASE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+");

    private final Codebook codebook;
    private final String base;
    private final TurtleWriter out = new TurtleWriter();

    private CodebookSkos(Codebook codebook, String base) {
        this.codebook = codebook;
        this.base = base;
    }

    /**
     * The Turtle text.
     *
     * @param base what every identifier starts with, such as {@link #DEFAULT_BASE} or the atlas's permanent address with a
     *     final slash
     * @throws IllegalArgumentException if the base is no absolute IRI in ASCII
     */
    public static String turtle(Codebook codebook, String base) {
        requireNonNull(codebook, "codebook is null");
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException(
                    "'" + base + "' is no base for identifiers; use an absolute IRI such as " + DEFAULT_BASE);
        }
        return new CodebookSkos(codebook, base).write();
    }

    private String write() {
        out.prefix("dct", "http://purl.org/dc/terms/");
        out.prefix("skos", "http://www.w3.org/2004/02/skos/core#");
        writeScheme();
        writeGroup("main-activity", "Main activity", true);
        writeGroup("sub-activity", "Sub-activity", false);
        codebook.types().forEach(this::writeType);
        codebook.crosswalks().forEach(this::writeCrosswalk);
        return out.text();
    }

    private String scheme() {
        return TurtleWriter.iri(base, "scheme");
    }

    private String concept(String... parts) {
        return TurtleWriter.iri(base, String.join(".", parts));
    }

    private String foreign(Crosswalk crosswalk, String code) {
        return TurtleWriter.iri(base, crosswalk.scheme() + "." + code);
    }

    private void writeScheme() {
        out.subject(scheme());
        out.property("a", "skos:ConceptScheme");
        out.english("dct:title", codebook.title());
        out.english("dct:description", codebook.introduction());
        out.plain("dct:hasVersion", codebook.version());
        out.plain("dct:date", codebook.date());
        out.plain("dct:rights", codebook.licence());
        out.plain("dct:bibliographicCitation", codebook.citation());
        out.plain("dct:source", codebook.paper());
        out.property("skos:hasTopConcept", concept("main-activity"));
        out.property("skos:hasTopConcept", concept("sub-activity"));
        codebook.decisionRules().forEach(rule -> out.english("skos:scopeNote", rule.id() + ": " + rule.text()));
        codebook.notes().forEach(note -> out.english("skos:editorialNote", note.id() + ": " + note.text()));
    }

    private void writeGroup(String name, String label, boolean main) {
        out.subject(concept(name));
        out.property("a", "skos:Concept");
        out.english("skos:prefLabel", label);
        out.property("skos:topConceptOf", scheme());
        out.property("skos:inScheme", scheme());
        codebook.types().stream()
                .filter(type -> type.type().isMain() == main)
                .forEach(type ->
                        out.property("skos:narrower", concept(type.type().name())));
    }

    private void writeType(TypeDefinition type) {
        String code = type.type().name();
        out.subject(concept(code));
        out.property("a", "skos:Concept");
        out.plain("skos:notation", code);
        out.english("skos:prefLabel", type.label());
        out.english("skos:definition", type.definition());
        out.english("skos:historyNote", "Table 1 of the founding paper: " + type.paperWording());
        Stream.concat(type.inclusions().stream(), type.exclusions().stream())
                .forEach(rule -> out.english("skos:scopeNote", scopeNote(rule)));
        type.examples().forEach(example -> out.english("skos:example", example.text()));
        type.counterExamples().forEach(example -> out.english("skos:editorialNote", counterExample(example)));
        out.property("skos:inScheme", scheme());
        out.property("skos:broader", concept(type.type().isMain() ? "main-activity" : "sub-activity"));
        type.attributes().forEach(attribute -> out.property("skos:related", concept(code, attribute.name())));
        writeMappings(type.type(), Optional.empty(), Optional.empty());
        type.attributes().forEach(attribute -> writeAttribute(type, attribute));
    }

    private static String scopeNote(Rule rule) {
        ActivityType instead = rule.instead();
        return rule.id() + ": " + rule.text() + (instead == null ? "" : " Instead: " + instead + ".");
    }

    private static String counterExample(Example example) {
        ActivityType type = example.belongsTo();
        return "Not: " + example.text() + " " + example.reason()
                + (type == null ? " Not coded." : " Instead: " + type + ".");
    }

    private void writeAttribute(TypeDefinition type, AttributeDefinition attribute) {
        String code = type.type().name();
        out.subject(concept(code, attribute.name()));
        out.property("a", "skos:Concept");
        out.plain("skos:notation", attribute.name());
        out.english("skos:prefLabel", type.label() + ": " + attribute.label());
        out.english("skos:definition", attribute.definition());
        out.english("skos:scopeNote", "Holds: " + Wording.kind(attribute) + ".");
        out.property("skos:inScheme", scheme());
        out.property("skos:related", concept(code));
        for (AllowedValue value : attribute.values()) {
            out.property("skos:narrower", concept(code, attribute.name(), value.code()));
        }
        writeMappings(type.type(), Optional.of(attribute.name()), Optional.empty());
        for (AllowedValue value : attribute.values()) {
            out.subject(concept(code, attribute.name(), value.code()));
            out.property("a", "skos:Concept");
            out.plain("skos:notation", value.code());
            out.english("skos:prefLabel", type.label() + ": " + attribute.label() + ": " + value.label());
            out.english("skos:definition", value.definition());
            out.property("skos:inScheme", scheme());
            out.property("skos:broader", concept(code, attribute.name()));
            writeMappings(type.type(), Optional.of(attribute.name()), Optional.of(value.code()));
        }
    }

    private void writeMappings(ActivityType type, Optional<String> attribute, Optional<String> value) {
        for (Crosswalk crosswalk : codebook.crosswalks()) {
            for (CrosswalkEntry entry : crosswalk.entries(type)) {
                String code = entry.code();
                Optional<String> property = property(entry.relation());
                if (code != null
                        && property.isPresent()
                        && attribute.equals(Optional.ofNullable(entry.attribute()))
                        && value.equals(Optional.ofNullable(entry.value()))) {
                    out.property(property.get(), foreign(crosswalk, code));
                }
            }
        }
    }

    private static Optional<String> property(MappingRelation relation) {
        return switch (relation) {
            case EXACT -> Optional.of("skos:exactMatch");
            case BROAD -> Optional.of("skos:broadMatch");
            case NARROW -> Optional.of("skos:narrowMatch");
            case RELATED -> Optional.of("skos:relatedMatch");
            case NONE -> Optional.empty();
        };
    }

    private void writeCrosswalk(Crosswalk crosswalk) {
        String other = TurtleWriter.iri(base, crosswalk.scheme());
        out.subject(other);
        out.property("a", "skos:ConceptScheme");
        out.english("dct:title", crosswalk.title());
        out.english("dct:description", crosswalk.note());
        codebook.reference(crosswalk.reference())
                .ifPresent(reference -> out.plain("dct:bibliographicCitation", reference.citation()));
        Map<String, Set<String>> notes = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (CrosswalkEntry entry : crosswalk.entries()) {
            String code = entry.code();
            if (code != null) {
                labels.putIfAbsent(code, entry.label());
                notes.computeIfAbsent(code, name -> new TreeSet<>()).add(entry.note());
            }
        }
        labels.forEach((code, label) -> {
            out.subject(foreign(crosswalk, code));
            out.property("a", "skos:Concept");
            out.plain("skos:notation", code);
            out.english("skos:prefLabel", label);
            notes.getOrDefault(code, Set.of()).stream()
                    .filter(note -> !note.isEmpty())
                    .forEach(note -> out.english("skos:note", note));
            out.property("skos:inScheme", other);
        });
    }
}
