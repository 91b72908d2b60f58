package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Role;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the phases that sources tell of one membership become its unbroken spells. */
class SpellTest {
    private static final String FRANCE = "220";
    private static final String SPAIN = "230";

    @TempDir
    Path folder;

    /**
     * A rule of what becomes of phases.
     *
     * @param phases beginning and end of each, as {@link Told} writes them; {@code -} is not stated
     * @param spells beginning, end and what they mean
     */
    private record Case(String rule, String phases, String spells) {
        @Override
        public String toString() {
            return rule;
        }

        Told[] told() {
            List<String> bounds = List.of(phases.split(" ; "));
            return IntStream.range(0, bounds.size())
                    .mapToObj(number -> Told.row(rule, rule + number)
                            .member(
                                    FRANCE,
                                    bound(bounds.get(number).split(" ")[0]),
                                    bound(bounds.get(number).split(" ")[1])))
                    .toArray(Told[]::new);
        }
    }

    static final List<Case> CASES = List.of(
            new Case(
                    "touching phases are one",
                    "1920-01-01 1925-12-31 ; 1926-01-01 1930-06-30",
                    "1920-01-01 DATED 1930-06-30 DATED"),
            new Case(
                    "a day between keeps apart",
                    "1920-01-01 1925-12-30 ; 1926-01-01 1930-06-30",
                    "1920-01-01 DATED 1925-12-30 DATED ; 1926-01-01 DATED 1930-06-30 DATED"),
            new Case(
                    "overlapping phases are one",
                    "1920-01-01 1928-12-31 ; 1926-01-01 1930-06-30",
                    "1920-01-01 DATED 1930-06-30 DATED"),
            new Case(
                    "a phase within another",
                    "1920-01-01 1930-06-30 ; 1922-01-01 1923-12-31",
                    "1920-01-01 DATED 1930-06-30 DATED"),
            new Case(
                    "within, and on from there",
                    "1920-01-01 1930-06-30 ; 1922-01-01 1923-12-31 ; 1930-07-01 1931-01-01",
                    "1920-01-01 DATED 1931-01-01 DATED"),
            new Case(
                    "the order told is no matter",
                    "1926-01-01 1930-06-30 ; 1920-01-01 1925-12-31",
                    "1920-01-01 DATED 1930-06-30 DATED"),
            new Case(
                    "in May touches the second",
                    "1920-01-01 1925-05 ; 1925-05-02 1930-06-30",
                    "1920-01-01 DATED 1930-06-30 DATED"),
            new Case(
                    "in May touches the first of June",
                    "1920-01-01 1925-05 ; 1925-06-01 1930",
                    "1920-01-01 DATED 1930 DATED"),
            new Case(
                    "in May leaves June",
                    "1920-01-01 1925-05 ; 1925-06-02 1930-06-30",
                    "1920-01-01 DATED 1925-05 DATED ; 1925-06-02 DATED 1930-06-30 DATED"),
            new Case(
                    "a phase still going on",
                    "1920-01-01 1925-12-31 ; 1926-01-01 >2018-12-31",
                    "1920-01-01 DATED 2018-12-31 CENSORED"),
            new Case(
                    "a phase that was going on",
                    ">1816-01-01 1825-12-31 ; 1826-01-01 1830",
                    "1816-01-01 CENSORED 1830 DATED"),
            new Case(
                    "seen in the month that another ends it",
                    ">1925-05 >1925-05 ; 1920-01-01 1925-05",
                    "1920-01-01 DATED 1925-05 DATED"),
            new Case(
                    "seen in the month that another begins it",
                    ">1920-05 >1920-05 ; 1920-05 1925-12-31",
                    "1920-05 DATED 1925-12-31 DATED"),
            new Case("an end nobody dates", "1920-01-01 ?", "1920-01-01 DATED null UNDATED"),
            new Case("an end that is not told", "1920-01-01 -", "1920-01-01 DATED null NOT_STATED"),
            new Case("a beginning nobody dates", "? 1925-12-31", "null UNDATED 1925-12-31 DATED"),
            new Case(
                    "an end nobody dates lies before the next phase",
                    "1920-01-01 ? ; 1930-01-01 1935-12-31",
                    "1920-01-01 DATED 1935-12-31 DATED"),
            new Case(
                    "the last end nobody dates",
                    "1920-01-01 1925-12-31 ; 1925-06-01 ?",
                    "1920-01-01 DATED null UNDATED"),
            new Case(
                    "untold does not hide told",
                    "1920-01-01 1925-12-31 ; 1920-01-01 -",
                    "1920-01-01 DATED 1925-12-31 DATED"),
            new Case(
                    "a beginning nobody dates, and a phase after a gap",
                    "? 1925-12-31 ; 1930-01-01 1935-12-31",
                    "null UNDATED 1925-12-31 DATED ; 1930-01-01 DATED 1935-12-31 DATED"),
            new Case("before our era", "-0478 -0431-03-31 ; -0431-04-01 -0403~", "-0478 DATED -0403~ DATED"),
            new Case(
                    "across the reform of 1582",
                    "1580-01-01 1582-10-14 ; 1582-10-15 1583-01-01",
                    "1580-01-01 DATED 1583-01-01 DATED"));

