package entente.cli;

import entente.analysis.AnalysisException;
import entente.sources.SourceFileException;
import entente.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code entente}. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "A source-first record of defence diplomacy, from antiquity to today.",
            "",
            "Give it the datasets you have; it joins them into one record in which every cell has its source, and shows"
                    + " the record as an atlas in your browser."
        },
        subcommands = {
            AtlasCommand.class,
            AddCommand.class,
            GetCommand.class,
            StatusCommand.class,
            SearchCommand.class,
            SourcesCommand.class,
            CoverageCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            CiteCommand.class,
            CodebookCommand.class,
            ResolveCommand.class,
            FitCommand.class,
            TergmCommand.class,
            ReplicateCommand.class,
            PanelCommand.class,
            VerifyCommand.class,
            LinkCommand.class,
            RebuildCommand.class,
            GenerateCompletion.class
        },
        footerHeading = "%nTo begin:%n",
        footer = {
            "  entente atlas             open the atlas on the record that ships",
            "  entente sources           what can be added, and where it is published",
            "  entente add FILE...       add a dataset you have downloaded",
            "  entente COMMAND --help    what a command does, with examples",
            "",
            "Exit codes: 0 done; 1 the answer is no (a check failed, nothing was found); 2 the command was not"
                    + " understood; 3 a file could not be read; 4 the store could not be used; 70 a fault in Entente."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        // libraries log what people need not see
        Logger.getLogger("").setLevel(Level.SEVERE);
        CommandLine commandLine = commandLine();
        int exitCode;
        try {
            exitCode = commandLine.execute(arguments);
        } catch (LinkageError e) {
            exitCode = withoutLibrary(e, commandLine.getErr());
        }
        System.exit(exitCode);
    }

    /** DuckDB unpacks its native library at each start, and does not say so where it cannot. */
    private static int withoutLibrary(LinkageError failure, PrintWriter err) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (!(cause instanceof IOException)) {
            return fault(failure, err);
        }
        err.printf(
                "The database's library of 70 MB could not be unpacked into %s (%s). Free some space there, then try again.%n",
                System.getProperty("java.io.tmpdir"), cause.getMessage());
        err.flush();
        return ExitCode.UNUSABLE_STORE;
    }

    private static int fault(Throwable failure, PrintWriter err) {
        err.println("A fault in Entente, not in what you asked. Please report it with what follows.");
        failure.printStackTrace(err);
        err.flush();
        return ExitCode.FAULT;
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setUsageHelpLongOptionsMaxWidth(30);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
        return commandLine;
    }

    private static int failed(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof SourceFileException) {
            err.println(failure.getMessage());
            return ExitCode.UNREADABLE_FILE;
        }
        if (failure instanceof AnalysisException obstacle) {
            err.println(failure.getMessage());
            return switch (obstacle.category()) {
                case FILE -> ExitCode.UNREADABLE_FILE;
                case REQUEST -> ExitCode.NOT_UNDERSTOOD;
                case NO_ANSWER -> ExitCode.NO;
            };
        }
        if (failure instanceof StoreException) {
            err.println(failure.getMessage());
            return ExitCode.UNUSABLE_STORE;
        }
        return fault(failure, err);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of the commands below.");
    }
}
