package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import entente.analysis.AnalysisException;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.record.DatasetDescriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A panel worked out of a record: a row for each unit and year in which it existed. A pair existed in a year if both states
 * were members of the system on at least one common day of it. Rows are in the order of codes and years, and the same record
 * gives the same rows.
 *
 * <p>It lives in temporary tables of the connection it was made with, until it is closed. Not safe for use by several
 * threads.
 */
public final class Panel implements AutoCloseable {
    private static final String STATES = Arrays.stream(CellState.values())
            .map(state -> Sql.literal(state.word()))
            .collect(Collectors.joining(", ", "enum(", ")"));

    private final PanelRequest request;
    private final Sql sql;
    private final Connection connection;
    private final List<CellSql> cells;
    private final List<PanelColumn> columns;
    private final String from;
    private final long rows;

    /** Reads the temporary tables that {@link PanelTables} filled, by the clause that joins them. */
    Panel(PanelRequest request, Connection connection, List<CellSql> cells, List<PanelColumn> columns, String from) {
        this.request = request;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.cells = cells;
        this.columns = columns;
        this.from = from;
        this.rows = sql.number("select count(*) from panel_frame");
    }

    /**
     * Works out a panel.
     *
     * @param record a connection to the tables of a record, which makes temporary tables
     * @param request which panel
     * @param datasets every dataset known
     * @param loaded ids of those the record holds
     * @param directory whose members the states are
     * @throws AnalysisException if a column is unknown, or no state existed in these years
     */
    public static Panel of(
            Connection record,
            PanelRequest request,
            List<DatasetDescriptor> datasets,
            Set<String> loaded,
            ActorDirectory directory) {
        return PanelTables.fill(requireNonNull(record, "record is null"), request, datasets, loaded, directory);
    }

    /**
     * How many rows a panel has, whatever its columns.
     *
     * @param record a connection to any database, which makes temporary tables
     * @param fromYear the first year
     * @param toYear the last year
     * @param directory whose members the states are
     */
    public static long rows(
            Connection record, Unit unit, CodeSystem system, int fromYear, int toYear, ActorDirectory directory) {
        return PanelTables.rows(record, unit, system, fromYear, toYear, directory);
    }

    /** What a row is, and which years. */
    public PanelRequest request() {
        return request;
    }

    /** The columns after the codes and the year, in the order of the file, each with its companion right after it. */
    public List<PanelColumn> columns() {
        return columns;
    }

    /** How many rows it has. */
    public long rows() {
        return rows;
    }

    /**
     * What ATOP's obligations cannot tell: in some alliances they vary by partner, and the file by member does not say by
     * which. A clause for the dictionary, with the ids of these alliances; empty if there are none.
     */
    String notDerivable() {
        List<String> alliances = sql.texts("""
                select distinct a.native_id
                from attribute t join attestation a using (attestation_id)
                where t.attestation_id like 'atop.members:%' and t.attribute = 'varies_by_partner' and t.value = '1'
                order by 1
                """);
        return alliances.isEmpty()
                ? ""
                : "; unknown where it hangs on one of the %d alliances whose obligations vary by partner, which ATOP's file by"
                                .formatted(alliances.size())
                        + " member does not tell apart: " + String.join(", ", alliances);
    }

    /** How a file of rows is written. */
    public enum Form {
        /** Columns with Snappy, in the order of rows. */
        PARQUET("format parquet, codec 'snappy'"),
        /** UTF-8, with a line of names; a missing cell is empty. */
        CSV("format csv, header true");

        private final String options;

        Form(String options) {
            this.options = options;
        }
    }

    /**
     * Writes the rows to a file; what was there is overwritten.
     *
     * @throws AnalysisException if the file cannot be written
     */
    public void write(Path file, Form form) {
        String copy = "copy (%s) to %s (%s)".formatted(query(), Sql.literal(file.toString()), form.options);
        try (Statement statement = connection.createStatement()) {
            statement.execute(copy);
        } catch (SQLException e) {
            throw AnalysisException.file("%s cannot be written: %s"
                    .formatted(
                            file,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    /** Takes the cells of rows from left to right. */
    public interface CellTaker {
        /** A code, a year or a count. */
        void number(long value) throws IOException;

        /** A fraction. */
        void fraction(double value) throws IOException;

        /** A cell without a value. */
        void missing(CellState state) throws IOException;

        /** The end of a row. */
        void endRow() throws IOException;
    }

    /** Hands out every row: the codes, the year, the columns without their companions. */
    public void read(CellTaker taker) throws IOException {
        int keys = keys().size();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query())) {
            while (row.next()) {
                int place = 1;
                for (; place <= keys; place++) {
                    taker.number(row.getLong(place));
                }
                for (CellSql each : cells) {
                    boolean fraction = each.fraction();
                    double value = row.getDouble(place++);
                    boolean empty = row.wasNull();
                    boolean unknown =
                            each.doubt().isPresent() && CellState.UNKNOWN.word().equals(row.getString(place++));
                    if (empty) {
                        taker.missing(unknown ? CellState.UNKNOWN : each.empty());
                    } else if (fraction) {
                        taker.fraction(value);
                    } else {
                        taker.number((long) value);
                    }
                }
                taker.endRow();
            }
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    /** The names of the columns that tell what a row is. */
    public List<String> keys() {
        String code = request.system() == CodeSystem.COW ? "ccode" : "gwcode";
        return request.unit().isPair() ? List.of(code + "1", code + "2", "year") : List.of(code, "year");
    }

    private String query() {
        List<String> expressions = new ArrayList<>();
        List<String> keys = keys();
        expressions.add("f.code1 as " + keys.get(0));
        if (request.unit().isPair()) {
            expressions.add("f.code2 as " + keys.get(1));
        }
        expressions.add("f.year");
        for (CellSql each : cells) {
            expressions.add("%s as %s".formatted(each.value(), each.name()));
            each.doubt()
                    .ifPresent(doubt ->
                            expressions.add("case when (%s) is not null then %s when %s then %s else %s end as %s_state"
                                    .formatted(
                                            each.value(),
                                            constant(CellState.VALUE),
                                            doubt,
                                            constant(CellState.UNKNOWN),
                                            constant(CellState.NOT_COVERED),
                                            each.name())));
        }
        // a join keeps no order, and the frame has none
        return "select %s from %s order by f.place".formatted(String.join(", ", expressions), from);
    }

    /** Of the type already, since to make it of a text for each cell takes as long as a join. */
    private static String constant(CellState state) {
        return "%s::%s".formatted(Sql.literal(state.word()), STATES);
    }

    @Override
    public void close() {
        PanelTables.drop(sql);
    }
}
