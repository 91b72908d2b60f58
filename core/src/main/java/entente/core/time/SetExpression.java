package entente.core.time;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of several dates, {@code [...]}, or all of them, <code>{...}</code>.
 *
 * @param all whether all are meant
 * @param members at least one, in the order of the text
 */
record SetExpression(boolean all, List<Member> members) implements Expression {

    SetExpression {
        members = List.copyOf(members);
    }

    /** A date of a set, or a run of them. */
    sealed interface Member permits Single, Run, OnOrBefore, OnOrAfter {

        /** The dates that stand in the text, one or two. */
        List<DateExpression> dates();

        DayRange bounds();

        String text();
    }

    record Single(DateExpression date) implements Member {
        @Override
        public List<DateExpression> dates() {
            return List.of(date);
        }

        @Override
        public DayRange bounds() {
            return date.bounds();
        }

        @Override
        public String text() {
            return date.text();
        }
    }

    /** Consecutive dates, both named ones included. */
    record Run(DateExpression first, DateExpression last) implements Member {
        @Override
        public List<DateExpression> dates() {
            return List.of(first, last);
        }

        @Override
        public DayRange bounds() {
            return first.bounds().hull(last.bounds());
        }

        @Override
        public String text() {
            return first.text() + ".." + last.text();
        }
    }

    record OnOrBefore(DateExpression date) implements Member {
        @Override
        public List<DateExpression> dates() {
            return List.of(date);
        }

        @Override
        public DayRange bounds() {
            return DayRange.of(DayRange.UNBOUNDED_BEFORE, date.bounds().last());
        }

        @Override
        public String text() {
            return ".." + date.text();
        }
    }

    record OnOrAfter(DateExpression date) implements Member {
        @Override
        public List<DateExpression> dates() {
            return List.of(date);
        }

        @Override
        public DayRange bounds() {
            return DayRange.of(date.bounds().first(), DayRange.UNBOUNDED_AFTER);
        }

        @Override
        public String text() {
            return date.text() + "..";
        }
    }

    private DayRange hull(Function<Member, DayRange> range) {
        return members.stream().map(range).reduce(DayRange::hull).orElseThrow();
    }

    /** Of one date of several: in any of them. Of all: in the earliest. */
    @Override
    public DayRange start() {
        DayRange first = hull(Member::bounds);
        return all ? DayRange.of(first.first(), earliestLast()) : first;
    }

    @Override
    public DayRange end() {
        DayRange last = hull(Member::bounds);
        return all ? DayRange.of(latestFirst(), last.last()) : last;
    }

    private long earliestLast() {
        return members.stream()
                .mapToLong(member -> member instanceof OnOrBefore
                        ? DayRange.UNBOUNDED_BEFORE
                        : member.dates().get(0).bounds().last())
                .min()
                .orElseThrow();
    }

    private long latestFirst() {
        return members.stream()
                .mapToLong(member -> member instanceof OnOrAfter
                        ? DayRange.UNBOUNDED_AFTER
                        : member.dates().get(member.dates().size() - 1).bounds().first())
                .max()
                .orElseThrow();
    }

    /**
     * One for each member, also where all are meant: the times between them are not meant, and a span over them would
     * say that they are.
     */
    @Override
    public List<Extent> extents() {
        return members.stream()
                .map(member -> new Extent(
                        member.bounds(),
                        member.bounds(),
                        member.dates().stream().allMatch(DateExpression::isOneDay)))
                .toList();
    }

    @Override
    public String text() {
        return members.stream().map(Member::text).collect(Collectors.joining(",", all ? "{" : "[", all ? "}" : "]"));
    }

    @Override
    public String words() {
        return EnglishSet.words(this);
    }

    @Override
    public Qualification qualification() {
        return members.stream()
                .flatMap(member -> member.dates().stream())
                .map(DateExpression::qualification)
                .reduce(Qualification.NONE, Qualification::and);
    }

    @Override
    public Precision precision() {
        return members.stream()
                .flatMap(member -> member.dates().stream())
                .map(DateExpression::precision)
                .reduce(Precision::and)
                .orElseThrow();
    }

    @Override
    public int level() {
        return 2;
    }
}
