package entente.linkage;

import java.util.HashSet;
import java.util.Set;

/**
 * Nodes joined step by step into clusters, of which some must never meet. Nodes are numbered from 0. Joining is greedy: the
 * order in which links are offered decides, so offer the surest first.
 */
final class Clusters {
    /** In place of a source's number: it does not keep its nodes apart. */
    static final int REPEATING = -1;

    private final int[] parent;
    private final int[] next;
    private final long[] sources;
    private final Set<Long> apart = new HashSet<>();

    /**
     * Every node a cluster of its own.
     *
     * @param sourceOf the source of each node, from 0 to 63: a source keeps its own nodes apart; {@link #REPEATING} for a
     *     source that may tell of one act several times
     */
    Clusters(int[] sourceOf) {
        parent = new int[sourceOf.length];
        next = new int[sourceOf.length];
        sources = new long[sourceOf.length];
        for (int node = 0; node < sourceOf.length; node++) {
            parent[node] = node;
            next[node] = node;
            sources[node] = sourceOf[node] == REPEATING ? 0 : 1L << sourceOf[node];
        }
    }

    /** The node that stands for a node's cluster: the smallest in it. */
    int of(int node) {
        int root = node;
        while (parent[root] != root) {
            root = parent[root];
        }
        int walker = node;
        while (parent[walker] != root) {
            int above = parent[walker];
            parent[walker] = root;
            walker = above;
        }
        return root;
    }

    /** From now on no cluster holds both nodes. */
    void keepApart(int one, int other) {
        apart.add(pair(one, other));
    }

    /**
     * Joins the clusters of two nodes by their likeness; false if they are one already, if some of their nodes must stay
     * apart, or if both hold a node of one source.
     */
    boolean join(int one, int other) {
        return (sources[of(one)] & sources[of(other)]) == 0 && joinDecided(one, other);
    }

    /** Joins the clusters of two nodes by a person's decision, which may join two nodes of one source. */
    boolean joinDecided(int one, int other) {
        int first = of(one);
        int second = of(other);
        if (first == second || mustStayApart(first, second)) {
            return false;
        }
        int root = Math.min(first, second);
        int below = Math.max(first, second);
        parent[below] = root;
        sources[root] |= sources[below];
        // two rings of nodes become one when a link of each is exchanged
        int after = next[first];
        next[first] = next[second];
        next[second] = after;
        return true;
    }

    private boolean mustStayApart(int first, int second) {
        if (apart.isEmpty()) {
            return false;
        }
        int one = first;
        do {
            int other = second;
            do {
                if (apart.contains(pair(one, other))) {
                    return true;
                }
                other = next[other];
            } while (other != second);
            one = next[one];
        } while (one != first);
        return false;
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }
}
