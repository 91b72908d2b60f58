package entente.analysis.replication;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Two counts of exercises that were published as text, against the working sheet they were made from. Neither can come out the
 * same: the sheet went on after they were published, and some of its rows cannot be read.
 */
final class ExerciseCounts implements Replication.FromRecord {
    private static final double PUBLISHED = 1_479;
    private static final int FROM = 1970;
    private static final int TO = 2010;
    private static final double DAYS_BETWEEN = 8.9;
    private static final int DAYS_FROM = 1973;
    private static final int DAYS_TO = 2003;

    /** The sheet's last column is filled in the rows that were added later, and only there. */
    private static final String SHEET = """
            with sheet as (
                select year(date '1970-01-01' + a.start_first::integer) as year, bool_or(t.state = 'STATED') as later
                from attestation a
                left join attribute t on t.attestation_id = a.attestation_id and t.attribute = 'source.aus'
                where a.dataset = 'jme' and a.status = 'HELD'
                group by a.attestation_id, a.start_first)
            """;

    @Override
    public String id() {
        return "exercise-counts";
    }

    @Override
    public String title() {
        return "Joint military exercises counted in print, against the sheet they were coded in as it is now";
    }

    @Override
    public List<String> works() {
        return List.of(
                "D'Orazio, V. Joint Military Exercises: Introducing a Dataset. Chapter three of his dissertation,"
                        + " https://www.vitodorazio.com/dissertation-chapter-three.html",
                "Kuo, R., & Blankenship, B. D. (2022). Deterrence and Restraint: Do Joint Military Exercises Escalate"
                        + " Conflict? Journal of Conflict Resolution 66(1): 3-31");
    }

    @Override
    public List<String> datasets() {
        return List.of("jme");
    }

    @Override
    public List<Comparison> run(Connection record) {
        long early = count(
                record,
                SHEET
                        + "select count(*) from sheet where not coalesce(later, false) and %s"
                                .formatted(between(FROM, TO)));
        long all = count(record, SHEET + "select count(*) from sheet where " + between(FROM, TO));
        long rejected = count(record, "select count(*) from left_out where dataset = 'jme' and outcome = 'rejected'");
        long within = count(record, SHEET + "select count(*) from sheet where " + between(DAYS_FROM, DAYS_TO));
        long days = ChronoUnit.DAYS.between(LocalDate.of(DAYS_FROM, 1, 1), LocalDate.of(DAYS_TO + 1, 1, 1));
        return List.of(
                Comparison.explained(
                        "exercises %d-%d, rows of the first coding".formatted(FROM, TO),
                        PUBLISHED,
                        (double) early,
                        0,
                        "%,d rows of the sheet, of the first coding or later, cannot be read".formatted(rejected)),
                Comparison.explained(
                        "exercises %d-%d, all rows".formatted(FROM, TO),
                        PUBLISHED,
                        (double) all,
                        0,
                        "%,d of them were added after the count was published, without a coded year"
                                .formatted(all - early)),
                Comparison.explained(
                        "days from one exercise to the next, %d-%d".formatted(DAYS_FROM, DAYS_TO),
                        DAYS_BETWEEN,
                        (double) days / within,
                        0.05,
                        "%,d days, %,d exercises of which a beginning is known; the authors' own selection is not published"
                                .formatted(days, within)));
    }

    private static String between(int from, int to) {
        return "year between %d and %d".formatted(from, to);
    }

    private static long count(Connection record, String query) {
        try (Statement statement = record.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database failed: " + e.getMessage(), e);
        }
    }
}
