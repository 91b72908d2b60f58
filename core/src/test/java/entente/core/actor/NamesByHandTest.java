package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Historical, inverted, misspelt and ambiguous names, each with the answer a scholar expects and why. */
class NamesByHandTest {
    @TestFactory
    List<DynamicTest> everyNameIsAnsweredAsExpected() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream stream =
                        Objects.requireNonNull(NamesByHandTest.class.getResourceAsStream("names-by-hand.csv"));
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
            reader.forEach(row -> tests.add(DynamicTest.dynamicTest(
                    row.getStartingLineNumber() + ": " + row.getField("text") + " on " + row.getField("on") + " ("
                            + row.getField("why") + ")",
                    () -> check(row))));
        }
        assertThat(tests).hasSizeGreaterThan(150);
        return tests;
    }

    private static void check(NamedCsvRecord row) {
        String on = row.getField("on");
        Long day = on.isEmpty() ? null : LocalDate.parse(on).toEpochDay();
        Resolution resolution = ActorDirectory.bundled().resolve(row.getField("text"), day);
        String answer = resolution.match().name().toLowerCase(Locale.ROOT) + " " + actors(resolution);
        assertThat(answer).isEqualTo(row.getField("match") + " " + row.getField("actors"));
    }

    private static String actors(Resolution resolution) {
        return switch (resolution.match()) {
            case ONE -> resolution.actor().orElseThrow().id();
            case AMBIGUOUS ->
                String.join(
                        "; ",
                        resolution.candidates().stream()
                                .map(candidate -> candidate.actor().id())
                                .sorted()
                                .toList());
            case NONE -> "";
        };
    }
}
