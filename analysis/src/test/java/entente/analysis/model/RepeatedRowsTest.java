package entente.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that repeat, against R 4.2.2 on all rows. */
final class RepeatedRowsTest {
    /**
     * Pairs of twenty actors in six years, 1,140 rows of 36 kinds. In R:
     *
     * <pre>
     * d <- do.call(rbind, lapply(1:20, function(i) do.call(rbind, lapply(1:20, function(j) if (i < j)
     *   data.frame(one=i, other=j, year=1:6)))))
     * d$x <- (d$one * d$other) %% 3
     * d$first <- as.numeric((13*d$one*d$other + 7*d$year*(d$one+d$other)) %% 29 <=
     *   2*d$x + d$year*(d$one %% 4 == 0) + d$year*(d$other %% 3 == 0))
     * m <- glm(first ~ x + year, data=d, family=binomial, control=glm.control(epsilon=1e-14))
     * X <- model.matrix(m); s <- X * (d$first - fitted(m)); B <- vcov(m)
     * share <- outer(d$one,d$one,"==") | outer(d$one,d$other,"==") | outer(d$other,d$one,"==") | outer(d$other,d$other,"==")
     * V <- B %*% (t(s) %*% (share %*% s)) %*% B * 20/19
     * cbind(coef(m), sqrt(diag(V))); V[2,3]; logLik(m)
     * </pre>
     */
    @Test
    void estimatesAndErrorsAreThoseOfAllRows() {
        List<String> kinds = new ArrayList<>();
        List<double[]> cells = new ArrayList<>();
        List<Integer> kindOf = new ArrayList<>();
        List<Integer> pairOf = new ArrayList<>();
        List<String> ones = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int one = 1; one <= 20; one++) {
            for (int other = one + 1; other <= 20; other++) {
                for (int year = 1; year <= 6; year++) {
                    int x = one * other % 3;
                    int bound = 2 * x + (one % 4 == 0 ? year : 0) + (other % 3 == 0 ? year : 0);
                    int first = (13 * one * other + 7 * year * (one + other)) % 29 <= bound ? 1 : 0;
                    String kind = x + " " + year + " " + first;
                    if (!kinds.contains(kind)) {
                        kinds.add(kind);
                        cells.add(new double[] {x, year, first});
                    }
                    kindOf.add(kinds.indexOf(kind));
                    pairOf.add(ones.size());
                }
                ones.add("state " + one);
                others.add("state " + other);
            }
        }
        Table table = Table.of(
                new Origin("invented", ""),
                List.of(column("x", cells, 0), column("year", cells, 1), column("first", cells, 2)));

        FittedModel fitted = new RepeatedRows(
                        table,
                        kindOf.stream().mapToInt(Integer::intValue).toArray(),
                        pairOf.stream().mapToInt(Integer::intValue).toArray(),
                        WordColumn.of("one", ones.toArray(String[]::new)),
                        WordColumn.of("other", others.toArray(String[]::new)))
                .logit("first ~ x + year", SmallSample.GROUPS, "test");

        assertThat(kinds).hasSize(36);
        assertThat(fitted.n()).isEqualTo(1140);
        assertThat(fitted.logLik()).isCloseTo(-477.625355680276, within(1e-9));
        assertTerm(fitted.term("(Intercept)"), -2.520237682056884, 0.192761959561550);
        assertTerm(fitted.term("x"), 0.278520250476176, 0.136091627253002);
        assertTerm(fitted.term("year"), 0.158996252551683, 0.021217865916373);
        assertThat(fitted.covariance().get(1).get(2)).isCloseTo(-0.00153350027997985, within(1e-11));
    }

    /**
     * Six cells, of which one of 34 rows has many ones among rare ones: Newton's first steps throw it to where its information is
     * none. In R:
     *
     * <pre>
     * size <- c(9573,54150,34,287,21516,106); ones <- c(10,660,5,6,5265,95)
     * a <- c(0,0,0,1,1,1); b <- c(0,1,0,0,1,0); c <- c(0,0,1,0,0,1)
     * coef(glm(cbind(ones, size-ones) ~ a + b + c, family=binomial, control=glm.control(epsilon=1e-14, maxit=100)))
     * </pre>
     */
    @Test
    void aSmallCategoryOfManyOnesIsNotThrownAway() {
        double[] size = {9573, 54150, 34, 287, 21516, 106};
        double[] ones = {10, 660, 5, 6, 5265, 95};
        double[][] columns = new double[4][12];
        double[] outcome = new double[12];
        double[] counts = new double[12];
        for (int row = 0; row < 12; row++) {
            int cell = row / 2;
            outcome[row] = row % 2;
            counts[row] = row % 2 == 1 ? ones[cell] : size[cell] - ones[cell];
            columns[0][row] = 1;
            columns[1][row] = cell / 3;
            columns[2][row] = cell % 3 == 1 ? 1 : 0;
            columns[3][row] = cell % 3 == 2 ? 1 : 0;
        }

        Estimate estimate =
                Logit.fit(Design.of("y", outcome, List.of(Design.INTERCEPT, "a", "b", "c"), columns), counts);

        assertThat(estimate.design().coefficients(estimate.coefficients()))
                .containsExactly(
                        new double[] {-6.96442608843675, 3.27010930468083, 2.56754922041828, 5.64637688337781},
                        within(1e-9));
    }

    private static NumberColumn column(String name, List<double[]> cells, int place) {
        return NumberColumn.of(
                name, cells.stream().mapToDouble(cell -> cell[place]).toArray());
    }

    private static void assertTerm(TermEstimate term, double estimate, double error) {
        assertThat(term.estimate()).isCloseTo(estimate, within(1e-9));
        assertThat(term.se()).isCloseTo(error, within(1e-9));
    }
}
