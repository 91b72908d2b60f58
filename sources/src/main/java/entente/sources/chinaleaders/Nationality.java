package entente.sources.chinaleaders;

import entente.core.actor.Actor;
import entente.core.actor.ActorDirectory;
import entente.core.actor.ActorName;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the words of an office name the state a row is about, as "Russian Defense Minister" does. */
final class Nationality {
    private static final Map<String, List<String>> ALIASES = Map.of(
            "United States", List.of("U.S.", "United States"),
            "North Korea", List.of("DPRK", "Democratic People's Republic of Korea"));

    private final ActorDirectory directory = ActorDirectory.bundled();

    /**
     * Whether the office is one of that state.
     *
     * @param country the state as the list names it
     * @param office the words of the office
     * @param day the epoch day of the meeting
     */
    boolean fits(String country, String office, long day) {
        return words(country, day)
                .anyMatch(word -> Pattern.compile("(?<![A-Za-z])" + Pattern.quote(word) + "(?![a-z])")
                        .matcher(office)
                        .find());
    }

    private Stream<String> words(String country, long day) {
        Stream<String> own = Stream.concat(Stream.of(country), ALIASES.getOrDefault(country, List.of()).stream());
        return Stream.concat(
                own, directory.resolve(country, day).actor().stream().flatMap(Nationality::namesOf));
    }

    private static Stream<String> namesOf(Actor actor) {
        return Stream.concat(actor.adjectives().stream(), actor.names().stream().map(ActorName::text));
    }
}
