package entente.analysis.network;

import java.util.List;

/**
 * What a tie between a pair adds to each statistic of a year's network, all other ties being as they are.
 *
 * <p>With q = 1 − e^−α a tie with s shared partners adds e^α(1 − qˢ) to gwesp for itself, and qᵗ for each tie that gains its
 * (t+1)th shared partner by it; a node of degree d adds q^d to gwdegree. Counting shared partners costs O(n³/64) a year.
 */
final class ChangeStatistics {
    private final YearOfTies year;
    private final int size;
    /** For each ordered pair the number of actors tied from the first and to the second. */
    private final int[][] partners;

    private final int[] sent;
    private final int[] received;

    ChangeStatistics(YearOfTies year) {
        this.year = year;
        this.size = year.actors().size();
        this.partners = new int[size][size];
        this.sent = new int[size];
        this.received = new int[size];
        count();
    }

    private void count() {
        int words = (size + Long.SIZE - 1) / Long.SIZE;
        long[][] to = new long[size][words];
        long[][] from = new long[size][words];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (year.ties()[i][j]) {
                    to[i][j / Long.SIZE] |= 1L << j;
                    from[j][i / Long.SIZE] |= 1L << i;
                    sent[i]++;
                    received[j]++;
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                for (int word = 0; word < words; word++) {
                    partners[i][j] += Long.bitCount(to[i][word] & from[j][word]);
                }
            }
        }
    }

    /** The changes of all terms for a pair; NaN where a covariate is missing. */
    void fill(int i, int j, List<TieTerm> terms, double[] changes) {
        for (int term = 0; term < changes.length; term++) {
            changes[term] = change(i, j, terms.get(term));
        }
    }

    double change(int i, int j, TieTerm term) {
        int tied = year.ties()[i][j] ? 1 : 0;
        double q = 1 - Math.exp(-term.decay());
        return switch (term.kind()) {
            case EDGES -> 1;
            case MUTUAL -> year.ties()[j][i] ? 1 : 0;
            case GWESP -> sharedPartners(i, j, tied, term.decay(), q);
            case GWDEGREE -> power(q, sent[i] - tied) + power(q, sent[j] - tied);
            case GWIDEGREE -> power(q, received[j] - tied);
            case GWODEGREE -> power(q, sent[i] - tied);
            case LAG -> year.before()[i][j];
            case MEMORY -> 2 * year.before()[i][j] - 1;
            case EDGECOV -> ofPairs(term)[i][j];
            case NODECOV -> ofActors(term)[i] + ofActors(term)[j];
            case NODEOCOV -> ofActors(term)[i];
            case NODEICOV -> ofActors(term)[j];
            case ABSDIFF -> Math.abs(ofActors(term)[i] - ofActors(term)[j]);
        };
    }

    private double[] ofActors(TieTerm term) {
        double[] numbers = year.ofActors().get(term.name());
        if (numbers == null) {
            throw new IllegalStateException("no covariate of actors " + term.name());
        }
        return numbers;
    }

    private double[][] ofPairs(TieTerm term) {
        double[][] numbers = year.ofPairs().get(term.name());
        if (numbers == null) {
            throw new IllegalStateException("no covariate of pairs " + term.name());
        }
        return numbers;
    }

    private double sharedPartners(int i, int j, int tied, double decay, double q) {
        double change = Math.exp(decay) * (1 - power(q, partners[i][j]));
        boolean[][] ties = year.ties();
        for (int other = 0; other < size; other++) {
            // the tie i to j is a leg of i to j to other, and of other to i to j
            if (ties[i][other] && ties[j][other]) {
                change += power(q, partners[i][other] - tied);
            }
            if (ties[other][j] && ties[other][i]) {
                change += power(q, partners[other][j] - tied);
            }
        }
        return change;
    }

    private static double power(double q, int exponent) {
        if (exponent == 0) {
            return 1;
        }
        return q == 0 ? 0 : Math.pow(q, exponent);
    }
}
