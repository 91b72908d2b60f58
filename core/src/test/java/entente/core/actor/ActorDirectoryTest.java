package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorDirectoryTest {
    private final ActorDirectory trial = ActorTables.load(List.of("trial", "no-such-folder"));
    private final ActorDirectory bundled = ActorDirectory.bundled();

    @Test
    void aCodeGoesFromOneActorToTheNext() {
        assertThat(trial.byCode(CodeSystem.COW, "901", day("1850-01-01"))
                        .orElseThrow()
                        .id())
                .isEqualTo("newland");
        assertThat(trial.byCode(CodeSystem.COW, "901", day("1900-01-01"))
                        .orElseThrow()
                        .id())
                .isEqualTo("northland");
        assertThat(trial.byCode(CodeSystem.COW, "901", day("1815-12-31"))).isEmpty();
        assertThat(trial.byCode(CodeSystem.COW, "901", day("1890-01-01"), day("1910-01-01")))
                .as("two holders in that time")
                .isEmpty();
    }

    @Test
    void leadingZerosDoNotMatter() {
        assertThat(trial.byCode(CodeSystem.M49, "007", 0).orElseThrow().id()).isEqualTo("northland");
        assertThat(trial.byCode(CodeSystem.M49, "7", 0).orElseThrow().code(CodeSystem.M49, 0))
                .contains("007");
    }

    @Test
    void membersAreThoseOfTheDay() {
        assertThat(trial.membersOf("league", day("1905-01-01")))
                .extracting(Actor::id)
                .containsExactly("newland");
        assertThat(trial.membersOf("league", day("1920-06-30")))
                .extracting(Actor::id)
                .containsExactly("newland", "northland");
        assertThat(trial.membersOf("league", day("1920-07-01")))
                .extracting(Actor::id)
                .containsExactly("northland");
        assertThat(trial.membersOf("no-league", 0)).isEmpty();
    }

    @Test
    void aNameMeansWhoeverLivesOnTheDay() {
        assertThat(trial.resolve("Homeland", day("1500-01-01"))
                        .actor()
                        .orElseThrow()
                        .id())
                .isEqualTo("oldland");
        assertThat(trial.resolve("Homeland", day("1900-01-01"))
                        .actor()
                        .orElseThrow()
                        .id())
                .isEqualTo("newland");
    }

    @Test
    void withoutADayAStateOutranksAPolityThatIsStillNamed() {
        Resolution resolution = trial.resolve("Homeland");
        assertThat(resolution.actor().orElseThrow().id()).isEqualTo("newland");
        assertThat(resolution.candidates())
                .extracting(candidate -> candidate.actor().id())
                .containsExactly("newland", "oldland");
    }

    @Test
    void beforeTheStateSystemsAStateOutranksNobody() {
        assertThat(trial.resolve("Homeland", day("1799-12-31"))
                        .actor()
                        .orElseThrow()
                        .id())
                .isEqualTo("oldland");
        long beforeEither = LocalDate.of(-1000, 1, 1).toEpochDay();
        assertThat(trial.resolve("Homeland", beforeEither).match()).isEqualTo(Match.AMBIGUOUS);
    }

    @Test
    void anActorIsKnownByItsOwnNameWithoutARow() {
        assertThat(trial.resolve("League of Lands").actor().orElseThrow().id()).isEqualTo("league");
    }

    @Test
    void aNameOutOfItsTimeIsAnsweredAndSaidToBe() {
        Resolution then = bundled.resolve("Soviet Union", day("1970-01-01"));
        assertThat(then.timely()).isTrue();
        Resolution later = bundled.resolve("Soviet Union", day("2000-01-01"));
        assertThat(later.actor()).isEqualTo(then.actor());
        assertThat(later.timely()).isFalse();
    }

    @Test
    void theAnswerSaysHowItWasFound() {
        assertThat(bundled.resolve("cow:200").how()).contains(How.CODE);
        assertThat(bundled.resolve("United Kingdom").how()).contains(How.EXACT);
        assertThat(bundled.resolve("Great Britain").how()).contains(How.VARIANT);
        assertThat(bundled.resolve("the UNITED kingdom").how()).contains(How.FOLDED);
        assertThat(bundled.resolve("United Kindgom").how()).contains(How.MISSPELLING);
    }

    @Test
    void namesAndCapitalsFollowTheTime() {
        Actor germany = bundled.find("germany").orElseThrow();
        assertThat(germany.nameOn(day("1860-01-01"))).isEqualTo("Prussia");
        assertThat(germany.nameOn(day("1900-01-01"))).isEqualTo("Germany");
        assertThat(germany.cow(day("1860-01-01"))).contains("255");
        assertThat(germany.cow(day("1970-01-01"))).isEmpty();
        assertThat(germany.gw(day("2000-01-01"))).contains("260");
        assertThat(germany.iso3(day("2000-01-01"))).contains("DEU");
        Actor russia = bundled.find("russia").orElseThrow();
        assertThat(russia.nameOn(day("1950-01-01"))).isEqualTo("Soviet Union");
        assertThat(russia.nameOn(day("2000-01-01"))).isEqualTo("Russia");
        assertThat(russia.iso3(day("1980-01-01"))).contains("SUN");
        assertThat(russia.capitalOn(day("1900-01-01"))).contains("Saint Petersburg");
        assertThat(bundled.find("serbia").orElseThrow().nameOn(day("1930-01-01")))
                .isEqualTo("Yugoslavia");
        assertThat(bundled.find("italy").orElseThrow().nameOn(day("1855-01-01")))
                .isEqualTo("Sardinia");
        assertThat(bundled.find("egypt").orElseThrow().nameOn(day("1960-01-01")))
                .isEqualTo("United Arab Republic");
    }

    @Test
    void successionsAreKnownFromBothSides() {
        assertThat(bundled.successorsOf("czechoslovakia"))
                .extracting(Succession::successor)
                .containsExactly("czechia", "slovakia");
        assertThat(bundled.predecessorsOf("yemen"))
                .extracting(Succession::predecessor)
                .containsExactly("north-yemen", "south-yemen");
    }

    @Test
    void membershipInAStateSystemLiesWithinTheLife() {
        for (Actor actor : bundled.actors()) {
            for (ActorCode code : actor.codes()) {
                if (code.system() == CodeSystem.COW || code.system() == CodeSystem.GW) {
                    assertThat(actor.spanOf(code)).as(actor + " " + code).isEqualTo(code.span());
                }
            }
        }
    }

    @Test
    void everyShortOrOfficialNameMeansItsActorWhileItLasts() {
        for (Actor actor : bundled.actors()) {
            for (ActorName name : actor.names()) {
                Span span = actor.spanOf(name);
                if (name.kind() != NameKind.VARIANT && span.firstDay() <= span.lastDay()) {
                    long day = span.lastDay() == Long.MAX_VALUE ? day("2020-01-01") : span.lastDay();
                    Resolution resolution = bundled.resolve(name.text(), day);
                    assertThat(resolution.candidates())
                            .as(name.text() + " on " + LocalDate.ofEpochDay(day))
                            .extracting(Candidate::actor)
                            .contains(actor);
                }
            }
        }
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }
}
