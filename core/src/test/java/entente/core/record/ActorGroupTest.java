package entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class ActorGroupTest {
    @Test
    void listedActorsAreToldInTheOrderOfTheirNames() {
        ActorGroup.Listed listed =
                new ActorGroup.Listed(Set.of("nato", "australia", "japan", "new-zealand", "spain", "italy", "chad"));

        assertThat(listed.actors())
                .containsExactly("australia", "chad", "italy", "japan", "nato", "new-zealand", "spain");
    }
}
