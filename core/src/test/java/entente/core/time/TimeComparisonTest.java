package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeComparisonTest {

    private static final DayRange YEAR_1914 = HistoricalDate.ofYear(1914).bounds();

    @ParameterizedTest
    @CsvSource({
        "1913, 1914, CERTAINLY",
        "1913-12-31, 1914-01-01, CERTAINLY",
        "1914, 1914-06-28, POSSIBLY",
        "1914, 1914, POSSIBLY",
        "1914, 1914-01-01, NO",
        "1915, 1914, NO",
        "1815/, 1914, POSSIBLY",
        "1815/.., 1914, NO",
        "'[1912,1913]', 1914, CERTAINLY",
        "'[1912,1915]', 1914, POSSIBLY",
        "1913~, 1914, CERTAINLY",
    })
    void beforeIsCertainOnlyIfNoReadingContradicts(String a, String b, Certainty certainty) {
        assertThat(TimeComparison.before(date(a), date(b))).isEqualTo(certainty);
        assertThat(TimeComparison.after(date(b), date(a))).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "1914-06-28, CERTAINLY, CERTAINLY",
        "1914, CERTAINLY, CERTAINLY",
        "191X, POSSIBLY, POSSIBLY",
        "1913/1915, NO, CERTAINLY",
        "1913/, NO, POSSIBLY",
        "1913/.., NO, CERTAINLY",
        "1914/.., NO, CERTAINLY",
        "../1913, NO, NO",
        "/1914, POSSIBLY, CERTAINLY",
        "'[1913,1914]', POSSIBLY, POSSIBLY",
        "1913-24, POSSIBLY, POSSIBLY",
        "'{1913,1915}', NO, NO",
        "'{1913,1914}', POSSIBLY, POSSIBLY",
        "'{1914-01,1914-12}', CERTAINLY, CERTAINLY",
    })
    void aPeriodIsTakenAsAWhole(String date, Certainty during, Certainty overlaps) {
        assertThat(TimeComparison.during(date(date), YEAR_1914)).isEqualTo(during);
        assertThat(TimeComparison.overlaps(date(date), YEAR_1914)).isEqualTo(overlaps);
    }

    @Test
    void twoVagueDatesAreNeverCertainlyTheSameTime() {
        assertThat(TimeComparison.sameTime(date("1914-06-28"), date("1914-06-28")))
                .isEqualTo(Certainty.CERTAINLY);
        assertThat(TimeComparison.sameTime(date("1914-06"), date("1914-06"))).isEqualTo(Certainty.POSSIBLY);
        assertThat(TimeComparison.overlaps(date("1914-06"), date("1914-06"))).isEqualTo(Certainty.POSSIBLY);
        assertThat(TimeComparison.meets(date("1913-12-31"), date("1914-01-01"))).isEqualTo(Certainty.CERTAINLY);
    }

    @Test
    void anUnknownDayOfAMonthIsStillOneDay() {
        assertThat(TimeComparison.possibleRelations(date("1914-06-XX"), date("1914-06-28")))
                .containsExactlyInAnyOrder(
                        AllenRelation.BEFORE,
                        AllenRelation.MEETS,
                        AllenRelation.EQUALS,
                        AllenRelation.MET_BY,
                        AllenRelation.AFTER);
        assertThat(TimeComparison.possibleRelations(date("1914-06"), date("1914-06-28")))
                .contains(AllenRelation.CONTAINS, AllenRelation.STARTED_BY, AllenRelation.FINISHED_BY);
    }

    @Test
    void eachDayOfASetIsOneDay() {
        assertThat(TimeComparison.possibleRelations(date("[1914-06-27..1914-06-28]"), date("1914-06-28")))
                .containsExactlyInAnyOrder(AllenRelation.MEETS, AllenRelation.EQUALS);
    }

    @Test
    void possibleRelationsAreThoseOfTheAdmissibleIntervals() {
        Cases.forAll(3_000, random -> List.of(extent(random), extent(random)), extents -> {
            EnumSet<AllenRelation> expected = EnumSet.noneOf(AllenRelation.class);
            for (DayRange a : admissible(extents.get(0), 0)) {
                for (DayRange b : admissible(extents.get(1), 0)) {
                    expected.add(AllenRelation.between(a, b));
                }
            }
            assertThat(PossibleRelations.between(extents.get(0), extents.get(1)))
                    .isEqualTo(expected);
        });
    }

    @Test
    void possibleRelationsOfWrittenDatesAreThoseOfTheirReadings() {
        long january = EpochDays.toEpochDay(2000, 1, 5);
        Cases.forAll(1_000, random -> List.of(dayInterval(random), dayInterval(random)), texts -> {
            HistoricalDate a = date(texts.get(0));
            HistoricalDate b = date(texts.get(1));
            EnumSet<AllenRelation> possible = TimeComparison.possibleRelations(a, b);
            EnumSet<AllenRelation> inverse = EnumSet.noneOf(AllenRelation.class);
            TimeComparison.possibleRelations(b, a).forEach(relation -> inverse.add(relation.inverse()));
            EnumSet<AllenRelation> expected = EnumSet.noneOf(AllenRelation.class);
            for (Extent ofA : a.extents()) {
                for (Extent ofB : b.extents()) {
                    for (DayRange readingOfA : admissible(ofA, january)) {
                        for (DayRange readingOfB : admissible(ofB, january)) {
                            expected.add(AllenRelation.between(readingOfA, readingOfB));
                        }
                    }
                }
            }
            assertThat(possible).isEqualTo(expected).isEqualTo(inverse).isNotEmpty();
        });
    }

    /** A range of starts and one of ends among the days -3 to 3, some of them without limit. */
    private static Extent extent(SplittableRandom random) {
        while (true) {
            DayRange start = range(random);
            DayRange end = range(random);
            Extent extent = new Extent(start, end, random.nextInt(4) == 0);
            if (!admissible(extent, 0).isEmpty()) {
                return extent;
            }
        }
    }

    private static DayRange range(SplittableRandom random) {
        long one = day(random);
        long other = random.nextInt(3) == 0 ? one : day(random);
        return DayRange.of(Math.min(one, other), Math.max(one, other));
    }

    private static long day(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> DayRange.UNBOUNDED_BEFORE;
            case 1 -> DayRange.UNBOUNDED_AFTER;
            default -> random.nextInt(-3, 4);
        };
    }

    /** Every interval of a window wide enough that no relation needs a wider one, by trying all. */
    private static List<DayRange> admissible(Extent extent, long middle) {
        List<Long> days = new ArrayList<>();
        days.add(DayRange.UNBOUNDED_BEFORE);
        for (long day = middle - 9; day <= middle + 9; day++) {
            days.add(day);
        }
        days.add(DayRange.UNBOUNDED_AFTER);
        List<DayRange> intervals = new ArrayList<>();
        for (long first : days) {
            for (long last : days) {
                boolean aStartAndAnEnd = first != DayRange.UNBOUNDED_AFTER && last != DayRange.UNBOUNDED_BEFORE;
                boolean admitted = aStartAndAnEnd
                        && first <= last
                        && extent.start().contains(first)
                        && extent.end().contains(last)
                        && (!extent.oneDay() || first == last);
                if (admitted) {
                    intervals.add(DayRange.of(first, last));
                }
            }
        }
        return intervals;
    }

    /** Dates between 1 and 9 January 2000. */
    private static String dayInterval(SplittableRandom random) {
        String one = "2000-01-0" + (1 + random.nextInt(9));
        String other = "2000-01-0" + (1 + random.nextInt(9));
        boolean ordered = one.compareTo(other) <= 0;
        String first = ordered ? one : other;
        String last = ordered ? other : one;
        return Cases.oneOf(
                random,
                one,
                first + "/" + last,
                "2000-01-0X",
                "[" + first + "," + last + "]",
                "[" + first + ".." + last + "]",
                "{" + first + "," + last + "}",
                first + "/2000-01-0X",
                "2000-01-0X/" + last);
    }

    private static HistoricalDate date(String edtf) {
        return HistoricalDate.parse(edtf);
    }
}
