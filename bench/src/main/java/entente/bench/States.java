package entente.bench;

import entente.core.actor.Actor;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States that take each other's places in copies of a dataset: those of the COW system from 1975 to 2016 whose code and name
 * meant the same all the time. Whoever else stands in a row keeps its place. Every copy of every dataset is shifted alike,
 * so that two tellings of one act stay tellings of one act.
 */
final class States {
    /** How a file names a state. */
    enum Form {
        /** By its COW number. */
        COW,
        /** By its ISO 3166 alpha-3 code. */
        ISO3,
        /** By its English name. */
        NAME
    }

    /** Enough that sixteen copies of one state are sixteen states, of the about 140 there are. */
    private static final int PLACES_A_COPY = 8;

    private static final List<Long> DAYS = List.of(day(1975), day(1990), day(2016));

    private final ActorDirectory directory;
    private final List<Actor> states = new ArrayList<>();
    private final Map<Form, Map<String, Integer>> places = new HashMap<>();

    States(ActorDirectory directory) {
        this.directory = directory;
        for (Actor actor : directory.actors()) {
            if (isSteady(actor)) {
                states.add(actor);
            }
        }
        for (Form form : Form.values()) {
            Map<String, Integer> byText = new HashMap<>();
            for (Actor state : states) {
                byText.put(text(state, form), byText.size());
            }
            places.put(form, byText);
        }
    }

    private static long day(int year) {
        return LocalDate.of(year, 12, 31).toEpochDay();
    }

    private boolean isSteady(Actor actor) {
        return isOne(DAYS.stream().map(actor::cow).toList())
                && isOne(DAYS.stream().map(actor::iso3).toList())
                && DAYS.stream().allMatch(day -> resolves(actor, actor.name(), day));
    }

    private static boolean isOne(List<Optional<String>> codes) {
        return codes.get(0).isPresent() && codes.stream().distinct().count() == 1;
    }

    private boolean resolves(Actor actor, String name, long day) {
        return directory.resolve(name, day).actor().equals(Optional.of(actor));
    }

    private static String text(Actor state, Form form) {
        return switch (form) {
            case COW -> state.code(CodeSystem.COW, DAYS.get(0)).orElseThrow();
            case ISO3 -> state.code(CodeSystem.ISO3, DAYS.get(0)).orElseThrow();
            case NAME -> state.name();
        };
    }

    int size() {
        return states.size();
    }

    /**
     * Who stands in a copy where a state stands in the original.
     *
     * @param copy from 0, which is the original
     * @return the same text where it names none of these states
     */
    String shifted(String printed, Form form, int copy) {
        Integer place = places.getOrDefault(form, Map.of())
                .computeIfAbsent(printed.strip(), text -> form == Form.NAME ? placeOfName(text) : null);
        if (place == null || copy == 0) {
            return printed;
        }
        return text(states.get((place + copy * PLACES_A_COPY) % states.size()), form);
    }

    /** The place of a state under any of its names; null where there is none. */
    private @Nullable Integer placeOfName(String name) {
        int place = directory
                .resolve(name, DAYS.get(DAYS.size() - 1))
                .actor()
                .map(states::indexOf)
                .orElse(-1);
        return place < 0 ? null : place;
    }
}
