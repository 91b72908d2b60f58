package entente.cli;

import entente.core.actor.Actor;
import entente.core.actor.ActorDirectory;
import entente.core.actor.Candidate;
import entente.core.actor.CodeSystem;
import entente.core.actor.Match;
import entente.core.actor.Resolution;
import entente.core.time.EdtfException;
import entente.core.time.EpochDays;
import entente.core.time.HistoricalDate;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = {
            "Find who is meant by a name or a code on a date. It never guesses: where several actors are meant, it says"
                    + " so and lists them.",
            "",
            "Exit code 1 unless one actor is meant."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente resolve Prussia --on 1860-01-01        COW 255",
            "  entente resolve Korea --on 1990                ambiguous: there are two",
            "  entente resolve cow:345 --on 1950 --json",
            "",
            "A code may carry its system: cow:255, gw:340, iso3:DEU, iso2:DE, m49:276, cowc:GMY."
        })
final class ResolveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME-OR-CODE", description = "A name in any of many languages, or a code.")
    private String text;

    @Option(names = "--on", paramLabel = "DATE", description = "The date (EDTF; -0430 is 431 BCE). Default: any time.")
    private @Nullable String on;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    ResolveCommand() {}

    /** What the command answers. The codes are those of the actor on the date, or the last ones it had. */
    record Answer(
            String match,
            @Nullable String actor,
            @Nullable String name,
            @Nullable String cow,
            @Nullable String gw,
            @Nullable String iso3,
            @Nullable String how,
            @Nullable Boolean timely,
            List<Listed> candidates) {}

    /** An actor that may be meant. */
    record Listed(
            String actor,
            String name,
            @Nullable String cow,
            @Nullable String gw,
            @Nullable String iso3,
            String matched,
            @Nullable String from,
            @Nullable String to) {}

    @Override
    public Integer call() {
        ActorDirectory directory = ActorDirectory.bundled();
        Optional<HistoricalDate> date = Optional.ofNullable(on).map(this::date);
        Resolution resolution = ResolveOnDate.resolve(directory, text, date);
        Answer answer = answer(resolution, date.map(known -> known.bounds().first()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, answer);
        } else {
            print(out, answer);
        }
        return resolution.match() == Match.ONE ? ExitCode.DONE : ExitCode.NO;
    }

    private HistoricalDate date(String edtf) {
        try {
            HistoricalDate date = HistoricalDate.parse(edtf);
            if (!date.bounds().hasFirst() || !date.bounds().hasLast()) {
                throw new ParameterException(spec.commandLine(), "--on needs a date with a first and a last day.");
            }
            return date;
        } catch (EdtfException e) {
            throw new ParameterException(spec.commandLine(), "--on %s: %s".formatted(edtf, e.getMessage()));
        }
    }

    private static Answer answer(Resolution resolution, Optional<Long> day) {
        Optional<Listed> actor =
                resolution.actor().map(known -> listed(resolution.candidates().get(0), known, day));
        return new Answer(
                resolution.match().name().toLowerCase(Locale.ROOT),
                actor.map(Listed::actor).orElse(null),
                actor.map(Listed::name).orElse(null),
                actor.map(Listed::cow).orElse(null),
                actor.map(Listed::gw).orElse(null),
                actor.map(Listed::iso3).orElse(null),
                resolution.how().map(how -> how.name().toLowerCase(Locale.ROOT)).orElse(null),
                actor.isPresent() ? Boolean.valueOf(resolution.timely()) : null,
                resolution.candidates().stream()
                        .map(candidate -> listed(candidate, candidate.actor(), day))
                        .toList());
    }

    private static Listed listed(Candidate candidate, Actor actor, Optional<Long> day) {
        return new Listed(
                actor.id(),
                day.map(actor::nameOn).orElse(actor.name()),
                ActorCodes.on(actor, CodeSystem.COW, day).orElse(null),
                ActorCodes.on(actor, CodeSystem.GW, day).orElse(null),
                ActorCodes.on(actor, CodeSystem.ISO3, day).orElse(null),
                candidate.matched(),
                candidate.span().firstDay() == Long.MIN_VALUE
                        ? null
                        : EpochDays.format(candidate.span().firstDay()),
                candidate.span().lastDay() == Long.MAX_VALUE
                        ? null
                        : EpochDays.format(candidate.span().lastDay()));
    }

    private void print(PrintWriter out, Answer answer) {
        if (answer.candidates().isEmpty()) {
            out.printf("No actor is known as %s. Names can be proposed: see CONTRIBUTING.md.%n", text);
            return;
        }
        if (answer.actor() == null) {
            out.printf("%s may mean any of these:%n", text);
        }
        List<Listed> shown = answer.actor() == null
                ? answer.candidates()
                : answer.candidates().subList(0, 1);
        for (Listed actor : shown) {
            out.printf(
                    "%s (%s)  COW %s, GW %s, ISO %s; \"%s\" %s%n",
                    actor.name(),
                    actor.actor(),
                    orDash(actor.cow()),
                    orDash(actor.gw()),
                    orDash(actor.iso3()),
                    actor.matched(),
                    span(actor));
        }
        if (Boolean.FALSE.equals(answer.timely())) {
            out.println("The name or code was not its own on that date.");
        }
    }

    private static String span(Listed actor) {
        if (actor.from() == null && actor.to() == null) {
            return "at all times";
        }
        return (actor.from() == null ? "" : "from " + actor.from() + " ")
                + (actor.to() == null ? "to today" : "to " + actor.to());
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
