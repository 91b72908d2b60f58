package entente.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final Report report = new Report(List.of(Samples.finding()), List.of(), "body { color: black; }");

    @TempDir
    private Path folder;

    @Test
    void everyAddressOfAPageIsAFileOfTheFolder() {
        Map<String, String> files = report.files();

        files.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                Matcher addresses = ADDRESS.matcher(text);
                while (addresses.find()) {
                    String address = addresses.group(1);
                    if (!address.startsWith("#") && !address.equals("data:,")) {
                        assertThat(files).as(name).containsKey(address);
                    }
                }
            }
        });
    }

    @Test
    void aFindingHasItsFiguresWithTheirDataAndItsTablesInBothForms() {
        assertThat(report.files().keySet())
                .containsExactly(
                        "index.html",
                        "report.css",
                        "finding-3.html",
                        "finding-3/curves.svg",
                        "finding-3/lanes.svg",
                        "finding-3/bars.svg",
                        "finding-3/grid.svg",
                        "finding-3/intervals.svg",
                        "finding-3/curves.csv",
                        "finding-3/lanes.csv",
                        "finding-3/bars.csv",
                        "finding-3/grid.csv",
                        "finding-3/ratios.csv",
                        "finding-3/bells.csv",
                        "finding-3/estimates.csv",
                        "finding-3/bells.tex",
                        "finding-3/estimates.tex",
                        "findings.json");
    }

    @Test
    void aFigureLeadsToItsDataByTheNameTheyHave() {
        assertThat(report.files().get("finding-3.html"))
                .contains("finding-3/intervals.svg", "finding-3/ratios.csv")
                .doesNotContain("finding-3/intervals.csv");
    }

    @Test
    void whatSourcesWroteIsNoMarkup() {
        String page = report.files().get("finding-3.html");

        assertThat(page).contains("Do bells ring &lt;louder&gt;?").doesNotContain("<louder>");
    }

    @Test
    void anActivityWithoutAnAddressShowsItsId() {
        assertThat(report.files().get("finding-3.html")).contains("<code class=\"id\">sample:1</code>");
    }

    @Test
    void anotherReportReplacesThisOneAsAWhole() throws IOException {
        Path target = folder.resolve("report");
        report.write(target);
        Files.writeString(target.resolve("left-over.html"), "old");

        report.write(target);

        assertThat(target.resolve("left-over.html")).doesNotExist();
        assertThat(target.resolve("finding-3").resolve("bells.tex")).exists();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(target);
        }
    }

    @Test
    void aFolderOfOtherThingsIsLeftAsItIs() throws IOException {
        Path target = Files.createDirectory(folder.resolve("thesis"));
        Files.writeString(target.resolve("chapter.txt"), "mine");

        assertThatThrownBy(() -> report.write(target)).hasMessageContaining("something else than a report");

        try (Stream<Path> inside = Files.list(target)) {
            assertThat(inside).containsExactly(target.resolve("chapter.txt"));
        }
    }
}
