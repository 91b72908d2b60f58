package entente.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells how far long work is: a bar on a terminal, a plain line for each step elsewhere. */
interface Progress {
    /** A step of the work under way; close it when it is done. */
    interface Step extends AutoCloseable {
        /** Tells how much of the step is done, in the unit it was begun with. */
        void reached(long amount);

        @Override
        void close();
    }

    /** Begins a step. */
    Step begin(String what, long amount);

    /** Progress nobody sees. */
    static Progress none() {
        return (what, amount) -> new Step() {
            @Override
            public void reached(long done) {}

            @Override
            public void close() {}
        };
    }

    /** Progress on a stream: a bar if a person sits at a terminal. */
    static Progress on(PrintStream stream) {
        boolean terminal = Terminal.isThere();
        return terminal ? bars(stream) : lines(stream);
    }

    private static Progress lines(PrintStream stream) {
        return (what, amount) -> {
            stream.println(what);
            return none().begin(what, amount);
        };
    }

    private static Progress bars(PrintStream stream) {
        return (what, amount) -> {
            ProgressBar bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(amount)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(stream))
                    .build();
            return new Step() {
                @Override
                public void reached(long done) {
                    bar.stepTo(done);
                }

                @Override
                public void close() {
                    bar.stepTo(amount);
                    bar.close();
                }
            };
        };
    }
}
