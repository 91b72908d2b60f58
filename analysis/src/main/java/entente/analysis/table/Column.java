package entente.analysis.table;

import java.util.Optional;

/** A column of a table. */
public sealed interface Column permits NumberColumn, WordColumn {
    /** The column's name in the file. */
    String name();

    /** The number of cells. */
    int size();

    /** Whether a cell holds no value; rows count from 0. */
    boolean isMissing(int row);

    /** Why a cell holds no value, if it holds none; rows count from 0. */
    Optional<MissingReason> missing(int row);
}