    @Test
    void phasesBecomeSpells() {
        Told[] told = CASES.stream().map(Case::told).flatMap(Stream::of).toArray(Told[]::new);
        try (PublishedRecord record = TestStore.recordOf(folder, told)) {
            assertThat(CASES)
                    .allSatisfy(rule -> assertThat(spells(record, rule)).isEqualTo(rule.spells()));
            assertThat(record.violations()).isEmpty();
        }
    }

    private static String spells(PublishedRecord record, Case rule) {
        return record.parts("pacts.members:" + rule.rule() + "0").stream()
                .map(part ->
                        "%s %s %s %s".formatted(part.startDate(), part.startBound(), part.endDate(), part.endBound()))
                .collect(Collectors.joining(" ; "));
    }

    private static String bound(String text) {
        return text.equals("-") ? "" : text;
    }

    @Test
    void aDatedPartWinsOverOneThatIsOnlyListed() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("pacts", "alliances", "1005", "1005")
                        .span("1920-01-01", "1935-12-31")
                        .member(FRANCE)
                        .member(SPAIN),
                Told.row("1005", "1005-220").member(FRANCE, "1922-01-01", "1930-12-31"))) {
            assertThat(record.parts("pacts.alliances:1005"))
                    .extracting(Rows.Part::name, Rows.Part::startDate, Rows.Part::endDate, Rows.Part::attestationId)
                    .containsExactlyInAnyOrder(
                            tuple("France", "1922-01-01", "1930-12-31", "pacts.members:1005-220"),
                            tuple("Spain", null, null, "pacts.alliances:1005"));
            assertThat(record.violations()).isEmpty();
        }
    }

    @Test
    void aPartOfWhichOnlyTheEndIsDatedWinsToo() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("pacts", "alliances", "1005", "1005").member(FRANCE),
                Told.row("1005", "1005-220").member(FRANCE, "", "1930-12-31"))) {
            assertThat(record.parts("pacts.alliances:1005"))
                    .extracting(Rows.Part::endDate, Rows.Part::attestationId, Rows.Part::attestations)
                    .containsExactly(tuple("1930-12-31", "pacts.members:1005-220", 1));
        }
    }

    @Test
    void twoRolesOfOneActorAreTwoParts() {
        ActorReference france = ActorReference.ofCode(CodeSystem.COW, FRANCE);
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005")
                        .part(france, Role.HOST, "1920-01-01", "1925-12-31")
                        .part(france, Role.MEDIATOR, "1926-01-01", "1930-06-30"))) {
            assertThat(record.parts("pacts.members:1005"))
                    .extracting(Rows.Part::role, Rows.Part::endDate)
                    .containsExactly(tuple("HOST", "1925-12-31"), tuple("MEDIATOR", "1930-06-30"));
        }
    }

    @Test
    void anActorNobodyKnowsKeepsItsName() {
        try (PublishedRecord record = TestStore.recordOf(
                folder,
                Told.row("1005", "1005-a").named("Ruritania of Hentzau", "1920-01-01", "1925-12-31"),
                Told.row("1005", "1005-b").named("Ruritania of Hentzau", "1926-01-01", "1930-06-30"),
                Told.row("1005", "1005-c").member("9999", "1920-01-01", "1930-06-30"))) {
            assertThat(record.parts("pacts.members:1005-a"))
                    .extracting(Rows.Part::actorId, Rows.Part::name, Rows.Part::startDate, Rows.Part::endDate)
                    .containsExactly(
                            tuple(null, "Ruritania of Hentzau", "1920-01-01", "1930-06-30"),
                            tuple(null, "cow:9999", "1920-01-01", "1930-06-30"));
            assertThat(record.unresolvedNames())
                    .extracting(Rows.Count::key)
                    .containsExactly("Ruritania of Hentzau", "cow:9999");
            assertThat(record.violations()).isEmpty();
        }
    }
}
