package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.analysis.finding.TreatyContent.Alliance;
import entente.analysis.finding.TreatyContent.Cooperation;
import entente.analysis.finding.TreatyContent.Depth;
import entente.analysis.panel.PanelRequest;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finding 3: whether rigid alliances gave way to more flexible agreements, as far as ATOP, COW and DCAD can tell. */
final class FromAllianceToPartnership implements Question {
    static final String ATOP = "atop";
    static final String COW = "cow-alliances";
    static final String DCAD = "dcad";

    private static final int DECADE = 10;
    private static final double PER_CENT = 100;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String title() {
        return "From alliance to partnership";
    }

    /** The share of pairs in one kind of tie, by decade. */
    private record Shares(String id, String label, String source, List<TiedShare> decades) {
        TiedShare first() {
            return decades.get(0);
        }

        TiedShare last() {
            return decades.get(decades.size() - 1);
        }
    }

    /** Everything that was computed. */
    private record Computed(
            Optional<Window> atop,
            Optional<Window> cow,
            Optional<Window> dcad,
            List<Shares> together,
            List<Shares> alone,
            Optional<AllianceFate> fate,
            List<Alliance> alliances,
            List<TreatyContent.Signed> signed,
            List<Cooperation> agreements,
            long rows) {
        List<String> sources() {
            List<String> sources = new ArrayList<>();
            atop.ifPresent(any -> sources.add(ATOP));
            cow.ifPresent(any -> sources.add(COW));
            dcad.ifPresent(any -> sources.add(DCAD));
            return sources;
        }

        List<Shares> all() {
            List<Shares> all = new ArrayList<>(together);
            all.addAll(alone);
            return all;
        }

        Optional<Shares> named(String id) {
            return all().stream().filter(shares -> shares.id().equals(id)).findFirst();
        }

        /** Agreements signed by decade, of the decades that the source covers in half at least. */
        TreeMap<Integer, List<Cooperation>> agreementsByDecade() {
            TreeMap<Integer, List<Cooperation>> decades = new TreeMap<>();
            dcad.ifPresent(window -> agreements.forEach(agreement -> agreement
                    .year()
                    .filter(window::holds)
                    .map(year -> Math.floorDiv(year, DECADE) * DECADE)
                    .filter(decade -> years(window, decade) >= TiedShare.FEWEST_YEARS)
                    .ifPresent(decade -> decades.computeIfAbsent(decade, any -> new ArrayList<>())
                            .add(agreement))));
            return decades;
        }

        double agreementsAYear(int decade) {
            return (double) agreementsByDecade().getOrDefault(decade, List.of()).size()
                    / dcad.map(window -> years(window, decade)).orElse(1);
        }
    }

    private static int years(Window window, int decade) {
        return Math.min(window.to(), decade + DECADE - 1) - Math.max(window.from(), decade) + 1;
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        Computed computed = compute(evidence);
        List<NotUsed> notUsed = notUsed(evidence, computed);
        return new Finding(
                number(),
                title(),
                "Have rigid alliances given way to more flexible agreements: in what treaties oblige to, and in which pairs of"
                        + " states they tie?",
                sentence(computed),
                said(computed),
                unsaid(computed),
                figures(computed),
                tables(computed),
                List.of(),
                List.of(verdict(computed)),
                evidence.coverage(List.of(ActivityType.AGREEMENT)),
                caveats(),
                computed.sources(),
                evidence.provenance(computed.sources(), "pairs of states by year", computed.rows(), notUsed));
    }

