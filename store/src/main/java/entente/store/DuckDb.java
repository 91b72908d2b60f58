package entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/** Opens DuckDB with the limits of this process: memory, threads, and a folder of our own for what does not fit. */
final class DuckDb {
    /** System property with DuckDB's memory limit, such as {@code 2GB}; the launcher sets it by the machine. */
    static final String MEMORY_PROPERTY = "entente.duckdb.memory";

    private static final String DEFAULT_MEMORY = "1GB";

    /** The name of a file in a failure's message, whose quotes may themselves be escaped. */
    private static final Pattern FILE = Pattern.compile("file \\\\?\"([^\"]+?)\\\\?\"");

    /**
     * DuckDB's native library. It is unpacked anew for each process, 70 MB, which takes a third of a second: time in which
     * much else can be done.
     */
    private static final class Library {
        private static final CompletableFuture<Void> LOADED = CompletableFuture.runAsync(Library::load);

        private static void load() {
            try {
                Class.forName("org.duckdb.DuckDBNative");
            } catch (ClassNotFoundException e) {
                // a driver that has no such class loads its library by itself, when it is asked for a connection
            }
        }

        /** Begins: whoever calls this has the class initialised, and with it the work begun. */
        static void begin() {}

        /** Waits for it. */
        static void await() {
            try {
                LOADED.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof LinkageError cause) {
                    throw cause;
                }
                throw e;
            }
        }
    }

    private DuckDb() {}

    /** Begins to load the native library, unless it is there. */
    static void prepare() {
        Library.begin();
    }

    static DuckDBConnection inMemory(Path temporary) {
        return open("jdbc:duckdb:", new Properties(), temporary);
    }

    static DuckDBConnection readOnly(Path file, Path temporary) {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        return open("jdbc:duckdb:" + file, properties, temporary);
    }

    private static DuckDBConnection open(String url, Properties properties, Path temporary) {
        Library.await();
        properties.setProperty("memory_limit", System.getProperty(MEMORY_PROPERTY, DEFAULT_MEMORY));
        properties.setProperty("temp_directory", temporary.toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            return DriverManager.getConnection(url, properties).unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new StoreException("The record's database cannot be opened (%s).".formatted(e.getMessage()), e);
        }
    }

    static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static StoreException failed(SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (StoreLayout.tellsOfAFullDisk(message)) {
            Matcher file = FILE.matcher(message);
            return new StoreException(
                    "%s could not be written: the disk is full. What was published before stays in force. Free some space, then try again."
                            .formatted(file.find() ? file.group(1) : "The record"),
                    e);
        }
        return new StoreException("The database failed: " + e.getMessage(), e);
    }

    /** A text as an SQL literal. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
