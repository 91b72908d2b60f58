package entente.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormulaTest {
    private static final Table TABLE = Table.of(
            new Origin("made up", ""),
            List.of(
                    NumberColumn.of("y", 0, 1, 0, 1, 1),
                    NumberColumn.of("x", 1, 2, 3, 4, Double.NaN),
                    NumberColumn.of("a b", 2, 0, 2, 2, 2),
                    WordColumn.of("region", "north", "south", "10", "9", "9")));

    private static Design design(String formula) {
        return Design.of(TABLE, Formula.parse(formula), List.of());
    }

    @Test
    void termsAreNamedAsInR() {
        assertThat(design("y ~ x + I( x ^ 2 ) + I(x*2+1) + x:`a b` + C(region)").labels())
                .containsExactly(
                        "(Intercept)",
                        "x",
                        "I(x^2)",
                        "I(x * 2 + 1)",
                        "C(region)[10]",
                        "C(region)[north]",
                        "C(region)[south]",
                        "x:a b");
    }

    @Test
    void arithmeticFollowsTheUsualPrecedence() {
        Design design = design("y ~ I(-x^2 + 2*(x - 1)/4)");

        assertThat(design.columns()[1]).containsExactly(-1, -3.5, -8, -14.5);
    }

    @Test
    void aStarStandsForBothTermsAndTheirProduct() {
        assertThat(design("y ~ x*`a b`").labels()).containsExactly("(Intercept)", "x", "a b", "x:a b");
    }

    @Test
    void withoutAnInterceptCategoriesTakeItsPlace() {
        assertThat(design("y ~ 0 + C(region)").labels())
                .containsExactly("C(region)[9]", "C(region)[10]", "C(region)[north]", "C(region)[south]");
        assertThat(design("y ~ x - 1").labels()).containsExactly("x");
    }

    @Test
    void rowsWithoutAValueAreDroppedAndCountedByVariable() {
        Design design = design("y ~ x + log(`a b`)");

        assertThat(design.rows()).containsExactly(0, 2, 3);
        assertThat(design.dropped())
                .containsExactly(
                        new Dropped("x", "marked as missing", 1),
                        new Dropped("log(a b)", "has no value for the number given", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y x|character 3: expected ~",
                "y ~|character 4: expected the name of a column, or a function, found the end",
                "y ~ x +|found the end",
                "y ~ x )|character 7: expected +, : or the end, found \")\"",
                "y ~ sin(x)|expected one of the functions",
                "y ~ 2|only 0 and 1 can stand alone",
                "y ~ `x|expected a second `",
                "y ~ I(x^)|expected a number, the name of a column",
                "C(y) ~ x|must be a column of numbers",
                "y ~ 0|no terms at all"
            })
    void whatCannotBeReadIsNamedWithItsPlace(String formula, String message) {
        assertThatThrownBy(() -> Formula.parse(formula)).hasMessageContaining(message);
    }

    @Test
    void deepNestingIsAnErrorNotAnExhaustedStack() {
        assertThatThrownBy(() -> Formula.parse("y ~ I(" + "(".repeat(100_000) + "x"))
                .hasMessageContaining("fewer parentheses");
    }
}