    private static Computed compute(Evidence evidence) {
        Optional<Window> atop = census(evidence, ATOP);
        Optional<Window> cow = census(evidence, COW);
        Optional<Window> dcad = census(evidence, DCAD);
        List<String> columns = new ArrayList<>();
        atop.ifPresent(any -> columns.addAll(List.of("atop_alliances", "atop_defense")));
        cow.ifPresent(any -> columns.addAll(List.of("cow_defense", "cow_neutral", "cow_nonagg", "cow_entente")));
        dcad.ifPresent(any -> columns.addAll(List.of("dcad_in_force_v1", "dcad_in_force_v2")));
        Optional<Window> all =
                List.of(atop, cow, dcad).stream().flatMap(Optional::stream).reduce(Window::span);
        List<Alliance> alliances = atop.isPresent() ? TreatyContent.alliances(evidence) : List.of();
        List<TreatyContent.Signed> signed = atop.map(
                        window -> TreatyContent.byDecade(alliances, window.from(), window.to()))
                .orElse(List.of());
        List<Cooperation> agreements = dcad.isPresent() ? TreatyContent.agreements(evidence) : List.of();
        if (all.isEmpty()) {
            return new Computed(
                    atop, cow, dcad, List.of(), List.of(), Optional.empty(), alliances, signed, agreements, 0);
        }
        PairYears pairs = PairYears.of(evidence, all.get().from(), all.get().to(), columns, PanelRequest.Zeros.CENSUS);
        List<Shares> alone = new ArrayList<>();
        atop.ifPresent(window -> {
            alone.add(shares(pairs, "atop", "any obligation, ATOP", ATOP, pairs.layer("atop_alliances"), window));
            alone.add(shares(pairs, "atop-defence", "defence, ATOP", ATOP, pairs.layer("atop_defense"), window));
        });
        cow.ifPresent(window -> alone.add(shares(
                pairs,
                "cow",
                "any type, COW",
                COW,
                pairs.layer("cow_defense", "cow_neutral", "cow_nonagg", "cow_entente"),
                window)));
        List<Shares> together = new ArrayList<>();
        Optional<AllianceFate> fate = Optional.empty();
        Optional<Window> common = atop.flatMap(one -> dcad.flatMap(one::and));
        if (common.isPresent()) {
            Window window = common.get();
            PairYears.Layer alliance = pairs.layer("atop_alliances");
            PairYears.Layer agreement = pairs.layer("dcad_in_force_v2");
            String both = ATOP + ", " + DCAD;
            together.add(shares(pairs, "alliance", "alliance", ATOP, alliance, window));
            together.add(shares(pairs, "agreement", "agreement", DCAD, agreement, window));
            together.add(shares(pairs, "defence", "with defence", ATOP, pairs.layer("atop_defense"), window));
            together.add(shares(pairs, "both", "both", both, alliance.and(agreement), window));
            together.add(
                    shares(pairs, "agreement-v1", "agreement, sure", DCAD, pairs.layer("dcad_in_force_v1"), window));
            fate = Optional.of(AllianceFate.of(pairs, alliance, agreement, window.from(), window.to()));
        } else {
            dcad.ifPresent(window -> alone.add(
                    shares(pairs, "agreement", "agreement, DCAD", DCAD, pairs.layer("dcad_in_force_v2"), window)));
        }
        return new Computed(
                atop,
                cow,
                dcad,
                together.stream().filter(shares -> !shares.decades().isEmpty()).toList(),
                alone.stream().filter(shares -> !shares.decades().isEmpty()).toList(),
                fate,
                alliances,
                signed,
                agreements,
                pairs.size());
    }

    private static Optional<Window> census(Evidence evidence, String dataset) {
        return Window.of(evidence, dataset, ActivityType.AGREEMENT, CoverageKind.CENSUS);
    }

    private static Shares shares(
            PairYears pairs, String id, String label, String source, PairYears.Layer layer, Window window) {
        return new Shares(id, label, source, TiedShare.of(pairs, layer, window.from(), window.to()));
    }

