package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * What a process has used so far, as {@code /proc} tells on Linux. Elsewhere nothing is known.
 *
 * @param cpuSeconds processor time of the process and of the children it has waited for, to a hundredth
 * @param peakMegabytes the largest resident memory so far (VmHWM), in units of 1,000,000 bytes
 */
record Usage(double cpuSeconds, double peakMegabytes) {
    /** Nothing was measured. */
    static final Usage UNKNOWN = new Usage(Double.NaN, Double.NaN);

    // The kernel gives times to programs in hundredths of a second on every architecture Java runs on (proc(5)).
    private static final double TICKS_PER_SECOND = 100;
    // utime, stime, cutime and cstime are fields 14 to 17, and the third is the first after the command's name
    private static final int FIRST_TIME = 14 - 3;
    private static final int TIMES = 4;
    private static final double BYTES_PER_KIBIBYTE = 1024;
    private static final double BYTES_PER_MEGABYTE = 1_000_000;

    /** What a process has used; what was known before, if it has ended since. */
    static Usage of(long process, Usage before) {
        Path folder = Path.of("/proc", Long.toString(process));
        try {
            OptionalLong peak = peakKibibytes(folder.resolve("status"));
            if (peak.isEmpty()) {
                return before;
            }
            double megabytes = peak.getAsLong() * BYTES_PER_KIBIBYTE / BYTES_PER_MEGABYTE;
            return new Usage(ticks(folder.resolve("stat")) / TICKS_PER_SECOND, megabytes);
        } catch (IOException e) {
            return before;
        }
    }

    private static OptionalLong peakKibibytes(Path status) throws IOException {
        // a process that has ended and was not waited for has no such line
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    private static long ticks(Path stat) throws IOException {
        String text = Files.readString(stat);
        // the name of the command stands in parentheses and may itself hold spaces and parentheses
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int field = FIRST_TIME; field < FIRST_TIME + TIMES; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }
}
