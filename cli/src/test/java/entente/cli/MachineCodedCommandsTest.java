package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a program coded is counted apart by every command, and given out only if asked for. */
class MachineCodedCommandsTest {
    private static final int FED = 5;

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void makeConsole() {
        console = new Console(folder.resolve("store"));
    }

    @Test
    void statusCountsItApart() {
        JsonNode before = console.run("status", "--json").json();
        console.run("add", Fixtures.ICEWS.toString());
        JsonNode after = console.run("status", "--json").json();

        for (String count : new String[] {
            "attestations", "activities", "byType", "conflicts", "unresolvedNames", "earliest", "latest"
        }) {
            assertThat(after.get(count)).as(count).isEqualTo(before.get(count));
        }
        assertThat(before.get("machineCoded").get("attestations").asInt()).isZero();
        assertThat(after.get("machineCoded").get("attestations").asInt()).isEqualTo(FED);
        assertThat(after.get("machineCoded").get("activities").asInt()).isEqualTo(FED);
        assertThat(after.get("machineCoded").get("byType").get("CONTACT").asInt())
                .isEqualTo(2);
        assertThat(console.run("status").out())
                .contains("Apart from these, machine-coded: 5 attestations of 5 activities");
        assertThat(console.run("verify").exitCode()).isZero();
    }

    @Test
    void tablesOfActivitiesHaveItOnlyIfAsked() {
        console.run("add", Fixtures.ICEWS.toString());

        for (String table : new String[] {"activities", "participations", "fields"}) {
            assertThat(export(table)).as(table).doesNotContain("icews");
            assertThat(export(table, "--include-machine-coded"))
                    .as(table)
                    .contains("icews.events:9001-2017-03-01")
                    .startsWith(export(table).lines().findFirst().orElseThrow());
        }
        assertThat(export("attestations")).contains("icews.events:9001-2017-03-01");
    }

    @Test
    void searchFindsItOnlyIfAsked() {
        console.run("add", Fixtures.ICEWS.toString());

        assertThat(console.run("search", "Invented Press Agency").exitCode()).isEqualTo(1);
        assertThat(console.run("search", "Invented Press Agency", "--include-machine-coded")
                        .out())
                .contains("Activities, 5", "machine-coded, Contact");
    }

    @Test
    void sourcesSayWhichAreMachineCoded() {
        String icews = console.run("sources").out();

        assertThat(icews.substring(icews.indexOf("icews  ")))
                .contains("Machine-coded: counted and shown apart, and only if asked for");
    }

    private String export(String table, String... options) {
        String[] arguments = new String[4 + options.length];
        arguments[0] = "export";
        arguments[1] = table;
        arguments[2] = "--out";
        arguments[3] = folder.resolve(table + options.length + ".csv").toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        assertThat(console.run(arguments).exitCode()).isZero();
        try {
            return Files.readString(Path.of(arguments[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