    private static List<NotUsed> notUsed(Evidence evidence, Computed computed) {
        List<NotUsed> notUsed = new ArrayList<>();
        computed.all()
                .forEach(shares -> notUsed.add(new NotUsed(
                        "share " + shares.id() + ": whether the pair was tied in the year is not known",
                        shares.decades().stream().mapToLong(TiedShare::unknown).sum())));
        computed.dcad().ifPresent(window -> {
            notUsed.add(new NotUsed(
                    "agreements of dcad: not signed",
                    evidence.list(
                                    "select count(*) from attestation where dataset = ? and status not in ('HELD', 'ENDED')",
                                    row -> row.getLong(1),
                                    DCAD)
                            .get(0)));
            notUsed.add(new NotUsed(
                    "agreements of dcad: signed in a decade that is covered for less than five years",
                    computed.agreements().size()
                            - computed.agreementsByDecade().values().stream()
                                    .mapToLong(List::size)
                                    .sum()));
        });
        notUsed.add(new NotUsed(
                "alliances of atop: signed in a decade that is covered for less than five years, or in no certain year",
                computed.alliances().size()
                        - computed.signed().stream()
                                .mapToLong(decade -> decade.alliances().size())
                                .sum()));
        return notUsed;
    }

    private static String sentence(Computed computed) {
        Optional<Shares> alliance = computed.named("alliance");
        Optional<Shares> agreement = computed.named("agreement");
        if (alliance.isEmpty() || agreement.isEmpty()) {
            return computed.sources().isEmpty()
                    ? "Nothing can be said of a shift from alliances to flexible agreements: it takes a census of each, ATOP or COW for"
                            + " the one and DCAD for the other, and none of them is loaded."
                    : "Of a shift from alliances to flexible agreements one side is loaded only (%s); it takes ATOP and DCAD, over the years they share."
                            .formatted(Words.list(computed.sources()));
        }
        Shares defence = computed.named("defence").orElseThrow();
        return "%s: from the %s to the %s the share of possible pairs of states with a cooperation agreement in force went from %s to %s per cent (DCAD), and of pairs in an alliance from %s to %s (ATOP; owed defence %s and %s)%s."
                .formatted(
                        reading(computed).words,
                        alliance.get().first().words(),
                        alliance.get().last().words(),
                        withBand(agreement.get().first()),
                        withBand(agreement.get().last()),
                        withBand(alliance.get().first()),
                        withBand(alliance.get().last()),
                        percent(defence.first().share()),
                        percent(defence.last().share()),
                        computed.fate()
                                .filter(fate -> fate.allied() > 0)
                                .map(fate -> "; of %s allied in %d, %s were allied in %d"
                                        .formatted(
                                                Words.count(fate.allied(), "pair", "pairs"),
                                                fate.from(),
                                                Words.number(fate.allianceOnly() + fate.both()),
                                                fate.to()))
                                .orElse(""));
    }

    /** What the shares of both kinds of tie together mean. */
    private enum Reading {
        INSTEAD("Cooperation agreements spread while alliances became fewer, as a shift would show", Ruling.PARTLY),
        BESIDE("Cooperation agreements came beside alliances rather than in their place", Ruling.PARTLY),
        NOT_SEEN("Cooperation agreements did not spread, so a shift does not show", Ruling.CONTRADICTED);

        private final String words;
        private final Ruling ruling;

        Reading(String words, Ruling ruling) {
            this.words = words;
            this.ruling = ruling;
        }
    }

    /** A share fell or rose if the later one lies outside the band of the earlier one in that direction. */
    private static Reading reading(Computed computed) {
        Shares alliance = computed.named("alliance").orElseThrow();
        Shares agreement = computed.named("agreement").orElseThrow();
        if (agreement.last().share() <= agreement.first().high()) {
            return Reading.NOT_SEEN;
        }
        return alliance.last().share() < alliance.first().low() ? Reading.INSTEAD : Reading.BESIDE;
    }

