package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well linkage finds again what is known, with the keys that datasets state of each other withheld. What is known comes
 * from outside: ATOP's own column {@code cow4id}, and 200 rows of JME that a person judged against MME without seeing what
 * linkage had made of them ({@code mme-jme-judged.csv}).
 */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
class LinkageQualityTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", ""), "data");
    private static final double Z = 1.959964;

    @TempDir
    static Path folder;

    /** The activity of each row, by source and native id. */
    private static final Map<String, String> ACTIVITY = new HashMap<>();

    private static final Map<String, Set<String>> ROWS = new HashMap<>();

    /** How often a link is right, wrong, or missing. */
    private record Tally(int right, int wrong, int missing) {
        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missing);
        }

        String words(String what) {
            return String.format(
                    Locale.ROOT,
                    "%s: %d right, %d wrong, %d missing; precision %.3f %s, recall %.3f %s",
                    what,
                    right,
                    wrong,
                    missing,
                    precision(),
                    interval(right, right + wrong),
                    recall(),
                    interval(right, right + missing));
        }
    }

    /** The 95% interval of a share after Wilson (1927). */
    private static String interval(int hits, int number) {
        double share = (double) hits / number;
        double scale = 1 + Z * Z / number;
        double centre = share + Z * Z / (2 * number);
        double margin = Z * Math.sqrt(share * (1 - share) / number + Z * Z / (4.0 * number * number));
        return String.format(Locale.ROOT, "[%.3f, %.3f]", (centre - margin) / scale, (centre + margin) / scale);
    }

    @BeforeAll
    static void linkWithoutIdentifiers() throws IOException {
        Console console = new Console(folder.resolve("store"));
        console.run(
                "add",
                DATA.resolve("atop").toString(),
                DATA.resolve("cow-alliances").toString(),
                DATA.resolve("dcad").toString(),
                DATA.resolve("exercises").toString());
        console.run("link", "--ignore-identifiers");
        Path links = folder.resolve("links.csv");
        console.run("export", "links", "--out", links.toString());
        for (NamedCsvRecord row : rows(Files.readString(links))) {
            String key = row.getField("source") + ":" + row.getField("native_id");
            ACTIVITY.put(key, row.getField("activity_id"));
            ROWS.computeIfAbsent(row.getField("activity_id"), unused -> new HashSet<>())
                    .add(key);
        }
    }

    @Test
    void alliancesOfAtopAreFoundInCow() throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (NamedCsvRecord row : rows(Files.readString(DATA.resolve("atop/atop5_0a.csv")))) {
            String id = row.getField("cow4id").strip();
            if (!id.isEmpty() && !id.equals("0") && !id.equals("-9")) {
                known.put("atop:" + row.getField("atopid"), "cow-alliances:" + id.replaceFirst("\\.0*$", ""));
            }
        }
        assertThat(known).hasSizeGreaterThan(100);

        int right = 0;
        int wrong = 0;
        for (Map.Entry<String, String> pair : known.entrySet()) {
            Set<String> found = found(pair.getKey(), "cow-alliances");
            right += found.contains(pair.getValue()) ? 1 : 0;
            wrong += found.contains(pair.getValue()) ? found.size() - 1 : found.size();
        }
        Tally tally = new Tally(right, wrong + takenByOthers(known), known.size() - right);

        System.out.println(tally.words("ATOP and COW"));
        assertThat(tally.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(tally.recall()).isGreaterThanOrEqualTo(0.97);
    }

    /** Alliances of COW that ATOP gives to one of its own and linkage to another. */
    private static int takenByOthers(Map<String, String> known) {
        int taken = 0;
        for (String cow : known.values()) {
            Set<String> holders = found(cow, "atop");
            holders.removeIf(atop -> known.containsKey(atop));
            taken += holders.size();
        }
        return taken;
    }

    @Test
    void exercisesOfJmeAreFoundInMme() throws IOException {
        int right = 0;
        int wrong = 0;
        int missing = 0;
        for (NamedCsvRecord row : judged()) {
            Set<String> found = found("jme:" + row.getField("jme"), "mme");
            Set<String> good = Stream.concat(
                            Stream.of(row.getField("mme")),
                            Arrays.stream(row.getField("also").split("[;,]")))
                    .filter(id -> !id.isBlank())
                    .map(id -> "mme:" + id.strip())
                    .collect(Collectors.toSet());
            switch (row.getField("verdict")) {
                case "same" -> {
                    boolean hit = found.stream().anyMatch(good::contains);
                    right += hit ? 1 : 0;
                    missing += hit ? 0 : 1;
                    wrong += !hit && !found.isEmpty() ? 1 : 0;
                }
                case "none" -> wrong += found.isEmpty() ? 0 : 1;
                default -> assertThat(row.getField("verdict")).isEqualTo("unsure");
            }
        }
        Tally tally = new Tally(right, wrong, missing);

        System.out.println(tally.words("JME and MME"));
        assertThat(tally.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.recall()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void alliancesAndCooperationAgreementsHardlyMeet() {
        // DCAD leaves out alliances by design
        long both = ROWS.values().stream()
                .filter(rows -> has(rows, "atop:") && has(rows, "dcad:"))
                .count();

        System.out.println("ATOP and DCAD: " + both + " acts told by both");
        assertThat(both).isLessThan(10);
    }

    private static boolean has(Set<String> rows, String prefix) {
        return rows.stream().anyMatch(row -> row.startsWith(prefix));
    }

    private static Set<String> found(String key, String dataset) {
        return ROWS.getOrDefault(ACTIVITY.getOrDefault(key, ""), Set.of()).stream()
                .filter(row -> row.startsWith(dataset + ":"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<NamedCsvRecord> judged() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                LinkageQualityTest.class.getResourceAsStream("mme-jme-judged.csv"), "no judged pairs")) {
            return rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
