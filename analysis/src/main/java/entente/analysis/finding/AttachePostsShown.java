package entente.analysis.finding;

import entente.analysis.finding.AttachePosts.CompleteList;
import entente.analysis.finding.AttachePosts.Sender;
import entente.analysis.finding.FindingTable.Column;
import entente.core.record.CoverageKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figure and tables of attachés. */
final class AttachePostsShown {
    private static final int DRAWN = 25;
    private static final List<String> ASKED = List.of("officers", "rank", "residence", "post_kind", "reciprocal");

    private final Evidence evidence;
    private final AttachePosts computed;

    AttachePostsShown(Evidence evidence, AttachePosts computed) {
        this.evidence = evidence;
        this.computed = computed;
    }

    /** Hosts by sender. */
    Figure figure() {
        List<Sender> drawn =
                computed.senders().subList(0, Math.min(DRAWN, computed.senders().size()));
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
        List<List<Cell>> rows = computed.senders().stream()
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
                        + (computed.senders().size() > DRAWN
                                ? " The %d senders with most hosts are drawn; the data hold all %d."
                                        .formatted(DRAWN, computed.senders().size())
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

    FindingTable senders() {
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
                computed.senders().stream()
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

    FindingTable after() {
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
                computed.after().stream()
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

    /** Which data would answer the question, and what of them is here. */
    FindingTable needed() {
        Map<String, Long> stated = new TreeMap<>();
        evidence.list("""
                        select f.field, count(distinct f.activity_id)
                        from activity_field f join activity a using (activity_id)
                        where a.type = 'ATTACHE' group by 1
                        """, row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> stated.put(entry.getKey(), entry.getValue()));
        long opened = computed.posts().stream()
                .filter(post -> post.opened().isPresent())
                .count();
        long ended = computed.posts().stream().filter(Post::ended).count();
        String attributes = Words.list(ASKED.stream()
                .map(name -> "%s of %s".formatted(name.replace('_', ' '), Words.number(stated.getOrDefault(name, 0L))))
                .toList());
        String outcomes = computed.after().isEmpty()
                ? "none is loaded"
                : Words.list(computed.after().stream()
                        .map(row -> row.dataset().title())
                        .toList());
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
                                Words.count(computed.lists().size(), "complete list", "complete lists"),
                                "Diplomatic lists and staff lists of the other states and years"),
                        need(
                                "The day each post opened and closed",
                                "What is before and what is after",
                                "%s openings and %s endings dated of %s posts"
                                        .formatted(
                                                Words.number(opened),
                                                Words.number(ended),
                                                Words.number(computed.posts().size())),
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

    FindingTable lists() {
        return new FindingTable(
                "lists",
                "Lists that name all posts of a state, or in a state",
                List.of(
                        Column.words("whom", "Whom"),
                        Column.words("years", "Years"),
                        Column.words("source", "Source"),
                        Column.words("note", "What it rests on")),
                computed.lists().stream()
                        .sorted(Comparator.comparing((CompleteList list) -> state(list))
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

    private String state(CompleteList list) {
        return AttachePosts.name(evidence, list.sender().or(list::host).orElse(""));
    }
}
