package entente.cli;

import entente.core.actor.Actor;
import entente.core.actor.ActorDirectory;
import entente.core.actor.Resolution;
import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageAnswer;
import entente.core.record.CoverageAnswer.Claim;
import entente.core.record.CoverageAnswer.Question;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import entente.core.record.HeldClaim;
import entente.core.record.ScopeCheck;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = {
            "Say by which sources each type is covered, in which years, and how.",
            "",
            "A census covers every case of its definition, and only a census turns absence into zero. A sample is drawn by"
                    + " a stated procedure; what is anecdotal came to hand; what is exempt is left out by rule. Only sources"
                    + " of this store count; those that are known and not loaded are listed below.",
            "",
            "Exit code 1 if nothing covers what is asked for."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente coverage",
            "  entente coverage --type ATTACHE --actor 'United Kingdom'",
            "  entente coverage --type AGREEMENT --from 1900 --to 1950 --json"
        })
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--type", paramLabel = "TYPE", description = "One activity type. Default: all.")
    private @Nullable ActivityType type;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "A name or code: what sources cover of this actor's activities. Default: of anyone's.")
    private @Nullable String actor;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "The first year; 0 is 1 BCE. Default: the first that any source covers.")
    private @Nullable Integer from;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            description = "The last year. Default: the last that any source covers.")
    private @Nullable Integer to;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    CoverageCommand() {}

    /** The question as it was understood, and the answers. */
    record Told(@Nullable String actor, int from, int to, List<CoverageAnswer> coverage) {}

    @Override
    public Integer call() {
        Collection<DatasetDescriptor> datasets = KnownDatasets.byId().values();
        Optional<Actor> found = Optional.ofNullable(actor).map(this::find);
        Question question = question(datasets, found);
        Set<String> loaded;
        try (PublishedRecord record = storeOptions.read()) {
            loaded = record.segments().stream().map(Rows.Segment::dataset).collect(Collectors.toSet());
        }
        ScopeCheck scopes = new ScopeCheck(ActorDirectory.bundled());
        List<CoverageAnswer> answers = new ArrayList<>();
        for (ActivityType each : type == null ? List.of(ActivityType.values()) : List.of(type)) {
            answers.add(CoverageAnswer.of(each, question, datasets, loaded, scopes));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(
                    out,
                    new Told(found.map(Actor::id).orElse(null), question.firstYear(), question.lastYear(), answers));
        } else {
            print(out, found, answers);
        }
        return answers.stream().allMatch(answer -> answer.stretches().isEmpty()) ? ExitCode.NO : ExitCode.DONE;
    }

    private Question question(Collection<DatasetDescriptor> datasets, Optional<Actor> found) {
        List<Coverage> all = datasets.stream()
                .flatMap(dataset -> dataset.coverage().stream())
                .toList();
        int first = from != null
                ? from
                : all.stream().mapToInt(Coverage::firstYear).min().orElse(0);
        int last = to != null
                ? to
                : all.stream().mapToInt(Coverage::lastYear).max().orElse(0);
        if (first > last) {
            throw new ParameterException(
                    spec.commandLine(), "The first year, %d, lies after the last, %d.".formatted(first, last));
        }
        return new Question(found.map(Actor::id), first, last);
    }

    private Actor find(String name) {
        Optional<Actor> byId = ActorDirectory.bundled().find(name);
        if (byId.isPresent()) {
            return byId.get();
        }
        Resolution resolution = ActorDirectory.bundled().resolve(name);
        return resolution
                .actor()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        resolution.candidates().isEmpty()
                                ? "'%s' is no actor of the directory. 'entente resolve' looks for names."
                                        .formatted(name)
                                : "'%s' may be any of these; give the id or a code: %s."
                                        .formatted(
                                                name,
                                                resolution.candidates().stream()
                                                        .map(candidate -> candidate
                                                                .actor()
                                                                .id())
                                                        .distinct()
                                                        .collect(Collectors.joining(", ")))));
    }

    private static void print(PrintWriter out, Optional<Actor> found, List<CoverageAnswer> answers) {
        found.ifPresent(known -> out.printf("Activities of %s%n%n", known.name()));
        for (CoverageAnswer answer : answers) {
            out.println(answer.type());
            if (answer.stretches().isEmpty()) {
                out.println("  not covered by any source of this store");
            }
            for (HeldClaim held : answer.held()) {
                out.printf("  %-9s  %s: %s%n", kind(held.claim()), years(held), words(held.claim()));
            }
            for (HeldClaim held : answer.notHeld()) {
                out.printf("  not loaded: %s, %s: %s%n", kind(held.claim()), years(held), words(held.claim()));
            }
            out.println();
        }
        boolean census = answers.stream()
                .flatMap(answer -> answer.stretches().stream())
                .anyMatch(stretch -> stretch.best() == CoverageKind.CENSUS);
        out.println(
                census
                        ? "Absence is zero only where a census says so, and only of what it counts."
                        : "No census among them: absence means nothing.");
    }

    private static String words(Claim claim) {
        Coverage coverage = claim.coverage();
        return claim.dataset() + ", " + coverage.part().map(part -> part + "; ").orElse("") + coverage.actors();
    }

    private static String kind(Claim claim) {
        return claim.coverage().kind().name().toLowerCase(Locale.ROOT);
    }

    private static String years(HeldClaim held) {
        return held.years().stream()
                .map(years -> years.first() == years.last()
                        ? year(years.first())
                        : year(years.first()) + " to " + year(years.last()))
                .collect(Collectors.joining(", "));
    }

    private static String year(int astronomical) {
        return astronomical > 0 ? String.valueOf(astronomical) : (1 - astronomical) + " BCE";
    }
}
