package entente.analysis.finding;

import java.util.HashMap;
import java.util.Map;

/**
 * What became of the pairs that were allied in one year, among those that were still possible in another.
 *
 * @param from the first year
 * @param to the other
 * @param allied pairs allied in the first year, and members of the system in the other
 * @param allianceOnly of these allied in the other year, and without a cooperation agreement
 * @param both allied, and with one
 * @param agreementOnly no longer allied, with one
 * @param neither without either
 * @param newAgreements pairs with an agreement in the other year, and members of the system in the first
 * @param newAgreementsAmongAllies of these allied in the first year
 */
record AllianceFate(
        int from,
        int to,
        long allied,
        long allianceOnly,
        long both,
        long agreementOnly,
        long neither,
        long newAgreements,
        long newAgreementsAmongAllies) {
    static AllianceFate of(PairYears pairs, PairYears.Layer alliance, PairYears.Layer agreement, int from, int to) {
        Map<Long, PairYears.Tie> before = new HashMap<>();
        for (int row = 0; row < pairs.size(); row++) {
            if (pairs.year(row) == from) {
                before.put(key(pairs, row), alliance.at(row));
            }
        }
        long[] fates = new long[4];
        long agreements = 0;
        long amongAllies = 0;
        for (int row = 0; row < pairs.size(); row++) {
            PairYears.Tie was = pairs.year(row) == to ? before.get(key(pairs, row)) : null;
            if (was == null) {
                continue;
            }
            boolean allied = alliance.at(row) == PairYears.Tie.TIED;
            boolean agreed = agreement.at(row) == PairYears.Tie.TIED;
            agreements += agreed ? 1 : 0;
            if (was == PairYears.Tie.TIED) {
                amongAllies += agreed ? 1 : 0;
                fates[(allied ? 0 : 2) + (agreed ? 1 : 0)]++;
            }
        }
        return new AllianceFate(
                from,
                to,
                fates[0] + fates[1] + fates[2] + fates[3],
                fates[0],
                fates[1],
                fates[3],
                fates[2],
                agreements,
                amongAllies);
    }

    private static long key(PairYears pairs, int row) {
        return (long) pairs.one(row) << Integer.SIZE | pairs.other(row);
    }
}
