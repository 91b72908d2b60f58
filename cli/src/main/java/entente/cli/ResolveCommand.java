package entente.cli;

import picocli.CommandLine.Command;

@Command(name = "resolve")
final class ResolveCommand implements java.util.concurrent.Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
