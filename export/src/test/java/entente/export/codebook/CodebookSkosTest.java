package entente.export.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Reads the Turtle back with a strict reader of the little grammar that the export uses, written from the W3C
 * recommendation RDF 1.1 Turtle, and checks the integrity conditions of the SKOS reference.
 */
class CodebookSkosTest {
    private static final String TURTLE = CodebookSkos.turtle(Codebook.bundled(), CodebookSkos.DEFAULT_BASE);
    private static final List<Triple> TRIPLES = read(TURTLE);
    private static final Map<String, List<Triple>> BY_SUBJECT =
            TRIPLES.stream().collect(Collectors.groupingBy(Triple::subject));
    private static final Set<String> MAPPINGS =
            Set.of("skos:exactMatch", "skos:broadMatch", "skos:narrowMatch", "skos:relatedMatch");

    @Test
    void theNineTypesAreNarrowerThanMainOrSubActivity() {
        for (ActivityType type : ActivityType.values()) {
            String group = id(type.isMain() ? "main-activity" : "sub-activity");
            assertThat(TRIPLES)
                    .contains(new Triple(id(type.name()), "skos:broader", group))
                    .contains(new Triple(group, "skos:narrower", id(type.name())));
        }
    }

    @Test
    void everyObjectThatIsAnIdentifierIsDescribed() {
        Set<String> missing = new TreeSet<>();
        TRIPLES.stream()
                .map(Triple::object)
                .filter(object -> object.startsWith("<") && !BY_SUBJECT.containsKey(object))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConceptHasOnePreferredLabelAndAScheme() {
        BY_SUBJECT.forEach((subject, triples) -> {
            List<String> properties = triples.stream().map(Triple::property).toList();
            if (triples.contains(new Triple(subject, "a", "skos:Concept"))) {
                assertThat(properties).as(subject).containsOnlyOnce("skos:prefLabel", "skos:inScheme");
            }
        });
    }

    @Test
    void broaderAndNarrowerMirrorEachOther() {
        Set<Triple> all = new HashSet<>(TRIPLES);
        assertThat(all.stream()
                        .filter(triple -> triple.property().equals("skos:broader"))
                        .filter(triple ->
                                !all.contains(new Triple(triple.object(), "skos:narrower", triple.subject()))))
                .isEmpty();
        assertThat(all.stream()
                        .filter(triple -> triple.property().equals("skos:narrower"))
                        .filter(triple -> !all.contains(new Triple(triple.object(), "skos:broader", triple.subject()))))
                .isEmpty();
    }

    @Test
    void preferredLabelsAreUniqueWithinTheCodebook() {
        List<String> labels = new ArrayList<>();
        Set<String> own = new HashSet<>();
        TRIPLES.stream()
                .filter(triple -> triple.property().equals("skos:inScheme")
                        && triple.object().equals(id("scheme")))
                .forEach(triple -> own.add(triple.subject()));
        TRIPLES.stream()
                .filter(triple -> triple.property().equals("skos:prefLabel") && own.contains(triple.subject()))
                .forEach(triple -> labels.add(triple.object()));
        assertThat(labels).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void noPairIsMappedInTwoWays() {
        List<String> pairs = TRIPLES.stream()
                .filter(triple -> MAPPINGS.contains(triple.property()))
                .map(triple -> triple.subject() + " " + triple.object())
                .toList();
        assertThat(pairs).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void aBroaderCodeOfAnotherSchemeIsABroadMatch() {
        assertThat(TRIPLES)
                .contains(new Triple(id("CONTACT"), "skos:broadMatch", id("cameo-1.1b3.040")))
                .contains(new Triple(
                        id("AGREEMENT.military_contact.peacetime"), "skos:exactMatch", id("atop-5.milcon%3D2")))
                .contains(new Triple(id("EXERCISE"), "skos:narrowMatch", id("mme-7-jme-3.mme")));
    }

    @Test
    void literalsAndIdentifiersAreEscaped() {
        TurtleWriter writer = new TurtleWriter();
        writer.subject(TurtleWriter.iri("urn:x:", "CPX & \"FTX\" é=1"));
        writer.english("skos:note", "a \"quoted\" back\\slash\nand line");
        assertThat(writer.text())
                .contains("<urn:x:CPX%20%26%20%22FTX%22%20%C3%A9%3D1>")
                .contains("\"a \\\"quoted\\\" back\\\\slash\\nand line\"@en");
    }

    @Test
    void identifiersStartWithTheBaseThatIsAskedFor() {
        String turtle = CodebookSkos.turtle(Codebook.bundled(), "https://example.org/codebook/");
        assertThat(turtle).contains("<https://example.org/codebook/EXERCISE>").doesNotContain("<urn:");
        assertThatThrownBy(() -> CodebookSkos.turtle(Codebook.bundled(), "not a base"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use an absolute IRI");
    }

    private static String id(String name) {
        return "<" + CodebookSkos.DEFAULT_BASE + name + ">";
    }

    private record Triple(String subject, String property, String object) {}

    private static List<Triple> read(String turtle) {
        Matcher token = Pattern.compile("\\s*(@prefix|<[^\\x00-\\x20<>\"{}|^`\\\\]*>"
                        + "|\"(?:[^\"\\\\\\n\\r]|\\\\[tbnrf\"'\\\\])*\"(?:@en)?"
                        + "|[a-z]+:[A-Za-z]*|a|[.;])(?=\\s|$)")
                .matcher(turtle.stripTrailing());
        List<String> tokens = new ArrayList<>();
        int end = 0;
        while (token.find() && token.start() == end) {
            tokens.add(token.group(1));
            end = token.end();
        }
        assertThat(turtle.substring(end)).as("what is no Turtle").isBlank();
        List<Triple> triples = new ArrayList<>();
        int i = 0;
        while (tokens.get(i).equals("@prefix")) {
            assertThat(tokens.get(i + 3)).isEqualTo(".");
            i += 4;
        }
        while (i < tokens.size()) {
            String subject = tokens.get(i++);
            String mark = ";";
            while (mark.equals(";")) {
                triples.add(new Triple(subject, tokens.get(i), tokens.get(i + 1)));
                mark = tokens.get(i + 2);
                i += 3;
            }
            assertThat(mark).as(subject).isEqualTo(".");
        }
        return triples;
    }
}
