package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ActorTableTest {
    private static final List<String> COLUMNS = List.of("actor", "kind", "begins", "ends");

    @Test
    void readsTheDatesOfARow() throws IOException {
        List<Span> spans = new ArrayList<>();
        read("a,state,1866-07-26,1900\n", row -> spans.add(row.span("begins", "ends")));
        // counted by hand from 1970-01-01, and checked with `date -u -d`
        assertThat(spans).containsExactly(new Span(-37779, -25203));
    }

    @Test
    void namesFileRowAndColumnOfAWrongDate() {
        assertThatThrownBy(() -> read("a,state,26.7.1866,\n", row -> row.span("begins", "ends")))
                .isInstanceOf(ActorTableException.class)
                .hasMessage("trial.csv, row 2, column 'begins' is '26.7.1866', which is not a date; "
                        + "write it as 1866-07-26, 1866-07 or 1866");
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> read("a,state,1900,1899\n", row -> row.span("begins", "ends")))
                .hasMessage("trial.csv, row 2, column 'ends' is '1899', which lies before the beginning '1900'");
    }

    @Test
    void namesTheWordsThatAreAllowed() {
        assertThatThrownBy(() -> read("a,country,,\n", row -> row.word("kind", ActorKind.class)))
                .hasMessage("trial.csv, row 2, column 'kind' is 'country', which is not one of "
                        + "[state, polity, organisation, alliance, nonstate]");
    }

    @Test
    void refusesOtherColumns() {
        byte[] text = "actor,sort\na,state\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ActorTable.read("trial.csv", new ByteArrayInputStream(text), COLUMNS, row -> {}))
                .hasMessageContaining(
                        "trial.csv, row 1: the columns are [actor, sort] but must be " + "[actor, kind, begins, ends]");
    }

    private static void read(String rows, Consumer<ActorTable.Row> consumer) throws IOException {
        byte[] text = ("actor,kind,begins,ends\n" + rows).getBytes(StandardCharsets.UTF_8);
        ActorTable.read("trial.csv", new ByteArrayInputStream(text), COLUMNS, consumer);
    }
}
