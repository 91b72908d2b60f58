package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimeDocumentationTest {

    private static final Pattern DATE_ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|`]+) \\| ([^|`]+) \\|$");
    private static final Pattern CONVERSION_ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)`[^|]*\\|$");
    private static final Pattern ERROR = Pattern.compile("(?m)^    \"([^\"]+)\", character.*$");

    @Test
    void everyDateOfThePageReadsAsItSays() throws IOException {
        List<MatchResult> rows = rows(DATE_ROW);

        assertThat(rows).hasSizeGreaterThan(20);
        for (MatchResult row : rows) {
            HistoricalDate date = HistoricalDate.parse(row.group(1));
            assertThat(date.words()).isEqualTo(row.group(2).strip());
            if (!row.group(3).contains("the same")) {
                assertThat(days(date.bounds()))
                        .as(row.group())
                        .isEqualTo(row.group(3).strip());
            }
        }
    }

    @Test
    void everyConversionOfThePageIsWhatHappens() throws IOException {
        List<MatchResult> rows = rows(CONVERSION_ROW);

        assertThat(rows).hasSizeGreaterThan(5);
        for (MatchResult row : rows) {
            assertThat(HistoricalDate.parseMarked(row.group(1)).edtf()).isEqualTo(row.group(2));
        }
    }

    @Test
    void theErrorOfThePageIsTheOneShown() throws IOException {
        MatchResult error = rows(ERROR).get(0);

        assertThat(catchThrowable(() -> HistoricalDate.parse(error.group(1))))
                .hasMessage(error.group().strip());
    }

    private static List<MatchResult> rows(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("..", "docs", "time.md")))
                .results()
                .toList();
    }

    private static String days(DayRange range) {
        if (!range.hasFirst()) {
            return "up to " + EpochDays.format(range.last());
        }
        String first = EpochDays.format(range.first());
        if (!range.hasLast()) {
            return first + " and after";
        }
        return range.first() == range.last() ? first : first + " to " + EpochDays.format(range.last());
    }
}
