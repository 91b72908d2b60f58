package entente.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Which attestations speak of one activity. Those of one dataset that carry one native key do: the dataset itself says so,
 * and it keeps others apart. Beyond that, what people decided; then, the surest first, what {@link Matcher} finds among acts that
 * people coded. An
 * activity's id is that of its smallest attestation.
 */
final class Links {
    /** The decision that two attestations speak of one activity. */
    static final String SAME = "same-activity";
    /** The decision that they do not. */
    static final String DIFFERENT = "different-activities";

    private static final double CERTAIN = 1.0;

    private final Connection database;
    private final List<Act> acts;
    private final Clusters clusters;
    private final Map<String, Act> ofAttestation = new HashMap<>();
    private final double[] scores;
    private final @Nullable String[] reasons;

    /** A judgement on two attestations. */
    private record Judgement(
            String kind,
            String subject,
            String object,
            String by,
            @Nullable String reason) {
        private String words() {
            return "decided by " + by + (reason == null ? "" : ": " + reason);
        }
    }

    Links(Connection database, boolean ignoreIdentifiers) throws SQLException {
        this.database = database;
        this.acts = new ActReader(database, ignoreIdentifiers).read();
        this.clusters = new Clusters(sources(acts));
        this.scores = new double[acts.size()];
        this.reasons = new String[acts.size()];
        acts.forEach(act -> act.attestations().forEach(attestation -> ofAttestation.put(attestation, act)));
    }

    private static int[] sources(List<Act> acts) {
        Map<String, Integer> numbers = new TreeMap<>();
        acts.forEach(act -> numbers.putIfAbsent(act.dataset(), numbers.size()));
        if (numbers.size() > Long.SIZE) {
            throw new IllegalStateException("more than %d datasets: %s".formatted(Long.SIZE, numbers.keySet()));
        }
        Set<String> repeating = repeating();
        return acts.stream()
                .mapToInt(act -> repeating.contains(act.dataset())
                        ? Clusters.REPEATING
                        : numbers.getOrDefault(act.dataset(), Clusters.REPEATING))
                .toArray();
    }

    /** Datasets that do not keep their rows apart; they stand in {@code repeating.csv} with the reason. */
    private static Set<String> repeating() {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Linkage.resource("repeating.csv")).stream()) {
            return rows.map(row -> row.getField("dataset")).collect(Collectors.toSet());
        }
    }

    /** Fills the tables {@code link} and {@code possible_link}. */
    void write() throws SQLException {
        List<Judgement> judgements = judgements();
        judgements.stream()
                .filter(judgement -> judgement.kind().equals(DIFFERENT))
                .forEach(this::keepApart);
        judgements.stream().filter(judgement -> judgement.kind().equals(SAME)).forEach(this::joinDecided);
        List<Matcher.Match> possible = new ArrayList<>();
        for (Matcher.Match match : Matcher.matches(codedByPeople())) {
            if (match.score() < Matcher.MATCH) {
                possible.add(match);
            } else if (clusters.join(match.one().number(), match.other().number())) {
                explain(match);
            }
        }
        possible.removeIf(match ->
                clusters.of(match.one().number()) == clusters.of(match.other().number()));
        writeLinks();
        writePossible(possible);
    }

    /** The acts that may be matched: a machine-coded one is told of by nobody else unless a person says so. */
    private List<Act> codedByPeople() throws SQLException {
        Set<String> machineCoded = new HashSet<>();
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("select distinct dataset from attestation where machine_coded")) {
            while (rows.next()) {
                machineCoded.add(rows.getString(1));
            }
        }
        return acts.stream()
                .filter(act -> !machineCoded.contains(act.dataset()))
                .toList();
    }

    private void keepApart(Judgement judgement) {
        Act one = ofAttestation.get(judgement.subject());
        Act other = ofAttestation.get(judgement.object());
        if (one != null && other != null) {
            clusters.keepApart(one.number(), other.number());
        }
    }

    private void joinDecided(Judgement judgement) {
        Act one = ofAttestation.get(judgement.subject());
        Act other = ofAttestation.get(judgement.object());
        if (one != null && other != null && clusters.joinDecided(one.number(), other.number())) {
            note(one, CERTAIN, judgement.words());
            note(other, CERTAIN, judgement.words());
        }
    }

    private void explain(Matcher.Match match) {
        String score = String.format(Locale.ROOT, "%.3f", match.score());
        note(
                match.one(),
                match.score(),
                "matched with %s (%s): %s".formatted(match.other().key(), score, match.words()));
        note(
                match.other(),
                match.score(),
                "matched with %s (%s): %s".formatted(match.one().key(), score, match.words()));
    }

    /** Keeps the first reason: the surest. */
    private void note(Act act, double score, String reason) {
        if (reasons[act.number()] == null) {
            scores[act.number()] = score;
            reasons[act.number()] = reason;
        }
    }

    private List<Judgement> judgements() throws SQLException {
        List<Judgement> judgements = new ArrayList<>();
        try (PreparedStatement sql = database.prepareStatement("""
                select kind, subject, object, decided_by, reason from decision
                where in_force and kind in (?, ?) and object is not null
                order by decided_at, decision_id
                """)) {
            sql.setString(1, SAME);
            sql.setString(2, DIFFERENT);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    judgements.add(new Judgement(
                            rows.getString("kind"),
                            rows.getString("subject"),
                            rows.getString("object"),
                            rows.getString("decided_by"),
                            rows.getString("reason")));
                }
            }
        }
        return judgements;
    }

    private void writeLinks() throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("create or replace temp table found_link as select * from link limit 0");
            try (DuckDBAppender rows = appender("found_link")) {
                for (Act act : acts) {
                    // acts are ordered by their smallest attestation, and so is the first of a cluster its smallest
                    String activity =
                            acts.get(clusters.of(act.number())).attestations().get(0);
                    String reason = reasons[act.number()];
                    for (String attestation : act.attestations()) {
                        rows.beginRow();
                        rows.append(attestation);
                        rows.append(activity);
                        rows.append(reason == null ? CERTAIN : scores[act.number()]);
                        rows.append(reason == null ? "same key in " + act.dataset() : reason);
                        rows.endRow();
                    }
                }
            }
            sql.execute("insert into link select * from found_link order by attestation_id");
            sql.execute("drop table found_link");
        }
    }

    private void writePossible(List<Matcher.Match> possible) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("create or replace temp table found_possible as select * from possible_link limit 0");
            try (DuckDBAppender rows = appender("found_possible")) {
                for (Matcher.Match match : possible) {
                    rows.beginRow();
                    rows.append(match.one().attestations().get(0));
                    rows.append(match.other().attestations().get(0));
                    rows.append(match.score());
                    rows.append(match.words());
                    rows.endRow();
                }
            }
            sql.execute("insert into possible_link select * from found_possible order by attestation_id, other_id");
            sql.execute("drop table found_possible");
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return database.unwrap(DuckDBConnection.class).createAppender("temp", "main", table);
    }
}
