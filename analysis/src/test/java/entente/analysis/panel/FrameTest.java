package entente.analysis.panel;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.panel.Frame.Run;
import entente.core.actor.Span;
import entente.core.time.EpochDays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static SystemMember member(int state, int code, String first, String last) {
        return new SystemMember(state, code, "actor-" + code, new Span(day(first), day(last)));
    }

    private static long day(String text) {
        String[] parts = text.split("-");
        return EpochDays.toEpochDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The second left in March 1990 and came back in September; the third came on the day after the first had left. */
    private static final List<SystemMember> MEMBERS = List.of(
            member(0, 10, "1980-01-01", "1991-06-30"),
            member(1, 20, "1989-05-01", "1990-03-31"),
            member(1, 20, "1990-09-01", "1993-12-31"),
            member(2, 30, "1991-07-01", "1992-02-01"));

    private static List<String> runs(Unit unit, int from, int to) {
        return Frame.of(unit, MEMBERS, from, to).runs().stream()
                .map(FrameTest::text)
                .toList();
    }

    private static String text(Run run) {
        return "%d %d %d-%d".formatted(run.first().code(), run.second().code(), run.firstYear(), run.lastYear());
    }

    @Test
    void aStateHasARowForEachYearOnceHoweverOftenItCame() {
        assertThat(runs(Unit.STATE_YEAR, 1985, 1992))
                .containsExactly("10 10 1985-1991", "20 20 1989-1990", "20 20 1991-1992", "30 30 1991-1992");
    }

    @Test
    void twoStatesHaveTheYearsInWhichTheyShareADay() {
        assertThat(runs(Unit.DYAD_YEAR, 1980, 1995))
                .containsExactly("10 20 1989-1990", "10 20 1991-1991", "20 30 1991-1992");
        assertThat(runs(Unit.DIRECTED_DYAD_YEAR, 1990, 1990)).containsExactly("10 20 1990-1990", "20 10 1990-1990");
    }

    @Test
    void rowsAreCounted() {
        assertThat(Frame.of(Unit.DIRECTED_DYAD_YEAR, MEMBERS, 1980, 1995).rows())
                .isEqualTo(10);
        assertThat(Frame.of(Unit.DYAD_YEAR, MEMBERS, 1800, 1900).rows()).isZero();
    }
}
