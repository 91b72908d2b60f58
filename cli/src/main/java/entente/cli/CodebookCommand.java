package entente.cli;

import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.export.codebook.CodebookJson;
import entente.export.codebook.CodebookSkos;
import entente.export.codebook.CodebookText;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = {
            "Print the codebook: the nine activity types with their definitions, rules, attributes, examples and"
                    + " counter-examples."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente codebook                    all of it",
            "  entente codebook exercise           one type",
            "  entente codebook --json             for a program, with the crosswalks",
            "  entente codebook --skos             as SKOS in Turtle"
        })
final class CodebookCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable ActivityType type;

    @Option(names = "--json", description = "Print all of it as JSON.")
    private boolean json;

    @Option(names = "--skos", description = "Print all of it as SKOS in Turtle.")
    private boolean skos;

    @SuppressWarnings("NullAway.Init")
    CodebookCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(text(Codebook.bundled()));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private String text(Codebook codebook) {
        if (json) {
            return CodebookJson.json(codebook);
        }
        if (skos) {
            return CodebookSkos.turtle(codebook, CodebookSkos.DEFAULT_BASE);
        }
        return type == null ? CodebookText.all(codebook) : CodebookText.type(codebook, type);
    }
}
