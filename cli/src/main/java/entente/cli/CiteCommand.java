package entente.cli;

import picocli.CommandLine.Command;

@Command(name = "cite")
final class CiteCommand implements java.util.concurrent.Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
