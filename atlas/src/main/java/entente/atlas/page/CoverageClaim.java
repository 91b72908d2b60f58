package entente.atlas.page;

import entente.core.codebook.Codebook;
import entente.core.record.ContextCoverage;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a dataset claims to cover of one type. */
record CoverageClaim(
        TypeLabel type,
        String actors,
        int firstYear,
        int lastYear,
        String years,
        String kind,
        String kindMeaning,
        String note) {
    static CoverageClaim of(Coverage coverage, Codebook codebook) {
        return new CoverageClaim(
                TypeLabel.of(codebook, coverage.type().name()),
                coverage.actors(),
                coverage.firstYear(),
                coverage.lastYear(),
                years(coverage),
                coverage.kind().name().toLowerCase(Locale.ROOT),
                meaning(coverage.kind()),
                coverage.note());
    }

    /** All claims in a line. */
    static String summary(List<Coverage> claims) {
        return claims.stream()
                .map(claim -> years(claim) + ", " + claim.kind().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String years(Coverage claim) {
        return years(claim.firstYear(), claim.lastYear());
    }

    /** Years in words. */
    static String years(int first, int last) {
        return first == last
                ? SpellAxis.yearWords(first)
                : SpellAxis.yearWords(first) + " to " + SpellAxis.yearWords(last);
    }

    /** What a dataset covers that holds no activities, in a line. */
    static String contextSummary(List<ContextCoverage> claims) {
        return claims.stream()
                .map(claim -> "%s, %s, context"
                        .formatted(
                                years(claim.firstYear(), claim.lastYear()),
                                claim.kind().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String meaning(CoverageKind kind) {
        return switch (kind) {
            case CENSUS -> "every case that meets the source's definition: absence means none";
            case SAMPLE -> "drawn by a stated procedure: absence does not mean none";
            case ANECDOTAL -> "what came to hand: absence means nothing";
            case EXEMPT -> "left out by rule: absence means nothing";
        };
    }
}
