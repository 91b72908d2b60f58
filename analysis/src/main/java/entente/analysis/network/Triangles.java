package entente.analysis.network;

/** Counts triangles: for each tie the common neighbours beyond it, by merging two sorted lists. Costs O(m · degree). */
final class Triangles {
    private Triangles() {}

    /** The number of sets of three nodes that are all tied to each other. */
    static long count(Network network) {
        long triangles = 0;
        for (int node = 0; node < network.size(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                int neighbour = network.neighbour(place);
                if (neighbour > node) {
                    triangles += commonAbove(network, node, neighbour);
                }
            }
        }
        return triangles;
    }

    private static int commonAbove(Network network, int node, int neighbour) {
        int common = 0;
        int left = network.start(node);
        int right = network.start(neighbour);
        while (left < network.end(node) && right < network.end(neighbour)) {
            int one = network.neighbour(left);
            int other = network.neighbour(right);
            if (one == other && one > neighbour) {
                common++;
            }
            left += one <= other ? 1 : 0;
            right += other <= one ? 1 : 0;
        }
        return common;
    }

    /** The number of pairs of ties that share a node: Σ d(d − 1)/2. */
    static long pairs(Network network) {
        long pairs = 0;
        for (int node = 0; node < network.size(); node++) {
            long degree = network.degree(node);
            pairs += degree * (degree - 1) / 2;
        }
        return pairs;
    }
}
