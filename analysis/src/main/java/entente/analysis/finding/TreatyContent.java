package entente.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What alliances oblige to and provide for by ATOP, and what cooperation agreements are about by DCAD. */
final class TreatyContent {
    private static final int DECADE = 10;

    private TreatyContent() {}

    /** Military institutionalisation after Leeds and Anac. */
    enum Depth {
        NONE,
        MODERATE,
        HIGH
    }

    /**
     * An alliance of ATOP, all its phases together.
     *
     * @param year the year of signature; empty if it is not certain
     * @param obligations how many of defence, offence, neutrality, non-aggression and consultation some member owes
     * @param defence whether a member owes defence
     * @param nonAggressionOnly whether non-aggression is the only one
     * @param depth empty where ATOP knows none of the provisions
     */
    record Alliance(
            Optional<Integer> year,
            int obligations,
            boolean defence,
            boolean nonAggressionOnly,
            Optional<Depth> depth) {}

    /** An agreement of DCAD: the year of signature, its main category, and whether it is of high or medium confidence. */
    record Cooperation(Optional<Integer> year, String category, boolean sure) {}

    /**
     * The alliances, with their military institutionalisation as the authors' own code makes it (Leeds and Anac 2005,
     * "Alliance Institutionalization and Alliance Performance", International Interactions 31(3): 183–202): high with a common
     * defence policy, an integrated command or bases; else moderate with peacetime contacts, training or technology, a
     * subordination of forces, stated contributions, or an organisation of military or comprehensive purpose; else none.
     */
    static List<Alliance> alliances(Evidence evidence) {
        return evidence.list(
                """
                with cell as (
                  select attestation_id, attribute, case when state = 'STATED' then value end as value
                  from attribute where attestation_id like 'atop.alliances:%'),
                content as (
                  select attestation_id,
                    count(*) filter (attribute like 'obligation\\_%' escape '\\' and value = '1') as obligations,
                    bool_or(attribute = 'obligation_defence' and value = '1') as defence,
                    bool_or(attribute = 'obligation_nonaggression' and value = '1') as nonaggression,
                    bool_or((attribute = 'military_contact' and value = 'common_policy')
                      or (attribute = 'integrated_command' and value = '1')
                      or (attribute = 'bases' and value <> 'none')) as high,
                    bool_or((attribute = 'military_contact' and value = 'peacetime')
                      or (attribute = 'aid_provision' and value in ('training_or_technology', 'both'))
                      or (attribute = 'subordination' and value <> 'none')
                      or (attribute = 'contributions' and value = '1')
                      or (attribute in ('organisation_purpose', 'second_organisation_purpose')
                        and value in ('military', 'comprehensive'))) as moderate,
                    count(value) filter (attribute in ('military_contact', 'integrated_command', 'bases', 'aid_provision',
                      'subordination', 'contributions', 'organisation_purpose', 'second_organisation_purpose')) as known
                  from cell group by 1)
                select a.start_first, a.start_last, obligations, coalesce(defence, false),
                  coalesce(nonaggression, false) and obligations = 1, coalesce(high, false), coalesce(moderate, false), known
                from attestation a join content using (attestation_id)
                where a.dataset = 'atop' and a.status in ('HELD', 'ENDED')
                order by a.attestation_id
                """,
                row -> new Alliance(
                        year(row.getObject(1, Long.class), row.getObject(2, Long.class)),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getLong(8) == 0
                                ? Optional.empty()
                                : Optional.of(
                                        row.getBoolean(6)
                                                ? Depth.HIGH
                                                : row.getBoolean(7) ? Depth.MODERATE : Depth.NONE)));
    }

    /** The agreements of DCAD that were signed. */
    static List<Cooperation> agreements(Evidence evidence) {
        return evidence.list(
                """
                with cell as (
                  select attestation_id,
                    max(value) filter (attribute = 'dca_category' and state = 'STATED') as category,
                    bool_or(attribute = 'category_confidence' and value in ('high', 'medium')) as sure
                  from attribute where attestation_id like 'dcad.%' group by 1)
                select a.start_first, a.start_last, coalesce(category, 'not stated'), coalesce(sure, false)
                from attestation a left join cell using (attestation_id)
                where a.dataset = 'dcad' and a.status in ('HELD', 'ENDED')
                order by a.attestation_id
                """,
                row -> new Cooperation(
                        year(row.getObject(1, Long.class), row.getObject(2, Long.class)),
                        row.getString(3),
                        row.getBoolean(4)));
    }

    private static Optional<Integer> year(Long first, Long last) {
        return first != null && last != null && DateWords.yearNumber(first) == DateWords.yearNumber(last)
                ? Optional.of(DateWords.yearNumber(first))
                : Optional.empty();
    }

    /**
     * Alliances signed in one decade.
     *
     * @param from the first year of the decade that the source covers
     * @param to the last
     */
    record Signed(int from, int to, List<Alliance> alliances) {
        /** Alliances signed a year. */
        double aYear() {
            return (double) alliances.size() / (to - from + 1);
        }

        double meanObligations() {
            return alliances.stream().mapToInt(Alliance::obligations).average().orElse(0);
        }

        long count(Predicate<Alliance> which) {
            return alliances.stream().filter(which).count();
        }

        long known() {
            return count(alliance -> alliance.depth().isPresent());
        }

        long of(Depth depth) {
            return count(alliance -> alliance.depth().filter(depth::equals).isPresent());
        }

        double share(Predicate<Alliance> which) {
            return alliances.isEmpty() ? 0 : (double) count(which) / alliances.size();
        }

        String words() {
            return to - from + 1 == DECADE ? from + "s" : from + "–" + to;
        }

        int middle() {
            return (from + to) / 2;
        }
    }

    /** The alliances of each decade of a window that has any. */
    static List<Signed> byDecade(List<Alliance> alliances, int from, int to) {
        TreeMap<Integer, List<Alliance>> decades = new TreeMap<>();
        for (Alliance alliance : alliances) {
            alliance.year()
                    .filter(year -> year >= from && year <= to)
                    .ifPresent(year -> decades.computeIfAbsent(Math.floorDiv(year, DECADE), any -> new ArrayList<>())
                            .add(alliance));
        }
        List<Signed> signed = new ArrayList<>();
        decades.forEach((decade, of) -> {
            int first = Math.max(from, decade * DECADE);
            int last = Math.min(to, decade * DECADE + DECADE - 1);
            if (last - first + 1 >= TiedShare.FEWEST_YEARS) {
                signed.add(new Signed(first, last, of));
            }
        });
        return signed;
    }
}
