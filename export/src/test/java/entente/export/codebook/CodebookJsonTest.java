package entente.export.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.codebook.TypeDefinition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodebookJsonTest {
    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final String JSON = CodebookJson.json(CODEBOOK);
    private static final JsonNode ROOT = new JsonMapper().readTree(JSON);

    @Test
    void holdsEveryTypeWithItsRulesAttributesAndExamples() {
        assertThat(ROOT.get("types").size()).isEqualTo(9);
        for (int i = 0; i < 9; i++) {
            TypeDefinition type = CODEBOOK.types().get(i);
            JsonNode node = ROOT.get("types").get(i);
            assertThat(node.get("code").stringValue()).isEqualTo(type.type().name());
            assertThat(node.get("inclusions").size())
                    .isEqualTo(type.inclusions().size());
            assertThat(node.get("exclusions").size())
                    .isEqualTo(type.exclusions().size());
            assertThat(node.get("attributes").size())
                    .isEqualTo(type.attributes().size());
            assertThat(node.get("examples").size()).isEqualTo(type.examples().size());
            assertThat(node.get("counterExamples").size())
                    .isEqualTo(type.counterExamples().size());
        }
    }

    @Test
    void holdsEveryCrosswalkLine() {
        assertThat(ROOT.get("crosswalks").size())
                .isEqualTo(CODEBOOK.crosswalks().size());
        for (int i = 0; i < CODEBOOK.crosswalks().size(); i++) {
            assertThat(ROOT.get("crosswalks").get(i).get("entries").size())
                    .isEqualTo(CODEBOOK.crosswalks().get(i).entries().size());
        }
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        JsonNode contact = ROOT.get("types").get(ActivityType.CONTACT.ordinal());
        assertThat(contact.get("inclusions").get(0).has("instead")).isFalse();
        assertThat(contact.get("exclusions").get(1).get("instead").stringValue())
                .isEqualTo("AGREEMENT");
        assertThat(JSON).doesNotContain("null");
    }

    @Test
    void isTheSameTextOnEverySystem() {
        assertThat(JSON)
                .isEqualTo(CodebookJson.json(CODEBOOK))
                .doesNotContain("\r")
                .endsWith("}\n");
    }
}
