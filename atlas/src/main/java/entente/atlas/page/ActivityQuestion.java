package entente.atlas.page;

import entente.core.actor.Actor;
import entente.core.actor.Resolution;
import entente.core.codebook.ActivityType;
import entente.core.record.DatasetDescriptor;
import entente.store.ActivityFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which activities are asked for, as their address says it.
 *
 * @param type a type's code
 * @param actor an actor's id
 * @param with the id of an actor that took part as well
 * @param source a dataset's id
 * @param from a year or date
 * @param to a year or date
 * @param text words and phrases as full-text search understands them
 */
record ActivityQuestion(
        Optional<String> type,
        Optional<String> actor,
        Optional<String> with,
        Optional<String> source,
        Optional<String> from,
        Optional<String> to,
        Optional<String> text) {
    static ActivityQuestion of(Visit visit) {
        ActivityQuestion question = new ActivityQuestion(
                visit.parameter("type").map(ActivityQuestion::type),
                visit.parameter("actor").map(text -> actor(visit, "actor", text)),
                visit.parameter("with").map(text -> actor(visit, "with", text)),
                visit.parameter("source").map(text -> source(visit, text)),
                visit.parameter("from"),
                visit.parameter("to"),
                visit.parameter("text"));
        question.requireOrder();
        return question;
    }

    private void requireOrder() {
        ActivityFilter filter = filter();
        if (filter.fromDay().isPresent()
                && filter.toDay().isPresent()
                && filter.fromDay().get() > filter.toDay().get()) {
            throw new BadQuestionException(
                    "“from” (%s) is later than “to” (%s). Exchange them.".formatted(from.orElse(""), to.orElse("")),
                    List.of());
        }
    }

    /** The same for the store. */
    ActivityFilter filter() {
        return new ActivityFilter(
                type,
                actor,
                with,
                source,
                from.map(text -> YearText.parse("from", text).bounds().first()),
                to.map(text -> YearText.parse("to", text).bounds().last()),
                text);
    }

    /** The parameters that say so, in a fixed order. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        type.ifPresent(value -> parameters.put("type", value));
        actor.ifPresent(value -> parameters.put("actor", value));
        with.ifPresent(value -> parameters.put("with", value));
        source.ifPresent(value -> parameters.put("source", value));
        from.ifPresent(value -> parameters.put("from", value));
        to.ifPresent(value -> parameters.put("to", value));
        text.ifPresent(value -> parameters.put("text", value));
        return parameters;
    }

    /** The parameters of one page of the list. */
    Map<String, String> parameters(int page) {
        Map<String, String> parameters = parameters();
        if (page > 1) {
            parameters.put("page", String.valueOf(page));
        }
        return parameters;
    }

    private static String type(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (Arrays.stream(ActivityType.values()).noneMatch(type -> type.name().equals(code))) {
            throw new BadQuestionException(
                    "“%s” is no activity type. These are:".formatted(text),
                    Arrays.stream(ActivityType.values())
                            .map(type -> new Link(type.name(), "/activities?type=" + type.name()))
                            .toList());
        }
        return code;
    }

    private static String source(Visit visit, String text) {
        boolean known = visit.library().dataset(text).isPresent()
                || visit.record().segments().stream()
                        .anyMatch(segment -> segment.dataset().equals(text));
        if (!known) {
            throw new BadQuestionException(
                    "“%s” is no source Entente knows. These are:".formatted(text),
                    visit.library().datasets().stream()
                            .map(DatasetDescriptor::id)
                            .map(id -> new Link(id, "/activities?source=" + Addresses.path(id)))
                            .toList());
        }
        return text;
    }

    private static String actor(Visit visit, String parameter, String text) {
        Optional<Actor> known = visit.library().actors().find(text);
        if (known.isPresent()) {
            return text;
        }
        Resolution resolution = visit.library().actors().resolve(text);
        return resolution.actor().map(Actor::id).orElseThrow(() -> {
            Map<String, String> others = new LinkedHashMap<>(visit.parameters());
            List<Link> candidates = resolution.candidates().stream()
                    .map(candidate -> {
                        others.put(parameter, candidate.actor().id());
                        return new Link(candidate.actor().name(), Addresses.activities(others));
                    })
                    .toList();
            return new BadQuestionException(
                    candidates.isEmpty()
                            ? "No actor is called “%s”. The list of actors shows every name in the record; a code such as cow:770 does as well."
                                    .formatted(text)
                            : "“%s” can mean more than one actor. Choose one:".formatted(text),
                    candidates.isEmpty() ? List.of(new Link("All actors", "/actors")) : candidates);
        });
    }
}
