package entente.export.report;

import static java.util.Objects.requireNonNull;

import entente.analysis.finding.Finding;
import entente.analysis.finding.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The page that opens the report: every finding with its answer. */
public final class Overview {
    private static final int HASH_SHOWN = 12;

    private final List<Finding> findings;
    private final Places places;

    /** An overview of findings of one generation. */
    public Overview(List<Finding> findings, Places places) {
        this.findings = List.copyOf(findings);
        this.places = requireNonNull(places, "places is null");
    }

    /** The page without what frames it, as HTML. */
    public String html() {
        return FindingView.render("overview.jte", Map.of("view", this));
    }

    List<Finding> findings() {
        return findings;
    }

    String address(Finding finding) {
        return places.of(new Target(Target.Kind.FINDING, String.valueOf(finding.number())))
                .orElse("");
    }

    /** Its main picture; empty if it has none. */
    String picture(Finding finding) {
        return finding.figures().isEmpty()
                ? ""
                : FigureSvg.of(finding.number(), finding.figures().get(0));
    }

    /** The datasets the findings draw on, by id. */
    List<String> sources() {
        TreeSet<String> sources = new TreeSet<>();
        findings.forEach(finding -> sources.addAll(finding.sources()));
        return List.copyOf(sources);
    }

    static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}
