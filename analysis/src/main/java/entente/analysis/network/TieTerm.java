package entente.analysis.network;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A statistic of a network whose coefficient a temporal exponential random graph model estimates. Its <em>change</em> for a
 * pair is what a tie adds to it, all other ties being as they are.
 *
 * @param kind the statistic
 * @param decay the decay α of a geometrically weighted statistic, at least 0; else 0
 * @param name the covariate's name; else empty
 */
public record TieTerm(Kind kind, double decay, String name) {
    /** The statistics. */
    public enum Kind {
        /** The number of ties. */
        EDGES("edges", Argument.NONE),
        /** Ties that are returned; directed networks only. */
        MUTUAL("mutual", Argument.NONE),
        /**
         * Geometrically weighted edgewise shared partners: e^α Σᵢ (1 − (1 − e^−α)ⁱ) EPᵢ with EPᵢ the ties whose ends share i
         * partners (Hunter 2007, Social Networks 29(2): 216–230). In a directed network the partner lies on a path from the
         * sender to the receiver. With α = 0 it is the number of ties with at least one shared partner.
         */
        GWESP("gwesp", Argument.DECAY),
        /** Geometrically weighted degree: e^α Σᵢ (1 − (1 − e^−α)ⁱ) Dᵢ with Dᵢ the nodes of degree i; undirected only. */
        GWDEGREE("gwdegree", Argument.DECAY),
        /** The same of ties received; directed only. */
        GWIDEGREE("gwidegree", Argument.DECAY),
        /** The same of ties sent; directed only. */
        GWODEGREE("gwodegree", Argument.DECAY),
        /** Ties that there were the year before. */
        LAG("lag", Argument.NONE),
        /** Pairs that are as they were the year before, tied or not (Leifeld, Cranmer and Desmarais 2018). */
        MEMORY("memory", Argument.NONE),
        /** The sum over ties of a number of the pair. */
        EDGECOV("edgecov", Argument.NAME),
        /** The sum over ties of both ends' numbers. */
        NODECOV("nodecov", Argument.NAME),
        /** The sum over ties of the sender's number; directed only. */
        NODEOCOV("nodeocov", Argument.NAME),
        /** The sum over ties of the receiver's number; directed only. */
        NODEICOV("nodeicov", Argument.NAME),
        /** The sum over ties of the distance between both ends' numbers. */
        ABSDIFF("absdiff", Argument.NAME);

        private final String word;
        private final Argument argument;

        Kind(String word, Argument argument) {
            this.word = word;
            this.argument = argument;
        }

        boolean needsYearBefore() {
            return this == LAG || this == MEMORY;
        }

        boolean isOfNodes() {
            return this == NODECOV || this == NODEOCOV || this == NODEICOV || this == ABSDIFF;
        }

        private boolean isFor(boolean directed) {
            return switch (this) {
                case MUTUAL, GWIDEGREE, GWODEGREE, NODEOCOV, NODEICOV -> directed;
                case GWDEGREE -> !directed;
                case EDGES, GWESP, LAG, MEMORY, EDGECOV, NODECOV, ABSDIFF -> true;
            };
        }
    }

    private enum Argument {
        NONE,
        DECAY,
        NAME
    }

    /** The term as it is written. */
    public String label() {
        return switch (kind.argument) {
            case NONE -> kind.word;
            case DECAY ->
                "%s(%s)".formatted(kind.word, decay == Math.rint(decay) ? String.valueOf((long) decay) : decay);
            case NAME -> "%s(%s)".formatted(kind.word, name);
        };
    }

    /**
     * Reads terms: {@code edges + gwesp(0.5) + lag + edgecov(contiguity) + absdiff(polity)}.
     *
     * @throws AnalysisException if a term is unknown, or not for this kind of network
     */
    public static List<TieTerm> parse(String text, boolean directed) {
        List<TieTerm> terms = new ArrayList<>();
        for (String part : text.split("\\+", -1)) {
            TieTerm term = term(part.strip());
            if (!term.kind.isFor(directed)) {
                throw AnalysisException.request(
                        "%s is for %s networks only.".formatted(term.label(), directed ? "undirected" : "directed"));
            }
            if (!terms.contains(term)) {
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }

    private static TieTerm term(String part) {
        int open = part.indexOf('(');
        String word = (open < 0 ? part : part.substring(0, open)).strip().toLowerCase(Locale.ROOT);
        boolean closed = open < 0 || part.endsWith(")");
        String argument = open < 0 || !closed
                ? ""
                : part.substring(open + 1, part.length() - 1).strip();
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(word) && closed) {
                return withArgument(kind, argument, part);
            }
        }
        throw AnalysisException.request("\"%s\" is no term. Terms are %s."
                .formatted(
                        part,
                        Arrays.stream(Kind.values()).map(kind -> kind.word).collect(Collectors.joining(", "))));
    }

    private static TieTerm withArgument(Kind kind, String argument, String part) {
        boolean given = !argument.isEmpty();
        if (given != (kind.argument != Argument.NONE)) {
            throw AnalysisException.request("\"%s\": %s takes %s."
                    .formatted(
                            part,
                            kind.word,
                            switch (kind.argument) {
                                case NONE -> "nothing in parentheses";
                                case DECAY -> "its decay in parentheses, as in " + kind.word + "(0.5)";
                                case NAME -> "the name of a covariate in parentheses";
                            }));
        }
        if (kind.argument != Argument.DECAY) {
            return new TieTerm(kind, 0, argument);
        }
        try {
            double decay = Double.parseDouble(argument);
            if (decay >= 0 && decay <= 20) {
                return new TieTerm(kind, decay, "");
            }
        } catch (NumberFormatException e) {
            // told below, with numbers out of range
        }
        throw AnalysisException.request("\"%s\": the decay must be a number from 0 to 20.".formatted(part));
    }
}
