package entente.analysis.finding;

import entente.analysis.finding.TreatyContent.Alliance;
import entente.analysis.finding.TreatyContent.Cooperation;
import entente.analysis.panel.PanelRequest;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What ATOP, COW and DCAD say of the ties of states by treaty: which pairs are tied, by decade, and what was signed.
 *
 * @param atop the years ATOP covers as a census; empty if it is not loaded
 * @param cow those of COW
 * @param dcad those of DCAD
 * @param together shares of pairs tied, over the years that ATOP and DCAD share
 * @param alone those of each source in its own years
 * @param fate what became of pairs allied in the first of the shared years
 * @param alliances every alliance of ATOP
 * @param signed those signed, by decade
 * @param agreements every agreement of DCAD
 * @param rows how many pairs of states by year it was computed from
 */
record TreatyTies(
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
    static final String ATOP = "atop";
    static final String COW = "cow-alliances";
    static final String DCAD = "dcad";

    /** Years of a decade. */
    static final int DECADE = 10;

    /** The share of pairs in one kind of tie, by decade. */
    record Shares(String id, String label, String source, List<TiedShare> decades) {
        TiedShare first() {
            return decades.get(0);
        }

        TiedShare last() {
            return decades.get(decades.size() - 1);
        }
    }

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

    private static int years(Window window, int decade) {
        return Math.min(window.to(), decade + DECADE - 1) - Math.max(window.from(), decade) + 1;
    }

    /** Computes them from the record. */
    static TreatyTies of(Evidence evidence) {
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
            return new TreatyTies(
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
        return new TreatyTies(
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

    /** What was left out of it, and why. */
    List<NotUsed> notUsed(Evidence evidence) {
        List<NotUsed> notUsed = new ArrayList<>();
        all().forEach(shares -> notUsed.add(new NotUsed(
                "share " + shares.id() + ": whether the pair was tied in the year is not known",
                shares.decades().stream().mapToLong(TiedShare::unknown).sum())));
        dcad.ifPresent(window -> {
            notUsed.add(new NotUsed(
                    "agreements of dcad: not signed",
                    evidence.list(
                                    "select count(*) from attestation where dataset = ? and status not in ('HELD', 'ENDED')",
                                    row -> row.getLong(1),
                                    DCAD)
                            .get(0)));
            notUsed.add(new NotUsed(
                    "agreements of dcad: signed in a decade that is covered for less than five years",
                    agreements.size()
                            - agreementsByDecade().values().stream()
                                    .mapToLong(List::size)
                                    .sum()));
        });
        notUsed.add(new NotUsed(
                "alliances of atop: signed in a decade that is covered for less than five years, or in no certain year",
                alliances.size()
                        - signed.stream()
                                .mapToLong(decade -> decade.alliances().size())
                                .sum()));
        return notUsed;
    }
}
