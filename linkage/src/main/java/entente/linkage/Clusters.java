package entente.linkage;

import java.util.HashSet;
import java.util.Set;

/**
 * Nodes joined step by step into clusters, of which some must never meet. Nodes are numbered from 0. Joining is greedy: the
 * order in which links are offered decides, so offer the surest first.
 */
final class Clusters {
    private final int[] parent;
    private final Set<Long> apart = new HashSet<>();
    private final int[] next;

    Clusters(int nodes) {
        parent = new int[nodes];
        next = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            parent[node] = node;
            next[node] = node;
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

    /** Joins the clusters of two nodes; false if they are one already, or some of their nodes must stay apart. */
    boolean join(int one, int other) {
        int first = of(one);
        int second = of(other);
        if (first == second || mustStayApart(first, second)) {
            return false;
        }
        int root = Math.min(first, second);
        parent[Math.max(first, second)] = root;
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
