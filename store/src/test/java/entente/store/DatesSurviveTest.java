package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.Bound;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates go through a segment's Parquet unharmed. The epoch days were worked out outside this code, as the Julian Day
 * Number by integer arithmetic (a = (14 − m) div 12, y' = y + 4800 − a, m' = m + 12a − 3, d + (153m' + 2) div 5 + 365y' +
 * y' div 4 − y' div 100 + y' div 400 − 32045) less 2440588, in Python, whose integers do not overflow and whose division
 * rounds down.
 */
class DatesSurviveTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "-0258~,          -813760,      -813396",
                "-0430-04-06,     -876487,      -876487",
                "0000,            -719528,      -719163",
                "1582-10-04,      -141438,      -141438",
                "1582-10-15,      -141427,      -141427",
                "\"[1888,1889]\", -29950,       -29220",
                "1949-04-04,      -7577,        -7577",
                "9999-12-31,      2932896,      2932896",
                "Y-17E7,          -62091944528, -62091944163",
                "Y170000000,      62090505472,  62090505837",
                "1582-10-15/..,   -141427,      null",
                "../1582-10-04,   null,         -141438",
            })
    void aDateKeepsItsWordingAndItsDays(String edtf, String first, String last) {
        Path attestations = write(Span.on(HistoricalDate.parse(edtf)));
        assertThat(cells(attestations, "start_date", "start_first", "start_last"))
                .containsExactly(edtf, first, last);
        assertThat(cells(attestations, "end_date", "end_first", "end_last")).containsExactly(edtf, first, last);
        assertThat(cells(attestations, "date")).containsExactly(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "DATED,      1816-01-01, CENSORED,   2018-12-31, 1816-01-01/..",
        "CENSORED,   1816-01-01, DATED,      2018-12-31, ../2018-12-31",
        "UNDATED,    ,           DATED,      2018-12-31, /2018-12-31",
        "DATED,      1816-01-01, UNDATED,    ,           1816-01-01/",
        "DATED,      1816-01-01, NOT_STATED, ,           1816-01-01/",
    })
    void aBoundKeepsItsMeaning(String startBound, String start, String endBound, String end, String edtf) {
        Path attestations = write(new Span(
                Optional.ofNullable(start).map(HistoricalDate::parse),
                Bound.valueOf(startBound),
                Optional.ofNullable(end).map(HistoricalDate::parse),
                Bound.valueOf(endBound)));
        assertThat(cells(attestations, "start_date", "start_bound", "end_date", "end_bound", "date"))
                .containsExactly(String.valueOf(start), startBound, String.valueOf(end), endBound, edtf);
        assertThat(cells(attestations, "start_first", "start_last")).containsOnly(start == null ? "null" : "-56248");
        assertThat(cells(attestations, "end_first", "end_last")).containsOnly(end == null ? "null" : "17896");
    }

    private Path write(Span span) {
        try (StoreWriter writer = Sample.store(folder).write();
                SegmentWriter segment = writer.begin(Sample.file("one"))) {
            segment.write(Sample.used(1, Sample.visit(Sample.DATASET, "1", Optional.empty(), "row 1", span)));
            return folder.resolve("segments").resolve(segment.finish().id()).resolve("attestation.parquet");
        }
    }

    private static List<String> cells(Path file, String... columns) {
        return List.of(columns).stream()
                .map(column -> Parquet.column(file, column).get(0))
                .toList();
    }
}
