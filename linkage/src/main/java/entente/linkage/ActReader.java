package entente.linkage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the acts of every dataset out of a record that is being built. */
final class ActReader {
    /** Attributes that several datasets code alike, and that tell acts of one pair and year apart. */
    private static final List<String> FLAGS = List.of(
            "instrument",
            "obligation_defence",
            "obligation_offence",
            "obligation_neutrality",
            "obligation_nonaggression",
            "obligation_consultation");

    /** Attributes that hold the key of the same act in another dataset, with that dataset. */
    private static final Map<String, String> IDENTIFIERS =
            Map.of("cow_alliance_id_v4", "cow-alliances", "source.un_mission", "ipi-peacekeeping");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a",
            "an",
            "and",
            "at",
            "between",
            "by",
            "de",
            "exercise",
            "exercises",
            "for",
            "from",
            "in",
            "joint",
            "la",
            "le",
            "military",
            "naval",
            "of",
            "on",
            "operation",
            "operations",
            "series",
            "the",
            "to",
            "with");

    /** Who joins within so many days of the beginning is a founder. */
    private static final int MONTH = 31;

    /** Where no source dates a part; it is taken to begin with the act. */
    private static final long UNDATED = Long.MIN_VALUE;

    private final Connection database;
    private final boolean ignoreIdentifiers;

    /** What is gathered of one act before it is whole. */
    private static final class Draft {
        private final String dataset;
        private final String nativeId;
        private final String type;
        private final List<String> attestations = new ArrayList<>();
        /** Who took part, and the first day on which each may have begun to. */
        private final Map<String, Long> actors = new TreeMap<>();

        private final Set<Set<String>> names = new java.util.LinkedHashSet<>();
        private final Set<String> places = new TreeSet<>();
        private final Map<String, String> flags = new TreeMap<>();
        private final Set<String> identifiers = new TreeSet<>();
        private Act.Bounds start = Act.Bounds.UNKNOWN;
        private Act.Bounds end = Act.Bounds.UNKNOWN;

        private Draft(String dataset, String nativeId, String type) {
            this.dataset = dataset;
            this.nativeId = nativeId;
            this.type = type;
        }

        private Act finish(int number) {
            return new Act(
                    number,
                    dataset,
                    nativeId,
                    List.copyOf(attestations),
                    type,
                    new TreeSet<>(actors.keySet()),
                    founders(),
                    start,
                    end,
                    List.copyOf(names),
                    places,
                    flags,
                    identifiers);
        }

        /** Everybody where it is not known when the act began. */
        private Set<String> founders() {
            Set<String> founders = new TreeSet<>();
            actors.forEach((actor, joined) -> {
                if (!start.known() || joined <= start.last() + MONTH) {
                    founders.add(actor);
                }
            });
            return founders;
        }
    }

    ActReader(Connection database, boolean ignoreIdentifiers) {
        this.database = database;
        this.ignoreIdentifiers = ignoreIdentifiers;
    }

    /** Every act, in the order of its smallest attestation. */
    List<Act> read() throws SQLException {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Draft> ofAttestation = new HashMap<>();
        readAttestations(drafts, ofAttestation);
        readActors(ofAttestation);
        readAttributes(ofAttestation);
        List<Act> acts = new ArrayList<>();
        for (Draft draft : drafts) {
            acts.add(draft.finish(acts.size()));
        }
        return acts;
    }

    private void readAttestations(List<Draft> drafts, Map<String, Draft> ofAttestation) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select dataset, native_id, attestation_id, type, title, place,
                               start_bound, start_first, start_last, end_bound, end_first, end_last,
                               min(attestation_id) over (partition by dataset, native_id) as smallest
                        from attestation order by smallest, attestation_id
                        """)) {
            String smallest = "";
            while (rows.next()) {
                if (!rows.getString("smallest").equals(smallest)) {
                    smallest = rows.getString("smallest");
                    drafts.add(
                            new Draft(rows.getString("dataset"), rows.getString("native_id"), rows.getString("type")));
                }
                Draft draft = drafts.get(drafts.size() - 1);
                draft.attestations.add(rows.getString("attestation_id"));
                ofAttestation.put(rows.getString("attestation_id"), draft);
                draft.start = dated(draft.start, rows, "start");
                draft.end = dated(draft.end, rows, "end");
                addName(draft, rows.getString("title"));
                draft.places.addAll(words(rows.getString("place")));
            }
        }
    }

    /** The first dated bound of an act's attestations; a bound that is open on one side is not dated. */
    private static Act.Bounds dated(Act.Bounds before, ResultSet rows, String side) throws SQLException {
        if (before.known() || !rows.getString(side + "_bound").equals("DATED")) {
            return before;
        }
        long first = rows.getLong(side + "_first");
        boolean open = rows.wasNull();
        long last = rows.getLong(side + "_last");
        return open || rows.wasNull() ? before : new Act.Bounds(first, last, true);
    }

    private void readActors(Map<String, Draft> ofAttestation) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select
                            attestation_id, coalesce(actor_id, name, code_system || ':' || code) as actor,
                            case when start_bound = 'DATED' then start_first end as joined
                        from participation where role <> 'OBSERVER' order by attestation_id, participation
                        """)) {
            while (rows.next()) {
                Draft draft = ofAttestation.get(rows.getString("attestation_id"));
                if (draft != null) {
                    long day = rows.getLong("joined");
                    long joined = rows.wasNull() ? UNDATED : day;
                    draft.actors.merge(rows.getString("actor"), joined, ActReader::earlier);
                }
            }
        }
    }

    /** Of two first days of one part, of which one may not be told. */
    private static long earlier(long one, long other) {
        return one == UNDATED ? other : other == UNDATED ? one : Math.min(one, other);
    }

    private void readAttributes(Map<String, Draft> ofAttestation) throws SQLException {
        String names = String.join("', '", FLAGS) + "', '" + String.join("', '", IDENTIFIERS.keySet()) + "', 'series";
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select attestation_id, attribute, value from attribute
                        where participation = 0 and state = 'STATED' and attribute in ('%s')
                        order by attestation_id, attribute, ordinal, value
                        """.formatted(names))) {
            while (rows.next()) {
                Draft draft = ofAttestation.get(rows.getString("attestation_id"));
                String attribute = rows.getString("attribute");
                String value = rows.getString("value");
                if (draft == null) {
                    continue;
                }
                String dataset = IDENTIFIERS.get(attribute);
                if (dataset != null) {
                    if (!ignoreIdentifiers) {
                        draft.identifiers.add(dataset + ":" + value);
                    }
                } else if (attribute.equals("series")) {
                    addName(draft, value);
                } else {
                    draft.flags.putIfAbsent(attribute, value);
                }
            }
        }
    }

    private static void addName(Draft draft, @Nullable String text) {
        Set<String> words = words(text);
        if (!words.isEmpty()) {
            draft.names.add(words);
        }
    }

    /** The words of a name without accents, numbers and small words. */
    static Set<String> words(@Nullable String text) {
        Set<String> words = new TreeSet<>();
        if (text != null) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            for (String word : NO_WORD.split(plain.toLowerCase(Locale.ROOT), -1)) {
                if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
