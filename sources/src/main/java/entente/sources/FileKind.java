package entente.sources;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that people take for a table, told by their first bytes. */
enum FileKind {
    UTF_16_LITTLE("it is text in UTF-16", "Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')", "\u00FF\u00FE"),
    UTF_16_BIG("it is text in UTF-16", "Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')", "\u00FE\u00FF"),
    ZIP(
            "it is a ZIP archive, or a workbook packed as one",
            "Unpack it and use the .csv file in it, or save the sheet as 'CSV UTF-8'",
            "PK\u0003\u0004"),
    GZIP("it is packed with gzip", "Unpack it and use the .csv file in it", "\u001F\u008B"),
    PDF("it is a PDF document", "Download the data file, not the codebook", "%PDF"),
    PNG("it is a picture", "Download the data file", "\u0089PNG"),
    WORKBOOK("it is an old Excel workbook", "Save the sheet as 'CSV UTF-8'", "\u00D0\u00CF\u0011\u00E0"),
    STATA(
            "it is a Stata file",
            "Use the publisher's .csv file, or write one with Stata's 'export delimited'",
            "<stata_dta>"),
    WEB_PAGE(
            "it is a web page",
            "The download did not work: open the address in a browser and save the file itself",
            "<!");

    private final String what;
    private final String advice;
    private final String start;

    /** @param start the first bytes, each as the character of that number */
    FileKind(String what, String advice, String start) {
        this.what = what;
        this.advice = advice;
        this.start = start;
    }

    /** The kind of file that begins with these bytes; empty if it may be a table. */
    static Optional<FileKind> of(ByteBuffer bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(ByteBuffer bytes) {
        return bytes.remaining() >= start.length()
                && StandardCharsets.ISO_8859_1
                        .decode(bytes.slice(bytes.position(), start.length()))
                        .toString()
                        .equals(start);
    }

    /** What the file is. */
    String what() {
        return what;
    }

    /** What to do with it. */
    String advice() {
        return advice;
    }
}
