package entente.core.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has a code, and when. */
final class CodeIndex {
    private final Map<CodeSystem, Map<String, List<Bearing>>> bearings = new EnumMap<>(CodeSystem.class);

    CodeIndex(Collection<Actor> actors) {
        for (Actor actor : actors) {
            for (ActorCode code : actor.codes()) {
                String matched = code.system().prefix().concat(":").concat(code.code());
                bearings.computeIfAbsent(code.system(), key -> new HashMap<>())
                        .computeIfAbsent(code.code(), key -> new ArrayList<>())
                        .add(new Bearing(actor, matched, How.CODE, actor.spanOf(code), true));
            }
        }
    }

    /** Every actor that ever had the code. */
    List<Bearing> bearings(CodeSystem system, String code) {
        return bearings.getOrDefault(system, Map.of()).getOrDefault(system.canonical(code), List.of());
    }

    /** The actors that have the code on one of the days. */
    List<Actor> holders(CodeSystem system, String code, Span days) {
        return bearings(system, code).stream()
                .filter(bearing -> bearing.span().overlaps(days))
                .map(Bearing::actor)
                .distinct()
                .toList();
    }
}
