package entente.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Statistics of one network.
 *
 * @param nodes the number n of nodes
 * @param ties the number m of ties
 * @param meanDegree 2m/n; 0 without nodes
 * @param density m / (n(n − 1)/2), from 0 to 1; absent with fewer than two nodes
 * @param triangles sets of three nodes tied to each other
 * @param transitivity three times the triangles by the pairs of ties that share a node, from 0 to 1; absent without such pairs
 * @param largestBetweenness the largest betweenness of a node, in pairs of others; 0 without nodes
 * @param modularity that of the communities found; 0 without ties
 * @param communities how many communities were found (a node without ties is one)
 * @param positions each node's own statistics
 */
public record NetworkStatistics(
        int nodes,
        int ties,
        double meanDegree,
        OptionalDouble density,
        long triangles,
        OptionalDouble transitivity,
        double largestBetweenness,
        double modularity,
        int communities,
        List<Position> positions) {
    public NetworkStatistics {
        positions = List.copyOf(positions);
    }

    /**
     * A node's place in the network.
     *
     * @param node its name
     * @param degree the number of its ties
     * @param betweenness pairs of others whose shortest paths run through it, by their share
     * @param community the number of its community, from 0 in the order of first nodes
     */
    public record Position(String node, int degree, double betweenness, int community) {}

    /**
     * Computes them.
     *
     * @param seed draws the order in which Louvain's method visits nodes
     */
    public static NetworkStatistics of(Network network, long seed) {
        int nodes = network.size();
        int ties = network.ties();
        long triangles = Triangles.count(network);
        long pairs = Triangles.pairs(network);
        double[] betweenness = Betweenness.of(network);
        Louvain.Communities communities = Louvain.of(network, seed);
        List<Position> positions = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            positions.add(new Position(
                    network.nodes().get(node),
                    network.degree(node),
                    betweenness[node],
                    communities.of()[node]));
        }
        return new NetworkStatistics(
                nodes,
                ties,
                nodes == 0 ? 0 : 2.0 * ties / nodes,
                nodes < 2 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * ties / ((double) nodes * (nodes - 1))),
                triangles,
                pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(3.0 * triangles / pairs),
                Arrays.stream(betweenness).max().orElse(0),
                communities.modularity(),
                communities.count(),
                positions);
    }
}
