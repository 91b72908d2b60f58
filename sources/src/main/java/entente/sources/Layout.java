package entente.sources;

import static java.util.Objects.requireNonNull;

/**
 * One kind of file a dataset is published in.
 *
 * @param id short name within the dataset, such as {@code members}
 * @param title what a row of it is
 * @param fields what becomes of each column; its columns are the header by which a file is recognised
 * @param reader reads a row
 * @param version number of the reader, raised whenever it reads the same row differently
 * @param form how its files depart from a plain table
 */
public record Layout(String id, String title, FieldMap fields, RowReader reader, int version, FileForm form) {
    public Layout {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(fields, "fields is null");
        requireNonNull(reader, "reader is null");
        requireNonNull(form, "form is null");
        if (version < 1) {
            throw new IllegalArgumentException("a reader's version is counted from 1");
        }
    }

    /** A layout whose files are plain tables. */
    public Layout(String id, String title, FieldMap fields, RowReader reader, int version) {
        this(id, title, fields, reader, version, FileForm.PLAIN);
    }
}
