package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The spells of peacekeepers in the published list. Counted with another program: soldiers of 790 pairs of contributor and mission
 * have 157 gaps between their months, 74 of one month, which makes 790 + 157 - 74 = 873 spells; police alone have 18 gaps of one
 * month.
 */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
class BridgedMonthsTest {
    private static final Path FILE = Path.of(
            System.getenv().getOrDefault("ENTENTE_SHARED", ""),
            "data",
            "un-peacekeeping-contributions",
            "IPI_Gender.Full.csv");

    @TempDir
    private Path folder;

    @Test
    void everyGapOfOneMonthIsBridgedAndNoOther() throws IOException {
        Console console = new Console(folder.resolve("store"));
        assertThat(console.run("add", FILE.toString(), "--no-catalogue").exitCode())
                .isZero();
        Path out = folder.resolve("participations.jsonl");
        console.run("export", "participations", "--format", "jsonl", "--out", out.toString());

        List<JsonNode> parts = Files.readAllLines(out).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(part -> part.path("activity").asString().startsWith("ipi-peacekeeping"))
                .toList();
        List<JsonNode> soldiers = parts.stream()
                .filter(part -> !part.path("activity").asString().contains("-police-"))
                .toList();
        assertThat(soldiers).hasSize(873);
        assertThat(bridged(soldiers)).isEqualTo(74);
        assertThat(bridged(parts)).isEqualTo(74 + 18);
    }

    private static int bridged(List<JsonNode> parts) {
        return parts.stream()
                .mapToInt(part -> part.path("bridgedMonths").asInt())
                .sum();
    }
}
