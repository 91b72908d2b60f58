package entente.cli;

import entente.core.actor.ActorDirectory;
import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.time.HistoricalDate;
import entente.store.PublishedRecord;
import entente.store.Rows;
import entente.store.search.SearchResults;
import entente.store.search.SearchResults.Hit;
import entente.store.search.SearchResults.Passage;
import entente.store.search.SearchResults.Piece;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Find activities, actors and sources by words of their titles, summaries, places, series, notes, attributes"
                    + " and ids, and by every name an actor bore.",
            "",
            "All the words must be there. Accents, case and English endings do not matter; the last word may be the"
                    + " beginning of one; a phrase in quotation marks is found as it is. Exit code 1 if nothing is found."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente search turkiye training           also what the sources file under Turkey",
            "  entente search '\"mutual defence\" 1949'    a phrase and a word",
            "  entente search rimpac --json --limit 100"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST = 10_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Words, and phrases in quotation marks.")
    private List<String> words;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many of each kind, from 1 to 10000. Default: ${DEFAULT-VALUE}.")
    private int limit = DEFAULT_LIMIT;

    @Option(
            names = "--include-machine-coded",
            description = "Search activities as well that only programs coded, out of news.")
    private boolean machineCoded;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    SearchCommand() {}

    /** What the command answers. */
    record Answer(String words, Group activities, Group actors, Group sources) {}

    /** The things of one kind, the best match first, and how many there are in all. */
    record Group(long total, List<Found> hits) {}

    /** A thing that was found; the type and the dates are those of an activity. */
    record Found(
            String id,
            String title,
            @Nullable String type,
            @Nullable String start,
            @Nullable String end,
            List<Shown> passages) {}

    /** A passage in which words were found, and which. */
    record Shown(String field, String text, List<String> found) {}

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number from 1 to " + MOST + ".");
        }
        String question = String.join(" ", words);
        try (PublishedRecord published = storeOptions.read()) {
            SearchResults results = published.search().search(question, limit, machineCoded);
            Map<String, Rows.Activity> activities = activities(published, results);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Json.print(out, answer(question, results, activities));
            } else {
                print(out, results, activities);
            }
            return results.total() == 0 ? ExitCode.NO : ExitCode.DONE;
        }
    }

    private static Map<String, Rows.Activity> activities(PublishedRecord published, SearchResults results) {
        Map<String, Rows.Activity> activities = new LinkedHashMap<>();
        published
                .activities(results.activities().hits().stream().map(Hit::id).toList())
                .forEach(row -> activities.put(row.activityId(), row));
        return activities;
    }

    private static Answer answer(String question, SearchResults results, Map<String, Rows.Activity> activities) {
        return new Answer(
                question,
                group(results.activities(), activities),
                group(results.actors(), Map.of()),
                group(results.sources(), Map.of()));
    }

    private static Group group(SearchResults.Group group, Map<String, Rows.Activity> activities) {
        return new Group(
                group.total(),
                group.hits().stream()
                        .map(hit -> found(hit, activities.get(hit.id())))
                        .toList());
    }

    private static Found found(Hit hit, Rows.@Nullable Activity row) {
        return new Found(
                hit.id(),
                Piece.text(hit.title()),
                row == null ? null : row.type(),
                row == null ? null : row.startDate(),
                row == null ? null : row.endDate(),
                hit.passages().stream().map(SearchCommand::shown).toList());
    }

    private static Shown shown(Passage passage) {
        return new Shown(
                passage.field().key(),
                passage.text(),
                passage.pieces().stream().filter(Piece::marked).map(Piece::text).toList());
    }

    private void print(PrintWriter out, SearchResults results, Map<String, Rows.Activity> activities) {
        if (results.total() == 0) {
            out.println("Nothing in the record holds all these words. Leave one out, or write only the beginning of the"
                    + " last one.");
            return;
        }
        print(out, "Activities", results.activities(), hit -> about(activities.get(hit.id())));
        print(out, "Actors", results.actors(), hit -> kind(hit.id()));
        print(out, "Sources", results.sources(), hit -> "");
    }

    private interface About {
        String of(Hit hit);
    }

    private void print(PrintWriter out, String title, SearchResults.Group group, About about) {
        if (group.total() == 0) {
            return;
        }
        out.printf(
                "%s, %,d%s%n",
                title, group.total(), group.hits().size() < group.total() ? ", the best %d".formatted(limit) : "");
        for (Hit hit : group.hits()) {
            String what = about.of(hit);
            out.printf("  %s%n", marked(hit.title()));
            out.printf("    %s%s%n", hit.id(), what.isEmpty() ? "" : "  " + what);
            for (Passage passage : hit.passages()) {
                out.printf("    %s: %s%n", passage.field().key(), marked(passage.pieces()));
            }
        }
    }

    private static String about(Rows.@Nullable Activity row) {
        if (row == null) {
            return "";
        }
        String type = Codebook.bundled().type(ActivityType.valueOf(row.type())).label();
        String date = row.startDate() == null ? row.date() : row.startDate();
        return (row.machineCoded() ? "machine-coded, " : "")
                + type
                + (date == null
                        ? ", undated"
                        : ", " + HistoricalDate.parse(date).words());
    }

    private static String kind(String actor) {
        return ActorDirectory.bundled()
                .find(actor)
                .map(known -> known.kind().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The text with its marks in bold, at a terminal. Control characters of a source do not reach it. */
    private static String marked(List<Piece> pieces) {
        boolean bold = Ansi.AUTO.enabled();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String plain = piece.text().replaceAll("\\p{Cntrl}", " ");
            text.append(bold && piece.marked() ? "\u001B[1m" + plain + "\u001B[0m" : plain);
        }
        return text.toString();
    }
}
