package entente.sources.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.record.Attestation;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import entente.sources.SourceFileException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each row of the fixtures attests, and how a file without a header is known. The lines are written from the fixtures. */
class GdeltTest {
    private final Reading first = Reading.of(MemoryFile.GDELT_1);
    private final Reading second = Reading.of(MemoryFile.GDELT_2);

    @Test
    void bothVersionsAreToldApartByTheirWidth() {
        assertThat(first.file().dataset().descriptor().id()).isEqualTo("gdelt-1");
        assertThat(second.file().dataset().descriptor().id()).isEqualTo("gdelt-2");
        assertThat(first.rows()).hasSize(8);
        assertThat(first.used()).isEqualTo(3);
        assertThat(first.outOfScope()).isEqualTo(5);
        assertThat(second.used()).isEqualTo(3);
    }

    @Test
    void theFirstLineIsARow() {
        assertThat(first.attestations())
                .map(Reading::head)
                .containsExactly(
                        "gdelt-1.events:700001 | 700001 | CONTACT HELD | DATED 2017-03-01 DATED 2017-03-01 | row 1 (line 1)",
                        "gdelt-1.events:700002 | 700002 | AGREEMENT HELD | DATED 2017-03-01 DATED 2017-03-01 | row 2 (line 2)",
                        "gdelt-1.events:700003 | 700003 | CONTACT HELD | DATED 2017-03-01 DATED 2017-03-01 | row 3 (line 3)");
        assertThat(parts(first.attestation(1))).isEqualTo("iso3:PRT VISITOR, iso3:ESP HOST");
        assertThat(parts(first.attestation(2))).isEqualTo("iso3:NOR PROVIDER, iso3:KEN RECIPIENT");
        assertThat(parts(first.attestation(3))).isEqualTo("NATO PARTICIPANT, iso3:PRT PARTICIPANT");
        assertThat(Reading.lines(second.attestation(1)))
                .contains(
                        "0 latitude[0] STATED 38.7167 | 38.7167 @ ActionGeo_Lat",
                        "0 source.url[0] STATED http://news.example/\"quoted\",page | http://news.example/\"quoted\",page @ SOURCEURL");
    }

    private static String parts(Attestation attestation) {
        return attestation.participations().stream()
                .map(part -> part.actor().asText() + " " + part.role())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aFileOfBeforeApril2013LacksTheAddress() {
        Reading older = Reading.of(every(MemoryFile.GDELT_1, line -> line.substring(0, line.lastIndexOf('\t'))));

        assertThat(older.used()).isEqualTo(3);
        assertThat(Reading.lines(older.attestation(1))).contains("0 source.url[0] NOT_STATED - |  @ SOURCEURL");
    }

    @Test
    void aFileWithTheNamesOfItsColumnsIsReadByThem() {
        String header = first.file().layout().fields().columns().stream().collect(Collectors.joining("\t"));
        Reading named = Reading.of(MemoryFile.of("named.csv", header + "\n" + text(MemoryFile.GDELT_1)));

        assertThat(named.attestations())
                .map(Attestation::idStem)
                .isEqualTo(
                        first.attestations().stream().map(Attestation::idStem).toList());
        assertThat(named.attestation(1).locator()).isEqualTo("row 1 (line 2)");
    }

    @Test
    void anotherWidthIsRefusedWithTheWidthsThatArePublished() {
        assertThatThrownBy(() ->
                        Reading.of(every(MemoryFile.GDELT_2, line -> line.substring(0, line.lastIndexOf('\t')))))
                .isInstanceOfSatisfying(
                        SourceFileException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(SourceFileException.Kind.DAMAGED))
                .hasMessage(
                        "events-2.csv looks like GDELT Event Database, which has no header, but its first row (row 1, line 1)"
                                + " has 60 cells where a published file has one of [57, 58, 61]. Use the file as published at"
                                + " https://www.gdeltproject.org/data.html; nothing was imported.");
    }

    /** Changed in one of the first five cells, or with two of them exchanged, a line is no event of GDELT. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aFirstRowWhoseDatesDoNotAgreeIsNotTakenForIt(int cell) {
        MemoryFile changed = every(MemoryFile.GDELT_1, line -> {
            String[] cells = line.split("\t", -1);
            cells[cell] = "x" + cells[cell];
            return String.join("\t", cells);
        });

        assertThatThrownBy(() -> Reading.of(changed))
                .isInstanceOfSatisfying(
                        SourceFileException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(SourceFileException.Kind.UNKNOWN));
    }

    @Test
    void aLaterRowOfAnotherWidthIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Reading.of(MemoryFile.of("day.csv", text(MemoryFile.GDELT_1) + "700009\t20170301\n")))
                .hasMessage(
                        "day.csv, row 9 (line 9), column SQLDATE: the row has 2 cells where the first row has 58. Look for a"
                                + " stray tab or line end there; nothing was imported.");
    }

    @Test
    void aRowWhoseCodesDoNotAgreeIsRejected() {
        assertThat(Reading.of(cell(28, "05")).rejection(1))
                .isEqualTo("EventRootCode | 05 | expected the first digits of EventCode, 042");
        assertThat(Reading.of(cell(26, "meet")).rejection(1)).startsWith("EventCode | meet | expected a CAMEO code");
        assertThat(Reading.of(cell(29, "9")).rejection(1)).startsWith("QuadClass | 9 | ");
    }

    private static MemoryFile cell(int column, String value) {
        return every(MemoryFile.GDELT_1, line -> {
            String[] cells = line.split("\t", -1);
            cells[column] = value;
            return String.join("\t", cells);
        });
    }

    private static MemoryFile every(MemoryFile file, UnaryOperator<String> change) {
        List<String> lines = file.lines();
        return MemoryFile.of(
                file.name(),
                IntStream.range(0, lines.size())
                        .mapToObj(line -> change.apply(lines.get(line)) + "\n")
                        .collect(Collectors.joining()));
    }

    private static String text(MemoryFile file) {
        return String.join("\n", file.lines()) + "\n";
    }
}
