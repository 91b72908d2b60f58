package entente.sources;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import entente.core.Sha256;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A file whose header was recognised: which dataset and layout it is, its hash, and its rows. */
public final class SourceFile {
    private static final int LONGEST_RECORD = 16 * 1024 * 1024;
    private static final int LONGEST_SHOWN = 80;
    private static final int LONGEST_PREAMBLE = 30;
    private static final int LONGEST_FIRST_LINE = 1 << 16;

    private final ByteSource bytes;
    private final Header header;
    private final Charset charset;
    private final Beginning beginning;
    private final String sha256;
    private final long size;

    private SourceFile(
            ByteSource bytes, Header header, Charset charset, Beginning beginning, String sha256, long size) {
        this.bytes = bytes;
        this.header = header;
        this.charset = charset;
        this.beginning = beginning;
        this.sha256 = sha256;
        this.size = size;
    }

    /**
     * Recognises a file by its header, or, where its dataset is published without one, by the shape of its first row.
     *
     * @param bytes the file
     * @param datasets the datasets it may be of
     * @throws SourceFileException if it cannot be opened, is empty or no text, or its header belongs to none of them
     */
    public static SourceFile recognise(ByteSource bytes, List<Dataset> datasets) {
        requireNonNull(bytes, "bytes is null");
        try {
            Beginning beginning = beginningOf(bytes, datasets);
            Header header = Header.recognise(
                    bytes.name(), beginning.separator(), beginning.names(), beginning.firstRow(), datasets);
            MessageDigest digest = Sha256.digest();
            Utf8Check utf8 = new Utf8Check();
            long size;
            try (InputStream stream = new DigestInputStream(bytes.open(), digest)) {
                size = stream.transferTo(utf8);
            }
            Charset charset = header.layout()
                    .form()
                    .otherCharset()
                    .filter(other -> !utf8.holds())
                    .orElse(StandardCharsets.UTF_8);
            return new SourceFile(bytes, header, charset, beginning, Sha256.hex(digest), size);
        } catch (IOException e) {
            throw unreadable(bytes, e);
        }
    }

    /**
     * What a file begins with.
     *
     * @param separator what separates its cells
     * @param headerRecord how many records stand before the header
     * @param names the header, or the first row of a file that has none
     * @param firstRow the record after it; empty if there is none
     */
    private record Beginning(Separator separator, long headerRecord, List<String> names, List<String> firstRow) {}

    /** Tabs if the first line has more of them than commas. */
    private static Separator separatorOf(ByteSource bytes) throws IOException {
        int tabs = 0;
        int commas = 0;
        try (StrictReader text = new StrictReader(bytes.open(), Separator.TAB)) {
            char[] buffer = new char[1 << 12];
            int read = text.read(buffer, 0, buffer.length);
            for (int seen = 0; read > 0 && seen < LONGEST_FIRST_LINE; seen += read) {
                for (int i = 0; i < read; i++) {
                    char character = buffer[i];
                    if (character == '\n' || character == '\r') {
                        return tabs > commas ? Separator.TAB : Separator.COMMA;
                    }
                    tabs += character == '\t' ? 1 : 0;
                    commas += character == ',' ? 1 : 0;
                }
                read = text.read(buffer, 0, buffer.length);
            }
        } catch (UnreadableTextException e) {
            // told when the records are read, with the place in them
            return Separator.COMMA;
        }
        return tabs > commas ? Separator.TAB : Separator.COMMA;
    }

    private static Beginning beginningOf(ByteSource bytes, List<Dataset> datasets) throws IOException {
        Separator separator = separatorOf(bytes);
        try (InputStream stream = bytes.open();
                CsvReader<CsvRecord> records = csv(new StrictReader(stream, separator), separator)) {
            Iterator<CsvRecord> iterator = records.iterator();
            if (!iterator.hasNext()) {
                throw new SourceFileException(
                        SourceFileException.Kind.UNKNOWN,
                        bytes.name() + ": the file is empty (no row 1). Download it again.");
            }
            List<String> first = withoutMark(iterator.next().getFields());
            // a damaged second line is told when the rows are read, with its number
            List<String> second = nextFields(iterator);
            List<String> names = second;
            for (long record = 1; record <= LONGEST_PREAMBLE && !names.isEmpty(); record++) {
                if (Header.isAfterPreamble(names, datasets)) {
                    return new Beginning(separator, record, names, nextFields(iterator));
                }
                names = nextFields(iterator);
            }
            return new Beginning(separator, 0, first, second);
        } catch (CsvParseException | UncheckedIOException | UnreadableTextException e) {
            throw broken(bytes, SourceFileException.Kind.UNKNOWN, 0, List.of(), e);
        }
    }

