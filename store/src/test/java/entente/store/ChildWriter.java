package entente.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that takes a store's writer, says so, and holds it until its standard input ends. */
final class ChildWriter {
    static final String WRITING = "writing";

    private ChildWriter() {}

    public static void main(String[] arguments) throws IOException {
        try (StoreWriter writer = Sample.store(Path.of(arguments[0])).write()) {
            System.out.println(writer.inForce().isEmpty() ? WRITING : "not empty");
            while (System.in.read() >= 0) {
                // nothing is asked of it but to hold on
            }
        } catch (StoreException e) {
            System.out.println(e.getMessage());
        }
    }

    /** Starts one. */
    static Process start(Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ChildWriter.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
