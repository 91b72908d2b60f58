package entente.analysis.network;

import java.util.Arrays;
import java.util.List;

/**
 * An undirected network without loops or double ties. Immutable. Nodes are numbered from 0; the neighbours of each stand in
 * rising order in one array.
 */
public final class Network {
    private final List<String> nodes;
    private final int[] offsets;
    private final int[] neighbours;

    private Network(List<String> nodes, int[] offsets, int[] neighbours) {
        this.nodes = nodes;
        this.offsets = offsets;
        this.neighbours = neighbours;
    }

    /**
     * A network of ties; one that is given twice, or from either end, is one tie.
     *
     * @param nodes the nodes' names
     * @param first for each tie the number of the node at one end
     * @param second for each tie the number of the node at the other end
     * @throws IllegalArgumentException if a tie is a loop or names no node
     */
    public static Network of(List<String> nodes, int[] first, int[] second) {
        long[] ties = new long[first.length * 2];
        for (int tie = 0; tie < first.length; tie++) {
            int one = first[tie];
            int other = second[tie];
            if (one == other || Math.min(one, other) < 0 || Math.max(one, other) >= nodes.size()) {
                throw new IllegalArgumentException("tie %d joins node %d and node %d".formatted(tie, one, other));
            }
            ties[2 * tie] = ((long) one << Integer.SIZE) | other;
            ties[2 * tie + 1] = ((long) other << Integer.SIZE) | one;
        }
        long[] distinct = Arrays.stream(ties).sorted().distinct().toArray();
        int[] offsets = new int[nodes.size() + 1];
        int[] neighbours = new int[distinct.length];
        for (int place = 0; place < distinct.length; place++) {
            offsets[(int) (distinct[place] >> Integer.SIZE) + 1]++;
            neighbours[place] = (int) distinct[place];
        }
        for (int node = 0; node < nodes.size(); node++) {
            offsets[node + 1] += offsets[node];
        }
        return new Network(List.copyOf(nodes), offsets, neighbours);
    }

    /** The nodes' names. */
    public List<String> nodes() {
        return nodes;
    }

    /** The number of nodes. */
    public int size() {
        return nodes.size();
    }

    /** The number of ties. */
    public int ties() {
        return neighbours.length / 2;
    }

    /** The number of ties of a node. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** The place of a node's first neighbour among {@link #neighbour}s. */
    int start(int node) {
        return offsets[node];
    }

    /** The place after a node's last neighbour. */
    int end(int node) {
        return offsets[node + 1];
    }

    int neighbour(int place) {
        return neighbours[place];
    }
}
