package entente.export.report;

import static java.util.Objects.requireNonNull;

import entente.analysis.finding.Cell;
import entente.analysis.finding.CoverageLine;
import entente.analysis.finding.Figure;
import entente.analysis.finding.Finding;
import entente.analysis.finding.Provenance;
import entente.analysis.finding.Target;
import entente.core.record.DatasetDescriptor;
import entente.export.citation.Citation;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A finding as its page shows it. */
public final class FindingView {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, FindingView.class.getClassLoader(), FindingView.class.getPackageName());
    /** Rows of a table that stand in the page at once; the rest is folded away. */
    private static final int SHOWN = 30;

    private final Finding finding;
    private final Places places;
    private final List<DatasetDescriptor> datasets;

    /**
     * A view.
     *
     * @param datasets every dataset Entente can read, for what to cite
     */
    public FindingView(Finding finding, Places places, List<DatasetDescriptor> datasets) {
        this.finding = requireNonNull(finding, "finding is null");
        this.places = requireNonNull(places, "places is null");
        this.datasets = List.copyOf(datasets);
    }

    /** The finding's page without what frames it, as HTML. */
    public String html() {
        return render("finding.jte", Map.of("view", this));
    }

    static String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, parameters, output);
        return output.toString();
    }

    Finding finding() {
        return finding;
    }

    String svg(Figure figure) {
        return FigureSvg.of(finding.number(), figure);
    }

    String file(String name) {
        return places.file(finding.number(), name);
    }

    Optional<String> address(Cell cell) {
        return cell.target().flatMap(places::of);
    }

    /** The id of an activity that has no address here. */
    String idOf(Cell cell) {
        return cell.target()
                .filter(target -> target.kind() == Target.Kind.ACTIVITY
                        && places.of(target).isEmpty())
                .map(Target::id)
                .orElse("");
    }

    int shown() {
        return SHOWN;
    }

    /** How to cite the finding itself. */
    String citation() {
        Provenance provenance = finding.provenance();
        return "“%s”, finding %d of Entente %s, codebook %s, record %s."
                .formatted(
                        finding.title(),
                        finding.number(),
                        provenance.program(),
                        provenance.codebook(),
                        Overview.shortened(provenance.record()));
    }

    /** The works behind the sources it draws on. */
    List<String> works() {
        return datasets.stream()
                .filter(dataset -> finding.sources().contains(dataset.id()))
                .flatMap(dataset -> dataset.works().stream())
                .map(Citation::text)
                .distinct()
                .toList();
    }

    List<CoverageLine> coverage(boolean loaded) {
        return finding.coverage().stream()
                .filter(line -> line.loaded() == loaded)
                .toList();
    }

    /** Datasets that are not loaded and cover what it asks for. */
    List<String> absent() {
        return coverage(false).stream().map(CoverageLine::title).distinct().toList();
    }

    static String years(CoverageLine line) {
        int first = line.claim().firstYear();
        int last = line.claim().lastYear();
        return first == last ? year(first) : year(first) + " to " + year(last);
    }

    private static String year(int year) {
        return year > 0 ? String.valueOf(year) : (1 - year) + " BCE";
    }

    static String kind(CoverageLine line) {
        return line.claim().kind().name().toLowerCase(Locale.ROOT);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String shortened(String hash) {
        return Overview.shortened(hash);
    }
}
