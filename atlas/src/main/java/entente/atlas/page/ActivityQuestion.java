package entente.atlas.page;

import entente.core.actor.Actor;
import entente.core.actor.Resolution;
import entente.core.codebook.ActivityType;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Status;
import entente.store.ActivityFilter;
import entente.store.ActivityFilter.Dates;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
 * @param place words of the place
 * @param at where it is located: a country's code by ISO 3166, or latitude and longitude
 * @param status what became of the act, in lower case
 * @param field a field; asked for together with its value
 * @param value what the field must be
 * @param dates {@code began} if the years are those of the beginning, {@code none} if it has none
 * @param machine {@code 1} if machine-coded activities are asked for as well
 */
record ActivityQuestion(
        Optional<String> type,
        Optional<String> actor,
        Optional<String> with,
        Optional<String> source,
        Optional<String> from,
        Optional<String> to,
        Optional<String> text,
        Optional<String> place,
        Optional<String> at,
        Optional<String> status,
        Optional<String> field,
        Optional<String> value,
        Optional<String> dates,
        Optional<String> machine) {
    /** The parameter by which machine-coded activities are asked for. */
    static final String MACHINE = "machine";

    /** Its one value. */
    static final String INCLUDED = "1";

    private static final Pattern LOCATION = Pattern.compile("[A-Z]{3}|-?[0-9.]{1,12},-?[0-9.]{1,12}");

    static ActivityQuestion of(Visit visit) {
        ActivityQuestion question = new ActivityQuestion(
                visit.parameter("type").map(ActivityQuestion::type),
                visit.parameter("actor").map(text -> actor(visit, "actor", text)),
                visit.parameter("with").map(text -> actor(visit, "with", text)),
                visit.parameter("source").map(text -> source(visit, text)),
                visit.parameter("from"),
                visit.parameter("to"),
                visit.parameter("text"),
                visit.parameter("place"),
                visit.parameter("at").map(ActivityQuestion::location),
                visit.parameter("status").map(ActivityQuestion::status),
                visit.parameter("field")
                        .filter(field -> visit.parameter("value").isPresent()),
                visit.parameter("value")
                        .filter(value -> visit.parameter("field").isPresent()),
                visit.parameter("dates").map(ActivityQuestion::dates),
                machine(visit));
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
                text,
                place,
                at,
                status.map(value -> value.toUpperCase(Locale.ROOT)),
                field,
                value,
                dates.map(value -> Dates.valueOf(value.toUpperCase(Locale.ROOT)))
                        .orElse(Dates.HELD),
                machine.isPresent());
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
        place.ifPresent(value -> parameters.put("place", value));
        at.ifPresent(value -> parameters.put("at", value));
        status.ifPresent(value -> parameters.put("status", value));
        field.ifPresent(name -> parameters.put("field", name));
        value.ifPresent(text -> parameters.put("value", text));
        dates.ifPresent(value -> parameters.put("dates", value));
        machine.ifPresent(value -> parameters.put(MACHINE, value));
        return parameters;
    }

    /** Where to go if an address has more, or says it otherwise, than the question needs: one question has one address. */
    Optional<Answer> moved(Visit visit, String view, Map<String, String> parameters) {
        return parameters.equals(visit.parameters())
                ? Optional.empty()
                : Optional.of(new Answer.Moved(view + Addresses.query(parameters), false));
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

    private static String location(String text) {
        String at = text.toUpperCase(Locale.ROOT);
        if (!LOCATION.matcher(at).matches()) {
            throw new BadQuestionException(
                    "“%s” is no location. Write the three letters ISO 3166 has for a country of today, such as FRA, or latitude and longitude as the map has them. For the name of a place there is “place”."
                            .formatted(text),
                    List.of());
        }
        return at;
    }

    private static String status(String text) {
        String status = text.toLowerCase(Locale.ROOT);
        if (Arrays.stream(Status.values())
                .noneMatch(known -> known.name().toLowerCase(Locale.ROOT).equals(status))) {
            throw new BadQuestionException(
                    "“%s” is no status. These are:".formatted(text),
                    Arrays.stream(Status.values())
                            .map(known -> known.name().toLowerCase(Locale.ROOT))
                            .map(known -> new Link(known, "/activities?status=" + known))
                            .toList());
        }
        return status;
    }

    private static String dates(String text) {
        String dates = text.toLowerCase(Locale.ROOT);
        if (!dates.equals("began") && !dates.equals("none")) {
            throw new BadQuestionException(
                    "“%s” is nothing years are compared with. Write “began” for activities that began in these years, “none” for those whose beginning has no date, or leave “dates” out."
                            .formatted(text),
                    List.of());
        }
        return dates;
    }

    /** Whether machine-coded activities are asked for as well; there is one way to say so. */
    static Optional<String> machine(Visit visit) {
        Optional<String> machine = visit.parameter(MACHINE);
        machine.filter(text -> !text.equals(INCLUDED)).ifPresent(text -> {
            throw new BadQuestionException(
                    "“%s” is no choice of machine-coded activities. Write “1” to have them as well, or leave “machine” out."
                            .formatted(text),
                    List.of());
        });
        return machine;
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
