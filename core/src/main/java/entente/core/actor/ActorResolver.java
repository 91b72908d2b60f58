package entente.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a text. Reasons are sought from the surest to the weakest, and the first that yields anybody is
 * the last that is tried; all it yields is weighed together, so that a second bearer is never overlooked.
 */
final class ActorResolver {
    /** The first day of both state systems. From here on, and without a day, a state's usual name means the state. */
    private static final long SYSTEMS_BEGIN = LocalDate.of(1816, 1, 1).toEpochDay();

    private static final Pattern PREFIXED = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*:\\s*(\\S+)\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern PARTS = Pattern.compile("[()\\[\\]/（）]");

    private final CodeIndex codes;
    private final NameIndex names;

    ActorResolver(CodeIndex codes, NameIndex names) {
        this.codes = codes;
        this.names = names;
    }

    Resolution resolve(String text, @Nullable Long day) {
        String given = text.strip();
        Matcher prefixed = PREFIXED.matcher(given);
        if (prefixed.matches()) {
            Optional<CodeSystem> system = CodeSystem.of(prefixed.group(1));
            if (system.isPresent()) {
                return decide(code(prefixed.group(2), EnumSet.of(system.get()), day), day);
            }
        }
        if (NUMBER.matcher(given).matches()) {
            return decide(code(given, EnumSet.of(CodeSystem.COW, CodeSystem.GW), day), day);
        }
        if (ITEM.matcher(given).matches()) {
            return decide(code(given, EnumSet.of(CodeSystem.WIKIDATA), day), day);
        }
        if (NameFold.plain(given).isEmpty()) {
            return Resolution.none();
        }
        return LETTERS.matcher(given).matches() ? resolveLetters(given, day) : resolveName(given, day);
    }

    private Resolution resolveLetters(String letters, @Nullable Long day) {
        List<Bearing> bearings = new ArrayList<>(names.named(letters));
        bearings.addAll(
                letters.length() == 2
                        ? code(letters, EnumSet.of(CodeSystem.ISO2), day)
                        : code(letters, EnumSet.of(CodeSystem.COWC, CodeSystem.GWC, CodeSystem.ISO3), day));
        return decide(bearings, day);
    }

    private Resolution resolveName(String name, @Nullable Long day) {
        List<Bearing> bearings = bearers(name);
        if (!bearings.isEmpty()) {
            return decide(bearings, day);
        }
        Parts parts = parts(name);
        if (parts.allNames()) {
            return parts.agreed().isEmpty() ? ambiguous(parts.bearings(), day) : decide(parts.agreed(), day);
        }
        bearings = names.withoutForm(name);
        if (!bearings.isEmpty()) {
            return decide(bearings, day);
        }
        Resolution misspelt = misspelt(NameFold.plain(name), day);
        // "China (Xyz)": a name with an addition nobody knows may mean somebody else
        return misspelt.match() == Match.NONE && !parts.bearings().isEmpty()
                ? ambiguous(parts.bearings(), day)
                : misspelt;
    }

    private List<Bearing> bearers(String name) {
        List<Bearing> bearings = names.named(name);
        if (bearings.isEmpty()) {
            bearings = names.sameWords(name);
        }
        return bearings.isEmpty() ? names.adjective(name) : bearings;
    }

    /** Who bears each of the parts of "Russia (Soviet Union)" or "Tanzania/Tanganyika". */
    private Parts parts(String name) {
        String[] texts = PARTS.split(name, -1);
        List<Bearing> all = new ArrayList<>();
        Set<Actor> common = new HashSet<>();
        boolean allNames = texts.length > 1;
        for (String text : texts) {
            List<Bearing> bearings = text.isBlank() ? List.of() : bearers(text.strip());
            if (!bearings.isEmpty()) {
                if (all.isEmpty()) {
                    common.addAll(actors(bearings).keySet());
                }
                common.retainAll(actors(bearings).keySet());
                bearings.forEach(bearing -> all.add(bearing.as(How.FOLDED)));
            } else if (!text.isBlank()) {
                allNames = false;
            }
        }
        return new Parts(all, matching(all, bearing -> common.contains(bearing.actor())), allNames);
    }

