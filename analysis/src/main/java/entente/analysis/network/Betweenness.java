package entente.analysis.network;

import java.util.Arrays;

/**
 * Betweenness: for a node the sum over all pairs of others of the share of their shortest paths that run through it (Freeman
 * 1977, Sociometry 40(1): 35–41), each pair counted once, not divided by the number of pairs.
 *
 * <p>The algorithm is that of Brandes (2001), "A faster algorithm for betweenness centrality", Journal of Mathematical
 * Sociology 25(2): 163–177. Costs O(nm).
 */
final class Betweenness {
    private final Network network;
    private final double[] betweenness;
    private final double[] paths;
    private final double[] dependency;
    private final int[] distance;
    private final int[] order;

    private Betweenness(Network network) {
        int size = network.size();
        this.network = network;
        betweenness = new double[size];
        paths = new double[size];
        dependency = new double[size];
        distance = new int[size];
        order = new int[size];
    }

    static double[] of(Network network) {
        Betweenness search = new Betweenness(network);
        for (int source = 0; source < network.size(); source++) {
            search.accumulate(source, search.reach(source));
        }
        // each pair was met from both its ends
        return Arrays.stream(search.betweenness).map(sum -> sum / 2).toArray();
    }

    /** Counts shortest paths from a source; returns how many nodes it reaches, which stand in {@code order} by distance. */
    private int reach(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        int found = 1;
        for (int next = 0; next < found; next++) {
            int node = order[next];
            for (int place = network.start(node); place < network.end(node); place++) {
                int neighbour = network.neighbour(place);
                if (distance[neighbour] < 0) {
                    distance[neighbour] = distance[node] + 1;
                    order[found++] = neighbour;
                }
                if (distance[neighbour] == distance[node] + 1) {
                    paths[neighbour] += paths[node];
                }
            }
        }
        return found;
    }

    private void accumulate(int source, int found) {
        Arrays.fill(dependency, 0);
        for (int last = found - 1; last > 0; last--) {
            int node = order[last];
            double share = (1 + dependency[node]) / paths[node];
            for (int place = network.start(node); place < network.end(node); place++) {
                int before = network.neighbour(place);
                if (distance[before] == distance[node] - 1) {
                    dependency[before] += paths[before] * share;
                }
            }
            if (node != source) {
                betweenness[node] += dependency[node];
            }
        }
    }
}
