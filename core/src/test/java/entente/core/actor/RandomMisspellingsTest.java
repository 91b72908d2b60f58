package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names of states with letters lost, added, replaced or swapped at random, never the first. */
class RandomMisspellingsTest {
    private final ActorDirectory states = ActorTables.load(List.of("states"));
    private final Random random = new Random(7);

    /** How the misspelt names were answered. */
    private static final class Tally {
        int right;
        int wrong;
        int ambiguous;
        int unknown;
    }

    @Test
    void oneWrongLetterIsSeldomFatalAndHardlyEverMisleading() {
        Tally tally = misspell(1);
        int all = tally.right + tally.wrong + tally.ambiguous + tally.unknown;
        assertThat(all).isGreaterThan(1500);
        assertThat(tally.right).isGreaterThan(all * 97 / 100);
        assertThat(tally.wrong).isLessThanOrEqualTo(all / 500);
    }

    @Test
    void twoWrongLettersAreRatherUnknownThanMistaken() {
        Tally tally = misspell(2);
        int all = tally.right + tally.wrong + tally.ambiguous + tally.unknown;
        assertThat(tally.right).isGreaterThan(all * 75 / 100);
        assertThat(tally.wrong).isLessThanOrEqualTo(all / 200);
    }

    private Tally misspell(int changes) {
        Tally tally = new Tally();
        for (Actor actor : states.actors()) {
            for (ActorName name : actor.names()) {
                if (name.language().equals("en")
                        && name.text().length() >= Misspelling.SHORTEST
                        && states.resolve(name.text()).match() == Match.ONE) {
                    count(tally, actor, misspelt(name.text(), changes));
                }
            }
        }
        System.out.printf(
                "%d wrong letters: %d right, %d wrong, %d ambiguous, %d unknown%n",
                changes, tally.right, tally.wrong, tally.ambiguous, tally.unknown);
        return tally;
    }

    private void count(Tally tally, Actor actor, String text) {
        Resolution resolution = states.resolve(text);
        switch (resolution.match()) {
            case ONE -> {
                if (resolution.actor().orElseThrow().equals(actor)) {
                    tally.right++;
                } else {
                    tally.wrong++;
                }
            }
            case AMBIGUOUS -> tally.ambiguous++;
            case NONE -> tally.unknown++;
        }
    }

    private String misspelt(String text, int changes) {
        StringBuilder letters = new StringBuilder(text);
        for (int change = 0; change < changes; change++) {
            int place = 1 + random.nextInt(letters.length() - 1);
            char other = (char) ('a' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> letters.deleteCharAt(place);
                case 1 -> letters.insert(place, other);
                case 2 -> letters.setCharAt(place, other);
                default -> {
                    char here = letters.charAt(place);
                    letters.setCharAt(place, letters.charAt(place - 1));
                    letters.setCharAt(place - 1, here);
                }
            }
        }
        return letters.toString();
    }
}
