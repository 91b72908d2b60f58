package entente.store.search;

import java.util.Collection;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of an index. */
final class Documents {
    /** Stands between the values of a field in one text. */
    static final char SEPARATOR = '·';

    // to reckon with lengths in fields that many things lack takes a fifth of the time in which an index is made
    private static final FieldType ANY_LENGTH = anyLength();

    private Documents() {}

    private static FieldType anyLength() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** A document about a thing, with nothing to find in it yet. */
    static Document of(String kind, String id) {
        Document document = new Document();
        document.add(new StringField(Stored.KIND, kind, Field.Store.NO));
        // not as a term: a source's ids may be longer than a term can be
        document.add(new StoredField(Stored.ID, id));
        document.add(new BinaryDocValuesField(Stored.ID, new BytesRef(id)));
        return document;
    }

    /** Adds a text to be found and shown. */
    static void add(Document document, SearchField field, String text) {
        if (!text.isBlank()) {
            document.add(new Field(field.key(), text, field.countsItsLength() ? TextField.TYPE_STORED : ANY_LENGTH));
        }
    }

    /** Adds texts to be found one by one. */
    static void add(Document document, SearchField field, Collection<String> texts) {
        texts.forEach(text -> add(document, field, text));
    }
}
