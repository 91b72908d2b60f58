package entente.cli;

import picocli.CommandLine.Command;

@Command(name = "atlas")
final class AtlasCommand implements java.util.concurrent.Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
