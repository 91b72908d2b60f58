package entente.core.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who bears a name, in each of the forms of {@link NameFold}. */
final class NameIndex {
    /** A name of an actor with the form in which it was written. */
    private record Entry(Actor actor, ActorName name) {}

    private final Map<String, List<Entry>> byPlain = new LinkedHashMap<>();
    private final Map<String, List<Actor>> byAdjective = new HashMap<>();
    private @Nullable Further further;

    /** What only names that are not met at once need, made when the first such name comes. */
    private record Further(Map<String, Set<String>> plainByBag, TreeMap<Integer, List<String>> plainByLength) {}

    NameIndex(Collection<Actor> actors) {
        for (Actor actor : actors) {
            for (ActorName name : actor.names()) {
                put(NameFold.plain(name.text()), actor, name);
                if (name.language().equals("de") && hasUmlaut(name.text())) {
                    put(NameFold.plain(umlautsWrittenOut(name.text())), actor, name);
                }
            }
            for (String adjective : actor.adjectives()) {
                byAdjective
                        .computeIfAbsent(NameFold.plain(adjective), key -> new ArrayList<>())
                        .add(actor);
            }
        }
    }

    /** Bearers of a name that is equal letter for letter, or after plain folding. */
    List<Bearing> named(String text) {
        String literal = NameFold.literal(text);
        List<Bearing> bearings = new ArrayList<>();
        for (Entry entry : byPlain.getOrDefault(NameFold.plain(text), List.of())) {
            boolean same = NameFold.literal(entry.name().text()).equals(literal);
            bearings.add(bearing(entry, same ? literally(entry.name().kind()) : How.FOLDED));
        }
        return bearings;
    }

    /** Bearers of a name with the same words that count, in any order. */
    List<Bearing> sameWords(String text) {
        return words(NameFold.bag(NameFold.plain(text)));
    }

    /** Bearers of a name, or of an adjective, that is left when words for a form of government are dropped. */
    List<Bearing> withoutForm(String text) {
        String plain = NameFold.plain(text);
        String words = NameFold.withoutForm(plain);
        if (words.isEmpty() || words.equals(NameFold.bag(plain))) {
            return List.of();
        }
        List<Bearing> bearings = new ArrayList<>(words(words));
        for (Actor actor : byAdjective.getOrDefault(words, List.of())) {
            bearings.add(new Bearing(actor, words, How.FOLDED, actor.life(), false));
        }
        return bearings;
    }

    /** Actors with an adjective. */
    List<Bearing> adjective(String text) {
        return byAdjective.getOrDefault(NameFold.plain(text), List.of()).stream()
                .map(actor -> new Bearing(actor, text.strip(), How.VARIANT, actor.life(), false))
                .toList();
    }

    /** Bearers of one of the folded names. */
    List<Bearing> ofPlain(Collection<String> plains) {
        List<Bearing> bearings = new ArrayList<>();
        for (String plain : plains) {
            byPlain.getOrDefault(plain, List.of()).forEach(entry -> bearings.add(bearing(entry, How.MISSPELLING)));
        }
        return bearings;
    }

    /** The folded names whose length lies between two, both included. */
    Collection<List<String>> plainOfLength(int shortest, int longest) {
        return further().plainByLength().subMap(shortest, true, longest, true).values();
    }

    private List<Bearing> words(String bag) {
        List<Bearing> bearings = new ArrayList<>();
        for (String plain : further().plainByBag().getOrDefault(bag, Set.of())) {
            byPlain.getOrDefault(plain, List.of()).forEach(entry -> bearings.add(bearing(entry, How.FOLDED)));
        }
        return bearings;
    }

    private synchronized Further further() {
        Further made = further;
        if (made == null) {
            made = new Further(new HashMap<>(), new TreeMap<>());
            for (String plain : byPlain.keySet()) {
                made.plainByLength()
                        .computeIfAbsent(plain.length(), key -> new ArrayList<>())
                        .add(plain);
                made.plainByBag()
                        .computeIfAbsent(NameFold.bag(plain), key -> new LinkedHashSet<>())
                        .add(plain);
            }
            further = made;
        }
        return made;
    }

    private void put(String plain, Actor actor, ActorName name) {
        List<Entry> entries = byPlain.computeIfAbsent(plain, key -> new ArrayList<>(2));
        Entry entry = new Entry(actor, name);
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static Bearing bearing(Entry entry, How how) {
        NameKind kind = entry.name().kind();
        How recognised = kind == NameKind.MISSPELLING ? How.MISSPELLING : how;
        boolean usual = kind != NameKind.VARIANT;
        Span span = entry.actor().spanOf(entry.name());
        return new Bearing(entry.actor(), entry.name().text(), recognised, span, usual);
    }

    private static How literally(NameKind kind) {
        return switch (kind) {
            case SHORT, OFFICIAL -> How.EXACT;
            case VARIANT, FORMER -> How.VARIANT;
            case MISSPELLING -> How.MISSPELLING;
        };
    }

    private static boolean hasUmlaut(String text) {
        return text.chars().anyMatch(letter -> "äöüÄÖÜ".indexOf(letter) >= 0);
    }

    private static String umlautsWrittenOut(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }
}
