package entente.analysis.panel;

import java.util.Optional;

/**
 * How the cells of a column are read from the tables of a panel.
 *
 * @param name the column's name
 * @param fraction whether its numbers are fractions
 * @param empty what a cell without a value means, where it is not in doubt
 * @param value the cell in SQL
 * @param doubt true in SQL where something may have been, but is not sure; empty if no cell is in doubt
 */
record CellSql(String name, boolean fraction, CellState empty, String value, Optional<String> doubt) {}
