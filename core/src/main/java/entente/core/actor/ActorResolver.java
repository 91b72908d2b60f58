package entente.core.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a text. Reasons are sought from the surest to the weakest, and the first that yields anybody is
 * the last that is tried; all it yields is weighed together, so that a second bearer is never overlooked.
 */
final class ActorResolver {
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
        if (bearings.isEmpty()) {
            bearings = inParts(name);
        }
        if (bearings.isEmpty()) {
            bearings = names.withoutForm(name);
        }
        if (!bearings.isEmpty()) {
            return decide(bearings, day);
        }
        return misspelt(NameFold.plain(name), day);
    }

    private List<Bearing> bearers(String name) {
        List<Bearing> bearings = names.named(name);
        if (bearings.isEmpty()) {
            bearings = names.sameWords(name);
        }
        return bearings.isEmpty() ? names.adjective(name) : bearings;
    }

    /** "Russia (Soviet Union)", "Tanzania/Tanganyika": who bears each of the names that are names. */
    private List<Bearing> inParts(String name) {
        String[] parts = PARTS.split(name, -1);
        if (parts.length < 2) {
            return List.of();
        }
        List<Bearing> all = new ArrayList<>();
        Set<Actor> common = new HashSet<>();
        boolean first = true;
        for (String part : parts) {
            List<Bearing> bearings = part.isBlank() ? List.of() : bearers(part.strip());
            if (bearings.isEmpty()) {
                continue;
            }
            Set<Actor> here = new HashSet<>();
            bearings.forEach(bearing -> here.add(bearing.actor()));
            if (first) {
                common.addAll(here);
                first = false;
            } else {
                common.retainAll(here);
            }
            all.addAll(bearings);
        }
        return all.stream()
                .filter(bearing -> common.isEmpty() || common.contains(bearing.actor()))
                .map(bearing -> bearing.as(How.FOLDED))
                .toList();
    }

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
            List<Bearing> timely = bearings.stream()
                    .filter(bearing -> bearing.span().contains(day))
                    .toList();
            if (!timely.isEmpty()) {
                return oneOrAmbiguous(timely, day);
            }
            List<Bearing> living = bearings.stream()
                    .filter(bearing -> bearing.actor().existsOn(day))
                    .toList();
            if (actors(living).size() == 1) {
                return oneOrAmbiguous(living, day);
            }
        }
        return oneOrAmbiguous(bearings, day);
    }

    private static Resolution oneOrAmbiguous(List<Bearing> bearings, @Nullable Long day) {
        Map<Actor, Bearing> best = actors(bearings);
        if (best.size() > 1) {
            return ambiguous(bearings, day);
        }
        Bearing only = best.values().iterator().next();
        return new Resolution(
                Match.ONE, Optional.of(only.actor()), List.of(candidate(only, day)), Optional.of(only.how()));
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
