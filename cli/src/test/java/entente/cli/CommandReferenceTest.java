package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The reference of the commands is made of their own help, and every option says what it does. */
final class CommandReferenceTest {
    private static final Path REFERENCE = Path.of("..", "docs", "commands.md");

    @Test
    void theReferenceIsWhatTheHelpSays() throws IOException {
        String expected = reference();
        String found = Files.exists(REFERENCE) ? Files.readString(REFERENCE, StandardCharsets.UTF_8) : "";
        if (!found.equals(expected)) {
            Files.writeString(REFERENCE.resolveSibling("commands.actual.md"), expected, StandardCharsets.UTF_8);
        }
        assertThat(found)
                .as("docs/commands.md is stale: read docs/commands.actual.md, and put it in its place")
                .isEqualTo(expected);
    }

    @Test
    void everyCommandAndOptionIsDescribed() {
        for (Map.Entry<String, CommandLine> command :
                Main.commandLine().getSubcommands().entrySet()) {
            assertThat(command.getValue().getCommandSpec().usageMessage().description())
                    .as(command.getKey())
                    .isNotEmpty();
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                assertThat(option.description())
                        .as(command.getKey() + " " + option.longestName())
                        .isNotEmpty();
            }
        }
    }

    private static String reference() {
        StringBuilder text =
                new StringBuilder("# Commands\n\nWhat `./entente COMMAND --help` prints. This page is made of it.\n");
        CommandLine main = Main.commandLine();
        append(text, "entente", main);
        main.getSubcommands().forEach((name, command) -> append(text, "entente " + name, command));
        return text.toString();
    }

    private static void append(StringBuilder text, String title, CommandLine command) {
        command.setUsageHelpAutoWidth(false);
        command.setUsageHelpWidth(100);
        text.append("\n## ").append(title).append("\n\n```text\n");
        text.append(command.getUsageMessage(Ansi.OFF)
                .replace(System.lineSeparator(), "\n")
                .stripTrailing());
        text.append("\n```\n");
    }
}
