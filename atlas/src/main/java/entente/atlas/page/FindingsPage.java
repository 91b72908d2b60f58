package entente.atlas.page;

import entente.analysis.finding.Evidence;
import entente.analysis.finding.Finding;
import entente.analysis.finding.FindingTable;
import entente.analysis.finding.Findings;
import entente.analysis.finding.Target;
import entente.export.report.FigureSvg;
import entente.export.report.FindingJson;
import entente.export.report.FindingView;
import entente.export.report.Overview;
import entente.export.report.Places;
import entente.export.report.Report;
import entente.export.report.TableText;
import java.util.List;
import java.util.Optional;

/**
 * The findings, as the report has them: an overview, a page for each, and the files of each. They are computed when a page of
 * theirs is first asked for, once for each generation of the record.
 *
 * @param html what stands in the frame
 * @param json the same for a program
 */
record FindingsPage(String html, String json) {
    static final Page LIST = FindingsPage::list;
    static final Page PAGE = FindingsPage::answer;

    private static final String ADDRESS = "/findings";
    private static final String SVG = ".svg";
    private static final String TEX = ".tex";
    private static final Places PLACES = new InAtlas();

    /** Addresses in the atlas. */
    private static final class InAtlas implements Places {
        @Override
        public Optional<String> of(Target target) {
            return Optional.of(
                    switch (target.kind()) {
                        case ACTIVITY -> Addresses.activity(target.id());
                        case ACTIVITIES -> "/activities?" + target.id();
                        case SOURCE -> Addresses.source(target.id());
                        case FINDING -> ADDRESS + "/" + target.id();
                    });
        }

        @Override
        public String file(int finding, String name) {
            return ADDRESS + "/" + finding + "/" + name;
        }
    }

    private static Answer list(Visit visit) {
        Findings findings = findings(visit);
        List<Finding> all = Findings.headings().stream()
                .map(heading -> findings.answer(heading.number()))
                .toList();
        return Answer.page(
                "Findings",
                "findings",
                ADDRESS,
                "findings.jte",
                new FindingsPage(new Overview(all, PLACES).html(), FindingJson.of(all)));
    }

    private static Answer answer(Visit visit) {
        String[] asked = visit.id().split("/", 2);
        int number = Findings.headings().stream()
                .map(Findings.Heading::number)
                .filter(known -> String.valueOf(known).equals(asked[0]))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "There is no finding “%s”.".formatted(asked[0]), List.of(new Link("All findings", ADDRESS))));
        Finding finding = findings(visit).answer(number);
        return asked.length == 1 ? page(visit, finding) : file(visit, finding, asked[1]);
    }

    private static Answer page(Visit visit, Finding finding) {
        return Answer.page(
                finding.title(), "findings", ADDRESS + "/" + finding.number(), "findings.jte", model(visit, finding));
    }

    private static FindingsPage model(Visit visit, Finding finding) {
        return new FindingsPage(
                new FindingView(finding, PLACES, visit.library().datasets()).html(), FindingJson.of(List.of(finding)));
    }

    /** A picture, a table in LaTeX, or, by the ending of the format, a table as CSV. */
    private static Answer file(Visit visit, Finding finding, String name) {
        if (name.endsWith(SVG)) {
            return finding.figures().stream()
                    .filter(figure -> name.equals(figure.id() + SVG))
                    .findFirst()
                    .map(figure -> (Answer) new Answer.File("image/svg+xml", FigureSvg.of(finding.number(), figure)))
                    .orElseThrow(() -> noFile(finding, name));
        }
        if (name.endsWith(TEX)) {
            return Report.printed(finding).stream()
                    .filter(table -> name.equals(table.id() + TEX))
                    .findFirst()
                    .map(table -> (Answer) new Answer.File(
                            "application/x-tex",
                            TableText.latex(table, "tab:finding-%d-%s".formatted(finding.number(), table.id()))))
                    .orElseThrow(() -> noFile(finding, name));
        }
        FindingTable table = Report.tables(finding).stream()
                .filter(known -> known.id().equals(name))
                .findFirst()
                .orElseThrow(() -> noFile(finding, name));
        List<List<String>> rows = TableText.rows(table);
        return Answer.list(
                finding.title(),
                "findings",
                ADDRESS + "/" + finding.number() + "/" + name,
                "findings.jte",
                model(visit, finding),
                CsvTable.of(rows.get(0), () -> rows.subList(1, rows.size()), row -> row));
    }

    private static NotFoundException noFile(Finding finding, String name) {
        return new NotFoundException(
                "Finding %d has no figure or table “%s”.".formatted(finding.number(), name),
                List.of(new Link(finding.title(), ADDRESS + "/" + finding.number())));
    }

    private static Findings findings(Visit visit) {
        Library library = visit.library();
        return visit.record()
                .remember(
                        "findings",
                        () -> new Findings(new Evidence(
                                visit.record()::withConnection,
                                visit.record().fingerprint(),
                                library.datasets(),
                                library.actors(),
                                library.codebook(),
                                library.programVersion())));
    }
}
