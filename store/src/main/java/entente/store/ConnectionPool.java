package entente.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.ConnectionFactory;

/** Connections to one open database, used again once they are given back. Safe for use by several threads. */
final class ConnectionPool implements ConnectionFactory, AutoCloseable {
    private final DuckDBConnection database;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    ConnectionPool(DuckDBConnection database) {
        this.database = database;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = idle.poll();
        return connection == null ? database.duplicate() : connection;
    }

    @Override
    public void closeConnection(Connection connection) {
        idle.add(connection);
    }

    /** Closes the connections that are not in use. */
    @Override
    public void close() throws SQLException {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
