package entente.cli.download;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Closes a stream from which nothing has come for a while, so that whoever reads it does not wait for ever. */
final class Patience implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "patience");
        thread.setDaemon(true);
        return thread;
    });
    private final InputStream stream;
    private final Duration limit;
    private Future<?> end;

    Patience(InputStream stream, Duration limit) {
        this.stream = stream;
        this.limit = limit;
        this.end = schedule();
    }

    /** Something came. */
    void reset() {
        end.cancel(false);
        end = schedule();
    }

    private Future<?> schedule() {
        return clock.schedule(this::giveUp, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void giveUp() {
        try {
            stream.close();
        } catch (IOException e) {
            // the reader gets an error of its own
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
