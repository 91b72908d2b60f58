package entente.export.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.Codebook;
import entente.core.codebook.Rule;
import entente.core.codebook.TypeDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookTextTest {
    private static final Codebook CODEBOOK = Codebook.bundled();

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(CodebookText.all(CODEBOOK).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80))
                .noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @EnumSource
    void aTypeIsPrintedWithAllItsRulesAndAttributes(ActivityType type) {
        TypeDefinition definition = CODEBOOK.type(type);
        String text = CodebookText.type(CODEBOOK, type);
        assertThat(text).startsWith(type.name() + ": " + definition.label());
        assertThat(text.lines().map(line -> line.split(" ")[0]))
                .containsAll(definition.inclusions().stream().map(Rule::id).toList())
                .containsAll(definition.exclusions().stream().map(Rule::id).toList())
                .containsAll(definition.attributes().stream()
                        .map(AttributeDefinition::name)
                        .toList());
    }

    @Test
    void wrappingLosesNoWord() {
        String words = CodebookText.all(CODEBOOK).replaceAll("\\s+", " ");
        assertThat(CODEBOOK.decisionRules())
                .allSatisfy(rule -> assertThat(words).contains(rule.text()));
        assertThat(CODEBOOK.types()).allSatisfy(type -> assertThat(words).contains(type.definition()));
    }
}
