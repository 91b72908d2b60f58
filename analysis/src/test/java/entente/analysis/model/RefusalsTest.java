package entente.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.analysis.AnalysisException;
import entente.analysis.model.ModelRequest.Family;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What data cannot tell is said in words, with the names of the columns; never a NaN. */
final class RefusalsTest {
    private static final int ROWS = 60;

    private final Random random = new Random(5);
    private final List<entente.analysis.table.Column> columns = new ArrayList<>();

    private double[] numbers(String name, java.util.function.IntToDoubleFunction value) {
        double[] numbers = new double[ROWS];
        Arrays.setAll(numbers, value);
        columns.add(NumberColumn.of(name, numbers));
        return numbers;
    }

    private FittedModel fit(Family family, String formula) {
        return Regression.fit(table(), ModelRequest.of(family, formula));
    }

    private Table table() {
        return Table.of(new Origin("made up", ""), columns);
    }

    @Test
    void anOutcomeThatNeverVariesIsNamed() {
        numbers("y", row -> 0);
        numbers("x", row -> row);

        assertThatThrownBy(() -> fit(Family.LOGIT, "y ~ x"))
                .hasMessageContaining("y is 0 in all 60 rows used: there is nothing to explain.");
        assertThatThrownBy(() -> fit(Family.LPM, "y ~ x")).hasMessageContaining("nothing to explain");
    }

    @Test
    void anOutcomeThatIsNotBinaryIsNamedWithItsRow() {
        numbers("y", row -> row == 4 ? 2 : row % 2);
        numbers("x", row -> random.nextGaussian());

        assertThatThrownBy(() -> fit(Family.LOGIT, "y ~ x")).hasMessageContaining("y is 2 in row 5");
        assertThat(fit(Family.LPM, "y ~ x").notes()).anyMatch(note -> note.contains("linear regression"));
    }

    @Test
    void aTableWithNothingLeftSaysWhichColumnsMiss() {
        numbers("y", row -> row < 30 ? Double.NaN : row % 2);
        numbers("x", row -> row < 30 ? 1 : Double.NaN);

        assertThatThrownBy(() -> fit(Family.LOGIT, "y ~ x"))
                .hasMessageContaining("y marked as missing in 30; x marked as missing in 30");
    }

    @Test
    void moreCoefficientsThanRowsIsSaid() {
        columns.add(NumberColumn.of("y", 0, 1));
        columns.add(NumberColumn.of("x", 0.5, 0.7));

        assertThatThrownBy(() -> fit(Family.LPM, "y ~ x")).hasMessageContaining("2 rows cannot tell 2 coefficients");
    }

    @Test
    void aSingleClusterIsNamed() {
        numbers("y", row -> row % 2);
        numbers("x", row -> random.nextGaussian());
        columns.add(
                WordColumn.of("land", java.util.Collections.nCopies(ROWS, "PAK").toArray(String[]::new)));

        assertThatThrownBy(() -> Regression.fit(
                        table(),
                        ModelRequest.of(Family.LOGIT, "y ~ x")
                                .with(new Errors.Clustered(List.of("land")), SmallSample.FULL)))
                .hasMessageContaining("Errors cannot be clustered by land: it is the same in all rows used");
    }

    @Test
    void aColumnThatOthersDetermineIsLeftOutWithItsEquation() {
        numbers("y", row -> random.nextInt(2));
        double[] a = numbers("a", row -> random.nextGaussian() * 1e6);
        double[] b = numbers("b", row -> random.nextGaussian());
        numbers("total", row -> 2 * a[row] - 3 * b[row] + 7);
        numbers("always", row -> 3);

        FittedModel model = fit(Family.LOGIT, "y ~ a + b + total + always");

        assertThat(model.leftOut())
                .containsExactly(
                        new LeftOut("total", "equals 2 × a − 3 × b + 7"),
                        new LeftOut("always", "is 3 in every row used"));
        assertThat(model.terms()).extracting(TermEstimate::term).containsExactly("(Intercept)", "a", "b");
    }

    @Test
    void aCubicOfCalendarYearsIsNotTakenForCollinear() {
        numbers("y", row -> random.nextInt(2));
        numbers("year", row -> 1816 + 3 * row);

        assertThat(fit(Family.LOGIT, "y ~ year + I(year^2) + I(year^3)").leftOut())
                .isEmpty();
    }

    @Test
    void aTermThatSeparatesTheOutcomeIsNamed() {
        double[] y = numbers("y", row -> row % 3 == 0 ? 1 : 0);
        numbers("x", row -> random.nextGaussian());
        numbers("ally", row -> y[row] == 1 ? 1 : row % 2);
        numbers("height", row -> y[row] + random.nextDouble() / 2);

        assertThatThrownBy(() -> fit(Family.LOGIT, "y ~ x + ally"))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("ally separates the outcome in part: y is 0 in all 20 rows where it is below 1.");
        assertThatThrownBy(() -> fit(Family.LOGIT, "y ~ x + height"))
                .hasMessageContaining("height separates the outcome: y is 1 wherever it is above");
    }

    @Test
    void termsThatSeparateOnlyTogetherAreNamed() {
        double[] a = numbers("a", row -> random.nextGaussian());
        double[] b = numbers("b", row -> random.nextGaussian());
        numbers("c", row -> random.nextGaussian());
        numbers("y", row -> a[row] > b[row] ? 1 : 0);

        assertThatThrownBy(() -> fit(Family.LOGIT, "y ~ a + b + c"))
                .hasMessageStartingWith("Together, b, a")
                .hasMessageContaining("in 60 of 60 rows");
    }

    @Test
    void termsThatReproduceALinearOutcomeAreSaidTo() {
        double[] x = numbers("x", row -> row);
        numbers("y", row -> 2 * x[row] + 1);

        assertThatThrownBy(() -> fit(Family.LPM, "y ~ x")).hasMessageContaining("reproduce y exactly");
    }

    @Test
    void fixedEffectsThatExplainEverythingAreNamed() {
        numbers("x", row -> random.nextGaussian());
        numbers("y", row -> row / 30);
        columns.add(WordColumn.of(
                "half",
                java.util.stream.IntStream.range(0, ROWS)
                        .mapToObj(row -> row < 30 ? "first" : "second")
                        .toArray(String[]::new)));

        assertThatThrownBy(() -> Regression.fit(
                        table(), ModelRequest.of(Family.LPM, "y ~ x").withFixedEffects("half")))
                .hasMessageContaining("y never varies within the groups of half");
        assertThatThrownBy(() -> Regression.fit(
                        table(), ModelRequest.of(Family.LOGIT, "y ~ x").withFixedEffects("half")))
                .hasMessageContaining("y varies within no group of half");
    }
}
