package entente.store;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.actor.Match;
import entente.core.actor.Resolution;
import entente.core.actor.Span;
import entente.core.time.EpochDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Puts the actor directory into a record, and resolves every participant of it. */
final class ActorTables {
    private ActorTables() {}

    static void write(DuckDBConnection database, ActorDirectory actors) throws SQLException {
        writeActors(database, actors);
        writeCodes(database, actors);
        resolve(database, actors);
    }

    private static void writeActors(DuckDBConnection database, ActorDirectory actors) throws SQLException {
        DuckDb.execute(
                database,
                "create table actor (actor_id varchar not null, kind varchar not null, name varchar not null)");
        try (DuckDBAppender appender = database.createAppender("main", "actor")) {
            for (Actor actor : actors.actors()) {
                appender.beginRow();
                appender.append(actor.id());
                appender.append(actor.kind().name().toLowerCase(Locale.ROOT));
                appender.append(actor.name());
                appender.endRow();
            }
        }
    }

    private static void writeCodes(DuckDBConnection database, ActorDirectory actors) throws SQLException {
        DuckDb.execute(database, """
                create table actor_code (
                  actor_id varchar not null, system varchar not null, code varchar not null, begins varchar,
                  ends varchar)
                """);
        try (DuckDBAppender appender = database.createAppender("main", "actor_code")) {
            for (Actor actor : actors.actors()) {
                for (ActorCode code : actor.codes()) {
                    appender.beginRow();
                    appender.append(actor.id());
                    appender.append(code.system().prefix());
                    appender.append(code.code());
                    appender.append(day(code.span().firstDay(), Span.ALWAYS.firstDay()));
                    appender.append(day(code.span().lastDay(), Span.ALWAYS.lastDay()));
                    appender.endRow();
                }
            }
        }
    }

    private static @Nullable String day(long epochDay, long unbounded) {
        return epochDay == unbounded ? null : EpochDays.format(epochDay);
    }

    /** An actor as sources name it, on a day; each such is resolved once. */
    record Reference(
            @Nullable String system,
            @Nullable String code,
            @Nullable String name,
            @Nullable Long day) {}

    private static void resolve(DuckDBConnection database, ActorDirectory actors) throws SQLException {
        // a participant is looked up on the day its part begins, else on the day the activity begins or ends
        DuckDb.execute(database, """
                create temp table reference as
                select p.attestation_id, p.participation, p.code_system, p.code, p.name,
                       coalesce(p.start_first, a.start_first, p.end_first, a.end_first) as day
                from participation p join attestation a using (attestation_id)
                """);
        DuckDb.execute(database, """
                create temp table resolved (
                  code_system varchar, code varchar, name varchar, day bigint, actor_id varchar, actor_name varchar,
                  resolution varchar not null, cow varchar, gw varchar, iso3 varchar)
                """);
        List<Reference> references = references(database);
        try (DuckDBAppender appender = database.createAppender("temp", "main", "resolved")) {
            for (Reference reference : references) {
                append(appender, reference, lookUp(actors, reference));
            }
        }
        DuckDb.execute(database, """
                create or replace table participation as
                select p.*, s.actor_id, s.actor_name, s.resolution, s.cow, s.gw, s.iso3
                from participation p
                join reference r using (attestation_id, participation)
                join resolved s
                  on s.code_system is not distinct from r.code_system and s.code is not distinct from r.code
                 and s.name is not distinct from r.name and s.day is not distinct from r.day
                order by attestation_id, participation
                """);
        DuckDb.execute(database, "drop table reference");
        DuckDb.execute(database, "drop table resolved");
    }

    private static List<Reference> references(DuckDBConnection database) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select distinct code_system, code, name, day from reference order by all")) {
            while (rows.next()) {
                references.add(new Reference(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getObject(4, Long.class)));
            }
        }
        return references;
    }

    /**
     * A code speaks for itself where one actor ever had it, also outside the days it had it: datasets use codes for
     * states before they enter a system. A name must have one bearer on the day.
     */
    static Resolution lookUp(ActorDirectory actors, Reference reference) {
        Optional<CodeSystem> system = Optional.ofNullable(reference.system()).flatMap(CodeSystem::of);
        String text = system.map(known -> known.prefix() + ":" + reference.code())
                .orElseGet(() -> Optional.ofNullable(reference.name()).orElse(""));
        return actors.resolve(text, reference.day());
    }

    private static void append(DuckDBAppender appender, Reference reference, Resolution resolution)
            throws SQLException {
        Optional<Actor> actor = resolution.actor();
        appender.beginRow();
        appender.append(reference.system());
        appender.append(reference.code());
        appender.append(reference.name());
        Long day = reference.day();
        if (day == null) {
            appender.appendNull();
        } else {
            appender.append(day);
        }
        appender.append(actor.map(Actor::id).orElse(null));
        appender.append(actor.map(known -> day == null ? known.name() : known.nameOn(day))
                .orElse(null));
        appender.append(word(resolution.match()));
        for (CodeSystem system : List.of(CodeSystem.COW, CodeSystem.GW, CodeSystem.ISO3)) {
            appender.append(actor.flatMap(known -> codeOf(known, system, day)).orElse(null));
        }
        appender.endRow();
    }

    /** How a look-up ended, as records write it. */
    static String word(Match match) {
        return match.name().toLowerCase(Locale.ROOT);
    }

    /** The actor's code on the day, or the only one it ever had. */
    private static Optional<String> codeOf(Actor actor, CodeSystem system, @Nullable Long day) {
        Optional<String> onDay = day == null ? Optional.empty() : actor.code(system, day);
        List<String> ever = actor.codes().stream()
                .filter(code -> code.system() == system)
                .map(ActorCode::code)
                .distinct()
                .toList();
        return onDay.or(() -> ever.size() == 1 ? Optional.of(ever.get(0)) : Optional.empty());
    }
}
