package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.AttributeState;
import entente.core.record.ContextFact;
import entente.core.record.ContextValue;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.store.StoreWriter.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no activity is kept beside the activities, and never among them. */
class ContextTest {
    private static final String BORDERS = "borders";

    @TempDir
    Path folder;

    @Test
    void aFactKeepsItsDaysItsActorsAndItsValues() {
        publish(pair("200", "220", "1904", "3"));

        assertThat(rows("""
                        select context_id, native_id, actor, actor_id, other, other_id, directed::varchar, start_date, end_date,
                               first_day::varchar, last_day::varchar, locator
                        from context
                        """))
                .containsExactly(
                        "borders.calls:200-220-1904 | 200-220 | cow:200 | united-kingdom | cow:220 | france | true"
                                + " | 1904-01-01 | 1904-12-31 | -24107 | -23742 | row 1");
        assertThat(rows("select variable, state, value, number::varchar, raw, field from context_value"))
                .containsExactly(
                        "kind | STATED | 3 | 3.0 | 3 | type",
                        "length | UNKNOWN | null | null | -9 | km",
                        "sort | STATED | river | null | 2 | type");
    }

    /** 260 is the Federal Republic of Germany in COW's codes; 255 is Germany before and after it. */
    @Test
    void anActorIsTheOneThatHasTheCodeOnThatDay() {
        publish(pair("260", "220", "1970", "1"), pair("365", "999", "1970", "1"));

        assertThat(rows("select actor_id, actor_resolution, other_id, other_resolution from context"))
                .containsExactly("russia | one | null | none", "west-germany | one | france | one");
        assertThat(rows("select key from (select other as key from context where other_id is null)"))
                .containsExactly("cow:999");
        try (PublishedRecord record = Sample.store(folder).read()) {
            assertThat(record.unresolvedNames()).containsExactly(new Rows.Count("cow:999", 1));
        }
        assertThat(Sample.store(folder).unresolvedNames("borders.calls")).isEqualTo(1);
    }

    @Test
    void aRowOfContextIsUsedAndIsNoAttestation() {
        SegmentManifest segment = publish(pair("200", "220", "1904", "3"), pair("200", "220", "1905", "3"));

        assertThat(segment.rowsIn()).isEqualTo(2);
        assertThat(segment.rowsUsed()).isEqualTo(2);
        assertThat(segment.contexts()).isEqualTo(2);
        assertThat(segment.attestations()).isZero();
        assertThat(segment.rowsAddUp()).isTrue();
        try (PublishedRecord record = Sample.store(folder).read()) {
            assertThat(record.count("context")).isEqualTo(2);
            assertThat(record.count("activity")).isZero();
            assertThat(record.violations()).isEmpty();
        }
        assertThat(Sample.store(folder).violations()).isEmpty();
    }

    @Test
    void aRepeatedKeyGetsAnOrdinal() {
        publish(pair("200", "220", "1904", "3"), pair("200", "220", "1904", "4"));

        assertThat(rows("select context_id from context"))
                .containsExactly("borders.calls:200-220-1904", "borders.calls:200-220-1904#2");
    }

    @Test
    void addedChangedAndWithdrawnFactsAreTold() {
        Store store = Sample.store(folder);
        try (StoreWriter writer = store.write()) {
            SegmentManifest before = write(
                    writer,
                    "one",
                    pair("200", "220", "1904", "3"),
                    pair("200", "220", "1905", "3"),
                    pair("2", "20", "1905", "1"));
            SegmentManifest after = write(
                    writer,
                    "two",
                    pair("200", "220", "1904", "3"),
                    pair("200", "220", "1905", "4"),
                    pair("2", "70", "1905", "1"));

            assertThat(writer.compare(Optional.empty(), before)).isEqualTo(new Difference(3, 0, 0));
            assertThat(writer.compare(Optional.of(before), after)).isEqualTo(new Difference(1, 1, 1));
        }
    }

    @Test
    void aDamagedTableOfContextIsNamed() throws IOException {
        SegmentManifest segment = publish(pair("200", "220", "1904", "3"));
        Path table = folder.resolve("segments").resolve(segment.id()).resolve("context_value.parquet");
        Files.writeString(table, "no table");

        try (StoreWriter writer = Sample.store(folder).write()) {
            assertThatThrownBy(writer::publish)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(table.toString(), "add", "again");
        }
    }

