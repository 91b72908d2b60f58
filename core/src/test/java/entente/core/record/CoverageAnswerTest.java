package entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageAnswerTest {
    private static final ScopeCheck SCOPES = new ScopeCheck(ActorDirectory.bundled());

    private static DatasetDescriptor dataset(String id, Coverage... coverage) {
        return new DatasetDescriptor(
                id, id, "1", "invented", "none", Optional.empty(), List.of(), List.of(coverage), List.of());
    }

    private static Coverage claim(CoverageScope scope, int from, int to, CoverageKind kind) {
        return new Coverage(ActivityType.ATTACHE, Optional.empty(), scope, "invented", from, to, kind, "");
    }

    private static List<String> words(CoverageAnswer answer) {
        return answer.stretches().stream()
                .map(stretch -> "%d-%d %s %s"
                        .formatted(
                                stretch.firstYear(),
                                stretch.lastYear(),
                                stretch.best(),
                                stretch.claims().stream()
                                        .map(CoverageAnswer.Claim::dataset)
                                        .toList()))
                .toList();
    }

    private static CoverageAnswer ask(String actor, Set<String> loaded, DatasetDescriptor... datasets) {
        return CoverageAnswer.of(
                ActivityType.ATTACHE,
                new CoverageAnswer.Question(Optional.of(actor).filter(id -> !id.isEmpty()), 1800, 2020),
                List.of(datasets),
                loaded,
                SCOPES);
    }

    @Test
    void yearsAreCutWhereAClaimBeginsOrEnds() {
        CoverageAnswer answer = ask(
                "",
                Set.of("tales", "list"),
                dataset("tales", claim(CoverageScope.everyone(), 1900, 2000, CoverageKind.ANECDOTAL)),
                dataset("list", claim(CoverageScope.from("united-kingdom"), 1998, 1998, CoverageKind.CENSUS)));
        assertThat(words(answer))
                .containsExactly(
                        "1900-1997 ANECDOTAL [tales]", "1998-1998 CENSUS [list, tales]", "1999-2000 ANECDOTAL [tales]");
    }

    @Test
    void aSourceThatIsNotLoadedCoversNothing() {
        CoverageAnswer answer =
                ask("", Set.of(), dataset("list", claim(CoverageScope.everyone(), 1998, 1998, CoverageKind.CENSUS)));
        assertThat(answer.stretches()).isEmpty();
        assertThat(answer.notLoaded()).extracting(CoverageAnswer.Claim::dataset).containsExactly("list");
    }

    @Test
    void whatIsClaimedAlikeForSeveralYearsStandsOnceWithThem() {
        CoverageScope posts = CoverageScope.from("united-kingdom");
        CoverageAnswer answer = ask(
                "",
                Set.of("tales", "list"),
                dataset("tales", claim(CoverageScope.everyone(), 1900, 2000, CoverageKind.ANECDOTAL)),
                dataset(
                        "list",
                        claim(posts, 2003, 2003, CoverageKind.CENSUS),
                        claim(posts, 1938, 1938, CoverageKind.CENSUS),
                        noted(claim(posts, 1990, 1990, CoverageKind.CENSUS), "Without aides."),
                        claim(posts, 1991, 1992, CoverageKind.CENSUS),
                        claim(posts, 1998, 1998, CoverageKind.SAMPLE)),
                dataset(
                        "feed",
                        claim(posts, 2010, 2012, CoverageKind.SAMPLE),
                        claim(posts, 2012, 2014, CoverageKind.SAMPLE)));

        assertThat(heldWords(answer.held()))
                .containsExactly(
                        "CENSUS list 1938-1938 1990-1992 2003-2003",
                        "SAMPLE list 1998-1998",
                        "ANECDOTAL tales 1900-2000");
        assertThat(answer.held().get(0).note()).isEqualTo("Without aides.");
        assertThat(heldWords(answer.notHeld())).containsExactly("SAMPLE feed 2010-2014");
    }

    private static Coverage noted(Coverage claim, String note) {
        return new Coverage(
                claim.type(),
                claim.part(),
                claim.scope(),
                claim.actors(),
                claim.firstYear(),
                claim.lastYear(),
                claim.kind(),
                note);
    }

    private static List<String> heldWords(List<HeldClaim> held) {
        return held.stream()
                .map(each -> each.claim().coverage().kind() + " " + each.claim().dataset()
                        + each.years().stream()
                                .map(years -> " " + years.first() + "-" + years.last())
                                .collect(Collectors.joining()))
                .toList();
    }

    /** Pakistan became a member of the COW system on 14 August 1947. */
    @Test
    void anActorIsCoveredFromItsEntryIntoTheSystem() {
        CoverageAnswer answer = ask(
                "pakistan",
                Set.of("census"),
                dataset("census", claim(CoverageScope.among(CodeSystem.COW), 1900, 1950, CoverageKind.CENSUS)));
        assertThat(words(answer)).containsExactly("1947-1950 CENSUS [census]");
    }

    @Test
    void whatOneSendsIsNotWhatOneReceives() {
        CoverageScope posts = CoverageScope.from("united-kingdom");
        assertThat(SCOPES.covers(posts, "united-kingdom", "france", 1998)).isTrue();
        assertThat(SCOPES.covers(posts, "france", "united-kingdom", 1998)).isFalse();
        assertThat(SCOPES.covers(CoverageScope.of("united-kingdom"), "france", "united-kingdom", 1998))
                .isTrue();
    }

    /** Finland joined NATO on 4 April 2023. */
    @Test
    void anOrganisationStandsForItsMembersOfTheYear() {
        CoverageScope exempt = CoverageScope.fromTo("united-states", Set.of("nato", "japan"));
        assertThat(SCOPES.covers(exempt, "united-states", "france", 2005)).isTrue();
        assertThat(SCOPES.covers(exempt, "united-states", "finland", 2005)).isFalse();
        assertThat(SCOPES.covers(exempt, "united-states", "japan", 2005)).isTrue();
    }
}
