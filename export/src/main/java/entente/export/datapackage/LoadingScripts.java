package entente.export.datapackage;

import entente.export.table.ColumnType;
import entente.export.table.TableColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scripts that read a package in R, Python and Stata. What does not depend on the tables stands in the resources {@code
 * load.R}, {@code load.py} and {@code load.do}; the tables with their types and labels take the place of a line there.
 */
final class LoadingScripts {
    private static final String TABLES = "@tables@";

    private LoadingScripts() {}

    /** A script for R: a list of data frames whose columns have labels. */
    static String r(List<PackageTable> tables) {
        return script("load.R", tables.stream().map(LoadingScripts::inR).collect(Collectors.joining(",\n")));
    }

    /** A script for Python: a dictionary of pandas data frames with their labels. */
    static String python(List<PackageTable> tables) {
        return script("load.py", tables.stream().map(LoadingScripts::inPython).collect(Collectors.joining()));
    }

    /** A script for Stata 16 and newer: a frame for each table. */
    static String stata(List<PackageTable> tables) {
        return script("load.do", tables.stream().map(PackageTable::name).collect(Collectors.joining(" ")));
    }

    private static String inR(PackageTable table) {
        return "  %s = list(\n    types = c(\n%s),\n    labels = c(\n%s))"
                .formatted(
                        table.name(),
                        columns(table, ",\n", "      %s = %s", column -> rType(column.type())),
                        columns(table, ",\n", "      %s = %s", TableColumn::label));
    }

    private static String inPython(PackageTable table) {
        return "    \"%s\": [\n%s    ],\n"
                .formatted(
                        table.name(),
                        table.columns().stream()
                                .map(column -> "        (%s, %s, %s),\n"
                                        .formatted(
                                                quoted(column.name()),
                                                quoted(pythonType(column.type())),
                                                quoted(column.label())))
                                .collect(Collectors.joining()));
    }

    private static String columns(
            PackageTable table, String separator, String line, Function<TableColumn, String> value) {
        return table.columns().stream()
                .map(column -> line.formatted(quoted(column.name()), quoted(value.apply(column))))
                .collect(Collectors.joining(separator));
    }

    /** R has no whole numbers of 64 bits; its doubles hold those of 53. */
    private static String rType(ColumnType type) {
        return switch (type) {
            case TEXT -> "character";
            case INTEGER, NUMBER -> "numeric";
            case BOOLEAN -> "logical";
        };
    }

    private static String pythonType(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "Int64";
            case NUMBER -> "Float64";
            case BOOLEAN -> "boolean";
        };
    }

    /** A text as R and Python both write it, in ASCII: a script is then read right whatever the machine's characters are. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').append((char) character);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (character >= ' ' && character <= '~') {
                        quoted.append((char) character);
                    } else {
                        quoted.append("\\u%04x".formatted(character));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static String script(String name, String tables) {
        try (InputStream stream = Objects.requireNonNull(LoadingScripts.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace(TABLES, tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
