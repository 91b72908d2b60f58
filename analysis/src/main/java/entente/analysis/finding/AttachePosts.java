package entente.analysis.finding;

import entente.core.actor.Actor;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorGroup;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The dated posts of attachés, and how much of them is known.
 *
 * @param posts every dated post of a known sender and host
 * @param lists the lists that name all posts of a state, or in one
 * @param senders who posted, the one with most hosts first
 * @param after what other sources tell of the same pairs before and after a post was opened
 */
record AttachePosts(List<Post> posts, List<CompleteList> lists, List<Sender> senders, List<AfterPosting> after) {
    /** The year in which, by the founding paper, the position had its official name. */
    static final int SINCE = 1857;

    /** A list that names all posts of a state, or all posts in it, for some years. */
    record CompleteList(CoverageLine line) {
        /** The id of the state whose posts it names; empty if it names those in a state. */
        Optional<String> sender() {
            return only(line.claim().scope().first());
        }

        /** The id of the state in which it names the posts; empty if it names those of a state. */
        Optional<String> host() {
            return only(line.claim().scope().second());
        }

        private static Optional<String> only(ActorGroup group) {
            return group instanceof ActorGroup.Listed listed && listed.actors().size() == 1
                    ? listed.actors().stream().findFirst()
                    : Optional.empty();
        }

        /** Whether it would name a post of its sender. */
        boolean names(Post post) {
            return sender().filter(post.sender()::equals).isPresent()
                    && post.firstYear() <= line.claim().lastYear()
                    && line.claim().firstYear() <= post.lastYear()
                    && post.sources().contains(line.dataset());
        }
    }

    /** A sender with its hosts: those a complete list of its posts names, and the others. */
    record Sender(
            String id, String name, Set<String> counted, Set<String> hosts, int firstYear, int lastYear, long lists) {}

    /** Finds them in the record. */
    static AttachePosts of(Evidence evidence) {
        List<Post> posts = Post.all(evidence);
        List<CompleteList> lists = evidence.coverage(List.of(ActivityType.ATTACHE)).stream()
                .filter(line -> line.loaded() && line.claim().kind() == CoverageKind.CENSUS)
                .map(CompleteList::new)
                .toList();
        return new AttachePosts(posts, lists, senders(evidence, posts, lists), AfterPosting.of(evidence, posts));
    }

    /** The name of an actor within a sentence. */
    static String name(Evidence evidence, String actor) {
        return evidence.actors().find(actor).map(Actor::name).orElse(actor).replaceFirst("^the ", "");
    }

    private static List<Sender> senders(Evidence evidence, List<Post> posts, List<CompleteList> lists) {
        Map<String, List<Post>> bySender = new TreeMap<>();
        posts.forEach(post ->
                bySender.computeIfAbsent(post.sender(), id -> new ArrayList<>()).add(post));
        List<Sender> senders = new ArrayList<>();
        bySender.forEach((id, own) -> {
            Set<String> counted = new HashSet<>();
            Set<String> hosts = new HashSet<>();
            for (Post post : own) {
                hosts.add(post.host());
                if (lists.stream().anyMatch(list -> list.names(post))) {
                    counted.add(post.host());
                }
            }
            senders.add(new Sender(
                    id,
                    name(evidence, id),
                    counted,
                    hosts,
                    own.stream().mapToInt(Post::firstYear).min().orElse(0),
                    own.stream().mapToInt(Post::lastYear).max().orElse(0),
                    lists.stream()
                            .filter(list -> list.sender().filter(id::equals).isPresent())
                            .count()));
        });
        senders.sort(Comparator.comparingInt((Sender sender) -> sender.hosts().size())
                .reversed()
                .thenComparing(Sender::name));
        return senders;
    }

    /** Years of states for which a complete list of the state's own posts is loaded. */
    long knownYears() {
        Set<String> known = new HashSet<>();
        for (CompleteList list : lists) {
            if (list.sender().isPresent()) {
                for (int year = Math.max(SINCE, list.line().claim().firstYear());
                        year <= list.line().claim().lastYear();
                        year++) {
                    known.add(list.sender().orElseThrow() + " " + year);
                }
            }
        }
        return known.size();
    }

    /** Years of all members of the state system from {@link #SINCE} to the last year of any list. */
    long stateYears(Evidence evidence) {
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
}
