package entente.analysis.replication;

import entente.analysis.network.TieModel;
import entente.analysis.network.TieModelFiles;
import entente.analysis.network.TieTerm;
import entente.analysis.table.Table;
import entente.analysis.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A temporal exponential random graph model of alliances, by pseudo-likelihood, against btergm 1.10.12. */
final class AllianceTies implements Replication.FromFiles {
    private static final String TIES = "edges.csv";
    private static final String ACTORS = "nodes.csv";
    private static final String REFERENCE = "reference_mple.csv";
    private static final Map<String, String> COVARIATES =
            Map.of("lNet", "lNet.csv", "LSP", "LSP.csv", "warNet", "warNet.csv", "contigMat", "contig.csv");
    private static final String TERMS = "edges + gwesp(0) + edgecov(lNet) + edgecov(LSP) + edgecov(warNet)"
            + " + nodecov(polity) + nodecov(cinc) + absdiff(polity) + absdiff(cinc) + edgecov(contigMat)"
            + " + nodecov(yearattr)";
    /** btergm's rows: it takes the whole of the symmetric matrix, so that each pair is counted twice. */
    private static final int ROWS_OF_BTERGM = 534_640;

    private static final double TOLERANCE = 1e-6;

    @Override
    public String id() {
        return "alliance-ties";
    }

    @Override
    public String title() {
        return "Alliances of 164 states 1981-2000: a temporal ERGM by pseudo-likelihood, against btergm 1.10.12";
    }

    @Override
    public List<String> works() {
        return List.of(
                "Cranmer, S. J., Desmarais, B. A., & Menninga, E. J. (2012). Complex dependencies in the alliance network."
                        + " Conflict Management and Peace Science 29(3): 279-313",
                "Leifeld, P., Cranmer, S. J., & Desmarais, B. A. (2018). Temporal exponential random graph models with btergm."
                        + " Journal of Statistical Software 83(6)");
    }

    @Override
    public List<String> files() {
        List<String> files = new ArrayList<>(List.of(TIES, ACTORS, REFERENCE));
        COVARIATES.values().stream().sorted().forEach(files::add);
        return files;
    }

    @Override
    public List<Comparison> run(Path folder) {
        Map<String, Path> covariates = new HashMap<>();
        COVARIATES.forEach((name, file) -> covariates.put(name, folder.resolve(file)));
        TieModel.Fitted fitted = TieModel.fit(
                folder.resolve(TIES),
                folder.resolve(ACTORS),
                covariates,
                new TieModel.Request(
                        TieTerm.parse(TERMS, false), false, TieModelFiles.Columns.DEFAULT, 0, 1, "replication"));
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(
                Comparison.of("pairs, each counted twice as btergm counts them", ROWS_OF_BTERGM, 2.0 * fitted.n(), 0));
        Table reference = TableFile.open(folder.resolve(REFERENCE)).read(List.of("mple"), List.of("term"));
        for (int row = 0; row < reference.rows(); row++) {
            String term = reference.words("term").word(row);
            OptionalDouble ours = fitted.terms().stream()
                    .filter(each -> each.term().equals(ourName(term)))
                    .mapToDouble(TieModel.Coefficient::estimate)
                    .findFirst();
            comparisons.add(
                    new Comparison(term, reference.numbers("mple").value(row), ours, TOLERANCE, Optional.empty()));
        }
        return comparisons;
    }

    /** Our name of a coefficient of btergm: {@code edgecov.LSP[[i]]} is edgecov(LSP). */
    private static String ourName(String term) {
        return switch (term) {
            case "gwesp.fixed.0" -> "gwesp(0)";
            case "nodecov.year" -> "nodecov(yearattr)";
            default -> term.replace("[[i]]", "").replaceAll("\\.(.+)", "($1)");
        };
    }
}
