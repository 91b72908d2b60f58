package entente.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeDefinitionTest {
    @Test
    void aCodeTakesOnlyItsListedValues() {
        AttributeDefinition form = attribute(ValueKind.CODE);
        assertThat(form.accepts("field")).isTrue();
        assertThat(form.accepts("Field")).isFalse();
        assertThat(form.accepts("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "2,false", "true,false", "-9,false", "' 1',false"})
    void aFlagIsZeroOrOne(String value, boolean accepted) {
        assertThat(attribute(ValueKind.FLAG).accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "12,true",
        "-3,true",
        "0.5,true",
        "4.50,true",
        "1e3,false",
        "'1,000',false",
        "007,false",
        ".5,false",
        "5.,false",
        "NaN,false"
    })
    void aNumberIsPlainDecimal(String value, boolean accepted) {
        assertThat(attribute(ValueKind.NUMBER).accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1904-04-08", "1857-XX", "-0258~", "1971/..", "[1888,1889]", "Y-12000", "2004-06-XX?"})
    void aDateIsWrittenInTheCharactersOfEdtf(String value) {
        assertThat(attribute(ValueKind.DATE).accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 April 1904", "circa", ""})
    void proseIsNoDate(String value) {
        assertThat(attribute(ValueKind.DATE).accepts(value)).isFalse();
    }

    @Test
    void textAndActorsAreNeverBlank() {
        assertThat(attribute(ValueKind.TEXT).accepts("  ")).isFalse();
        assertThat(attribute(ValueKind.ACTOR).accepts("Siam")).isTrue();
    }

    private static AttributeDefinition attribute(ValueKind kind) {
        return new AttributeDefinition(
                "form",
                "Form",
                "How.",
                kind,
                kind == ValueKind.CODE ? List.of(new AllowedValue("field", "Field", "In the field.")) : List.of(),
                null,
                Cardinality.ONE,
                AttributeOrigin.OURS);
    }
}
