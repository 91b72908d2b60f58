package entente.cli;

import picocli.CommandLine.Command;

@Command(name = "codebook")
final class CodebookCommand implements java.util.concurrent.Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
