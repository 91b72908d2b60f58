package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.core.actor.Actor;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finding 7: who posts attachés where, how much of that is known, and what came after. */
final class TheAttache implements Question {
    private static final int DRAWN = 25;
    /** Fewer pairs are in the table only. */
    private static final int FEWEST_PAIRS = 10;

    /** The year in which, by the founding paper, the position had its official name. */
    private static final int SINCE = 1857;

    private static final List<String> ASKED = List.of("officers", "rank", "residence", "post_kind", "reciprocal");

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String title() {
        return "The attaché";
    }

    /** A list that names all posts of a state, or all posts in it, for some years. */
    private record CompleteList(CoverageLine line, boolean ofSender, String state) {
        boolean covers(Post post, String sender, String host) {
            return state.equals(ofSender ? sender : host)
                    && post.firstYear() <= line.claim().lastYear()
                    && line.claim().firstYear() <= post.lastYear();
        }
    }

    /** A sender with its hosts: those a complete list of its posts names, and the others. */
    private record Sender(
            String id, String name, Set<String> counted, Set<String> hosts, int firstYear, int lastYear, long lists) {}

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        List<Post> posts = Post.all(evidence);
        List<CompleteList> lists = lists(evidence);
        List<Sender> senders = senders(evidence, posts, lists);
        List<AfterPosting> after = AfterPosting.of(evidence, posts);
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
                sentence(evidence, posts, lists, senders),
                said(evidence, posts, lists, senders, after),
                unsaid(),
                senders.isEmpty() ? List.of() : List.of(figure(senders)),
                List.of(
                        sendersTable(senders),
                        afterTable(evidence, after),
                        needed(evidence, posts, lists, after),
                        listsTable(lists)),
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

    private static List<CompleteList> lists(Evidence evidence) {
        return evidence.coverage(List.of(ActivityType.ATTACHE)).stream()
                .filter(line -> line.loaded() && line.claim().kind() == CoverageKind.CENSUS)
                .map(line -> {
                    String whom = line.claim().actors();
                    boolean inHost = whom.startsWith("posts in ");
                    String state = whom.replaceFirst("^posts (of|in) (the )?", "")
                            .replaceFirst("^the ", "")
                            .replaceFirst(" as sender.*$", "");
                    return new CompleteList(line, !inHost, state);
                })
                .toList();
    }

    private static String plain(Evidence evidence, String actor) {
        return evidence.actors().find(actor).map(Actor::name).orElse(actor).replaceFirst("^the ", "");
    }

    private static List<Sender> senders(Evidence evidence, List<Post> posts, List<CompleteList> lists) {
        Map<String, List<Post>> bySender = new TreeMap<>();
        posts.forEach(post ->
                bySender.computeIfAbsent(post.sender(), id -> new ArrayList<>()).add(post));
        List<Sender> senders = new ArrayList<>();
        bySender.forEach((id, own) -> {
            String name = plain(evidence, id);
            Set<String> counted = new HashSet<>();
            Set<String> hosts = new HashSet<>();
            for (Post post : own) {
                hosts.add(post.host());
                boolean listed = lists.stream()
                        .anyMatch(list -> list.ofSender()
                                && list.covers(post, name, plain(evidence, post.host()))
                                && post.sources().contains(list.line().dataset()));
                if (listed) {
                    counted.add(post.host());
                }
            }
            senders.add(new Sender(
                    id,
                    name,
                    counted,
                    hosts,
                    own.stream().mapToInt(Post::firstYear).min().orElse(0),
                    own.stream().mapToInt(Post::lastYear).max().orElse(0),
                    lists.stream()
                            .filter(list -> list.ofSender() && list.state().equals(name))
                            .count()));
        });
        senders.sort(Comparator.comparingInt((Sender sender) -> sender.hosts().size())
                .reversed()
                .thenComparing(Sender::name));
        return senders;
    }

    /** Years of states for which a complete list of the state's own posts is loaded. */
    private static long knownYears(List<CompleteList> lists) {
        Set<String> known = new HashSet<>();
        for (CompleteList list : lists) {
            if (list.ofSender()) {
                for (int year = Math.max(SINCE, list.line().claim().firstYear());
                        year <= list.line().claim().lastYear();
                        year++) {
                    known.add(list.state() + " " + year);
                }
            }
        }
        return known.size();
    }

    /** Years of all members of the state system from {@link #SINCE} to the last year of any list. */
    private static long stateYears(Evidence evidence, List<CompleteList> lists) {
        StateSystem system = new StateSystem(evidence.actors());
        int last = lists.stream()
                .mapToInt(list -> list.line().claim().lastYear())
                .max()
                .orElse(SINCE);
        long years = 0;
        for (int year = SINCE; year <= last; year++) {
            years += system.others(year) + 1;
        }
        return years;
    }

