package entente.atlas.page;

import entente.core.actor.Actor;
import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.time.EpochDays;
import entente.store.ActivityFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who has posted attachés where: senders through time, or, of one sender or host, the other side of each post.
 *
 * @param question whose posts, or posts with whom, by the parameters of the address
 * @param asked who was asked for; null if nobody
 * @param posts how many posts are attested
 * @param rows senders, or the other side of the one asked for, those with most partners first
 * @param counted cells of which a complete list is known
 * @param named cells of which some posts are known
 * @param unknown cells of which nothing is known
 */
record AttachesPage(
        Map<String, String> question,
        @Nullable Link asked,
        long posts,
        int senders,
        int hosts,
        List<Integer> periods,
        List<Row> rows,
        long counted,
        long named,
        long unknown,
        String citation) {
    static final Page PAGE = AttachesPage::answer;

    /** Years in a column of the picture. */
    static final int STEP = 5;

    private static final int FIRST_YEAR = 1830;
    private static final int DRAWN = 45;
    private static final List<String> COLUMNS =
            List.of("sender", "senderName", "host", "hostName", "firstYear", "lastYear");

    /**
     * A sender, or the other side of one.
     *
     * @param partners with how many others it shares posts
     * @param firstYear first year in which a post is attested
     */
    record Row(
            String id,
            String name,
            String address,
            int partners,
            int firstYear,
            int lastYear,
            List<Cell> cells,
            String list) {}

    /** Some years of a row: {@code counted} by a complete list, {@code named} in part, or {@code unknown}. */
    record Cell(String kind, int partners, String title, String address) {}

    private record Post(String sender, String senderName, String host, String hostName, int firstYear, int lastYear) {}

    private static Answer answer(Visit visit) {
        List<Post> posts = visit.record().remember("attaché posts", () -> posts(visit));
        Map<String, String> question = question(visit);
        if (!question.equals(visit.parameters())) {
            return new Answer.Moved("/attaches" + Addresses.query(question), false);
        }
        List<Post> asked = posts.stream()
                .filter(post -> post.sender.equals(question.getOrDefault("sender", post.sender)))
                .filter(post -> post.host.equals(question.getOrDefault("host", post.host)))
                .toList();
        String address = "/attaches" + Addresses.query(question);
        return Answer.list(
                "Attachés",
                "attaches",
                address,
                "attaches.jte",
                model(visit, question, asked, address),
                CsvTable.of(COLUMNS, () -> asked, AttachesPage::row));
    }

    private static AttachesPage model(Visit visit, Map<String, String> question, List<Post> posts, String address) {
        int last = posts.stream().mapToInt(Post::lastYear).max().orElse(FIRST_YEAR);
        List<Integer> periods = new ArrayList<>();
        int first = Math.max(
                FIRST_YEAR, posts.stream().mapToInt(Post::firstYear).min().orElse(FIRST_YEAR));
        for (int year = first - Math.floorMod(first, STEP); year <= last; year += STEP) {
            periods.add(year);
        }
        boolean ofSender = question.containsKey("sender");
        Map<String, List<Post>> byRow = new TreeMap<>();
        posts.forEach(post -> byRow.computeIfAbsent(ofSender ? post.host : post.sender, id -> new ArrayList<>())
                .add(post));
        List<Coverage> lists = lists(visit);
        List<Row> rows = byRow.values().stream()
                .map(own -> row(own, ofSender, !question.isEmpty(), periods, lists))
                .sorted(Comparator.comparingInt(Row::partners).reversed().thenComparing(Row::name))
                .toList();
        return new AttachesPage(
                question,
                question.values().stream()
                        .findFirst()
                        .map(id -> new Link(name(visit, id), Addresses.actor(id)))
                        .orElse(null),
                posts.size(),
                (int) posts.stream().map(Post::sender).distinct().count(),
                (int) posts.stream().map(Post::host).distinct().count(),
                periods,
                rows,
                cells(rows, "counted"),
                cells(rows, "named"),
                cells(rows, "unknown"),
                Cite.page(visit, "Attachés", address));
    }

    /** The rows that are drawn: a picture of all would be longer than anybody looks. */
    List<Row> drawn() {
        return rows.subList(0, Math.min(DRAWN, rows.size()));
    }

    /** How much of the picture is of a kind, in per cent. */
    String share(long cells) {
        double percent = 100.0 * cells / Math.max(1, counted + named + unknown);
        return cells > 0 && percent < 1 ? "less than 1" : String.valueOf(Math.round(percent));
    }

    private static long cells(List<Row> rows, String kind) {
        return rows.stream()
                .flatMap(row -> row.cells.stream())
                .filter(cell -> cell.kind.equals(kind))
                .count();
    }

    private static Row row(
            List<Post> posts, boolean ofSender, boolean onePair, List<Integer> periods, List<Coverage> lists) {
        Post any = posts.get(0);
        String id = ofSender ? any.host : any.sender;
        String name = ofSender ? any.hostName : any.senderName;
        List<Cell> cells = periods.stream()
                .map(period -> cell(posts, ofSender, onePair, period, lists))
                .toList();
        Set<String> partners = new LinkedHashSet<>();
        posts.forEach(post -> partners.add(ofSender ? post.sender : post.host));
        return new Row(
                id,
                name,
                "/attaches" + Addresses.query(Map.of(ofSender ? "host" : "sender", id)),
                partners.size(),
                posts.stream().mapToInt(Post::firstYear).min().orElse(0),
                posts.stream().mapToInt(Post::lastYear).max().orElse(0),
                cells,
                "/activities?type=ATTACHE&actor=" + Addresses.path(any.sender)
                        + (ofSender ? "&with=" + Addresses.path(any.host) : ""));
    }

    private static Cell cell(List<Post> posts, boolean ofSender, boolean onePair, int period, List<Coverage> lists) {
        Post any = posts.get(0);
        int end = period + STEP - 1;
        Set<String> partners = new LinkedHashSet<>();
        for (Post post : posts) {
            if (post.firstYear <= end && period <= post.lastYear) {
                partners.add(ofSender ? post.sender : post.host);
            }
        }
        boolean counted = lists.stream()
                .anyMatch(list -> list.firstYear() <= end && period <= list.lastYear() && isOf(list, any, onePair));
        String kind = counted ? "counted" : partners.isEmpty() ? "unknown" : "named";
        String years = period + " to " + end;
        String title = (ofSender ? any.senderName + " in " + any.hostName : any.senderName) + ", " + years + ": "
                + switch (kind) {
                    case "counted" -> partners.size() + " attested, by a list that names all";
                    case "named" -> partners.size() + " attested, and there may be more";
                    default -> "nothing known";
                };
        return new Cell(
                kind,
                partners.size(),
                title,
                "/activities?type=ATTACHE&actor=" + Addresses.path(any.sender)
                        + (ofSender ? "&with=" + Addresses.path(any.host) : "") + "&from=" + period + "&to=" + end);
    }

    /** Whether a list names all posts of a sender, or, where a row is of one sender and one host, all in that host. */
    private static boolean isOf(Coverage list, Post post, boolean onePair) {
        String whom = list.actors().replaceFirst("^posts (of|in) the ", "posts $1 ");
        return whom.equals("posts of " + post.senderName) || (onePair && whom.equals("posts in " + post.hostName));
    }

    private static List<Coverage> lists(Visit visit) {
        List<String> loaded = visit.record().segments().stream()
                .map(segment -> segment.dataset())
                .distinct()
                .toList();
        return visit.library().datasets().stream()
                .filter(dataset -> loaded.contains(dataset.id()))
                .flatMap(dataset -> dataset.coverage().stream())
                .filter(claim -> claim.type() == ActivityType.ATTACHE && claim.kind() == CoverageKind.CENSUS)
                .toList();
    }

    private static Map<String, String> question(Visit visit) {
        Map<String, String> question = new LinkedHashMap<>();
        for (String name : List.of("sender", "host")) {
            Optional<String> text = visit.parameter(name);
            if (text.isPresent() && question.isEmpty()) {
                String id = visit.library()
                        .actors()
                        .find(text.get())
                        .map(Actor::id)
                        .or(() -> visit.library()
                                .actors()
                                .resolve(text.get())
                                .actor()
                                .map(Actor::id))
                        .orElseThrow(() -> new BadQuestionException(
                                "No single actor is called “%s”.".formatted(text.get()),
                                List.of(new Link("All actors", "/actors"), new Link("All attachés", "/attaches"))));
                question.put(name, id);
            }
        }
        return question;
    }

    private static String name(Visit visit, String id) {
        return visit.library().actors().find(id).map(Actor::name).orElse(id);
    }

    /** Posts of known senders and hosts in dated years; what was only authorised is none. */
    private static List<Post> posts(Visit visit) {
        return visit.record().ask(ActivityFilter.ofType(ActivityType.ATTACHE.name()), """
                        select distinct s.actor_id, r.actor_id, coalesce(c.earliest_day, c.start_first),
                               case when c.end_bound in ('DATED', 'CENSORED') then c.end_first end
                        from chosen c
                        join activity_participation s on s.activity_id = c.activity_id and s.role = 'SENDER'
                        join activity_participation r on r.activity_id = c.activity_id and r.role in ('RECEIVER', 'HOST')
                        where s.actor_id is not null and r.actor_id is not null
                          and c.status in ('HELD', 'ENDED') and not c.precursor
                          and coalesce(c.earliest_day, c.start_first) is not null
                        order by 1, 2, 3, 4
                        """, row -> {
            int first = year(row.getLong(3));
            Long end = row.getObject(4, Long.class);
            return new Post(
                    row.getString(1),
                    name(visit, row.getString(1)),
                    row.getString(2),
                    name(visit, row.getString(2)),
                    first,
                    end == null ? first : Math.max(first, year(end)));
        });
    }

    private static int year(long day) {
        return Math.toIntExact(EpochDays.toCalendarDay(day).year());
    }

    private static List<String> row(Post post) {
        return CsvTable.cells(post.sender, post.senderName, post.host, post.hostName, post.firstYear, post.lastYear);
    }
}
