package entente.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be read as a whole is refused with its name, the row and column where there is one, and advice. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DamagedFilesTest {
    private static final MemoryFile COW = MemoryFile.COW;
    private static final String NAME = "alliance_v4.1_by_member.csv";

    @Test
    void anEmptyFile() {
        refused(MemoryFile.of("a.csv", ""), "a.csv: the file is empty (no row 1). Download it again.");
        refused(MemoryFile.of("a.csv", "\r\n\r\n"), "a.csv: the file is empty (no row 1). Download it again.");
    }

    @Test
    void aHeaderWithoutARow() {
        refused(
                COW.withText(text -> text.substring(0, text.indexOf('\n') + 1)),
                NAME + ": the file has a header and no row 1. Download it again; nothing was imported.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PK\u0003\u0004xyz                    | it is a ZIP archive, or a workbook packed as one
                    %PDF-1.7 text             | it is a PDF document
                    \u0089PNG                      | it is a picture
                    '\u001F\u008Bzip'                     | it is packed with gzip
                    \u00D0\u00CF\u0011\u00E0               | it is an old Excel workbook
                    <stata_dta><header>       | it is a Stata file
                    <!DOCTYPE html>           | it is a web page
                    """)
    void aFileOfAnotherKindIsNamed(String begin, String what) {
        assertThatThrownBy(() -> Reading.of(MemoryFile.of("a.csv", begin.getBytes(ISO_8859_1))))
                .isInstanceOf(SourceFileException.class)
                .hasMessageStartingWith("a.csv, row 0 (line 1): " + what + ". ")
                .hasMessageEndingWith("; nothing was imported.");
    }

    @Test
    void textInUtf16() {
        String message =
                NAME + ", row 0 (line 1): it is text in UTF-16. Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8');"
                        + " nothing was imported.";

        refused(COW.withText(text -> "\uFEFF" + text).inCharset(StandardCharsets.UTF_16LE), message);
        refused(COW.withText(text -> "\uFEFF" + text).inCharset(StandardCharsets.UTF_16BE), message);
        assertThatThrownBy(() -> Reading.of(COW.inCharset(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("row 0 (line 1): there is a NUL character");
    }

    @Test
    void aByteThatIsNoUtf8IsFoundInItsRowAndColumn() {
        refused(
                COW.with(3, "state_name", "D\u00E4nemark").inCharset(ISO_8859_1),
                NAME
                        + ", row 3 (line 4), column state_name: it is not UTF-8 text: there is a byte 0xE4 that no UTF-8 text has"
                        + " here. Save the file as UTF-8, or download it again; nothing was imported.");
    }

    @Test
    void aNulIsFoundInItsRowAndColumn() {
        refused(
                COW.with(5, "ss_type", "Type\0"),
                NAME
                        + ", row 5 (line 6), column ss_type: there is a NUL character, so it is a binary file or a damaged one."
                        + " Download it again, and unpack it if it is an archive; nothing was imported.");
        refused(
                COW.with(5, "ss_type", "Type\0").withText(text -> text.replace("\r\n", "\r")),
                NAME
                        + ", row 5 (line 6), column ss_type: there is a NUL character, so it is a binary file or a damaged one."
                        + " Download it again, and unpack it if it is an archive; nothing was imported.");
    }

    @Test
    void aLastLineThatBreaksOff() {
        int length = COW.text().length();

        refused(
                COW.withText(text -> text.substring(0, length - 15)),
                NAME
                        + ", row 13 (line 14), column right_censor: the file breaks off here: its last line has 18 of 23 cells."
                        + " Download it again; nothing was imported.");
    }

    @Test
    void aLastCellThatBreaksOff() {
        refused(
                COW.withText(text ->
                        text.stripTrailing().substring(0, text.stripTrailing().length() - 1)),
                NAME
                        + ", row 13 (line 14), column version: the file breaks off in its last cell: expected 4.1, the version"
                        + " this reader is written for, found '4.'. Download it again; nothing was imported.");
    }

    @Test
    void everyTruncationIsRefusedOrLosesWholeRowsOnly() {
        for (MemoryFile file : List.of(COW, MemoryFile.MEMBERS)) {
            byte[] bytes = file.bytes();
            for (int length = 0; length < bytes.length; length += 7) {
                int cut = length;
                MemoryFile part = file.withText(text -> text.substring(0, cut));
                try {
                    Reading reading = Reading.of(part);

                    assertThat(reading.rejected()).as("cut at %d", cut).isZero();
                    assertThat(part.text().stripTrailing()).endsWith(file.equals(COW) ? "4.1" : "5");
                } catch (SourceFileException refusal) {
                    assertThat(refusal).hasMessageStartingWith(file.name());
                }
            }
        }
    }

    @Test
    void tooManyAndTooFewCells() {
        refused(
                COW.withText(text -> text.replaceFirst("390,\"Denmark\"", "390,\"Denmark\",")),
                NAME
                        + ", row 3 (line 4), column version: the row has 24 cells where the header has 23. Look for a stray comma"
                        + " or quotation mark there; nothing was imported.");
        refused(
                COW.withText(text -> text.replaceFirst("390,\"Denmark\"", "390")),
                NAME
                        + ", row 3 (line 4), column entente: the row has 22 cells where the header has 23. Look for a stray"
                        + " comma or quotation mark there; nothing was imported.");
    }

    @Test
    void aStrayQuotationMark() {
        assertThatThrownBy(() -> Reading.of(COW.withText(text -> text.replaceFirst("\"Denmark\"", "\"Den\"mark\""))))
                .isInstanceOf(SourceFileException.class)
                .hasMessageStartingWith(NAME + ", at or after row 3")
                .hasMessageEndingWith("Look for a stray or missing quotation mark there; nothing was imported.");
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() {
        assertThatThrownBy(
                        () -> Reading.of(MemoryFile.ALLIANCES.withText(text -> text.replaceFirst("9003,", "\"9003,"))))
                .isInstanceOf(SourceFileException.class)
                .hasMessageStartingWith("atop5_0a.csv, at or after row 3")
                .hasMessageEndingWith("Look for a stray or missing quotation mark there; nothing was imported.");
    }

    @Test
    void aLineOfTenMegabytes() {
        String long10 = "x".repeat(10 << 20);

        Reading reading = Reading.of(MemoryFile.ALLIANCES.with(3, "pubsecr", long10));
        assertThat(reading.rejection(3)).endsWith("x | expected 0, 1, 2, a blank");
        assertThat(reading.used()).isEqualTo(5);
        assertThatThrownBy(() -> Reading.of(MemoryFile.of("a.csv", long10)))
                .isInstanceOf(SourceFileException.class)
                .message()
                .hasSizeLessThan(500);
        assertThatThrownBy(() -> Reading.of(MemoryFile.of("a.csv", COW.text() + long10 + long10)))
                .isInstanceOf(SourceFileException.class)
                .hasMessageStartingWith("a.csv, at or after row 14");
    }

    @Test
    void aMissingFileAndAFolder(@TempDir Path folder) {
        Path missing = folder.resolve("atop5_0a.csv");

        refused(ByteSource.of(missing), missing + " cannot be read: there is no such file. Check its name.");
        refused(ByteSource.of(folder), folder + " cannot be read: it is a folder. Name the files in it.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeOrADeviceIsNotWaitedFor(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        refused(
                ByteSource.of(pipe),
                pipe + " cannot be read: it is a pipe or a device. Save its content to a file and add that.");
        refused(
                ByteSource.of(Path.of("/dev/zero")),
                "/dev/zero cannot be read: it is a pipe or a device. Save its content to a file and add that.");
    }

    @Test
    void aFileOneMayNotRead() {
        refused(
                failing(new AccessDeniedException("a.csv")),
                "a.csv cannot be read: you are not allowed to read it. Change its permissions.");
        refused(failing(new IOException("Input/output error")), "a.csv cannot be read: Input/output error.");
    }

    private static ByteSource failing(IOException failure) {
        return new ByteSource() {
            @Override
            public String name() {
                return "a.csv";
            }

            @Override
            public InputStream open() throws IOException {
                throw failure;
            }
        };
    }

    @Test
    void aFileThatChangesWhileItIsRead(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("cow.csv");
        Files.write(path, COW.bytes());
        SourceFile file = SourceFile.recognise(ByteSource.of(path), Datasets.all());
        Files.write(
                path, COW.withText(text -> text.replace("Denmark", "Danmark")).bytes());

        assertThatThrownBy(() -> file.read(row -> {}, progress -> {}))
                .hasMessage(
                        path + " changed while it was read. Nothing was imported; add it again once it is complete.");
    }

    @Test
    void progressNeverGoesBackAndEndsWithTheFile() {
        List<Long> progress = new ArrayList<>();
        SourceFile file = SourceFile.recognise(COW, Datasets.all());
        file.read(row -> {}, progress::add);

        assertThat(progress).isSorted().last().isEqualTo(file.size());
    }

    private static void refused(ByteSource bytes, String message) {
        assertThatThrownBy(() -> Reading.of(bytes))
                .isInstanceOf(SourceFileException.class)
                .hasMessage(message);
    }
}
