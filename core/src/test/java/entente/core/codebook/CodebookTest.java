package entente.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodebookTest {
    private static final Codebook CODEBOOK = Codebook.bundled();

    @Test
    void definesTheNineActivitiesOfTableOneInItsOrder() {
        assertThat(CODEBOOK.types()).extracting(TypeDefinition::type).containsExactly(ActivityType.values());
        assertThat(CODEBOOK.types())
                .extracting(TypeDefinition::letter)
                .containsExactly('C', 'T', 'E', 'A', 'I', 'N', 'P', 'H', 'V');
    }

    @Test
    void fourActivitiesAreMainAndFiveAreSubActivities() {
        assertThat(ActivityType.values()).hasSize(9);
        assertThat(CODEBOOK.types())
                .filteredOn(type -> type.type().isMain())
                .extracting(type -> type.type().name())
                .containsExactly("CONTACT", "ATTACHE", "EXERCISE", "AGREEMENT");
    }

    @Test
    void carriesItsVersionAndTheFoundingPaper() {
        assertThat(CODEBOOK.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(CODEBOOK.paper()).contains("Khalid").contains("10.26619/1647-7251.15.1.1");
        assertThat(CODEBOOK.licence()).isEqualTo("CC BY 4.0");
    }
}