    @Test
    void aSegmentOfActivitiesHasNoTablesOfContext() {
        Store store = Sample.store(folder);
        try (StoreWriter writer = store.write()) {
            SegmentManifest visits = Sample.write(writer, Sample.file("one"), "1");
            SegmentManifest borders = write(writer, "two", pair("200", "220", "1904", "3"));
            writer.publish();

            assertThat(visits.tables()).doesNotContainKeys("context.parquet", "context_value.parquet");
            assertThat(borders.tables()).containsKeys("context.parquet", "context_value.parquet");
        }
        try (PublishedRecord record = store.read()) {
            assertThat(record.count("attestation")).isEqualTo(1);
            assertThat(record.count("context")).isEqualTo(1);
        }
    }

    /** As Entente wrote it before it kept context. */
    @Test
    void aSegmentOfBeforeContextStaysValid() throws IOException {
        Store store = Sample.store(folder);
        SegmentManifest segment;
        try (StoreWriter writer = store.write()) {
            segment = Sample.write(writer, Sample.file("one"), "1");
            Path manifest = folder.resolve("segments").resolve(segment.id()).resolve("manifest.json");
            String text = Files.readString(manifest);
            assertThat(text).contains("\"contexts\" : 0,");
            Files.writeString(manifest, text.replaceAll("\\s*\"contexts\" : 0,", ""));
            writer.publish();
        }
        assertThat(store.inForce()).containsExactly(segment);
        assertThat(store.violations()).isEmpty();
        try (PublishedRecord record = store.read()) {
            assertThat(record.count("attestation")).isEqualTo(1);
            assertThat(record.count("context")).isZero();
        }
    }

    @Test
    void aRecordOfOtherTablesIsRefusedAndRebuilt() throws SQLException {
        publish(pair("200", "220", "1904", "3"));
        try (Connection record = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("record-1.duckdb"));
                Statement sql = record.createStatement()) {
            sql.execute("drop table record_tables");
        }
        Store store = Sample.store(folder);
        assertThatThrownBy(store::read)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("record-1.duckdb", "another version of Entente", "entente rebuild");

        try (StoreWriter writer = store.write()) {
            writer.publish();
        }
        try (PublishedRecord record = store.read()) {
            assertThat(record.count("context")).isEqualTo(1);
        }
    }

    private SegmentManifest publish(ContextFact... facts) {
        try (StoreWriter writer = Sample.store(folder).write()) {
            SegmentManifest segment = write(writer, "one", facts);
            writer.publish();
            return segment;
        }
    }

    private static SegmentManifest write(StoreWriter writer, String content, ContextFact... facts) {
        try (SegmentWriter segment = writer.begin(Sample.file(BORDERS, content, 1))) {
            long number = 0;
            for (ContextFact fact : facts) {
                number++;
                segment.write(new SourceRow(number, number + 1, "the row", new RowOutcome.Context(List.of(fact))));
            }
            return segment.finish();
        }
    }

    private static ContextFact pair(String one, String other, String year, String kind) {
        return new ContextFact(
                BORDERS,
                Sample.LAYOUT,
                one + "-" + other,
                one + "-" + other + "-" + year,
                Optional.of(ActorReference.ofCode(CodeSystem.COW, one)),
                Optional.of(ActorReference.ofCode(CodeSystem.COW, other)),
                true,
                Span.between(HistoricalDate.parse(year + "-01-01"), HistoricalDate.parse(year + "-12-31")),
                List.of(
                        new ContextValue(
                                "kind",
                                AttributeState.STATED,
                                Optional.of(kind),
                                OptionalDouble.of(Double.parseDouble(kind)),
                                kind,
                                "type"),
                        new ContextValue(
                                "length", AttributeState.UNKNOWN, Optional.empty(), OptionalDouble.empty(), "-9", "km"),
                        new ContextValue(
                                "sort",
                                AttributeState.STATED,
                                Optional.of("river"),
                                OptionalDouble.empty(),
                                "2",
                                "type")),
                "row 1");
    }

    private List<String> rows(String sql) {
        try (PublishedRecord record = Sample.store(folder).read()) {
            return record.withConnection(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet answer = statement.executeQuery(sql + " order by all")) {
                    List<String> rows = new ArrayList<>();
                    while (answer.next()) {
                        List<String> cells = new ArrayList<>();
                        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                            cells.add(answer.getString(i));
                        }
                        rows.add(String.join(
                                " | ", cells.stream().map(String::valueOf).toList()));
                    }
                    return rows;
                } catch (SQLException e) {
                    throw DuckDb.failed(e);
                }
            });
        }
    }
}
