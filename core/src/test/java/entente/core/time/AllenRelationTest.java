package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllenRelationTest {

    @ParameterizedTest
    @CsvSource({
        "1,2, 4,5, BEFORE",
        "1,2, 3,4, MEETS",
        "1,3, 3,4, OVERLAPS",
        "1,2, 1,4, STARTS",
        "2,3, 1,4, DURING",
        "3,4, 1,4, FINISHES",
        "1,4, 1,4, EQUALS",
        "1,4, 3,4, FINISHED_BY",
        "1,4, 2,3, CONTAINS",
        "1,4, 1,2, STARTED_BY",
        "3,4, 1,3, OVERLAPPED_BY",
        "3,4, 1,2, MET_BY",
        "4,5, 1,2, AFTER",
        "1,1, 2,2, MEETS",
        "1,1, 1,1, EQUALS",
        "1,1, 1,2, STARTS",
    })
    void intervalsOfDaysHaveTheRelationAllenGivesThem(
            long firstA, long lastA, long firstB, long lastB, AllenRelation relation) {
        assertThat(AllenRelation.between(DayRange.of(firstA, lastA), DayRange.of(firstB, lastB)))
                .isEqualTo(relation);
    }

    @Test
    void theInverseIsTheRelationTheOtherWayRound() {
        for (DayRange a : intervals(6)) {
            for (DayRange b : intervals(6)) {
                assertThat(AllenRelation.between(b, a))
                        .isEqualTo(AllenRelation.between(a, b).inverse());
            }
        }
        for (AllenRelation relation : AllenRelation.values()) {
            assertThat(relation.inverse().inverse()).isEqualTo(relation);
        }
    }

    /** Exactly one relation holds: the definitions, written out over ends, are exclusive and exhaustive. */
    @Test
    void exactlyOneRelationHolds() {
        for (DayRange a : intervals(6)) {
            for (DayRange b : intervals(6)) {
                EnumSet<AllenRelation> holding = EnumSet.noneOf(AllenRelation.class);
                for (AllenRelation relation : AllenRelation.values()) {
                    if (holds(relation, a.first(), a.last() + 1, b.first(), b.last() + 1)) {
                        holding.add(relation);
                    }
                }
                assertThat(holding).containsExactly(AllenRelation.between(a, b));
            }
        }
    }

    /** Allen's definitions over the points at which intervals begin and end. */
    private static boolean holds(AllenRelation relation, long a, long endA, long b, long endB) {
        return switch (relation) {
            case BEFORE -> endA < b;
            case MEETS -> endA == b;
            case OVERLAPS -> a < b && b < endA && endA < endB;
            case STARTS -> a == b && endA < endB;
            case DURING -> b < a && endA < endB;
            case FINISHES -> b < a && endA == endB;
            case EQUALS -> a == b && endA == endB;
            case FINISHED_BY -> a < b && endA == endB;
            case CONTAINS -> a < b && endB < endA;
            case STARTED_BY -> a == b && endB < endA;
            case OVERLAPPED_BY -> b < a && a < endB && endB < endA;
            case MET_BY -> a == endB;
            case AFTER -> endB < a;
        };
    }

    /** Allen's transitivity table has 409 entries in its 13 by 13 cells. */
    @Test
    void relationsComposeAsInAllensTable() {
        Map<AllenRelation, Map<AllenRelation, EnumSet<AllenRelation>>> table = new EnumMap<>(AllenRelation.class);
        for (DayRange a : intervals(6)) {
            for (DayRange b : intervals(6)) {
                for (DayRange c : intervals(6)) {
                    table.computeIfAbsent(AllenRelation.between(a, b), key -> new EnumMap<>(AllenRelation.class))
                            .computeIfAbsent(AllenRelation.between(b, c), key -> EnumSet.noneOf(AllenRelation.class))
                            .add(AllenRelation.between(a, c));
                }
            }
        }
        int entries = table.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(EnumSet::size)
                .sum();

        assertThat(entries).isEqualTo(409);
        assertThat(cell(table, AllenRelation.BEFORE, AllenRelation.BEFORE)).containsExactly(AllenRelation.BEFORE);
        assertThat(cell(table, AllenRelation.MEETS, AllenRelation.MEETS)).containsExactly(AllenRelation.BEFORE);
        assertThat(cell(table, AllenRelation.DURING, AllenRelation.BEFORE)).containsExactly(AllenRelation.BEFORE);
        assertThat(cell(table, AllenRelation.OVERLAPS, AllenRelation.OVERLAPS))
                .containsExactly(AllenRelation.BEFORE, AllenRelation.MEETS, AllenRelation.OVERLAPS);
        assertThat(cell(table, AllenRelation.BEFORE, AllenRelation.AFTER)).hasSize(13);
    }

    private static EnumSet<AllenRelation> cell(
            Map<AllenRelation, Map<AllenRelation, EnumSet<AllenRelation>>> table, AllenRelation a, AllenRelation b) {
        return table.getOrDefault(a, Map.of()).getOrDefault(b, EnumSet.noneOf(AllenRelation.class));
    }

    private static List<DayRange> intervals(int days) {
        List<DayRange> intervals = new ArrayList<>();
        for (int first = 0; first < days; first++) {
            for (int last = first; last < days; last++) {
                intervals.add(DayRange.of(first, last));
            }
        }
        return intervals;
    }
}
