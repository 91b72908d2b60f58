package entente.bench;

import entente.core.actor.ActorDirectory;
import entente.core.actor.Resolution;
import entente.core.time.HistoricalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many dates are read and names resolved in a second, in one thread of a warm process. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CoreRates {
    private static final int DATES = 8;
    private static final int NAMES = 8;
    /** 1 January 1860. */
    private static final long DAY = -40_177;

    private final List<String> dates = List.of(
            "1961-04-17",
            "1949-04",
            "-0258~",
            "1794-06-12/1854-03-27",
            "1925-02-03/..",
            "19XX",
            "[0040..0103]",
            "2001-21");

    private final List<String> names = List.of(
            "Prussia",
            "France",
            "Ottoman Empire",
            "United Kingdom of Great Britain and Ireland",
            "cow:255",
            "Two Sicilies",
            "Swizerland",
            "Atlantis");

    private final ActorDirectory actors = ActorDirectory.bundled();

    /** Dates of all kinds, from a day to a set. */
    @Benchmark
    @OperationsPerInvocation(DATES)
    public void parseDates(Blackhole blackhole) {
        for (String date : dates) {
            blackhole.consume(HistoricalDate.parse(date));
        }
    }

    /** Names and a code on a day, one name misspelt and one of nobody. */
    @Benchmark
    @OperationsPerInvocation(NAMES)
    public void resolveNames(Blackhole blackhole) {
        for (String name : names) {
            Resolution resolution = actors.resolve(name, DAY);
            blackhole.consume(resolution);
        }
    }
}
