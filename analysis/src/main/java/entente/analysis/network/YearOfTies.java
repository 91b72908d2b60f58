package entente.analysis.network;

import java.util.List;
import java.util.Map;

/**
 * One year's ties, actors and covariates, as a model of ties needs them.
 *
 * @param year the year
 * @param actors the actors' names, in order
 * @param ties for each actor whether there is a tie to each; symmetric in an undirected network
 * @param before the ties of the year before among the same actors: 1, 0, or NaN where one of the pair was no actor then
 * @param ofActors numbers of actors by covariate; NaN where missing
 * @param ofPairs numbers of pairs by covariate
 */
// years are never compared
@SuppressWarnings("ArrayRecordComponent")
record YearOfTies(
        int year,
        List<String> actors,
        boolean[][] ties,
        double[][] before,
        Map<String, double[]> ofActors,
        Map<String, double[][]> ofPairs) {}
