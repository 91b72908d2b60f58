package entente.core.actor;

import entente.core.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tables of all folders into a directory and checks that they fit together. */
final class ActorTables {
    /** The folders of the directory, in the order in which their actors are listed. */
    static final List<String> FOLDERS = List.of("states", "organisations", "polities");

    private static final List<String> TABLES = List.of(
            "works.csv", "actors.csv", "codes.csv", "names.csv", "capitals.csv", "successions.csv", "memberships.csv");

    private static final List<String> ACTORS =
            List.of("actor", "kind", "name", "adjective", "begins", "ends", "note", "source");
    private static final List<String> CODES = List.of("actor", "system", "code", "begins", "ends", "source");
    private static final List<String> NAMES = List.of("actor", "name", "language", "kind", "begins", "ends", "source");
    private static final List<String> CAPITALS = List.of("actor", "capital", "begins", "ends", "source");
    private static final List<String> SUCCESSIONS = List.of("predecessor", "successor", "kind", "on", "source");
    private static final List<String> MEMBERSHIPS =
            List.of("organisation", "member", "status", "begins", "ends", "source");
    private static final List<String> WORKS = List.of("source", "citation", "url", "checked");

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<String, Work> works = new LinkedHashMap<>();

    private ActorTables() {}

    static ActorDirectory load(List<String> folders) {
        ActorTables tables = new ActorTables();
        Map<String, Set<String>> sources = new HashMap<>();
        for (String folder : folders) {
            Set<String> own = new HashSet<>();
            sources.put(folder, own);
            ActorTable.read(folder, "works.csv", WORKS, row -> tables.work(row, own));
            ActorTable.read(folder, "actors.csv", ACTORS, row -> tables.actor(row, own));
        }
        // rows may speak of actors of another folder, so every actor is known before they are read
        for (String folder : folders) {
            Set<String> own = sources.getOrDefault(folder, Set.of());
            ActorTable.read(folder, "codes.csv", CODES, row -> tables.code(row, own));
            ActorTable.read(folder, "names.csv", NAMES, row -> tables.name(row, own));
            ActorTable.read(folder, "capitals.csv", CAPITALS, row -> tables.capital(row, own));
            ActorTable.read(folder, "successions.csv", SUCCESSIONS, row -> tables.succession(row, own));
            ActorTable.read(folder, "memberships.csv", MEMBERSHIPS, row -> tables.membership(row, own));
        }
        List<Actor> actors = tables.drafts.values().stream().map(Draft::finish).toList();
        return new ActorDirectory(actors, tables.successions, tables.memberships, List.copyOf(tables.works.values()));
    }

    /** A hash of every table of the folders, in order. */
    static String version(List<String> folders) {
        StringBuilder hashes = new StringBuilder();
        for (String folder : folders) {
            for (String table : TABLES) {
                hashes.append(folder)
                        .append('/')
                        .append(table)
                        .append(' ')
                        .append(ActorTable.hash(folder, table))
                        .append('\n');
            }
        }
        return Sha256.of(hashes.toString());
    }

    private void work(ActorTable.Row row, Set<String> own) {
        String id = row.required("source");
        if (!own.add(id)) {
            throw row.wrong("source", "is '" + id + "', which an earlier row already describes; remove one of them");
        }
        works.putIfAbsent(id, new Work(id, row.required("citation"), row.text("url"), row.required("checked")));
    }

    private void actor(ActorTable.Row row, Set<String> own) {
        String id = row.required("actor");
        Draft draft = new Draft(
                id,
                row.word("kind", ActorKind.class),
                row.required("name"),
                row.list("adjective"),
                row.text("begins"),
                row.text("ends"),
                row.span("begins", "ends"),
                row.text("note"),
                source(row, own));
        if (drafts.putIfAbsent(id, draft) != null) {
            throw row.wrong("actor", "is '" + id + "', which is already an actor; choose another identifier");
        }
    }

    private void code(ActorTable.Row row, Set<String> own) {
        Draft draft = draft(row, "actor");
        CodeSystem system = row.word("system", CodeSystem.class);
        String code = system.canonical(row.required("code"));
        ActorCode entry = new ActorCode(system, code, row.span("begins", "ends"), source(row, own));
        for (ActorCode earlier : draft.codes) {
            if (earlier.system() == system && earlier.span().overlaps(entry.span())) {
                throw row.wrong(
                        "begins",
                        "makes '" + code + "' overlap '" + earlier.code()
                                + "' in the same system; an actor has one code on a day");
            }
        }
        draft.codes.add(entry);
    }

    private void name(ActorTable.Row row, Set<String> own) {
        draft(row, "actor")
                .names
                .add(new ActorName(
                        row.required("name"),
                        row.required("language"),
                        row.word("kind", NameKind.class),
                        row.span("begins", "ends"),
                        source(row, own)));
    }

    private void capital(ActorTable.Row row, Set<String> own) {
        draft(row, "actor")
                .capitals
                .add(new Capital(row.required("capital"), row.span("begins", "ends"), source(row, own)));
    }

    private void succession(ActorTable.Row row, Set<String> own) {
        successions.add(new Succession(
                draft(row, "predecessor").id,
                draft(row, "successor").id,
                row.required("kind"),
                row.span("on", "on"),
                source(row, own)));
    }

    private void membership(ActorTable.Row row, Set<String> own) {
        memberships.add(new Membership(
                draft(row, "organisation").id,
                draft(row, "member").id,
                row.required("status"),
                row.span("begins", "ends"),
                source(row, own)));
    }

    private Draft draft(ActorTable.Row row, String column) {
        String id = row.required(column);
        Draft draft = drafts.get(id);
        if (draft == null) {
            throw row.wrong(
                    column, "is '" + id + "', which no actors.csv lists; add the actor or correct the identifier");
        }
        return draft;
    }

    private static String source(ActorTable.Row row, Set<String> own) {
        String id = row.required("source");
        if (!own.contains(id)) {
            throw row.wrong(
                    "source", "is '" + id + "', which works.csv of the same folder does not list; add the work");
        }
        return id;
    }

    /** An actor whose other rows are still to come. */
    private record Draft(
            String id,
            ActorKind kind,
            String name,
            List<String> adjectives,
            String begins,
            String ends,
            Span life,
            String note,
            String source,
            List<ActorName> names,
            List<ActorCode> codes,
            List<Capital> capitals) {

        Draft(
                String id,
                ActorKind kind,
                String name,
                List<String> adjectives,
                String begins,
                String ends,
                Span life,
                String note,
                String source) {
            this(
                    id,
                    kind,
                    name,
                    adjectives,
                    begins,
                    ends,
                    life,
                    note,
                    source,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        Actor finish() {
            if (names.stream().noneMatch(entry -> entry.text().equals(name))) {
                names.add(0, new ActorName(name, "en", NameKind.SHORT, Span.ALWAYS, source));
            }
            return new Actor(id, kind, name, adjectives, begins, ends, life, note, names, codes, capitals, source);
        }
    }
}
