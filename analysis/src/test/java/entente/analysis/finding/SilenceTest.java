package entente.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.ActivityType;
import entente.core.time.EpochDays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SilenceTest {
    @Test
    void aSilenceRunsFromTheLastPossibleDayBeforeToTheFirstPossibleDayAfter() {
        Act treaty = act("treaty", -259, -250, -250);
        Act visit = act("visit", 10, 40, 40);

        List<Silence> silences = Silence.among(List.of(treaty, visit));

        // the end of -250 to the beginning of 10 is 259 years and a day; the beginning of -259 to the end of 40, 299
        // and more
        assertThat(silences)
                .extracting(Silence::atLeast, Silence::atMost)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(259L, 299L));
        assertThat(silences.get(0).before().id()).isEqualTo("treaty");
        assertThat(silences.get(0).after().id()).isEqualTo("visit");
    }

    @Test
    void whatLiesWithinALongerActIsNoSilence() {
        Act league = act("league", 1000, 1000, 1300);
        Act short1 = act("short", 1010, 1010, 1010);
        Act next = act("next", 1350, 1350, 1350);

        assertThat(Silence.among(List.of(league, short1, next))).isEmpty();
    }

    @Test
    void aCenturyAndADayIsTold_andADayLessIsNot() {
        Act first = act("first", 1500, 1500, 1500);

        assertThat(Silence.among(List.of(first, act("late", 1602, 1602, 1602)))).hasSize(1);
        assertThat(Silence.among(List.of(first, act("early", 1600, 1600, 1600))))
                .isEmpty();
    }

    @Test
    void actsWithinItAreCountedByTheFirstDayOnWhichTheyCanHaveBegun() {
        List<Silence> silences = Silence.among(List.of(act("a", 100, 100, 100), act("b", 400, 400, 400)));

        assertThat(silences.get(0).within(List.of(act("in", 200, 450, 450), act("at its end", 400, 400, 400))))
                .isEqualTo(1);
    }

    /** An act that can have begun in some years, and is known to have lain until a year at the latest. */
    private static Act act(String id, int firstYear, int lastYear, int until) {
        return new Act(
                id,
                ActivityType.AGREEMENT,
                id,
                Optional.empty(),
                EpochDays.toEpochDay(firstYear, 1, 1),
                EpochDays.toEpochDay(lastYear, 12, 31),
                EpochDays.toEpochDay(firstYear, 1, 1),
                EpochDays.toEpochDay(until, 12, 31),
                false,
                List.of("catalogue"),
                1);
    }
}
