package entente.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.panel.HandMadeRecord;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings 3 and 5 on invented treaties of real states. */
final class TieFindingsTest {
    private HandMadeRecord record;

    @BeforeEach
    void open() throws SQLException {
        record = new HandMadeRecord();
        execute("create table segment (dataset varchar, layout varchar, file varchar, sha256 varchar, rows_in bigint,"
                + " rows_used bigint)");
    }

    @AfterEach
    void close() throws SQLException {
        record.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = record.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private void load(String dataset, String part, int from, int to) throws SQLException {
        record.covering(
                dataset,
                ActivityType.AGREEMENT,
                part,
                CoverageScope.among(CodeSystem.COW),
                from,
                to,
                CoverageKind.CENSUS);
        execute("insert into segment values ('%s', 'rows', 'invented.csv', '', 1, 1)".formatted(dataset));
    }

    /** An alliance as ATOP's file by alliance has it. */
    private void alliance(String id, String begun, String... cells) throws SQLException {
        String attestation = "atop.alliances:" + id;
        long day = java.time.LocalDate.parse(begun).toEpochDay();
        execute(
                "insert into attestation values ('%s', 'atop', 'alliances', '%s', 'HELD', 'DATED', %d, %d, 'NOT_STATED', null, null, 'AGREEMENT', false, false)"
                        .formatted(attestation, id, day, day));
        for (String cell : cells) {
            String[] parts = cell.split("=");
            execute("insert into attribute values ('%s', null, '%s', '%s', %s)"
                    .formatted(
                            attestation,
                            parts[0],
                            parts[1].equals("?") ? "UNKNOWN" : "STATED",
                            parts[1].equals("?") ? "null" : "'" + parts[1] + "'"));
        }
    }

    private Finding answer(int number) {
        RecordAccess access = new RecordAccess() {
            @Override
            public <T> T with(Function<java.sql.Connection, T> work) {
                return work.apply(record.connection());
            }
        };
        return new Findings(new Evidence(
                        access, "invented", record.datasets(), ActorDirectory.bundled(), Codebook.bundled(), "test"))
                .answer(number);
    }

    private static List<String> row(Finding finding, String table, int row) {
        return finding.tables().stream()
                .filter(one -> one.id().equals(table))
                .findFirst()
                .orElseThrow()
                .rows()
                .get(row)
                .stream()
                .map(Cell::value)
                .toList();
    }

    @Test
    void withoutCensusesNothingIsSaidAndTheSourcesAreNamed() {
        Finding partnership = answer(3);
        Finding ties = answer(5);

        assertThat(partnership.answer()).startsWith("Nothing can be said").contains("ATOP", "DCAD");
        assertThat(partnership.unsaid().get(0)).contains("ATOP", "COW", "DCAD");
        assertThat(partnership.verdicts().get(0).ruling()).isEqualTo(Ruling.NOT_TESTABLE);
        assertThat(ties.answer()).startsWith("Nothing can be said").contains("DCAD", "ATOP", "MME");
        assertThat(ties.verdicts().get(0).ruling()).isEqualTo(Ruling.NOT_TESTABLE);
        assertThat(List.of(partnership.figures(), ties.figures())).allMatch(List::isEmpty);
    }

    @Test
    void depthFollowsLeedsAndAnac() throws SQLException {
        load("atop", "alliances", 1980, 1989);
        alliance("1", "1981-05-01", "obligation_defence=1", "obligation_consultation=1", "bases=mutual");
        alliance("2", "1982-05-01", "obligation_nonaggression=1", "military_contact=peacetime", "integrated_command=0");
        alliance("3", "1983-05-01", "obligation_nonaggression=1", "military_contact=in_hostilities", "bases=none");
        alliance("4", "1984-05-01", "obligation_offence=1", "military_contact=?", "bases=?");
        alliance("5", "1985-05-01", "obligation_neutrality=1", "aid_provision=grants_or_loans");
        alliance("6", "1986-05-01", "obligation_neutrality=1", "organisation_purpose=comprehensive");

        // six alliances with seven obligations; with defence 1, non-aggression alone 2; none 3 and 5, moderate 2 and 6,
        // high 1
        assertThat(row(answer(3), "depth", 0))
                .containsExactly("1980s", "1980", "1989", "6", "1.17", "1", "2", "2", "2", "1", "1");
    }

    @Test
    void sharesAreOfPossiblePairsInsideTheCommonWindow() throws SQLException {
        load("atop", "alliances", 1980, 1984);
        load("dcad", "bilateral defence cooperation agreements", 1980, 1984);
        record.atopMember("1", "france", "1980-01-01", "1984-12-31", false, "defence")
                .atopMember("1", "poland", "1980-01-01", "1984-12-31", false, "defence");
        record.dcad("1", "france", "italy", "1982-03-01", 1984, "high");
        long possible = java.util.stream.IntStream.rangeClosed(1980, 1984)
                .mapToLong(new StateSystem(ActorDirectory.bundled())::pairs)
                .sum();

        Finding finding = answer(3);

        assertThat(row(finding, "shares", 1).subList(0, 8))
                .containsExactly("agreement", "dcad", "1980–1984", "1980", "1984", "3", String.valueOf(possible), "0");
        assertThat(finding.provenance().rowsUsed()).isEqualTo(possible);
    }

    @Test
    void aModelThatCannotBeFittedSaysWhy() throws SQLException {
        load("dcad", "bilateral defence cooperation agreements", 1980, 1984);

        Finding finding = answer(5);

        assertThat(finding.models()).isEmpty();
        assertThat(finding.unsaid()).anyMatch(line -> line.startsWith("Partners of the year before: no estimate."));
        assertThat(finding.answer()).contains("cannot be estimated");
    }
}