    private static List<String> nextFields(Iterator<CsvRecord> iterator) {
        try {
            return iterator.hasNext() ? iterator.next().getFields() : List.of();
        } catch (CsvParseException | UncheckedIOException | UnreadableTextException e) {
            return List.of();
        }
    }

    private static List<String> withoutMark(List<String> names) {
        String first = names.get(0);
        if (!first.startsWith("\uFEFF")) {
            return names;
        }
        List<String> clean = new ArrayList<>(names);
        String unmarked = first.substring(1);
        // a byte order mark before a quoted name keeps the parser from seeing the quotes
        clean.set(
                0,
                unmarked.length() > 1 && unmarked.startsWith("\"") && unmarked.endsWith("\"")
                        ? unmarked.substring(1, unmarked.length() - 1)
                        : unmarked);
        return clean;
    }

    private static CsvReader<CsvRecord> csv(StrictReader reader, Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .quoteCharacter(separator.quote())
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_RECORD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader);
    }

    /** The file's name for people. */
    public String name() {
        return bytes.name();
    }

    /** The dataset it is of. */
    public Dataset dataset() {
        return header.dataset();
    }

    /** Which of the dataset's files it is. */
    public Layout layout() {
        return header.layout();
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Its length in bytes. */
    public long size() {
        return size;
    }

    /** The columns of the file, in its order. */
    List<String> columns() {
        return header.names();
    }

    /** Columns the published file does not have; they are not read. */
    public List<String> unknownColumns() {
        return header.unknownColumns();
    }

    /**
     * Reads every row, in the file's order.
     *
     * @param rows takes each row with what became of it
     * @param progress takes the bytes read so far, now and then
     * @throws SourceFileException if the file as a whole is damaged; rows given so far must then be thrown away
     */
    public void read(Consumer<SourceRow> rows, LongConsumer progress) {
        MessageDigest digest = Sha256.digest();
        try (CountingStream counted = new CountingStream(bytes.open());
                InputStream stream = new DigestInputStream(counted, digest);
                StrictReader text = new StrictReader(stream, beginning.separator(), charset);
                CsvReader<CsvRecord> records = csv(text, beginning.separator())) {
            readRecords(records, text, rows, () -> progress.accept(counted.count()));
        } catch (IOException e) {
            throw unreadable(bytes, e);
        }
        if (!Sha256.hex(digest).equals(sha256)) {
            throw new SourceFileException(
                    SourceFileException.Kind.DAMAGED,
                    name() + " changed while it was read. Nothing was imported; add it again once it is complete.");
        }
    }

    private void readRecords(
            CsvReader<CsvRecord> records, StrictReader text, Consumer<SourceRow> rows, Runnable progress) {
        long number = 0;
        try {
            Iterator<CsvRecord> iterator = records.iterator();
            for (long record = 0; !header.headless() && record <= beginning.headerRecord(); record++) {
                iterator.next();
            }
            while (iterator.hasNext()) {
                CsvRecord csvRecord = iterator.next();
                number++;
                List<String> cells = wholeCells(csvRecord, iterator);
                boolean cutOff = !iterator.hasNext() && !text.endsWithNewline();
                requireAllCells(csvRecord, cells, number, cutOff);
                SourceRow row = read(new Row(number, csvRecord.getStartingLineNumber(), header.columns(), cells));
                requireLastCellWhole(row, cutOff);
                rows.accept(row);
                if (number % 256 == 0) {
                    progress.run();
                }
            }
            progress.run();
        } catch (CsvParseException | UncheckedIOException | UnreadableTextException e) {
            throw broken(bytes, SourceFileException.Kind.DAMAGED, number + 1, header.names(), e);
        }
        if (number == 0) {
            throw new SourceFileException(
                    SourceFileException.Kind.DAMAGED,
                    name() + ": the file has a header and no row 1. Download it again; nothing was imported.");
        }
    }

    /** The cells of a record, put together again where the layout says that a line end may break one in two. */
    private List<String> wholeCells(CsvRecord csvRecord, Iterator<CsvRecord> iterator) {
        List<String> cells = csvRecord.getFields();
        FileForm form = layout().form();
        if (form.brokenRecords() && cells.size() < header.width() && iterator.hasNext()) {
            List<String> rest = iterator.next().getFields();
            List<String> joined = new ArrayList<>(cells);
            joined.set(cells.size() - 1, (cells.get(cells.size() - 1) + " " + rest.get(0)).strip());
            joined.addAll(rest.subList(1, rest.size()));
            cells = joined;
        }
        if (form.shortRows() && cells.size() < header.width()) {
            List<String> filled = new ArrayList<>(cells);
            filled.addAll(Collections.nCopies(header.width() - cells.size(), ""));
            cells = filled;
        }
        if (form.trailingSemicolons() && cells.size() == header.width()) {
            List<String> clean = new ArrayList<>(cells);
            clean.set(clean.size() - 1, Header.withoutTrailingSemicolons(clean.get(clean.size() - 1)));
            cells = clean;
        }
        return cells;
    }

    private void requireAllCells(CsvRecord csvRecord, List<String> cells, long number, boolean cutOff) {
        int expected = header.width();
        int found = cells.size();
        if (found == expected) {
            return;
        }
        String lastColumn = header.names().get(Math.min(found, expected) - 1);
        String where = "%s, row %d (line %d), column %s"
                .formatted(name(), number, csvRecord.getStartingLineNumber(), lastColumn);
        throw new SourceFileException(
                SourceFileException.Kind.DAMAGED,
                cutOff && found < expected
                        ? "%s: the file breaks off here: its last line has %d of %d cells. Download it again; nothing was imported."
                                .formatted(where, found, expected)
                        : "%s: the row has %d cells where the %s has %d. Look for a stray %s there; nothing was imported."
                                .formatted(
                                        where,
                                        found,
                                        header.headless() ? "first row" : "header",
                                        expected,
                                        beginning.separator() == Separator.TAB
                                                ? "tab or line end"
                                                : "comma or quotation mark"));
    }

    /** A file cut within its last cell has as many cells as it should; only the reader can see that it is not whole. */
    private void requireLastCellWhole(SourceRow row, boolean cutOff) {
        String lastColumn = header.names().get(header.width() - 1);
        if (cutOff
                && row.outcome() instanceof RowOutcome.Rejected rejected
                && rejected.column().equals(lastColumn)) {
            throw new SourceFileException(
                    SourceFileException.Kind.DAMAGED,
                    "%s, row %d (line %d), column %s: the file breaks off in its last cell: %s, found '%s'. Download it again; nothing was imported."
                            .formatted(
                                    name(),
                                    row.number(),
                                    row.line(),
                                    lastColumn,
                                    rejected.message(),
                                    shortened(rejected.value())));
        }
    }

    private static String shortened(String cell) {
        return cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…";
    }

    private SourceRow read(Row row) {
        RowOutcome outcome;
        try {
            outcome = layout().reader().read(row);
        } catch (CellException e) {
            outcome = new RowOutcome.Rejected(e.column(), e.value(), e.expectation());
        }
        return new SourceRow(row.number(), row.line(), row.asText(), outcome);
    }

    private static SourceFileException broken(
            ByteSource bytes, SourceFileException.Kind kind, long row, List<String> columns, RuntimeException cause) {
        // a refusal of the text below the parser comes up wrapped
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof UnreadableTextException text) {
                return new SourceFileException(
                        kind,
                        "%s, row %d (line %d)%s: %s. %s; nothing was imported."
                                .formatted(
                                        bytes.name(),
                                        row,
                                        text.line(),
                                        text.cell() < columns.size() ? ", column " + columns.get(text.cell()) : "",
                                        text.what(),
                                        text.advice()),
                        cause);
            }
        }
        return new SourceFileException(
                kind,
                "%s, at or after row %d: %s. Look for a stray or missing quotation mark there; nothing was imported."
                        .formatted(bytes.name(), row, cause.getMessage()),
                cause);
    }

    private static SourceFileException unreadable(ByteSource bytes, IOException cause) {
        return new SourceFileException(
                SourceFileException.Kind.UNREADABLE,
                "%s cannot be read: %s.".formatted(bytes.name(), reason(cause)),
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file. Check its name";
        }
        if (cause instanceof AccessDeniedException) {
            return "you are not allowed to read it. Change its permissions";
        }
        return cause instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(cause.getMessage());
    }
}
