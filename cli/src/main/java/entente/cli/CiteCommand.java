package entente.cli;

import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.export.citation.Citation;
import entente.export.citation.Style;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = {
            "Say how to cite a dataset, an activity with all its sources, the codebook, or Entente itself.",
            "",
            "What is cited of an activity is the record that shows it and the works of every source that attests it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente cite atop",
            "  entente cite atop.alliances:1005 --style bibtex",
            "  entente cite codebook --style ris",
            "  entente cite entente --style csl"
        })
final class CiteCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(
            paramLabel = "WHAT",
            description = "The id of a dataset, an activity or an attestation; codebook; entente.")
    private String what;

    @Option(names = "--style", defaultValue = "text", description = "text, bibtex, ris or csl. Default: text.")
    private Style style;

    @SuppressWarnings("NullAway.Init")
    CiteCommand() {}

    @Override
    public Integer call() {
        Optional<List<Work>> works = works();
        if (works.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "Nothing is known as %s. 'entente sources' lists the datasets; 'entente export activities' the activities.%n",
                            what);
            return ExitCode.NO;
        }
        spec.commandLine().getOut().println(Citation.render(works.get(), style));
        return ExitCode.DONE;
    }

    private Optional<List<Work>> works() {
        if (what.equalsIgnoreCase("entente")) {
            return Optional.of(List.of(OwnWorks.program()));
        }
        if (what.equalsIgnoreCase("codebook")) {
            return Optional.of(List.of(OwnWorks.codebook()));
        }
        DatasetDescriptor dataset = KnownDatasets.byId().get(what);
        if (dataset != null) {
            return Optional.of(dataset.works());
        }
        try (PublishedRecord published = storeOptions.read()) {
            return published.activity(what).map(activity -> activity(published, activity));
        }
    }

    private static List<Work> activity(PublishedRecord published, Rows.Activity activity) {
        Map<String, DatasetDescriptor> known = KnownDatasets.byId();
        Set<Work> works = new LinkedHashSet<>();
        works.add(OwnWorks.activity(activity, published));
        for (Rows.Attestation attestation : published.attestations(activity.activityId())) {
            DatasetDescriptor dataset = known.get(attestation.dataset());
            if (dataset != null) {
                works.addAll(dataset.works());
            }
        }
        return new ArrayList<>(works);
    }
}
