package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the program as a user does. */
final class Launcher {
    private static final long POLL_MILLISECONDS = 10;
    private static final double NANOSECONDS = 1e9;

    private final Path script;
    private final Path output;

    /**
     * A launcher.
     *
     * @param project the folder of the launcher
     * @param output the file that takes what the program says
     */
    Launcher(Path project, Path output) {
        this.script = project.resolve("entente");
        this.output = output;
    }

    /** One run of a command, from the start of the launcher to its end. */
    record Run(double wallSeconds, Usage usage) {}

    /** A process that was started at a moment of {@link System#nanoTime()}. */
    record Started(Process process, long start) {
        double secondsSoFar() {
            return (System.nanoTime() - start) / NANOSECONDS;
        }
    }

    Started start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        long start = System.nanoTime();
        return new Started(builder.start(), start);
    }

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException if it fails, with what it said
     */
    Run run(String... arguments) throws IOException, InterruptedException {
        Started started = start(arguments);
        Usage usage = Usage.UNKNOWN;
        do {
            usage = Usage.of(started.process().pid(), usage);
        } while (!started.process().waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS));
        double wall = started.secondsSoFar();
        if (started.process().exitValue() != 0) {
            throw failed(String.join(" ", arguments));
        }
        return new Run(wall, usage);
    }

    IllegalStateException failed(String what) throws IOException {
        return new IllegalStateException("entente %s failed:%n%s".formatted(what, Files.readString(output)));
    }
}
