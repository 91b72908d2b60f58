package entente.analysis.finding;

import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finding 7: who posts attachés where, how much of that is known, and what came after. */
final class TheAttache implements Question {
    /** Fewer pairs are in the table only. */
    private static final int FEWEST_PAIRS = 10;

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String title() {
        return "The attaché";
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        AttachePosts computed = AttachePosts.of(evidence);
        AttachePostsShown shown = new AttachePostsShown(evidence, computed);
        List<Post> posts = computed.posts();
        List<AfterPosting> after = computed.after();
        Set<String> sources = new LinkedHashSet<>();
        posts.forEach(post -> sources.addAll(post.sources()));
        after.stream()
                .filter(row -> row.pairs() > 0)
                .forEach(row -> sources.add(row.dataset().id()));
        List<String> ordered = sources.stream().sorted().toList();
        return new Finding(
                number(),
                title(),
                "Who posts attachés where, how much of that do we know, what came after a posting, and which data would answer the"
                        + " paper's doubt about what the system is worth?",
                sentence(evidence, computed),
                said(evidence, computed),
                unsaid(),
                computed.senders().isEmpty() ? List.of() : List.of(shown.figure()),
                List.of(shown.senders(), shown.after(), shown.needed(), shown.lists()),
                List.of(),
                verdicts(after),
                evidence.coverage(List.of(ActivityType.ATTACHE)),
                caveats(),
                ordered,
                evidence.provenance(ordered, "dated posts", posts.size(), notUsed(evidence, posts)));
    }

    private static List<NotUsed> notUsed(Evidence evidence, List<Post> posts) {
        long activities = evidence.list("select count(*) from activity where type = 'ATTACHE'", row -> row.getLong(1))
                .get(0);
        long used = posts.stream().map(Post::activity).distinct().count();
        return List.of(new NotUsed(
                "only authorised, planned or ended, without a date, a precursor, or without a known sender and host",
                activities - used));
    }

    private static String sentence(Evidence evidence, AttachePosts computed) {
        List<Post> posts = computed.posts();
        if (posts.isEmpty()) {
            return "No dated post of a known sender and host is in the record, so nothing can be said of attachés.";
        }
        long hosts = posts.stream().map(Post::host).distinct().count();
        long known = computed.knownYears();
        long all = computed.stateYears(evidence);
        return "%s of %s in %s are attested, but complete lists of a state's posts are loaded for only %s of %s state-years since %d (%s), so the record shows where attachés were and cannot show what they were worth."
                .formatted(
                        Words.count(posts.size(), "dated post", "dated posts"),
                        Words.count(computed.senders().size(), "sender", "senders"),
                        Words.count(hosts, "host", "hosts"),
                        Words.number(known),
                        Words.number(all),
                        AttachePosts.SINCE,
                        Words.percent(known, all));
    }

    private static List<String> said(Evidence evidence, AttachePosts computed) {
        List<Post> posts = computed.posts();
        List<AttachePosts.Sender> senders = computed.senders();
        List<String> said = new ArrayList<>();
        if (posts.isEmpty()) {
            return said;
        }
        said.add("Most hosts are attested of %s."
                .formatted(Words.list(senders.stream()
                        .limit(3)
                        .map(sender -> "%s (%s)"
                                .formatted(
                                        sender.name(),
                                        Words.count(sender.hosts().size(), "host", "hosts")))
                        .toList())));
        Map<String, Integer> hosts = new LinkedHashMap<>();
        posts.stream()
                .map(Post::pair)
                .distinct()
                .forEach(pair -> hosts.merge(pair.substring(pair.indexOf(' ') + 1), 1, Integer::sum));
        said.add("Most senders are attested in %s."
                .formatted(Words.list(hosts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(3)
                        .map(entry -> "%s (%s)"
                                .formatted(
                                        AttachePosts.name(evidence, entry.getKey()),
                                        Words.count(entry.getValue(), "sender", "senders")))
                        .toList())));
        long lone = senders.stream().filter(sender -> sender.lists() == 0).count();
        said.add(
                "%s name every post of a state, or every post in one, in some year; of %s no complete list of its posts is loaded."
                        .formatted(
                                Words.count(computed.lists().size(), "list", "lists"),
                                Words.count(lone, "sender", "senders")));
        long opened = posts.stream().filter(post -> post.opened().isPresent()).count();
        said.add("The opening is dated of %s of them (%s); the others are attested on a day and may have begun earlier."
                .formatted(Words.count(opened, "post", "posts"), Words.percent(opened, posts.size())));
        computed.after().stream()
                .filter(row -> row.pairs() >= FEWEST_PAIRS)
                .forEach(row -> said.add(
                        "%s: of %s with a dated opening, %d had such an act in the %d years before it and %d in the %d years after."
                                .formatted(
                                        row.dataset().title(),
                                        Words.count(row.pairs(), "pair", "pairs"),
                                        row.before(),
                                        AfterPosting.YEARS,
                                        row.after(),
                                        AfterPosting.YEARS)));
        return said;
    }

    private static List<String> unsaid() {
        return List.of(
                "What an attaché is worth: no source that Entente reads states what a post costs or what it brings.",
                "That a state had no attaché somewhere: only a complete list turns absence into none, and only for its years.",
                "That a posting led to what came after it: states post attachés where they mean to work together anyway.",
                "How the number of attachés grew: lists of different states and years do not make a series.");
    }

    private static List<String> caveats() {
        return List.of(
                "Lists say what a ministry, a parliament or an embassy chose to publish; services that publish are"
                        + " overrepresented.",
                "A list attests presence on a day. Two lists years apart do not say that the post was held between them.",
                "One officer may be accredited to several states from one seat; a host here is a state of accreditation.",
                "Before and after a posting is a description of the same pairs, without pairs to compare them with; whatever rises"
                        + " over time rises here as well.");
    }

    private static List<Verdict> verdicts(List<AfterPosting> after) {
        int pairs = after.stream().mapToInt(AfterPosting::pairs).max().orElse(0);
        return List.of(
                new Verdict(
                        "attache-value-hard",
                        Ruling.SUPPORTED,
                        "No source that Entente reads states what a post costs or what it brings, and complete lists are few:"
                                + " with these data the value cannot be estimated."),
                new Verdict(
                        "attaches-benefit",
                        Ruling.NOT_TESTABLE,
                        "%s with a dated opening lie in a window that covers what came after; there is nothing to compare them with."
                                .formatted(Words.count(pairs, "pair", "pairs"))));
    }
}
