package entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands on one store, in this process, and keeps what they print. */
final class Console {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path store;

    Console(Path store) {
        this.store = store;
    }

    /** What a command printed, and its exit code. */
    record Answer(int exitCode, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    /** Runs a command that works on the store. */
    Answer run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--store");
        all.add(store.toString());
        return runAsTyped(all.toArray(new String[0]));
    }

    /** Runs a command with exactly these arguments. */
    static Answer runAsTyped(String... arguments) {
        return run(Main.commandLine(), arguments);
    }

    /** Runs a command of a program that was changed. */
    static Answer run(CommandLine commandLine, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new Answer(exitCode, out.toString(), err.toString());
    }
}
