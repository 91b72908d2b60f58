package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The resolver against the names of states in the columns of a published crosswalk. */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
class ActorNamesTest {
    private static final List<String> COLUMNS = List.of(
            "country.name.en",
            "country.name.de",
            "country.name.es",
            "country.name.fr",
            "country.name.it",
            "cow.name",
            "iso.name.en",
            "iso.name.fr",
            "p4.name",
            "vdem.name",
            "un.name.ar",
            "un.name.en",
            "un.name.es",
            "un.name.fr",
            "un.name.ru",
            "un.name.zh");

    private final ActorDirectory directory = ActorDirectory.bundled();

    /** How often the resolver was right, wrong, undecided, or silent. */
    private static final class Tally {
        int right;
        int wrong;
        int ambiguous;
        int unknown;
        final List<String> misses = new ArrayList<>();

        int all() {
            return right + wrong + ambiguous + unknown;
        }

        double score() {
            return (double) (right - wrong) / all();
        }
    }

    @Test
    void namesResolveOnADayOfTheLastYearOfMembership() throws IOException {
        Tally total = evaluate(true);
        assertThat(total.wrong).isZero();
        assertThat(total.score()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void namesResolveWithoutADayUnlessSeveralBoreThem() throws IOException {
        Tally total = evaluate(false);
        assertThat(total.wrong).isZero();
        assertThat(total.unknown).isLessThan(total.all() / 200);
    }

    private Tally evaluate(boolean dated) throws IOException {
        List<NamedCsvRecord> rows = SharedTables.read("countrycode_codelist_without_cldr.csv");
        Tally total = new Tally();
        System.out.printf(
                "%n%s%n| column | names | right | wrong | ambiguous | unknown | (right - wrong)/names |%n|---|--:|--:|--:|--:|--:|--:|%n",
                dated ? "on a day of the last year of membership" : "without a day");
        for (String column : COLUMNS) {
            Tally tally = new Tally();
            for (NamedCsvRecord row : rows) {
                Optional<Expected> expected = expected(row);
                if (expected.isPresent() && !row.getField(column).isBlank()) {
                    count(tally, row.getField(column), expected.get(), dated ? expected.get().day : null);
                }
            }
            System.out.printf(
                    "| %s | %d | %d | %d | %d | %d | %.4f | %s%n",
                    column,
                    tally.all(),
                    tally.right,
                    tally.wrong,
                    tally.ambiguous,
                    tally.unknown,
                    tally.score(),
                    tally.misses);
            total.right += tally.right;
            total.wrong += tally.wrong;
            total.ambiguous += tally.ambiguous;
            total.unknown += tally.unknown;
        }
        System.out.printf(
                "| all | %d | %d | %d | %d | %d | %.4f |%n",
                total.all(), total.right, total.wrong, total.ambiguous, total.unknown, total.score());
        return total;
    }

    private record Expected(Actor actor, long day) {}

    /** The actor with the row's code on the last day of its last membership, and that day. */
    private Optional<Expected> expected(NamedCsvRecord row) {
        boolean hasCow = !row.getField("cown").isBlank();
        String code = hasCow ? row.getField("cown") : row.getField("gwn");
        if (code.isBlank()) {
            return Optional.empty();
        }
        CodeSystem system = hasCow ? CodeSystem.COW : CodeSystem.GW;
        long endOfList = SharedTables.day(hasCow ? "2016-12-31" : "2020-12-31");
        Expected last = null;
        for (Actor actor : directory.actors()) {
            for (ActorCode entry : actor.codes()) {
                if (entry.system() == system && entry.code().equals(code)) {
                    long day = Math.min(entry.span().lastDay(), endOfList);
                    if (last == null || day > last.day) {
                        last = new Expected(actor, day);
                    }
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private void count(Tally tally, String name, Expected expected, @Nullable Long day) {
        Resolution resolution = directory.resolve(name, day);
        switch (resolution.match()) {
            case ONE -> {
                if (resolution.actor().orElseThrow().equals(expected.actor)) {
                    tally.right++;
                } else {
                    tally.wrong++;
                    tally.misses.add(
                            "WRONG " + name + " > " + resolution.actor().orElseThrow());
                }
            }
            case AMBIGUOUS -> {
                tally.ambiguous++;
                assertThat(resolution.candidates())
                        .as("candidates for " + name)
                        .extracting(Candidate::actor)
                        .contains(expected.actor);
                tally.misses.add("ambiguous " + name);
            }
            case NONE -> {
                tally.unknown++;
                tally.misses.add("unknown " + name + " (" + expected.actor + ")");
            }
        }
    }
}
