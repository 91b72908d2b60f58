package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import entente.analysis.AnalysisException;
import entente.analysis.panel.Frame.Run;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.record.DatasetDescriptor;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A panel worked out of a record: a row for each unit and year in which it existed. A pair existed in a year if both states
 * were members of the system on at least one common day of it. Rows are in the order of codes and years, and the same record
 * gives the same rows.
 *
 * <p>It holds what is told of units by year, and makes the cells of rows as they are read. Immutable.
 */
public final class Panel {
    /** Few enough that all columns of a block lie in a few megabytes. */
    private static final int ROWS_AT_ONCE = 4096;

    private final PanelRequest request;
    private final List<PanelColumn> columns;
    private final List<CellSource> sources;
    private final Frame frame;
    private final GroupYears groups;
    private final List<String> obligationsByPartner;

    Panel(
            PanelRequest request,
            List<PanelColumn> columns,
            List<CellSource> sources,
            Frame frame,
            GroupYears groups,
            List<String> obligationsByPartner) {
        this.request = request;
        this.columns = List.copyOf(columns);
        this.sources = List.copyOf(sources);
        this.frame = frame;
        this.groups = groups;
        this.obligationsByPartner = obligationsByPartner;
    }

    /**
     * Works out a panel.
     *
     * @param record a connection to the tables of a record, which makes temporary tables and drops them
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
        return PanelBuilder.build(requireNonNull(record, "record is null"), request, datasets, loaded, directory);
    }

    /**
     * How many rows a panel has, whatever its columns.
     *
     * @param fromYear the first year
     * @param toYear the last year
     * @param directory whose members the states are
     */
    public static int rows(Unit unit, CodeSystem system, int fromYear, int toYear, ActorDirectory directory) {
        return Frame.of(unit, SystemMember.of(directory, system, toYear), fromYear, toYear)
                .rows();
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
    public int rows() {
        return frame.rows();
    }

    /**
     * What ATOP's obligations cannot tell: in some alliances they vary by partner, and the file by member does not say by
     * which. A clause for the dictionary, with the ids of these alliances; empty if there are none.
     */
    String notDerivable() {
        return obligationsByPartner.isEmpty()
                ? ""
                : "; unknown where it hangs on one of the %d alliances whose obligations vary by partner, which ATOP's file by"
                                .formatted(obligationsByPartner.size())
                        + " member does not tell apart: " + String.join(", ", obligationsByPartner);
    }

    /** The names of the columns that tell what a row is. */
    public List<String> keys() {
        String code = request.system() == CodeSystem.COW ? "ccode" : "gwcode";
        return request.unit().isPair() ? List.of(code + "1", code + "2", "year") : List.of(code, "year");
    }

    /** Takes blocks of rows, in their order. */
    public interface BlockTaker {
        /** The next rows. */
        void take(PanelBlock block) throws IOException;
    }

    /** Hands out every row, in blocks of at most so many. */
    public void read(int most, BlockTaker taker) throws IOException {
        List<Run> runs = new ArrayList<>();
        int rows = 0;
        for (Run run : frame.runs()) {
            Run left = run;
            while (rows + left.years() >= most) {
                int cut = left.firstYear() + most - rows;
                runs.add(new Run(left.first(), left.second(), left.firstYear(), cut - 1));
                taker.take(new PanelBlock(request.unit(), sources, groups, runs, most));
                runs.clear();
                rows = 0;
                left = new Run(left.first(), left.second(), cut, left.lastYear());
            }
            if (left.years() > 0) {
                runs.add(left);
                rows += left.years();
            }
        }
        if (rows > 0) {
            taker.take(new PanelBlock(request.unit(), sources, groups, runs, rows));
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
        List<Cells> cells =
                columns.stream().map(column -> new Cells(ROWS_AT_ONCE)).toList();
        read(ROWS_AT_ONCE, block -> {
            for (int column = 0; column < columns.size(); column++) {
                block.fill(column, cells.get(column));
            }
            for (int row = 0; row < block.rows(); row++) {
                for (int place = 0; place < keys; place++) {
                    taker.number(block.key(place, row));
                }
                for (int column = 0; column < columns.size(); column++) {
                    hand(taker, columns.get(column), cells.get(column), row);
                }
                taker.endRow();
            }
        });
    }

    private static void hand(CellTaker taker, PanelColumn column, Cells cells, int row) throws IOException {
        if (!cells.isNumber(row)) {
            taker.missing(cells.state(row));
        } else if (column.fraction()) {
            taker.fraction(cells.number(row));
        } else {
            taker.number((long) cells.number(row));
        }
    }
}
