package entente.analysis.finding;

import java.sql.Connection;
import java.util.function.Function;

/** Lends a connection to the tables of one generation of the record. */
public interface RecordAccess {
    /** Does some work over a connection, which is taken back afterwards. */
    <T> T with(Function<Connection, T> work);
}
