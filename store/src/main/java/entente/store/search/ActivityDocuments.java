package entente.store.search;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.codebook.TypeDefinition;
import entente.core.record.Attribute;
import entente.core.record.CoreField;
import entente.core.time.EdtfException;
import entente.core.time.HistoricalDate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/** Makes a document of each activity of a record: what any of its attestations says of it, each value once. */
final class ActivityDocuments {
    private static final String ACTIVITIES =
            "select activity_id, type, title, place, start_date, end_date, machine_coded from activity order by activity_id";
    private static final String ATTESTATIONS = """
            select l.activity_id, t.attestation_id, t.native_id, t.title, t.place
            from attestation t join link l using (attestation_id) join activity a using (activity_id)
            order by l.activity_id, t.attestation_id
            """;
    private static final String PARTICIPANTS = """
            select distinct p.activity_id, p.actor_id, p.actor_name, p.name,
                   case when p.actor_id is null then p.code_system || ':' || p.code end as code
            from participation p join activity a using (activity_id) order by all
            """;
    private static final String CELLS = """
            select distinct c.activity_id, c.attribute, c.value
            from attribute c join activity a using (activity_id) where c.state = 'STATED' order by all
            """;
    private static final String SERIES = "series";
    // a longer run of letters is a hash or an address, and nobody's word
    private static final Pattern HAS_A_WORD = Pattern.compile("(?s)(?=.*\\p{L})(?!.*\\S{41}).*");

    private final Codebook codebook;

    ActivityDocuments(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Takes a document. */
    interface Sink<E extends Exception> {
        void accept(Document document) throws E;
    }

    <E extends Exception> void each(Connection record, Sink<E> sink) throws SQLException, E {
        AttributeWords words = new AttributeWords();
        try (Rows activities = new Rows(record, ACTIVITIES);
                Rows attestations = new Rows(record, ATTESTATIONS);
                Rows participants = new Rows(record, PARTICIPANTS);
                Rows cells = new Rows(record, CELLS)) {
            while (!activities.atEnd()) {
                String id = activities.text("activity_id");
                TypeDefinition type = codebook.type(ActivityType.valueOf(activities.text("type")));
                Texts texts = new Texts(type, words);
                texts.addActivity(activities);
                attestations.each(id, texts::addAttestation);
                participants.each(id, texts::addParticipant);
                cells.each(id, texts::addCell);
                sink.accept(texts.document(id));
                activities.next();
            }
        }
    }

    /** The rows of a query, all in the order of their activities; activities that are in none are skipped. */
    private static final class Rows implements AutoCloseable {
        private final Statement statement;
        private final ResultSet rows;
        private boolean atEnd;

        Rows(Connection record, String sql) throws SQLException {
            this.statement = record.createStatement();
            this.rows = statement.executeQuery(sql);
            next();
        }

        interface Reader {
            void read(Rows row) throws SQLException;
        }

        boolean atEnd() {
            return atEnd;
        }

        void next() throws SQLException {
            atEnd = !rows.next();
        }

        void each(String activityId, Reader reader) throws SQLException {
            while (!atEnd && text("activity_id").equals(activityId)) {
                reader.read(this);
                next();
            }
        }

        String text(String column) throws SQLException {
            return requireNonNull(rows.getString(column), column);
        }

        boolean isTrue(String column) throws SQLException {
            return rows.getBoolean(column);
        }

        @Nullable
        String maybe(String column) throws SQLException {
            return rows.getString(column);
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    /** What is to be found of one activity. */
    private static final class Texts {
        private final TypeDefinition type;
        private final AttributeWords words;
        private final Map<SearchField, Set<String>> texts = new EnumMap<>(SearchField.class);
        private final Set<String> actors = new LinkedHashSet<>();
        private String title = "";
        private boolean machineCoded;

        Texts(TypeDefinition type, AttributeWords words) {
            this.type = type;
            this.words = words;
            add(SearchField.ATTRIBUTES, type.label());
        }

        private void add(SearchField field, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                texts.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(text);
            }
        }

        void addActivity(Rows row) throws SQLException {
            title = row.text("title");
            machineCoded = row.isTrue("machine_coded");
            add(SearchField.PLACE, row.maybe("place"));
            String dates = Stream.of(row.maybe("start_date"), row.maybe("end_date"))
                    .filter(Objects::nonNull)
                    .map(Texts::dateWords)
                    .distinct()
                    .reduce("", (one, other) -> one.isEmpty() ? other : one + " to " + other);
            add(SearchField.DATE, dates);
        }

        private static String dateWords(String edtf) {
            try {
                return HistoricalDate.parse(edtf).words();
            } catch (EdtfException e) {
                return edtf;
            }
        }

        void addAttestation(Rows row) throws SQLException {
            add(SearchField.IDS, row.text("attestation_id"));
            add(SearchField.IDS, row.text("native_id"));
            String other = row.maybe("title");
            if (other != null && !other.equals(title)) {
                add(SearchField.NOTES, other);
            }
            add(SearchField.PLACE, row.maybe("place"));
        }

        void addParticipant(Rows row) throws SQLException {
            String actor = row.maybe("actor_id");
            if (actor != null) {
                actors.add(actor);
            }
            add(SearchField.NAMES, row.maybe("actor_name"));
            add(SearchField.NAMES, row.maybe("name"));
            add(SearchField.NAMES, row.maybe("code"));
        }

        void addCell(Rows row) throws SQLException {
            String name = row.text("attribute");
            String value = row.text("value");
            switch (name) {
                case CoreField.TITLE, CoreField.PLACE, CoreField.TYPE, CoreField.START, CoreField.END -> {}
                case CoreField.SUMMARY -> add(SearchField.SUMMARY, value);
                case SERIES -> add(SearchField.SERIES, value);
                default -> {
                    if (name.startsWith(Attribute.OF_SOURCE)) {
                        add(SearchField.NOTES, HAS_A_WORD.matcher(value).matches() ? value : null);
                    } else {
                        add(SearchField.ATTRIBUTES, words.of(type, name, value).orElse(null));
                    }
                }
            }
        }

        Document document(String id) {
            Document document = Documents.of(Stored.ACTIVITY, id);
            Documents.add(document, SearchField.TITLE, title);
            if (machineCoded) {
                document.add(new StringField(Stored.MACHINE_CODED, "yes", Field.Store.NO));
            }
            actors.forEach(actor -> document.add(new StringField(Stored.ACTOR, actor, Field.Store.YES)));
            texts.forEach((field, values) -> {
                if (field == SearchField.ATTRIBUTES) {
                    // they are many and short: one text is marked faster than sixty
                    Documents.add(document, field, String.join(" " + Documents.SEPARATOR + " ", values));
                } else {
                    Documents.add(document, field, values);
                }
            });
            return document;
        }
    }
}
