package entente.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The year, month and day of a date as written, each with its own qualification.
 *
 * @param texts year, month (or season), day: one to three of them
 * @param qualifications one for each text
 */
record QualifiedComponents(List<String> texts, List<Qualification> qualifications) {

    private static final List<String> NAMES = List.of("year", "month", "day");

    QualifiedComponents {
        texts = List.copyOf(texts);
        qualifications = List.copyOf(qualifications);
        if (texts.size() != qualifications.size()) {
            throw new IllegalArgumentException("each component needs its qualification");
        }
    }

    /** Whether one qualification holds for the whole date. */
    boolean isUniform() {
        return qualifications.stream().distinct().count() == 1;
    }

    Qualification together() {
        return qualifications.stream().reduce(Qualification.NONE, Qualification::and);
    }

    /**
     * The one spelling of several that mean the same: a sign after the last component of a qualified group that begins
     * with the year, if that says all, else a sign before each component.
     */
    String text() {
        int group = groupFromTheLeft();
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < texts.size(); index++) {
            if (index > 0) {
                text.append('-');
            }
            String sign = qualifications.get(index).sign();
            text.append(group == 0 ? sign : "").append(texts.get(index)).append(index == group - 1 ? sign : "");
        }
        return text.toString();
    }

    /** The number of components from the left that share a qualification, if no other component has one; else 0. */
    private int groupFromTheLeft() {
        Qualification first = qualifications.get(0);
        int group = 1;
        while (group < texts.size() && qualifications.get(group) == first) {
            group++;
        }
        boolean othersAreBare = qualifications.subList(group, texts.size()).stream()
                .allMatch(qualification -> qualification == Qualification.NONE);
        return othersAreBare ? group : 0;
    }

    /** "year uncertain, day approximate": the components that are qualified, in English. */
    String words() {
        List<String> notes = new ArrayList<>();
        for (Qualification qualification : Qualification.values()) {
            List<String> names = new ArrayList<>();
            for (int index = 0; index < texts.size(); index++) {
                if (qualifications.get(index) == qualification) {
                    names.add(NAMES.get(index));
                }
            }
            if (qualification != Qualification.NONE && !names.isEmpty()) {
                notes.add(String.join(" and ", names) + " " + adjective(qualification));
            }
        }
        return String.join(", ", notes);
    }

    static String adjective(Qualification qualification) {
        return qualification.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
