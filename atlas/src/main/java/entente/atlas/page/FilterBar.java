package entente.atlas.page;

import entente.core.actor.Actor;
import entente.core.codebook.ActivityType;
import entente.core.codebook.Codebook;
import entente.core.codebook.TypeDefinition;
import entente.core.record.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filters above a list, a timeline or a map of activities: what can be chosen, what was, and how to take each back.
 *
 * @param view the address of the view without its question
 * @param question the question, by its parameters
 * @param chips each filter in words, with the address without it
 * @param views the same question as list, timeline and map
 * @param open whether any of the less used filters is set
 */
record FilterBar(
        String view,
        Map<String, String> question,
        List<TypeLabel> types,
        List<Link> sources,
        List<String> statuses,
        @Nullable String actor,
        @Nullable String with,
        List<Link> chips,
        List<Link> views,
        boolean open) {
    private static final List<Link> VIEWS =
            List.of(new Link("List", "/activities"), new Link("Timeline", "/timeline"), new Link("Map", "/map"));
    private static final List<String> LESS_USED =
            List.of("with", "source", "dates", "place", "status", "at", ActivityQuestion.MACHINE);

    static FilterBar of(Visit visit, String view, ActivityQuestion question) {
        Map<String, String> parameters = question.parameters();
        return new FilterBar(
                view,
                parameters,
                visit.library().codebook().types().stream().map(TypeLabel::of).toList(),
                visit.library().datasets().stream()
                        .map(dataset -> new Link(dataset.title(), dataset.id()))
                        .toList(),
                Arrays.stream(Status.values())
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList(),
                question.actor().map(id -> name(visit, id)).orElse(null),
                question.with().map(id -> name(visit, id)).orElse(null),
                chips(visit, view, parameters),
                VIEWS.stream()
                        .map(link -> new Link(link.label(), link.address() + Addresses.query(parameters)))
                        .toList(),
                parameters.keySet().stream().anyMatch(LESS_USED::contains));
    }

    /** What the form shows in a field. */
    String field(String name) {
        return question.getOrDefault(name, "");
    }

    /** Whether a view is the one shown. */
    boolean shows(Link link) {
        return link.address().equals(view) || link.address().startsWith(view + "?");
    }

    private static String name(Visit visit, String actor) {
        return visit.library().actors().find(actor).map(Actor::name).orElse(actor);
    }

    private static List<Link> chips(Visit visit, String view, Map<String, String> parameters) {
        List<Link> chips = new ArrayList<>();
        parameters.forEach((name, value) -> {
            Map<String, String> others = new LinkedHashMap<>(parameters);
            others.remove(name);
            if (name.equals("value")) {
                // it goes together with its field
                return;
            }
            if (name.equals("field")) {
                others.remove("value");
            }
            chips.add(new Link(words(visit, parameters, name, value), view + Addresses.query(others)));
        });
        return chips;
    }

    private static String words(Visit visit, Map<String, String> parameters, String name, String value) {
        Codebook codebook = visit.library().codebook();
        return switch (name) {
            case "type" -> TypeLabel.of(codebook, value).label();
            case "actor", "with" -> (name.equals("with") ? "with " : "") + name(visit, value);
            case "source" -> visit.library().datasetTitle(value);
            case "from", "to" -> name + " " + year(value);
            case "text" -> "“" + value + "”";
            case "place" -> "place “" + value + "”";
            case "at" ->
                "in " + World.bundled().middle(value).map(World.Middle::name).orElse(value);
            case "field" -> field(codebook, parameters, value);
            case ActivityQuestion.MACHINE -> "machine-coded included";
            case "dates" -> value.equals("none") ? "beginning not dated" : "began in these years";
            default -> name + " " + value;
        };
    }

    /** A field with its value, in the codebook's words where the type is known. */
    private static String field(Codebook codebook, Map<String, String> parameters, String field) {
        String value = parameters.getOrDefault("value", "");
        String type = parameters.get("type");
        if (type == null) {
            return field + ": " + value;
        }
        TypeDefinition definition = codebook.type(ActivityType.valueOf(type));
        return FieldLabel.of(definition, field).label() + ": " + FieldLabel.words(definition, field, value);
    }

    private static String year(String text) {
        return text.matches("-?[0-9]{1,4}") ? SpellAxis.yearWords(Integer.parseInt(text)) : text;
    }
}
