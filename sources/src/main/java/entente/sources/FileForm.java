package entente.sources;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/**
 * How the files of a layout depart from a plain table: UTF-8 text, the header in the first line, a record in each.
 *
 * @param telling the cell by which layouts of one header are told apart; empty if the header says enough
 * @param optionalColumns columns that some editions do not have; they read as blank there
 * @param preamble whether lines of text may stand before the header
 * @param otherCharset the character set of a file that is not UTF-8; empty if every file has to be
 * @param brokenRecords whether a record may be broken in two by a line end within a cell
 * @param shortRows whether rows may lack the cells of the last columns; they read as blank there
 * @param trailingSemicolons whether a spreadsheet may have hung semicolons on the end of each line
 * @param tabs whether tabs may stand in place of the commas; nothing is quoted then
 * @param shape how a file without a header is known; empty if every file has one
 */
public record FileForm(
        Optional<TellingCell> telling,
        Set<String> optionalColumns,
        boolean preamble,
        Optional<Charset> otherCharset,
        boolean brokenRecords,
        boolean shortRows,
        boolean trailingSemicolons,
        boolean tabs,
        Optional<Shape> shape) {
    /** A plain table. */
    public static final FileForm PLAIN = new FileForm(
            Optional.empty(), Set.of(), false, Optional.empty(), false, false, false, false, Optional.empty());

    public FileForm {
        requireNonNull(telling, "telling is null");
        optionalColumns = Set.copyOf(optionalColumns);
        requireNonNull(otherCharset, "otherCharset is null");
        requireNonNull(shape, "shape is null");
    }

    /**
     * A cell of the first row that tells the files of one header apart.
     *
     * @param column its column
     * @param beginning what the cell begins with
     */
    public record TellingCell(String column, String beginning) {}

    /** A plain table told apart by a cell of its first row. */
    public static FileForm told(String column, String beginning) {
        return new FileForm(
                Optional.of(new TellingCell(column, beginning)),
                Set.of(),
                false,
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.empty());
    }

    /** The same with columns that some editions lack. */
    public FileForm without(String... columns) {
        return new FileForm(
                telling,
                Set.of(columns),
                preamble,
                otherCharset,
                brokenRecords,
                shortRows,
                trailingSemicolons,
                tabs,
                shape);
    }

    /** A table as a database exports it: after a preamble, in an old character set, its records broken now and then. */
    public static FileForm exported(Charset charset) {
        return new FileForm(
                Optional.empty(), Set.of(), true, Optional.of(charset), true, false, true, false, Optional.empty());
    }

    /** A table whose rows end before its last columns. */
    public static FileForm withShortRows() {
        return new FileForm(
                Optional.empty(), Set.of(), false, Optional.empty(), false, true, false, false, Optional.empty());
    }

    /** A table whose cells may be separated by tabs. */
    public static FileForm tabbed() {
        return new FileForm(
                Optional.empty(), Set.of(), false, Optional.empty(), false, false, false, true, Optional.empty());
    }

    /** A table separated by tabs, in another character set where it is not UTF-8. */
    public static FileForm tabbed(Charset charset) {
        return new FileForm(
                Optional.empty(), Set.of(), false, Optional.of(charset), false, false, false, true, Optional.empty());
    }

    /** A table separated by tabs that has no header. */
    public static FileForm headless(Shape shape) {
        return new FileForm(
                Optional.empty(), Set.of(), false, Optional.empty(), false, false, false, true, Optional.of(shape));
    }
}