    /**
     * What the parts of a name say.
     *
     * @param bearings who bears any of them
     * @param agreed who bears all of them
     * @param allNames whether each is a name
     */
    private record Parts(List<Bearing> bearings, List<Bearing> agreed, boolean allNames) {}

    private Resolution misspelt(String plain, @Nullable Long day) {
        Misspelling.Found found = Misspelling.search(plain, names);
        List<Bearing> closest = names.ofPlain(found.closest());
        Resolution resolution = decide(closest, day);
        Set<Actor> meant = new HashSet<>();
        closest.forEach(bearing -> meant.add(bearing.actor()));
        List<Bearing> rivals = names.ofPlain(found.nearlyAsClose()).stream()
                .filter(bearing -> !meant.contains(bearing.actor()))
                .toList();
        if (resolution.match() != Match.ONE || rivals.isEmpty() || oneLetter(plain, found)) {
            return resolution;
        }
        List<Bearing> all = new ArrayList<>(closest);
        all.addAll(rivals);
        return ambiguous(all, day);
    }

    private static boolean oneLetter(String plain, Misspelling.Found found) {
        return found.closest().stream().anyMatch(name -> Misspelling.distance(plain, name, 1) == 1);
    }

    private List<Bearing> code(String code, Set<CodeSystem> systems, @Nullable Long day) {
        List<Bearing> bearings = new ArrayList<>();
        for (CodeSystem system : systems) {
            List<Bearing> holders = codes.bearings(system, code);
            if (day == null && system.isCurrentList()) {
                List<Bearing> current = holders.stream()
                        .filter(holder -> holder.span().isOpen())
                        .toList();
                holders = current.isEmpty() ? holders : current;
            }
            bearings.addAll(holders);
        }
        return bearings;
    }

    private static Resolution decide(List<Bearing> bearings, @Nullable Long day) {
        if (bearings.isEmpty()) {
            return Resolution.none();
        }
        if (day != null) {
            List<Bearing> timely = matching(bearings, bearing -> bearing.span().contains(day));
            if (!timely.isEmpty()) {
                return actors(timely).size() == 1 ? one(timely, bearings, day) : ambiguous(timely, day);
            }
            List<Bearing> living = matching(bearings, bearing -> bearing.actor().existsOn(day));
            if (actors(living).size() == 1) {
                return one(living, bearings, day);
            }
        }
        if (actors(bearings).size() == 1) {
            return one(bearings, bearings, day);
        }
        if (day == null || day >= SYSTEMS_BEGIN) {
            List<Bearing> states = matching(bearings, bearing -> bearing.actor().kind() == ActorKind.STATE);
            if (actors(states).size() == 1 && states.stream().anyMatch(Bearing::usual)) {
                return one(states, bearings, day);
            }
        }
        return ambiguous(bearings, day);
    }

    private static List<Bearing> matching(List<Bearing> bearings, Predicate<Bearing> condition) {
        return bearings.stream().filter(condition).toList();
    }

    private static Resolution one(List<Bearing> chosen, List<Bearing> all, @Nullable Long day) {
        Bearing only = actors(chosen).values().iterator().next();
        Map<Actor, Bearing> others = actors(all);
        others.remove(only.actor());
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(candidate(only, day));
        others.values().forEach(bearing -> candidates.add(candidate(bearing, day)));
        return new Resolution(Match.ONE, Optional.of(only.actor()), candidates, Optional.of(only.how()));
    }

    private static Resolution ambiguous(List<Bearing> bearings, @Nullable Long day) {
        List<Candidate> candidates = actors(bearings).values().stream()
                .map(bearing -> candidate(bearing, day))
                .toList();
        How how = candidates.stream()
                .map(Candidate::how)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Resolution(Match.AMBIGUOUS, Optional.empty(), candidates, Optional.of(how));
    }

    /** The surest reason for each actor. */
    private static Map<Actor, Bearing> actors(List<Bearing> bearings) {
        Map<Actor, Bearing> best = new LinkedHashMap<>();
        for (Bearing bearing : bearings) {
            best.merge(bearing.actor(), bearing, (old, other) -> other.how().compareTo(old.how()) < 0 ? other : old);
        }
        return best;
    }

    private static Candidate candidate(Bearing bearing, @Nullable Long day) {
        return bearing.candidate(day == null || bearing.span().contains(day));
    }
}
