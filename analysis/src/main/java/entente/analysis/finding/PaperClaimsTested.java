package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finding 8: every testable statement of the founding paper with what the record says of it. */
final class PaperClaimsTested implements Question {
    @Override
    public int number() {
        return 8;
    }

    @Override
    public String title() {
        return "The paper's claims, one by one";
    }

    /** A proposition with its verdict. */
    private record Judged(Proposition proposition, Ruling ruling, String evidence, Optional<Integer> finding) {}

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        List<ClaimCheck> checks = ClaimCheck.all(evidence);
        List<Judged> judged = judged(others);
        Map<Ruling, Long> claims = checks.stream()
                .collect(Collectors.groupingBy(ClaimCheck::ruling, LinkedHashMap::new, Collectors.counting()));
        Map<Ruling, Long> general = judged.stream()
                .collect(Collectors.groupingBy(Judged::ruling, LinkedHashMap::new, Collectors.counting()));
        TreeSet<String> sources = new TreeSet<>(evidence.list(
                "select distinct o.dataset from attestation c join link l using (attestation_id)"
                        + " join link m on m.activity_id = l.activity_id join attestation o on o.attestation_id ="
                        + " m.attestation_id where c.dataset = ?",
                row -> row.getString(1),
                ClaimCheck.PAPER));
        return new Finding(
                number(),
                title(),
                "Which statements of Khalid and Ahmed (2024) do other sources bear out, which do they contradict, and which can"
                        + " nobody test with what is loaded?",
                sentence(checks.size(), claims, judged.size(), general),
                said(checks),
                unsaid(),
                checks.isEmpty() ? List.of() : List.of(figure(evidence, checks)),
                List.of(general(judged), claims(evidence, checks)),
                List.of(),
                List.of(),
                evidence.coverage(Arrays.asList(ActivityType.values())),
                caveats(),
                List.copyOf(sources),
                evidence.provenance(sources, "claims", checks.size(), List.of()));
    }

    private static List<Judged> judged(Findings others) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Map<String, Integer> by = new LinkedHashMap<>();
        List<Integer> there =
                Findings.headings().stream().map(Findings.Heading::number).toList();
        List<Proposition> propositions = Proposition.all();
        propositions.stream()
                .flatMap(proposition -> proposition.finding().stream())
                .filter(there::contains)
                .distinct()
                .forEach(number -> others.answer(number).verdicts().forEach(verdict -> {
                    verdicts.put(verdict.proposition(), verdict);
                    by.put(verdict.proposition(), number);
                }));
        return propositions.stream()
                .map(proposition -> {
                    Verdict verdict = verdicts.get(proposition.id());
                    return verdict == null
                            ? new Judged(
                                    proposition,
                                    Ruling.NOT_TESTABLE,
                                    "No finding of this version tests it. It takes " + proposition.needs() + ".",
                                    Optional.empty())
                            : new Judged(
                                    proposition,
                                    verdict.ruling(),
                                    verdict.evidence()
                                            + (verdict.ruling() == Ruling.NOT_TESTABLE
                                                    ? " It takes " + proposition.needs() + "."
                                                    : ""),
                                    Optional.ofNullable(by.get(proposition.id())));
                })
                .toList();
    }

    private static String sentence(int claims, Map<Ruling, Long> ofClaims, int general, Map<Ruling, Long> ofGeneral) {
        if (claims == 0) {
            return "The paper's claims are not part of this record, so none can be tested.";
        }
        return "Of the paper's %d historical claims other sources support %d, bear out %d in part and contradict %d in the date, and %d cannot be tested with what is loaded; of its %d general statements %d are supported, %d in part, %d contradicted and %d not testable here."
                .formatted(
                        claims,
                        ofClaims.getOrDefault(Ruling.SUPPORTED, 0L),
                        ofClaims.getOrDefault(Ruling.PARTLY, 0L),
                        ofClaims.getOrDefault(Ruling.CONTRADICTED, 0L),
                        ofClaims.getOrDefault(Ruling.NOT_TESTABLE, 0L),
                        general,
                        ofGeneral.getOrDefault(Ruling.SUPPORTED, 0L),
                        ofGeneral.getOrDefault(Ruling.PARTLY, 0L),
                        ofGeneral.getOrDefault(Ruling.CONTRADICTED, 0L),
                        ofGeneral.getOrDefault(Ruling.NOT_TESTABLE, 0L));
    }

    private static List<String> said(List<ClaimCheck> checks) {
        List<String> said = new ArrayList<>();
        checks.stream()
                .filter(check -> check.ruling() == Ruling.CONTRADICTED)
                .forEach(check -> said.add("%s (%s): %s"
                        .formatted(check.claim().title(), check.claim().id(), check.evidence())));
        long same = checks.stream()
                .filter(check -> check.basis() == ClaimCheck.Basis.SAME_ACT)
                .count();
        long alike = checks.stream()
                .filter(check -> check.basis() == ClaimCheck.Basis.ACTS_ALIKE)
                .count();
        said.add("%s are linked to an act that other sources tell of; %s are met by acts alike."
                .formatted(Words.count(same, "claim", "claims"), Words.count(alike, "more", "more")));
        long dated = checks.stream()
                .filter(check -> check.claim().date().isPresent())
                .count();
        said.add("%s state a date; the others can be tested for their parties only."
                .formatted(Words.count(dated, "claim", "claims")));
        return said;
    }

    private static List<String> unsaid() {
        return List.of(
                "That an untested claim is wrong: most are habits told without parties or dates, and silence of the sources loaded"
                        + " is no evidence against them.",
                "That a supported claim is proved: another source tells of the same act, and may rest on the same works.",
                "Whether one thing led to another: that takes models of pairs and years, not a look-up of acts.");
    }

    private static List<String> caveats() {
        return List.of(
                "The same act: attestations that linkage or the editors judged to describe one act. Supported: no conflict;"
                        + " partly: another field or a member differs; contradicted: a date that the paper states is excluded by"
                        + " the date other sources give.",
                "Acts alike: at least one act of the claim's type, by another source, in which every known actor the claim names"
                        + " takes part, within the claim's dates if it states any. A practice is then supported; a single act in"
                        + " part, because an act alike is not the act.",
                "Linkage can miss a match, and then a claim looks untested. 'entente export possible' lists the pairs in doubt.",
                "A claim is what the paper says in Entente's reading: docs/catalogue.md gives the place of each.",
                "Precursors fail the paper's own definition of the type they stand under; they are tested against precursors only.");
    }

    private static Figure figure(Evidence evidence, List<ClaimCheck> checks) {
        Map<ActivityType, Map<Ruling, Long>> counts = new LinkedHashMap<>();
        for (ActivityType type : ActivityType.values()) {
            Map<Ruling, Long> own = checks.stream()
                    .filter(check -> check.claim().type() == type)
                    .collect(Collectors.groupingBy(ClaimCheck::ruling, Collectors.counting()));
            if (!own.isEmpty()) {
                counts.put(type, own);
            }
        }
        List<Drawing.Bar> bars = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((type, own) -> {
            List<Long> lengths = Arrays.stream(Ruling.values())
                    .map(ruling -> own.getOrDefault(ruling, 0L))
                    .toList();
            bars.add(new Drawing.Bar(
                    evidence.label(type),
                    lengths,
                    Words.count(lengths.stream().mapToLong(Long::longValue).sum(), "claim", "claims")));
            List<Cell> row = new ArrayList<>(List.of(Cell.of(type.name())));
            lengths.forEach(length -> row.add(Cell.of(length)));
            rows.add(row);
        });
        return new Figure(
                "rulings",
                "What other sources say of the paper's historical claims, by type.",
                counts.entrySet().stream()
                        .map(entry -> "%s: %s"
                                .formatted(
                                        evidence.label(entry.getKey()),
                                        Arrays.stream(Ruling.values())
                                                .filter(entry.getValue()::containsKey)
                                                .map(ruling -> entry.getValue().get(ruling) + " " + ruling.words())
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining("; ", "", ".")),
                "A bar is a type as Entente codes the claim; the table gives every claim with its evidence.",
                new Drawing.Bars(
                        "claims",
                        Arrays.stream(Ruling.values()).map(Ruling::words).toList(),
                        bars),
                new FindingTable(
                        "rulings",
                        "Claims by type and ruling",
                        List.of(
                                Column.words("type", "Type"),
                                Column.numbers("supported", "Supported"),
                                Column.numbers("partly", "Partly"),
                                Column.numbers("contradicted", "Contradicted"),
                                Column.numbers("not_testable", "Not testable here")),
                        rows));
    }

    private static FindingTable general(List<Judged> judged) {
        return new FindingTable(
                "general",
                "General statements of the paper",
                List.of(
                        Column.words("statement", "Statement, in our words"),
                        Column.words("section", "Section"),
                        Column.words("paragraph", "Paragraph"),
                        Column.words("ruling", "Verdict"),
                        Column.words("evidence", "Evidence"),
                        Column.words("finding", "Tested by"),
                        Column.words("id", "Id")),
                judged.stream()
                        .map(one -> List.of(
                                Cell.of(one.proposition().statement()),
                                Cell.of(one.proposition().section()),
                                Cell.of(one.proposition().paragraph()),
                                Cell.of(one.ruling().words(), one.ruling().name()),
                                Cell.of(one.evidence()),
                                one.finding()
                                        .map(number -> Cell.of("finding " + number, String.valueOf(number))
                                                .leadingTo(new Target(Target.Kind.FINDING, String.valueOf(number))))
                                        .orElse(Cell.EMPTY),
                                Cell.of(one.proposition().id())))
                        .toList());
    }

    private static FindingTable claims(Evidence evidence, List<ClaimCheck> checks) {
        return new FindingTable(
                "claims",
                "Historical claims of the paper",
                List.of(
                        Column.words("claim", "Claim"),
                        Column.words("title", "In our words"),
                        Column.words("type", "Type"),
                        Column.words("place", "Place in the paper"),
                        Column.words("date", "Date it states"),
                        Column.words("ruling", "Verdict"),
                        Column.words("basis", "By"),
                        Column.words("evidence", "Evidence"),
                        Column.words("see", "See")),
                checks.stream()
                        .map(check -> List.of(
                                Cell.of(check.claim().id())
                                        .leadingTo(new Target(
                                                Target.Kind.ACTIVITY,
                                                check.claim().attestation())),
                                Cell.of(check.claim().title() + (check.claim().precursor() ? " (precursor)" : "")),
                                Cell.of(
                                        evidence.label(check.claim().type()),
                                        check.claim().type().name()),
                                Cell.of(check.claim().place()),
                                check.claim()
                                        .date()
                                        .map(date -> Cell.of(DateWords.edtf(date), date))
                                        .orElse(Cell.EMPTY),
                                Cell.of(check.ruling().words(), check.ruling().name()),
                                Cell.of(check.basis().words()),
                                Cell.of(check.evidence()),
                                check.target().map(PaperClaimsTested::see).orElse(Cell.EMPTY)))
                        .toList());
    }

    private static Cell see(Target target) {
        return Cell.of(target.kind() == Target.Kind.ACTIVITY ? "the act" : "the acts", "")
                .leadingTo(target);
    }
}
