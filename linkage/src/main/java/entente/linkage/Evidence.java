package entente.linkage;

import entente.core.codebook.ActivityType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two tellings of an act have in common, piece by piece, each on a scale of a few levels: level 0 is the best
 * agreement, {@link #MISSING} says that one of the two is silent, which counts neither for nor against.
 */
enum Evidence {
    /**
     * Who took part: the same, nearly the same, partly, hardly. A member missing in one source costs one level. Of agreements,
     * sources follow those who joined later to different years: the same founders are nearly the same participants.
     */
    ACTORS(
            List.of(0.80, 0.13, 0.055, 0.015),
            List.of(0.25, 0.15, 0.35, 0.25),
            "the same participants",
            "nearly the same participants",
            "some participants in common",
            "hardly a participant in common") {
        @Override
        int level(Act one, Act other) {
            int all = likeness(one.actors(), other.actors());
            int founders = one.type().equals(AGREEMENT) ? likeness(one.founders(), other.founders()) : MISSING;
            return all == MISSING || founders == MISSING ? all : Math.min(all, Math.max(founders, NEARLY));
        }

        private static int likeness(Set<String> one, Set<String> other) {
            Set<String> both = new TreeSet<>(one);
            both.retainAll(other);
            if (one.isEmpty() || other.isEmpty()) {
                return MISSING;
            }
            int union = one.size() + other.size() - both.size();
            int smaller = Math.min(one.size(), other.size());
            if (both.size() == union) {
                return 0;
            }
            if (both.size() * 4 >= union * 3 || (union - both.size() == 1 && both.size() >= 2)) {
                return 1;
            }
            return both.size() * 5 >= smaller * 4 && both.size() >= 2 ? 2 : 3;
        }
    },

    /** When it began: the same day; dates that leave room for each other; within a week, a month, a year; further apart. */
    START(
            List.of(0.62, 0.20, 0.08, 0.05, 0.045, 0.005),
            List.of(0.015, 0.045, 0.03, 0.07, 0.42, 0.42),
            "begun on the same day",
            "begun on dates that agree",
            "begun within a week",
            "begun within a month",
            "begun within a year",
            "begun more than a year apart") {
        @Override
        int level(Act one, Act other) {
            return dates(one.start(), other.start());
        }
    },

    /** When it ended, on the same scale. */
    END(
            List.of(0.42, 0.30, 0.08, 0.06, 0.08, 0.06),
            List.of(0.02, 0.08, 0.03, 0.07, 0.25, 0.55),
            "ended on the same day",
            "ended on dates that agree",
            "ended within a week",
            "ended within a month",
            "ended within a year",
            "ended more than a year apart") {
        @Override
        int level(Act one, Act other) {
            return dates(one.end(), other.end());
        }
    },

    /** What it is called: the same words, most of them, some, none. */
    NAME(
            List.of(0.60, 0.22, 0.12, 0.06),
            List.of(0.02, 0.03, 0.10, 0.85),
            "the same name",
            "a similar name",
            "words of the name in common",
            "another name") {
        @Override
        int level(Act one, Act other) {
            int best = MISSING;
            for (Set<String> name : one.names()) {
                for (Set<String> second : other.names()) {
                    int level = likeness(name, second);
                    best = best == MISSING ? level : Math.min(best, level);
                }
            }
            return best;
        }
    },

    /** Where: a place in common, or none. */
    PLACE(List.of(0.75, 0.25), List.of(0.20, 0.80), "a place in common", "another place") {
        @Override
        int level(Act one, Act other) {
            if (one.places().isEmpty() || other.places().isEmpty()) {
                return MISSING;
            }
            return one.places().stream().anyMatch(other.places()::contains) ? 0 : 1;
        }
    },

    /** Obligations and instrument: all that both state agree, one differs, more differ. */
    TERMS(
            List.of(0.62, 0.26, 0.12),
            List.of(0.22, 0.30, 0.48),
            "the same terms",
            "terms that differ in one point",
            "other terms") {
        @Override
        int level(Act one, Act other) {
            int compared = 0;
            int different = 0;
            for (String name : one.flags().keySet()) {
                String value = other.flags().get(name);
                if (value != null) {
                    compared++;
                    different += value.equals(one.flags().get(name)) ? 0 : 1;
                }
            }
            return compared == 0 ? MISSING : Math.min(different, 2);
        }
    };

    /** The level where one of the two says nothing. */
    static final int MISSING = -1;

    private static final int NEARLY = 1;
    private static final String AGREEMENT = ActivityType.AGREEMENT.name();
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Double> ifSame;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Double> ifDifferent;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    Evidence(List<Double> ifSame, List<Double> ifDifferent, String... words) {
        this.ifSame = ifSame;
        this.ifDifferent = ifDifferent;
        this.words = List.of(words);
    }

    /** How two tellings compare in this, from 0, or {@link #MISSING}. */
    abstract int level(Act one, Act other);

    /** How many levels there are. */
    int levels() {
        return words.size();
    }

    /** A level in words. */
    String words(int level) {
        return words.get(level);
    }

    /** How likely a level is expected to be between two tellings of one act, before any data are seen. */
    double expectedIfSame(int level) {
        return ifSame.get(level);
    }

    /** How likely a level is expected to be between tellings of two acts that share a participant pair and a year. */
    double expectedIfDifferent(int level) {
        return ifDifferent.get(level);
    }

    private static int dates(Act.Bounds one, Act.Bounds other) {
        if (!one.known() || !other.known()) {
            return MISSING;
        }
        if (one.isSameDay(other)) {
            return 0;
        }
        long distance = one.distance(other);
        if (distance == 0) {
            return 1;
        }
        if (distance <= WEEK) {
            return 2;
        }
        return distance <= MONTH ? 3 : distance <= YEAR ? 4 : 5;
    }

    private static int likeness(Set<String> one, Set<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        int union = one.size() + other.size() - both;
        if (both == union) {
            return 0;
        }
        if (both * 2 >= union || (both >= 2 && both == Math.min(one.size(), other.size()))) {
            return 1;
        }
        return both > 0 ? 2 : 3;
    }
}
