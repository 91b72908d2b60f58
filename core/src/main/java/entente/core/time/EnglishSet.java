package entente.core.time;

import entente.core.time.SetExpression.Member;
import entente.core.time.SetExpression.OnOrAfter;
import entente.core.time.SetExpression.OnOrBefore;
import entente.core.time.SetExpression.Run;
import java.util.List;

/** English for a set: "1888 or 1889", "one of 1667, 1668 and 1670 to 1672", "1960 and December 1961". */
final class EnglishSet {

    private EnglishSet() {}

    static String words(SetExpression set) {
        List<Member> members = set.members();
        String first = words(members.get(0), set.all());
        if (members.size() == 1) {
            return members.get(0) instanceof Run ? (set.all() ? "all of " : "one of ") + first : first;
        }
        String last = words(members.get(members.size() - 1), set.all());
        if (members.size() == 2 && members.stream().noneMatch(Run.class::isInstance)) {
            return first + (set.all() ? " and " : " or ") + last;
        }
        List<String> others = members.subList(0, members.size() - 1).stream()
                .map(member -> words(member, set.all()))
                .toList();
        return (set.all() ? "all of " : "one of ") + String.join(", ", others) + " and " + last;
    }

    private static String words(Member member, boolean all) {
        String first = member.dates().get(0).wordsInSentence();
        if (member instanceof OnOrBefore) {
            return all ? "all dates to " + first : first + " or earlier";
        }
        if (member instanceof OnOrAfter) {
            return all ? "all dates from " + first : first + " or later";
        }
        return member instanceof Run run ? first + " to " + run.last().wordsInSentence() : first;
    }
}
