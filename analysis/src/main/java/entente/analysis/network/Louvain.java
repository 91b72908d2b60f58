package entente.analysis.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Communities by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008, "Fast unfolding of communities in
 * large networks", Journal of Statistical Mechanics: P10008): nodes move to the neighbouring community that raises modularity
 * most, until none does; then communities become nodes, and so on.
 *
 * <p>Modularity is that of Newman and Girvan (2004, Physical Review E 69: 026113): Σ_c (ties within c)/m − (degrees in c / 2m)².
 *
 * <p>Nodes are visited in {@value #ORDERS} orders drawn from a seed, of which the best result counts, and of equally good communities the one with the smallest number is taken:
 * the same network and seed give the same communities. Other seeds may give others, of much the same modularity.
 */
public final class Louvain {
    /** The seed used where none is given. */
    public static final long DEFAULT_SEED = 1;

    /** How many orders are tried: the modularity reached in one alone may fall short by a few hundredths. */
    static final int ORDERS = 10;

    /** Gains smaller than this are rounding. */
    private static final double LEAST_GAIN = 1e-12;

    private Louvain() {}

    /**
     * A division of a network into communities.
     *
     * @param of each node's community, numbered from 0 in the order of their first nodes
     * @param count the number of communities
     * @param modularity its modularity; 0 for a network without ties
     */
    // divisions are never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Communities(int[] of, int count, double modularity) {}

    /** The best of {@value #ORDERS} orders of visiting; of equally good ones the first. */
    static Communities of(Network network, long seed) {
        if (network.ties() == 0) {
            int[] alone = new int[network.size()];
            Arrays.setAll(alone, node -> node);
            return new Communities(alone, network.size(), 0);
        }
        SplittableRandom random = new SplittableRandom(seed);
        Communities best = inOneOrder(network, random);
        for (int order = 1; order < ORDERS; order++) {
            Communities next = inOneOrder(network, random);
            best = next.modularity() > best.modularity() + LEAST_GAIN ? next : best;
        }
        return best;
    }

    private static Communities inOneOrder(Network network, SplittableRandom random) {
        int[] community = new int[network.size()];
        Arrays.setAll(community, node -> node);
        Weighted level = Weighted.of(network);
        while (true) {
            int[] moved = level.move(random);
            int count = renumber(moved);
            for (int node = 0; node < community.length; node++) {
                community[node] = moved[community[node]];
            }
            if (count == level.size) {
                break;
            }
            level = level.joined(moved, count);
        }
        int count = renumber(community);
        return new Communities(community, count, modularity(network, community, count));
    }

    /** The modularity of a division. */
    static double modularity(Network network, int[] community, int count) {
        double ties = network.ties();
        long[] within = new long[count];
        long[] degrees = new long[count];
        for (int node = 0; node < network.size(); node++) {
            degrees[community[node]] += network.degree(node);
            for (int place = network.start(node); place < network.end(node); place++) {
                within[community[node]] += community[network.neighbour(place)] == community[node] ? 1 : 0;
            }
        }
        double modularity = 0;
        for (int each = 0; each < count; each++) {
            double share = degrees[each] / (2 * ties);
            modularity += within[each] / (2 * ties) - share * share;
        }
        return modularity;
    }

    /** Numbers communities from 0 in the order of their first nodes; returns how many there are. */
    private static int renumber(int[] community) {
        int[] numbers = new int[Arrays.stream(community).max().orElse(-1) + 1];
        Arrays.fill(numbers, -1);
        int count = 0;
        for (int node = 0; node < community.length; node++) {
            if (numbers[community[node]] < 0) {
                numbers[community[node]] = count++;
            }
            community[node] = numbers[community[node]];
        }
        return count;
    }

    /** A network with weights, in which a community of the one before is a node, and its inner ties a loop. */
    private static final class Weighted {
        private final int size;
        private final int[] offsets;
        private final int[] neighbours;
        private final double[] weights;
        /** The ties of each node, loops counted from both their ends. */
        private final double[] strengths;

        private final double total;

        private Weighted(int[] offsets, int[] neighbours, double[] weights, double[] loops) {
            this.size = loops.length;
            this.offsets = offsets;
            this.neighbours = neighbours;
            this.weights = weights;
            this.strengths = loops.clone();
            for (int node = 0; node < size; node++) {
                for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                    strengths[node] += weights[place];
                }
            }
            this.total = Arrays.stream(strengths).sum();
            this.loops = loops;
        }

        private final double[] loops;

        static Weighted of(Network network) {
            int[] offsets = new int[network.size() + 1];
            int[] neighbours = new int[2 * network.ties()];
            double[] weights = new double[neighbours.length];
            Arrays.fill(weights, 1);
            for (int node = 0; node < network.size(); node++) {
                offsets[node + 1] = network.end(node);
            }
            Arrays.setAll(neighbours, network::neighbour);
            return new Weighted(offsets, neighbours, weights, new double[network.size()]);
        }

        /** Moves nodes until no move raises modularity; returns each node's community. */
        int[] move(SplittableRandom random) {
            int[] community = new int[size];
            Arrays.setAll(community, node -> node);
            double[] strengthsOf = strengths.clone();
            double[] towards = new double[size];
            int[] order = shuffled(random);
            boolean moved = true;
            while (moved) {
                moved = false;
                for (int node : order) {
                    moved |= moveOne(node, community, strengthsOf, towards);
                }
            }
            return community;
        }

        private boolean moveOne(int node, int[] community, double[] strengthsOf, double[] towards) {
            int own = community[node];
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                towards[community[neighbours[place]]] += weights[place];
            }
            strengthsOf[own] -= strengths[node];
            double share = strengths[node] / total;
            int best = own;
            double bestGain = towards[own] - strengthsOf[own] * share;
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                int other = community[neighbours[place]];
                double gain = towards[other] - strengthsOf[other] * share;
                boolean better = gain > bestGain + LEAST_GAIN;
                boolean asGood = best != own && Math.abs(gain - bestGain) <= LEAST_GAIN && other < best;
                if (better || asGood) {
                    best = other;
                    bestGain = gain;
                }
            }
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                towards[community[neighbours[place]]] = 0;
            }
            strengthsOf[best] += strengths[node];
            community[node] = best;
            return best != own;
        }

        private int[] shuffled(SplittableRandom random) {
            int[] order = new int[size];
            Arrays.setAll(order, node -> node);
            for (int last = size - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                int swapped = order[last];
                order[last] = order[other];
                order[other] = swapped;
            }
            return order;
        }

        Weighted joined(int[] community, int count) {
            double[][] between = new double[count][count];
            double[] inner = new double[count];
            for (int node = 0; node < size; node++) {
                int own = community[node];
                inner[own] += loops[node];
                for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                    int other = community[neighbours[place]];
                    if (own == other) {
                        inner[own] += weights[place];
                    } else {
                        between[own][other] += weights[place];
                    }
                }
            }
            int[] starts = new int[count + 1];
            for (int each = 0; each < count; each++) {
                starts[each + 1] = starts[each]
                        + (int) Arrays.stream(between[each])
                                .filter(weight -> weight > 0)
                                .count();
            }
            int[] ends = new int[starts[count]];
            double[] heavy = new double[starts[count]];
            int place = 0;
            for (int each = 0; each < count; each++) {
                for (int other = 0; other < count; other++) {
                    if (between[each][other] > 0) {
                        ends[place] = other;
                        heavy[place++] = between[each][other];
                    }
                }
            }
            return new Weighted(starts, ends, heavy, inner);
        }
    }
}
