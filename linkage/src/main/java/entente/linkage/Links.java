package entente.linkage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Which attestations speak of one activity. Those of one dataset that carry one native key do: the dataset itself says
 * so. Beyond that, what people decided. An activity's id is that of its smallest attestation.
 */
final class Links {
    /** The decision that two attestations speak of one activity. */
    static final String SAME = "same-activity";
    /** The decision that they do not. */
    static final String DIFFERENT = "different-activities";

    private static final double CERTAIN = 1.0;

    private final Connection database;

    /** One act as one dataset tells it: its attestations with one native key. */
    private record Node(String dataset, List<String> attestations) {}

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

    Links(Connection database) {
        this.database = database;
    }

    /** Fills the table {@code link}. */
    void write() throws SQLException {
        List<Node> nodes = nodes();
        Map<String, Integer> nodeOf = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (String attestation : nodes.get(node).attestations()) {
                nodeOf.put(attestation, node);
            }
        }
        Clusters clusters = new Clusters(nodes.size());
        String[] decidedBy = new String[nodes.size()];
        List<Judgement> judgements = judgements();
        for (Judgement judgement : judgements) {
            Integer one = nodeOf.get(judgement.subject());
            Integer other = nodeOf.get(judgement.object());
            if (one != null && other != null && judgement.kind().equals(DIFFERENT)) {
                clusters.keepApart(one, other);
            }
        }
        for (Judgement judgement : judgements) {
            Integer one = nodeOf.get(judgement.subject());
            Integer other = nodeOf.get(judgement.object());
            if (one != null && other != null && judgement.kind().equals(SAME) && clusters.join(one, other)) {
                decidedBy[one] = judgement.words();
                decidedBy[other] = judgement.words();
            }
        }
        write(nodes, clusters, decidedBy);
    }

    private List<Node> nodes() throws SQLException {
        List<Node> nodes = new ArrayList<>();
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select dataset, native_id, attestation_id,
                               min(attestation_id) over (partition by dataset, native_id) as smallest
                        from attestation order by smallest, attestation_id
                        """)) {
            String smallest = "";
            List<String> members = List.of();
            while (rows.next()) {
                if (!rows.getString("smallest").equals(smallest)) {
                    smallest = rows.getString("smallest");
                    members = new ArrayList<>();
                    nodes.add(new Node(rows.getString("dataset"), members));
                }
                members.add(rows.getString("attestation_id"));
            }
        }
        return nodes;
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

    private void write(List<Node> nodes, Clusters clusters, @Nullable String[] decidedBy) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("create or replace temp table found_link as select * from link limit 0");
            try (DuckDBAppender rows =
                    database.unwrap(DuckDBConnection.class).createAppender("temp", "main", "found_link")) {
                for (int node = 0; node < nodes.size(); node++) {
                    // nodes are ordered by their smallest attestation, and so is the first of a cluster its smallest
                    String activity =
                            nodes.get(clusters.of(node)).attestations().get(0);
                    String by = decidedBy[node];
                    for (String attestation : nodes.get(node).attestations()) {
                        rows.beginRow();
                        rows.append(attestation);
                        rows.append(activity);
                        rows.append(CERTAIN);
                        rows.append(
                                by == null ? "same key in " + nodes.get(node).dataset() : by);
                        rows.endRow();
                    }
                }
            }
            sql.execute("insert into link select * from found_link order by attestation_id");
            sql.execute("drop table found_link");
        }
    }
}
