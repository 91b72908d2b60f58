package entente.analysis.finding;

import entente.analysis.finding.TreatyContent.Alliance;
import entente.analysis.finding.TreatyContent.Cooperation;
import entente.analysis.finding.TreatyContent.Depth;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Finding 3: whether rigid alliances gave way to more flexible agreements, as far as ATOP, COW and DCAD can tell. */
final class FromAllianceToPartnership implements Question {
    private static final double PER_CENT = 100;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String title() {
        return "From alliance to partnership";
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        TreatyTies ties = TreatyTies.of(evidence);
        List<String> said = said(ties);
        TreatyTiesShown shown = new TreatyTiesShown(ties, String.join(" ", said));
        return new Finding(
                number(),
                title(),
                "Have rigid alliances given way to more flexible agreements: in what treaties oblige to, and in which pairs of"
                        + " states they tie?",
                sentence(ties),
                said,
                unsaid(ties),
                shown.figures(),
                shown.tables(),
                List.of(),
                List.of(verdict(ties)),
                evidence.coverage(List.of(ActivityType.AGREEMENT)),
                caveats(),
                ties.sources(),
                evidence.provenance(ties.sources(), "pairs of states by year", ties.rows(), ties.notUsed(evidence)));
    }

    private static String sentence(TreatyTies ties) {
        Optional<TreatyTies.Shares> alliance = ties.named("alliance");
        Optional<TreatyTies.Shares> agreement = ties.named("agreement");
        if (alliance.isEmpty() || agreement.isEmpty()) {
            return ties.sources().isEmpty()
                    ? "Nothing can be said of a shift from alliances to flexible agreements: it takes a census of each, ATOP or COW for"
                            + " the one and DCAD for the other, and none of them is loaded."
                    : "Of a shift from alliances to flexible agreements one side is loaded only (%s); it takes ATOP and DCAD, over the years they share."
                            .formatted(Words.list(ties.sources()));
        }
        TreatyTies.Shares defence = ties.named("defence").orElseThrow();
        return "%s: from the %s to the %s the share of possible pairs of states with a cooperation agreement in force went from %s to %s per cent (DCAD), and of pairs in an alliance from %s to %s (ATOP; owed defence %s and %s)%s."
                .formatted(
                        reading(ties).words,
                        alliance.get().first().words(),
                        alliance.get().last().words(),
                        withBand(agreement.get().first()),
                        withBand(agreement.get().last()),
                        withBand(alliance.get().first()),
                        withBand(alliance.get().last()),
                        percent(defence.first().share()),
                        percent(defence.last().share()),
                        ties.fate()
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
    private static Reading reading(TreatyTies ties) {
        TreatyTies.Shares alliance = ties.named("alliance").orElseThrow();
        TreatyTies.Shares agreement = ties.named("agreement").orElseThrow();
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

    private static List<String> said(TreatyTies ties) {
        List<String> said = new ArrayList<>();
        List<TreatyContent.Signed> signed = ties.signed();
        if (!signed.isEmpty()) {
            TreatyContent.Signed most = signed.stream()
                    .max((one, other) -> Double.compare(one.aYear(), other.aYear()))
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
                            one(most.aYear()),
                            one(last.aYear()),
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
        ties.named("atop-defence").ifPresent(shares -> {
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
        TreeMap<Integer, List<Cooperation>> decades = ties.agreementsByDecade();
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
                                                    one(ties.agreementsAYear(entry.getKey())),
                                                    entry.getKey(),
                                                    Words.percent(
                                                            full(entry.getValue()),
                                                            entry.getValue().size())))
                                    .toList())));
        }
        ties.named("both")
                .ifPresent(both -> said.add("Pairs with both: %s per cent in the %s, %s in the %s."
                        .formatted(
                                withBand(both.first()),
                                both.first().words(),
                                withBand(both.last()),
                                both.last().words())));
        ties.fate()
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

    private static long full(List<Cooperation> agreements) {
        return agreements.stream()
                .filter(agreement -> agreement.category().equals("full"))
                .count();
    }

    private static List<String> unsaid(TreatyTies ties) {
        List<String> unsaid = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (ties.atop().isEmpty()) {
            missing.add("ATOP (obligations and provisions of alliances, by member)");
        }
        if (ties.cow().isEmpty()) {
            missing.add("COW Formal Alliances (a second definition of alliances)");
        }
        if (ties.dcad().isEmpty()) {
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

    private static Verdict verdict(TreatyTies ties) {
        if (ties.named("alliance").isEmpty() || ties.named("agreement").isEmpty()) {
            return new Verdict("rigid-to-flexible", Ruling.NOT_TESTABLE, "ATOP and DCAD are not both loaded.");
        }
        Reading reading = reading(ties);
        return new Verdict(
                "rigid-to-flexible",
                reading.ruling,
                reading.words
                        + ", between %d and %d; agreements from before and strategic partnerships are in no census."
                                .formatted(
                                        ties.named("agreement")
                                                .orElseThrow()
                                                .first()
                                                .from(),
                                        ties.named("agreement")
                                                .orElseThrow()
                                                .last()
                                                .to()));
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
