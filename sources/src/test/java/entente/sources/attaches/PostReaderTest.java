package entente.sources.attaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.sources.MemoryFile;
import entente.sources.Reading;
import entente.sources.SourceFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each row of the two fixtures attests. The lines are written from the fixtures. */
class PostReaderTest {
    private final Reading list1998 = Reading.of(MemoryFile.ATTACHES_1998);
    private final Reading list2003 = Reading.of(MemoryFile.ATTACHES_2003);

    @Test
    void aListIsASnapshotOfOneDay() {
        assertThat(Reading.head(list1998.attestation(1)))
                .isEqualTo("uk-attaches.posts-1998:1998-04-29-Peking | 1998-04-29-Peking | ATTACHE HELD"
                        + " | CENSORED 1998-04-29 CENSORED 1998-04-29 | row 1 (line 2)");
        assertThat(Reading.head(list2003.attestation(1)))
                .isEqualTo("uk-attaches.posts-2003:2003-10-07-Kathrnandu | 2003-10-07-Kathrnandu | ATTACHE HELD"
                        + " | CENSORED 2003-10-07 CENSORED 2003-10-07 | row 1 (line 2)");
    }

    @Test
    void aCityNamesTheStateAndKeepsItsMistypedName() {
        assertThat(list1998.attestations())
                .map(attestation -> attestation.place().orElseThrow() + " "
                        + Reading.line(attestation.participations().get(1)))
                .containsExactly(
                        "Beijing cow:710 | RECEIVER | NOT_STATED - NOT_STATED - | Peking @ post",
                        "Damascus cow:652 | RECEIVER | NOT_STATED - NOT_STATED - | Damascas @ post",
                        "Bonn cow:255 | RECEIVER | NOT_STATED - NOT_STATED - | Bonn @ post",
                        "Seoul cow:732 | RECEIVER | NOT_STATED - NOT_STATED - | Seoul @ post");
        assertThat(Reading.line(list2003.attestation(2).participations().get(1)))
                .isEqualTo("cow:732 | RECEIVER | NOT_STATED - NOT_STATED - | Korea|Seoul @ country|city");
        assertThat(Reading.line(list2003.attestation(2).participations().get(0)))
                .isEqualTo("cow:200 | SENDER | NOT_STATED - NOT_STATED - | every row @ definition of the list");
    }

    @Test
    void servicesAreReadHoweverTheyAreSeparated() {
        assertThat(Reading.lines(list2003.attestation(2)))
                .containsExactlyInAnyOrder(
                        "0 officers[0] STATED 3 | 3 @ posts",
                        "0 place[0] STATED Seoul | Seoul @ city",
                        "0 residence[0] STATED resident | every row @ definition of the list",
                        "0 office_status[0] STATED posted | every row @ definition of the list",
                        "0 act[0] STATED in_post | every row @ definition of the list",
                        "0 service[0] STATED navy | 1 RN, 2 Army @ services",
                        "0 service[1] STATED army | 1 RN, 2 Army @ services");
        assertThat(Reading.lines(list2003.attestation(3)))
                .contains(
                        "0 service[0] STATED army | 1 Army 1 RAF @ services",
                        "0 service[1] STATED air_force | 1 Army 1 RAF @ services");
        assertThat(Reading.lines(list2003.attestation(4)))
                .contains("0 service[1] STATED navy | 1 RAF. 1 RN @ services");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Army", "2 Army; 1 RN", "1 RN, 2 Marines", "x 1 RN, 2 Army", "1 RN, 2 Army, 1 Marine"})
    void servicesThatDoNotAddUpAreRejected(String services) {
        assertThat(Reading.of(MemoryFile.ATTACHES_2003.with(2, "services", services))
                        .rejections())
                .containsExactly(
                        "services | " + services + " | expected numbers of RN, Army and RAF that add up to posts, 3");
    }

    @Test
    void anotherCityIsRejected() {
        assertThat(Reading.of(MemoryFile.ATTACHES_1998.with(3, "post", "Bonn-on-Sea"))
                        .rejections())
                .containsExactly("post | Bonn-on-Sea | expected a city of the list as printed in Hansard");
    }

    @Test
    void oneColumnAmongOthersIsNotTakenForTheList() {
        assertThatThrownBy(() ->
                        Reading.of(MemoryFile.ATTACHES_1998.withText(text -> text.replace("post\n", "post,rank\n"))))
                .isInstanceOf(SourceFileException.class)
                .hasMessageContaining("belongs to no dataset Entente knows");
    }
}