    private static String withBand(TiedShare share) {
        return "%s (%s–%s)".formatted(percent(share.share()), percent(share.low()), percent(share.high()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", PER_CENT * share);
    }

    private static List<String> said(Computed computed) {
        List<String> said = new ArrayList<>();
        List<TreatyContent.Signed> signed = computed.signed();
        if (!signed.isEmpty()) {
            TreatyContent.Signed most = signed.stream()
                    .max((one, other) -> Double.compare(aYear(one), aYear(other)))
                    .orElseThrow();
            TreatyContent.Signed last = signed.get(signed.size() - 1);
            said.add("ATOP has %s signed in these years, most in the %s (%s a year) and %s a year in %s."
                    .formatted(
                            Words.count(
                                    signed.stream()
                                            .mapToLong(
                                                    decade -> decade.alliances().size())
                                            .sum(),
                                    "alliance",
                                    "alliances"),
                            most.words(),
                            one(aYear(most)),
                            one(aYear(last)),
                            last.words()));
            said.add(
                    "Obligations: of the five kinds, alliances signed in the %s have %s on average, those of %s %s. With defence are %s and %s per cent, with non-aggression alone %s and %s."
                            .formatted(
                                    most.words(),
                                    two(most.meanObligations()),
                                    last.words(),
                                    two(last.meanObligations()),
                                    percent(most.share(Alliance::defence)),
                                    percent(last.share(Alliance::defence)),
                                    percent(most.share(Alliance::nonAggressionOnly)),
                                    percent(last.share(Alliance::nonAggressionOnly))));
            said.add(
                    "Military institutionalisation (Leeds and Anac 2005) is moderate or high in %s of the alliances signed in the %s and in %s of those of %s."
                            .formatted(
                                    Words.percent(most.of(Depth.MODERATE) + most.of(Depth.HIGH), most.known()),
                                    most.words(),
                                    Words.percent(last.of(Depth.MODERATE) + last.of(Depth.HIGH), last.known()),
                                    last.words()));
        }
        computed.named("atop-defence").ifPresent(shares -> {
            TiedShare most = shares.decades().stream()
                    .max((one, other) -> Double.compare(one.share(), other.share()))
                    .orElseThrow();
            said.add("Owed defence by ATOP: %s per cent of pairs at most, in the %s, and %s in %s."
                    .formatted(
                            percent(most.share()),
                            most.words(),
                            withBand(shares.last()),
                            shares.last().words()));
        });
        TreeMap<Integer, List<Cooperation>> decades = computed.agreementsByDecade();
        if (!decades.isEmpty()) {
            said.add("DCAD has %s: %s."
                    .formatted(
                            Words.count(
                                    decades.values().stream()
                                            .mapToLong(List::size)
                                            .sum(),
                                    "agreement signed in whole decades",
                                    "agreements signed in whole decades"),
                            Words.list(decades.entrySet().stream()
                                    .map(entry -> "%s a year in the %ds, %s of them general"
                                            .formatted(
                                                    one(computed.agreementsAYear(entry.getKey())),
                                                    entry.getKey(),
                                                    Words.percent(
                                                            full(entry.getValue()),
                                                            entry.getValue().size())))
                                    .toList())));
        }
        computed.named("both")
                .ifPresent(both -> said.add("Pairs with both: %s per cent in the %s, %s in the %s."
                        .formatted(
                                withBand(both.first()),
                                both.first().words(),
                                withBand(both.last()),
                                both.last().words())));
        computed.fate()
                .filter(fate -> fate.allied() > 0)
                .ifPresent(fate -> said.add(
                        "Of the pairs allied in %d that were there in %d, %d were allied only, %d allied with an agreement in force, %d had an agreement in the alliance's place, and %d had neither; of %s with an agreement in %d, %d had been allied in %d."
                                .formatted(
                                        fate.from(),
                                        fate.to(),
                                        fate.allianceOnly(),
                                        fate.both(),
                                        fate.agreementOnly(),
                                        fate.neither(),
                                        Words.count(fate.newAgreements(), "pair", "pairs"),
                                        fate.to(),
                                        fate.newAgreementsAmongAllies(),
                                        fate.from())));
        return said;
    }

    private static double aYear(TreatyContent.Signed decade) {
        return (double) decade.alliances().size() / (decade.to() - decade.from() + 1);
    }

    private static long full(List<Cooperation> agreements) {
        return agreements.stream()
                .filter(agreement -> agreement.category().equals("full"))
                .count();
    }

    private static List<String> unsaid(Computed computed) {
        List<String> unsaid = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (computed.atop().isEmpty()) {
            missing.add("ATOP (obligations and provisions of alliances, by member)");
        }
        if (computed.cow().isEmpty()) {
            missing.add("COW Formal Alliances (a second definition of alliances)");
        }
        if (computed.dcad().isEmpty()) {
            missing.add("DCAD (bilateral cooperation agreements)");
        }
        if (!missing.isEmpty()) {
            unsaid.add("What these would answer, which are not loaded: %s.".formatted(Words.list(missing)));
        }
        unsaid.add(
                "How many cooperation agreements there were before 1980: DCAD begins in that year with none in force, so a part of"
                        + " the rise of its stock is an empty start filling up. Signatures by year do not depend on it.");
        unsaid.add(
                "Strategic partnerships, the flexible form the paper means: DCAD leaves them out by design, as it does defence"
                        + " pacts, and no census of them is loaded.");
        unsaid.add("The years after: DCAD ends in 2010, COW in 2012, ATOP in 2018.");
        unsaid.add(
                "Rigidity itself. Obligations on paper are counted; how binding or how flexible the parties held them is not in the"
                        + " data, and no score is pooled across alliances and agreements, which the datasets define apart.");
        unsaid.add(
                "A trend of alliances on which the sources agree: an alliance of many members weighs by all its pairs, and ATOP counts"
                        + " obligations, such as non-aggression in large regional treaties, where COW may count none.");
        unsaid.add("That the one came because of the other: shares that move together or apart show no cause.");
        return unsaid;
    }

    private static List<String> caveats() {
        return List.of(
                "A pair is possible in a year if both were members of the COW state system on a common day of it. An alliance of"
                        + " many members ties all their pairs: one treaty can move the share by per cents. DCAD is bilateral.",
                "Bands resample the states %,d times with replacement (Snijders and Borgatti 1999; seed %d) and span 95 per cent. They say how much hangs on which states there are, not that a register misses treaties."
                        .formatted(TiedShare.RESAMPLES, TiedShare.SEED),
                "Decades with fewer than five covered years have no share: the single year 2010 of DCAD, and 1816 to 1819.",
                "DCAD's end of an agreement is estimated by its codebook. 'Sure' in the table counts those with confidence high or"
                        + " medium (its V1); otherwise all are counted (V2).",
                "Obligations count defence, offence, neutrality, non-aggression and consultation, each once, if any member owes it in any"
                        + " phase. Military institutionalisation is by the published code of Leeds and Anac (2005), made for ATOP 3.0"
                        + " and applied to the same provisions of 5.0, over all phases together.",
                "ATOP and COW define alliances apart; two series that agree are not two proofs. New states of 1960 and 1991 add pairs"
                        + " without ties, and lower every share.");
    }

    private static List<Figure> figures(Computed computed) {
        List<Drawing.Panel> panels = new ArrayList<>();
        List<Drawing.Curve> signedCurves = signedCurves(computed);
        if (!signedCurves.isEmpty()) {
            panels.add(new Drawing.Panel(
                    "Signed a year, by decade",
                    "ATOP, DCAD",
                    "treaties signed a year",
                    Drawing.Scale.LINEAR,
                    signedCurves));
        }
        List<Shares> three = computed.together().stream()
                .filter(shares -> !shares.id().equals("agreement-v1"))
                .toList();
        if (!three.isEmpty()) {
            panels.add(new Drawing.Panel(
                    "Pairs tied, by decade",
                    "ATOP, DCAD",
                    "per cent of possible pairs",
                    Drawing.Scale.LINEAR,
                    three.stream().map(FromAllianceToPartnership::curve).toList()));
        }
        if (!computed.alone().isEmpty()) {
            panels.add(new Drawing.Panel(
                    "Pairs tied over the long run",
                    "each source in its own window",
                    "per cent of possible pairs",
                    Drawing.Scale.LINEAR,
                    computed.alone().stream()
                            .map(FromAllianceToPartnership::curve)
                            .toList()));
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "decades",
                "Alliances against cooperation agreements by decade.",
                String.join(" ", said(computed)),
                "A mark is the mean of a decade, over the years of it that the source covers; bars span 95 per cent of the resampled"
                        + " sets of states. The sources define what they count apart: compare the course of curves, not their height.",
                new Drawing.Curves(panels),
                sharesTable(computed)));
        if (!computed.signed().isEmpty()) {
            figures.add(new Figure(
                    "obligations",
                    "What alliances signed in each decade oblige to and provide for.",
                    String.join(" ", said(computed)),
                    "Left the mean number of the five obligations; right the shares of alliances with an obligation of defence, and with"
                            + " moderate or high military institutionalisation.",
                    new Drawing.Curves(List.of(
                            new Drawing.Panel(
                                    "Obligations of an alliance",
                                    "ATOP",
                                    "mean of five",
                                    Drawing.Scale.LINEAR,
                                    List.of(signedCurve(
                                            "obligations", computed.signed(), TreatyContent.Signed::meanObligations))),
                            new Drawing.Panel(
                                    "Alliances with",
                                    "ATOP",
                                    "per cent of alliances signed",
                                    Drawing.Scale.LINEAR,
                                    List.of(
                                            signedCurve(
                                                    "defence",
                                                    computed.signed(),
                                                    decade -> PER_CENT * decade.share(Alliance::defence)),
                                            signedCurve(
                                                    "institutions",
                                                    computed.signed(),
                                                    decade -> PER_CENT
                                                            * (decade.of(Depth.MODERATE) + decade.of(Depth.HIGH))
                                                            / Math.max(1, decade.known())))))),
                    depthTable(computed)));
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

    private static List<Drawing.Curve> signedCurves(Computed computed) {
        List<Drawing.Curve> curves = new ArrayList<>();
        if (!computed.signed().isEmpty()) {
            curves.add(signedCurve("alliances", computed.signed(), FromAllianceToPartnership::aYear));
        }
        List<Drawing.Point> points = computed.agreementsByDecade().keySet().stream()
                .map(decade -> new Drawing.Point(decade + DECADE / 2 - 1, computed.agreementsAYear(decade)))
                .toList();
        if (!points.isEmpty()) {
            curves.add(new Drawing.Curve("agreements", points, List.of()));
        }
        return curves;
    }

    private static Drawing.Curve curve(Shares shares) {
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

    private static List<FindingTable> tables(Computed computed) {
        List<FindingTable> tables = new ArrayList<>();
        if (!computed.all().isEmpty()) {
            tables.add(sharesTable(computed));
        }
        if (!computed.signed().isEmpty()) {
            tables.add(depthTable(computed));
        }
        if (!computed.agreementsByDecade().isEmpty()) {
            tables.add(scopeTable(computed));
        }
        return tables;
    }

    private static FindingTable sharesTable(Computed computed) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Shares shares : computed.all()) {
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

    private static FindingTable depthTable(Computed computed) {
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
                computed.signed().stream()
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

    private static FindingTable scopeTable(Computed computed) {
        List<List<Cell>> rows = new ArrayList<>();
        computed.agreementsByDecade().forEach((decade, agreements) -> {
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

    private static Verdict verdict(Computed computed) {
        if (computed.named("alliance").isEmpty() || computed.named("agreement").isEmpty()) {
            return new Verdict("rigid-to-flexible", Ruling.NOT_TESTABLE, "ATOP and DCAD are not both loaded.");
        }
        Reading reading = reading(computed);
        return new Verdict(
                "rigid-to-flexible",
                reading.ruling,
                reading.words
                        + ", between 1980 and 2010; agreements from before and strategic partnerships are in no census.");
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
