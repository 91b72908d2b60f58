package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.analysis.finding.TreatyContent.Alliance;
import entente.analysis.finding.TreatyContent.Depth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures and tables of {@link FromAllianceToPartnership}. */
final class TreatyTiesShown {
    private static final double PER_CENT = 100;

    private final TreatyTies ties;
    /** What the figures show, in words, for those who do not see them. */
    private final String words;

    TreatyTiesShown(TreatyTies ties, String words) {
        this.ties = ties;
        this.words = words;
    }

    List<Figure> figures() {
        List<Drawing.Panel> panels = new ArrayList<>();
        List<Drawing.Curve> signedCurves = signedCurves();
        if (!signedCurves.isEmpty()) {
            panels.add(new Drawing.Panel(
                    "Signed a year, by decade",
                    "ATOP, DCAD",
                    "treaties signed a year",
                    Drawing.Scale.LINEAR,
                    signedCurves));
        }
        List<TreatyTies.Shares> three = ties.together().stream()
                .filter(shares -> !shares.id().equals("agreement-v1"))
                .toList();
        if (!three.isEmpty()) {
            panels.add(new Drawing.Panel(
                    "Pairs tied, by decade",
                    "ATOP, DCAD",
                    "per cent of possible pairs",
                    Drawing.Scale.LINEAR,
                    three.stream().map(TreatyTiesShown::curve).toList()));
        }
        if (!ties.alone().isEmpty()) {
            panels.add(new Drawing.Panel(
                    "Pairs tied over the long run",
                    "each source in its own window",
                    "per cent of possible pairs",
                    Drawing.Scale.LINEAR,
                    ties.alone().stream().map(TreatyTiesShown::curve).toList()));
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "decades",
                "Alliances against cooperation agreements by decade.",
                words,
                "A mark is the mean of a decade, over the years of it that the source covers; bars span 95 per cent of the resampled"
                        + " sets of states. The sources define what they count apart: compare the course of curves, not their height.",
                new Drawing.Curves(panels),
                sharesTable()));
        if (!ties.signed().isEmpty()) {
            figures.add(new Figure(
                    "obligations",
                    "What alliances signed in each decade oblige to and provide for.",
                    words,
                    "Left the mean number of the five obligations; right the shares of alliances with an obligation of defence, and with"
                            + " moderate or high military institutionalisation.",
                    new Drawing.Curves(List.of(
                            new Drawing.Panel(
                                    "Obligations of an alliance",
                                    "ATOP",
                                    "mean of five",
                                    Drawing.Scale.LINEAR,
                                    List.of(signedCurve(
                                            "obligations", ties.signed(), TreatyContent.Signed::meanObligations))),
                            new Drawing.Panel(
                                    "Alliances with",
                                    "ATOP",
                                    "per cent of alliances signed",
                                    Drawing.Scale.LINEAR,
                                    List.of(
                                            signedCurve(
                                                    "defence",
                                                    ties.signed(),
                                                    decade -> PER_CENT * decade.share(Alliance::defence)),
                                            signedCurve(
                                                    "institutions",
                                                    ties.signed(),
                                                    decade -> PER_CENT
                                                            * (decade.of(Depth.MODERATE) + decade.of(Depth.HIGH))
                                                            / Math.max(1, decade.known())))))),
                    depthTable()));
        }
        return figures;
    }

    /** A number of a decade. */
    private interface OfDecade {
        double of(TreatyContent.Signed decade);
    }

    private static Drawing.Curve signedCurve(String label, List<TreatyContent.Signed> signed, OfDecade number) {
        return new Drawing.Curve(
                label,
                signed.stream()
                        .map(decade -> new Drawing.Point(decade.middle(), number.of(decade)))
                        .toList(),
                List.of());
    }

    private List<Drawing.Curve> signedCurves() {
        List<Drawing.Curve> curves = new ArrayList<>();
        if (!ties.signed().isEmpty()) {
            curves.add(signedCurve("alliances", ties.signed(), TreatyContent.Signed::aYear));
        }
        List<Drawing.Point> points = ties.agreementsByDecade().keySet().stream()
                .map(decade -> new Drawing.Point(decade + TreatyTies.DECADE / 2 - 1, ties.agreementsAYear(decade)))
                .toList();
        if (!points.isEmpty()) {
            curves.add(new Drawing.Curve("agreements", points, List.of()));
        }
        return curves;
    }

    private static Drawing.Curve curve(TreatyTies.Shares shares) {
        return new Drawing.Curve(
                shares.label(),
                shares.decades().stream()
                        .map(decade -> new Drawing.Point(decade.middle(), PER_CENT * decade.share()))
                        .toList(),
                List.of(),
                shares.decades().stream()
                        .map(decade ->
                                new Drawing.Band(decade.middle(), PER_CENT * decade.low(), PER_CENT * decade.high()))
                        .toList());
    }

    List<FindingTable> tables() {
        List<FindingTable> tables = new ArrayList<>();
        if (!ties.all().isEmpty()) {
            tables.add(sharesTable());
        }
        if (!ties.signed().isEmpty()) {
            tables.add(depthTable());
        }
        if (!ties.agreementsByDecade().isEmpty()) {
            tables.add(scopeTable());
        }
        return tables;
    }

    private FindingTable sharesTable() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TreatyTies.Shares shares : ties.all()) {
            for (TiedShare decade : shares.decades()) {
                rows.add(List.of(
                        Cell.of(shares.id()),
                        Cell.of(shares.source()),
                        Cell.of(decade.words()),
                        Cell.year(decade.from()),
                        Cell.year(decade.to()),
                        Cell.of(decade.tied()),
                        Cell.of(decade.possible()),
                        Cell.of(decade.unknown()),
                        Cell.of(PER_CENT * decade.share(), 2),
                        Cell.of(PER_CENT * decade.low(), 2),
                        Cell.of(PER_CENT * decade.high(), 2)));
            }
        }
        return new FindingTable(
                "shares",
                "Share of possible pairs tied, by decade",
                List.of(
                        Column.words("tie", "Tie"),
                        Column.words("source", "Source"),
                        Column.words("decade", "Decade"),
                        Column.numbers("from", "From"),
                        Column.numbers("to", "To"),
                        Column.numbers("tied", "Tied pair-years"),
                        Column.numbers("possible", "Possible pair-years"),
                        Column.numbers("unknown", "Not known"),
                        Column.numbers("per_cent", "Per cent"),
                        Column.numbers("low", "Low"),
                        Column.numbers("high", "High")),
                rows);
    }

    private FindingTable depthTable() {
        return new FindingTable(
                "depth",
                "Alliances by decade of signature: obligations and military institutionalisation",
                List.of(
                        Column.words("decade", "Decade"),
                        Column.numbers("from", "From"),
                        Column.numbers("to", "To"),
                        Column.numbers("alliances", "Alliances"),
                        Column.numbers("obligations", "Mean obligations"),
                        Column.numbers("defence", "With defence"),
                        Column.numbers("nonaggression_only", "Non-aggression alone"),
                        Column.numbers("institutions_none", "Institutions: none"),
                        Column.numbers("institutions_moderate", "Moderate"),
                        Column.numbers("institutions_high", "High"),
                        Column.numbers("institutions_unknown", "Not known")),
                ties.signed().stream()
                        .map(decade -> List.of(
                                Cell.of(decade.words()),
                                Cell.year(decade.from()),
                                Cell.year(decade.to()),
                                Cell.of(decade.alliances().size()),
                                Cell.of(decade.meanObligations(), 2),
                                Cell.of(decade.count(Alliance::defence)),
                                Cell.of(decade.count(Alliance::nonAggressionOnly)),
                                Cell.of(decade.of(Depth.NONE)),
                                Cell.of(decade.of(Depth.MODERATE)),
                                Cell.of(decade.of(Depth.HIGH)),
                                Cell.of(decade.alliances().size() - decade.known())))
                        .toList());
    }

    private FindingTable scopeTable() {
        List<List<Cell>> rows = new ArrayList<>();
        ties.agreementsByDecade().forEach((decade, agreements) -> {
            Map<String, long[]> counts = new LinkedHashMap<>();
            agreements.stream()
                    .sorted((one, other) -> one.category().compareTo(other.category()))
                    .forEach(agreement -> {
                        long[] count = counts.computeIfAbsent(agreement.category(), any -> new long[2]);
                        count[0]++;
                        count[1] += agreement.sure() ? 1 : 0;
                    });
            counts.forEach((category, count) -> rows.add(List.of(
                    Cell.of(decade + "s"),
                    Cell.of(category.replace('_', ' '), category),
                    Cell.of(count[0]),
                    Cell.of(count[1]),
                    Cell.of(PER_CENT * count[0] / agreements.size(), 1))));
        });
        return new FindingTable(
                "scope",
                "Cooperation agreements by decade of signature and main category",
                List.of(
                        Column.words("decade", "Decade"),
                        Column.words("category", "Category"),
                        Column.numbers("signed", "Signed"),
                        Column.numbers("sure", "Confidence high or medium"),
                        Column.numbers("per_cent", "Per cent of the decade")),
                rows);
    }
}