    private static String sentence(
            Evidence evidence, List<Post> posts, List<CompleteList> lists, List<Sender> senders) {
        if (posts.isEmpty()) {
            return "No dated post of a known sender and host is in the record, so nothing can be said of attachés.";
        }
        long hosts = posts.stream().map(Post::host).distinct().count();
        long known = knownYears(lists);
        long all = stateYears(evidence, lists);
        return "%s of %s in %s are attested, but complete lists of a state's posts are loaded for only %s of %s state-years since %d (%s), so the record shows where attachés were and cannot show what they were worth."
                .formatted(
                        Words.count(posts.size(), "dated post", "dated posts"),
                        Words.count(senders.size(), "sender", "senders"),
                        Words.count(hosts, "host", "hosts"),
                        Words.number(known),
                        Words.number(all),
                        SINCE,
                        Words.percent(known, all));
    }

    private static List<String> said(
            Evidence evidence,
            List<Post> posts,
            List<CompleteList> lists,
            List<Sender> senders,
            List<AfterPosting> after) {
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
                                        plain(evidence, entry.getKey()),
                                        Words.count(entry.getValue(), "sender", "senders")))
                        .toList())));
        long lone = senders.stream().filter(sender -> sender.lists() == 0).count();
        said.add(
                "%s name every post of a state, or every post in one, in some year; of %s no complete list of its posts is loaded."
                        .formatted(Words.count(lists.size(), "list", "lists"), Words.count(lone, "sender", "senders")));
        long opened = posts.stream().filter(post -> post.opened().isPresent()).count();
        said.add("The opening is dated of %s of them (%s); the others are attested on a day and may have begun earlier."
                .formatted(Words.count(opened, "post", "posts"), Words.percent(opened, posts.size())));
        after.stream()
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

    private static Figure figure(List<Sender> senders) {
        List<Sender> drawn = senders.subList(0, Math.min(DRAWN, senders.size()));
        List<Drawing.Bar> bars = drawn.stream()
                .map(sender -> new Drawing.Bar(
                        sender.name(),
                        List.of(
                                (long) sender.counted().size(),
                                (long) sender.hosts().size() - sender.counted().size()),
                        sender.firstYear() + "–" + sender.lastYear()
                                + (sender.lists() == 0
                                        ? ", no complete list"
                                        : ", " + Words.count(sender.lists(), "complete list", "complete lists"))))
                .toList();
        List<List<Cell>> rows = senders.stream()
                .map(sender -> List.of(
                        Cell.of(sender.id()),
                        Cell.of(sender.name()),
                        Cell.of(sender.counted().size()),
                        Cell.of(sender.hosts().size() - sender.counted().size())))
                .toList();
        return new Figure(
                "senders",
                "Hosts attested by sender: full where a complete list of the sender's posts names them, hatched elsewhere.",
                "Bars of the %d senders with most hosts. %s."
                        .formatted(
                                drawn.size(),
                                Words.list(drawn.stream()
                                        .limit(5)
                                        .map(sender -> "%s %d, of them %d on a complete list"
                                                .formatted(
                                                        sender.name(),
                                                        sender.hosts().size(),
                                                        sender.counted().size()))
                                        .toList())),
                "The years are those of the first and the last attested post. A short bar without a complete list says that little"
                        + " was read, not that few were posted."
                        + (senders.size() > DRAWN
                                ? " The %d senders with most hosts are drawn; the data hold all %d."
                                        .formatted(DRAWN, senders.size())
                                : ""),
                new Drawing.Bars("hosts", List.of("on a complete list of the sender", "attested otherwise"), bars),
                new FindingTable(
                        "senders",
                        "Hosts by sender",
                        List.of(
                                Column.words("sender", "Sender"),
                                Column.words("name", "Name"),
                                Column.numbers("listed", "On a complete list"),
                                Column.numbers("otherwise", "Attested otherwise")),
                        rows));
    }

    private static FindingTable sendersTable(List<Sender> senders) {
        return new FindingTable(
                "posts",
                "Who posts where: senders with the number of their hosts",
                List.of(
                        Column.words("sender", "Sender"),
                        Column.numbers("hosts", "Hosts"),
                        Column.numbers("listed", "On a complete list"),
                        Column.numbers("first_year", "First attested"),
                        Column.numbers("last_year", "Last attested"),
                        Column.numbers("complete_lists", "Complete lists")),
                senders.stream()
                        .map(sender -> List.of(
                                Cell.of(sender.name(), sender.id())
                                        .leadingTo(new Target(
                                                Target.Kind.ACTIVITIES, "type=ATTACHE&actor=" + sender.id())),
                                Cell.of(sender.hosts().size()),
                                Cell.of(sender.counted().size()),
                                Cell.year(sender.firstYear()),
                                Cell.year(sender.lastYear()),
                                Cell.of(sender.lists())))
                        .toList());
    }

    private static FindingTable afterTable(Evidence evidence, List<AfterPosting> after) {
        return new FindingTable(
                "after",
                "Before and after the first dated opening of a post, pairs of sender and host",
                List.of(
                        Column.words("source", "Source of the other acts"),
                        Column.words("type", "Type"),
                        Column.words("coverage", "Coverage"),
                        Column.numbers("pairs", "Pairs"),
                        Column.numbers("before", "With an act in the ten years before"),
                        Column.numbers("after", "In the ten years after")),
                after.stream()
                        .map(row -> List.of(
                                Cell.of(row.dataset().title(), row.dataset().id())
                                        .leadingTo(new Target(
                                                Target.Kind.SOURCE,
                                                row.dataset().id())),
                                Cell.of(evidence.label(row.type()), row.type().name()),
                                Cell.of(row.kind() == CoverageKind.CENSUS ? "census" : "sample"),
                                Cell.of(row.pairs()),
                                Cell.of(row.before()),
                                Cell.of(row.after())))
                        .toList());
    }

    private static FindingTable needed(
            Evidence evidence, List<Post> posts, List<CompleteList> lists, List<AfterPosting> after) {
        Map<String, Long> stated = new TreeMap<>();
        evidence.list("""
                        select f.field, count(distinct f.activity_id)
                        from activity_field f join activity a using (activity_id)
                        where a.type = 'ATTACHE' group by 1
                        """, row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> stated.put(entry.getKey(), entry.getValue()));
        long opened = posts.stream().filter(post -> post.opened().isPresent()).count();
        long ended = posts.stream().filter(Post::ended).count();
        String attributes = Words.list(ASKED.stream()
                .map(name -> "%s of %s".formatted(name.replace('_', ' '), Words.number(stated.getOrDefault(name, 0L))))
                .toList());
        String outcomes = after.isEmpty()
                ? "none is loaded"
                : Words.list(after.stream().map(row -> row.dataset().title()).toList());
        return new FindingTable(
                "needed",
                "Which data would answer the paper's doubt (section 4, paragraph 3)",
                List.of(
                        Column.words("data", "Data"),
                        Column.words("why", "What it would show"),
                        Column.words("here", "What is here"),
                        Column.words("missing", "What is missing")),
                List.of(
                        need(
                                "Every post of every sender, year by year",
                                "Where attachés were and, as important, where they were not",
                                Words.count(lists.size(), "complete list", "complete lists"),
                                "Diplomatic lists and staff lists of the other states and years"),
                        need(
                                "The day each post opened and closed",
                                "What is before and what is after",
                                "%s openings and %s endings dated of %s posts"
                                        .formatted(
                                                Words.number(opened), Words.number(ended), Words.number(posts.size())),
                                "Orders of appointment and letters of accreditation"),
                        need(
                                "Who was sent: number, rank, seat, further accreditations",
                                "How much was put into a post",
                                "stated: " + attributes,
                                "The same for all posts"),
                        need(
                                "What a post cost in a year: pay, housing, training, travel",
                                "The spending that the paper sets against the benefit",
                                "nothing: no source that Entente reads states it",
                                "Budgets or audits by post"),
                        need(
                                "What attachés did: reports, calls, visits prepared, agreements negotiated",
                                "The work itself",
                                "nothing by post",
                                "Registers of reports, such as those archives hold, by post and year"),
                        need(
                                "What sender and host did together, from sources that cover the years whole",
                                "What came after",
                                outcomes,
                                "Contacts and visits of all states by one procedure"),
                        need(
                                "Pairs that might have had a post and had none",
                                "What would have come anyway",
                                "none: absence is known only from complete lists",
                                "Complete lists of senders with and without posts in comparable hosts")));
    }

    private static List<Cell> need(String data, String why, String here, String missing) {
        return List.of(Cell.of(data), Cell.of(why), Cell.of(here), Cell.of(missing));
    }

    private static FindingTable listsTable(List<CompleteList> lists) {
        return new FindingTable(
                "lists",
                "Lists that name all posts of a state, or in a state",
                List.of(
                        Column.words("whom", "Whom"),
                        Column.words("years", "Years"),
                        Column.words("source", "Source"),
                        Column.words("note", "What it rests on")),
                lists.stream()
                        .sorted(Comparator.comparing((CompleteList list) -> list.state())
                                .thenComparing(list -> list.line().claim().firstYear()))
                        .map(list -> List.of(
                                Cell.of(list.line().claim().actors()),
                                Cell.of(
                                        list.line().claim().firstYear()
                                                        == list.line().claim().lastYear()
                                                ? String.valueOf(
                                                        list.line().claim().firstYear())
                                                : list.line().claim().firstYear() + "–"
                                                        + list.line().claim().lastYear()),
                                Cell.of(list.line().title(), list.line().dataset())
                                        .leadingTo(new Target(
                                                Target.Kind.SOURCE, list.line().dataset())),
                                Cell.of(list.line().claim().note())))
                        .toList());
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
