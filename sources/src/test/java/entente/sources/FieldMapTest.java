package entente.sources;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field map at fault stops the program, not the user's file. */
class FieldMapTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    twice.fields.csv > twice.fields.csv names column a twice
                    same-attribute.fields.csv > same-attribute.fields.csv names column a twice
                    no-reason.fields.csv > no-reason.fields.csv, line 3: an ignored column needs its reason
                    """)
    void aFaultIsNamed(String map, String message) {
        assertThatThrownBy(() -> FieldMap.beside(FieldMapTest.class, map))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}
