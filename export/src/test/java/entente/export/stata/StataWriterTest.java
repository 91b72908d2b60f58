package entente.export.stata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bytes expected are put together by hand from the description of format 118 that StataCorp publishes ({@code help
 * dta}); R's haven and pandas read such files in {@code .ci/read-packages}.
 */
final class StataWriterTest {
    private static final StataMissing NOT_COVERED = StataMissing.of('a');

    @TempDir
    private Path folder;

    @Test
    void aSmallFileIsWhatTheSpecificationSaysByteForByte() throws IOException {
        StataLabels words =
                StataLabels.of("yn", Map.of(0, "no", 1, "yes", StataLabels.key(NOT_COVERED), "not covered"));
        List<StataColumn> columns = List.of(
                StataColumn.of("b", StataType.BYTE, "A byte").with(words),
                StataColumn.of("i", StataType.INT, ""),
                StataColumn.of("l", StataType.LONG, "Türkiye"),
                StataColumn.of("d", StataType.DOUBLE, ""),
                StataColumn.of("s", StataType.text(3), ""),
                StataColumn.of("t", StataType.LONG_TEXT, ""));

        Path file = folder.resolve("small.dta");
        try (StataWriter writer = StataWriter.create(file, "Small", columns)) {
            writer.append(1);
            writer.append(-2);
            writer.append(70_000);
            writer.append(0.5);
            writer.append("é");
            writer.append("");
            writer.endRow();
            writer.append(NOT_COVERED);
            writer.append(StataMissing.SYSTEM);
            writer.append(StataMissing.of('z'));
            writer.append(NOT_COVERED);
            writer.append("abc");
            writer.append("long");
            writer.endRow();
            writer.finish();
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(smallFile());
    }

    // positions counted from the parts below, each tag included
    private static byte[] smallFile() {
        Bytes bytes = new Bytes()
                .text("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>")
                .hex("0600")
                .text("</K><N>")
                .hex("0200000000000000")
                .text("</N><label>")
                .hex("0500")
                .text("Small</label><timestamp>")
                .hex("00")
                .text("</timestamp></header><map>");
        for (int position :
                new int[] {0, 146, 269, 314, 1_109, 1_144, 1_505, 2_318, 4_279, 4_314, 4_379, 4_419, 4_646, 4_658}) {
            bytes.number(position, 8);
        }
        bytes.text("</map><variable_types>")
                .hex("faff f9ff f8ff f6ff 0300 0080")
                .text("</variable_types><varnames>");
        for (String name : List.of("b", "i", "l", "d", "s", "t")) {
            bytes.padded(name, 129);
        }
        bytes.text("</varnames><sortlist>").zeros(14).text("</sortlist><formats>");
        for (String format : List.of("%8.0g", "%8.0g", "%12.0g", "%10.0g", "%3s", "%9s")) {
            bytes.padded(format, 57);
        }
        bytes.text("</formats><value_label_names>").padded("yn", 129).zeros(5 * 129);
        bytes.text("</value_label_names><variable_labels>")
                .padded("A byte", 321)
                .zeros(321)
                .padded("Türkiye", 321)
                .zeros(3 * 321)
                .text("</variable_labels><characteristics></characteristics><data>");
        bytes.hex("01 feff 70110100 000000000000e03f c3a900 0000 000000000000");
        // .a of a byte is 102, . of an int 32741, .z of a long 2147483647, .a of a double 0x7fe0010000000000
        bytes.hex("66 e57f ffffff7f 000000000001e07f 616263 0600 020000000000");
        bytes.text("</data><strls>GSO")
                .hex("06000000 0200000000000000 82 05000000")
                .text("long")
                .hex("00");
        bytes.text("</strls><value_labels><lbl>")
                .hex("33000000")
                .padded("yn", 129)
                .zeros(3)
                // three labels in 19 bytes, which begin at 0, 3 and 7; .a of a long is 2147483622
                .hex("03000000 13000000 00000000 03000000 07000000 00000000 01000000 e6ffff7f")
                .text("no\0yes\0not covered\0")
                .text("</lbl></value_labels></stata_dta>");
        return bytes.all();
    }

    @ParameterizedTest
    @CsvSource({
        "-127, 100, 65530",
        "-128, 0, 65529",
        "0, 101, 65529",
        "-32767, 32740, 65529",
        "0, 32741, 65528",
        "-2147483647, 2147483620, 65528",
        "0, 2147483621, 65526",
        "-2147483648, 0, 65526"
    })
    void wholeNumbersTakeTheNarrowestTypeWhoseRangeInTheManualHoldsThem(long least, long most, int code) {
        assertThat(StataType.ofWholeNumbers(least, most).code()).isEqualTo(code);
    }

    /** The rules of {@code help dta}, 5.11.1: a link leads back, and what is linked to stands once, in the order of the cells. */
    @Test
    void equalLongTextsStandOnceAndAreFoundUnderTheFirst() throws IOException {
        Path file = folder.resolve("shared.dta");
        List<StataColumn> columns =
                List.of(StataColumn.of("s", StataType.LONG_TEXT, ""), StataColumn.of("t", StataType.LONG_TEXT, ""));
        try (StataWriter writer = StataWriter.create(file, "", columns)) {
            for (List<String> row :
                    List.of(List.of("", "third"), List.of("fourth", "third"), List.of("third", "fourth"))) {
                writer.append(row.get(0));
                writer.append(row.get(1));
                writer.endRow();
            }
            writer.finish();
        }

        byte[] expected = new Bytes()
                .text("<data>")
                .hex("0000 000000000000 0200 010000000000")
                .hex("0100 020000000000 0200 010000000000")
                .hex("0200 010000000000 0100 020000000000")
                .text("</data><strls>GSO")
                .hex("02000000 0100000000000000 82 06000000")
                .text("third\0GSO")
                .hex("01000000 0200000000000000 82 07000000")
                .text("fourth\0</strls>")
                .all();
        String whole = new String(Files.readAllBytes(file), ISO_8859_1);
        assertThat(whole).contains(new String(expected, ISO_8859_1));
    }

    @Test
    void aNumberThatStataWouldTakeForMissingIsRefusedWithItsColumnAndRow() throws IOException {
        try (StataWriter writer = writer(StataType.BYTE)) {
            assertThatThrownBy(() -> writer.append(101))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("column x, row 1: 101");
        }
        try (StataWriter writer = writer(StataType.DOUBLE)) {
            assertThatThrownBy(() -> writer.append(Double.NaN)).hasMessageContaining("NaN does not fit");
            assertThatThrownBy(() -> writer.append(0x1p1023)).hasMessageContaining("does not fit");
        }
    }

    @Test
    void aTextWiderThanItsColumnIsRefusedRatherThanCut() throws IOException {
        try (StataWriter writer = writer(StataType.text(3))) {
            assertThatThrownBy(() -> writer.append("ééé")).hasMessageContaining("does not fit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2nd", "with", "str8", "a.b", "anameofmorethanthirtytwocharacters", "é"})
    void aNameStataDoesNotTakeIsRefused(String name) {
        assertThatThrownBy(() -> StataColumn.of(name, StataType.BYTE, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "'");
    }

    @Test
    void aRowThatIsNotFullCannotBeEnded() throws IOException {
        try (StataWriter writer = writer(StataType.BYTE)) {
            assertThatThrownBy(writer::endRow).isInstanceOf(IllegalStateException.class);
        }
    }

    private StataWriter writer(StataType type) throws IOException {
        return StataWriter.create(folder.resolve("one.dta"), "", List.of(StataColumn.of("x", type, "")));
    }

    /** Bytes put together piece by piece. */
    private static final class Bytes {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Bytes text(String text) {
            bytes.writeBytes(text.getBytes(UTF_8));
            return this;
        }

        Bytes hex(String hex) {
            bytes.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
            return this;
        }

        Bytes number(long number, int width) {
            for (int i = 0; i < width; i++) {
                bytes.write((int) (number >>> (8 * i)) & 0xFF);
            }
            return this;
        }

        Bytes padded(String text, int width) {
            return text(text).zeros(width - text.getBytes(UTF_8).length);
        }

        Bytes zeros(int count) {
            bytes.writeBytes(new byte[count]);
            return this;
        }

        byte[] all() {
            return bytes.toByteArray();
        }
    }
}
