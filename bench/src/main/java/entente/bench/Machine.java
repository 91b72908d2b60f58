package entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes where the numbers come from. */
final class Machine {
    private static final long BYTES_PER_MEBIBYTE = 1L << 20;

    private Machine() {}

    static String description() throws IOException {
        return "%s processors%s, %s MiB of memory; %s %s; measured with JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor().map(name -> " (" + name + ")").orElse(""),
                        Markdown.whole(memory() / (double) BYTES_PER_MEBIBYTE),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version());
    }

    private static Optional<String> processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        }
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    /** Processes that wanted a processor in the last minute, on average; negative where it is not known. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
