package entente.atlas.page;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.TypeDefinition;
import entente.core.codebook.ValueKind;
import entente.core.time.EpochDays;
import entente.store.ActivityFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type from its earliest attestation on: how old it is, where it falls silent, and on how little that rests.
 *
 * @param question the attribute asked for, if any: {@code field} and {@code value}
 * @param asked the attribute in words; null if none was asked for
 * @param total acts with a date that were held, without precursors
 * @param undated acts without one
 * @param precursors acts that fail the definition and are kept as forerunners
 * @param onOneSource how many of {@code total} rest on one source: one witness, which names one work at most
 * @param first the earliest acts, oldest first
 * @param silences stretches of more than a century without a single act
 */
record GenealogyPage(
        TypeLabel type,
        Map<String, String> question,
        @Nullable String asked,
        long total,
        long undated,
        long onOneSource,
        List<Act> first,
        List<Silence> silences,
        List<Act> precursors,
        List<Choice> choices,
        Lanes lanes,
        String list,
        String citation) {
    static final Page PAGE = GenealogyPage::answer;
    static final Page LIST = GenealogyPage::list;

    private static final int FIRST = 15;
    private static final double DAYS_IN_YEAR = 365.2425;
    private static final int SILENCE = 100;
    private static final List<String> NEVER_HAPPENED = List.of("PLANNED", "CANCELLED", "HYPOTHETICAL", "DENIED");

    /** Every type with its beginning. */
    record All(List<Line> types, String citation) {}

    /** A type in brief. */
    record Line(
            TypeLabel type,
            String address,
            @Nullable Act earliest,
            long total,
            long onOneSource,
            int silences,
            long longest) {}

    /**
     * An act of the type.
     *
     * @param firstDay first day on which it can have begun
     * @param quietFrom last day on which it, or its beginning, is known to have lain
     * @param oneSource whether it rests on one source only
     * @param works how many works its attestations name
     */
    record Act(
            String id,
            String title,
            String address,
            String date,
            @Nullable Long firstDay,
            @Nullable Long quietFrom,
            boolean precursor,
            boolean oneSource,
            List<String> sources,
            int works) {}

    /**
     * More than a century without an act.
     *
     * @param years how many full years, from the latest day before to the earliest day after
     * @param precursors how many forerunners stand in it all the same
     */
    record Silence(
            String from, String to, long fromDay, long toDay, long years, Act before, Act after, long precursors) {}

    /** An attribute whose history can be asked for alone. */
    record Choice(String label, long acts, String address, boolean chosen) {}

    private static Answer list(Visit visit) {
        List<Line> types = visit.record()
                .remember(
                        "genealogy of all types",
                        () -> visit.library().codebook().types().stream()
                                .map(definition -> line(visit, definition))
                                .toList());
        return Answer.page(
                "Genealogy",
                "genealogy",
                "/genealogy",
                "genealogies.jte",
                new All(types, Cite.page(visit, "Genealogy", "/genealogy")));
    }

    private static Line line(Visit visit, TypeDefinition definition) {
        String code = definition.type().name();
        List<Act> acts = acts(visit, ActivityFilter.ofType(code));
        List<Act> held = held(acts);
        List<Silence> silences = silences(held, acts);
        return new Line(
                TypeLabel.of(definition),
                address(code, Map.of()),
                held.isEmpty() ? null : held.get(0),
                held.size(),
                held.stream().filter(Act::oneSource).count(),
                silences.size(),
                silences.stream().mapToLong(Silence::years).max().orElse(0));
    }

    private static Answer answer(Visit visit) {
        ActivityType type = Arrays.stream(ActivityType.values())
                .filter(value -> value.name().equals(visit.id().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "The codebook has no type “%s”.".formatted(visit.id()),
                        List.of(new Link("The genealogy of each type", "/genealogy"))));
        TypeDefinition definition = visit.library().codebook().type(type);
        Map<String, String> question = question(visit, definition);
        String address = address(type.name(), question);
        if (!visit.id().equals(type.name()) || !question.equals(visit.parameters())) {
            return new Answer.Moved(address, false);
        }
        GenealogyPage model = visit.record().remember("genealogy " + address, () -> model(visit, definition, question));
        return Answer.list(
                "Genealogy of " + definition.label(),
                "genealogy",
                address,
                "genealogy.jte",
                model,
                ActivityLine.table(visit, filter(type, question)));
    }

    private static GenealogyPage model(Visit visit, TypeDefinition definition, Map<String, String> question) {
        String code = definition.type().name();
        ActivityFilter filter = filter(definition.type(), question);
        List<Act> acts = acts(visit, filter);
        List<Act> held = held(acts);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("type", code);
        parameters.putAll(question);
        String field = question.get("field");
        return new GenealogyPage(
                TypeLabel.of(definition),
                question,
                field == null
                        ? null
                        : FieldLabel.of(definition, field).label().toLowerCase(Locale.ROOT) + ": "
                                + FieldLabel.words(definition, field, question.getOrDefault("value", "")),
                held.size(),
                acts.stream()
                        .filter(act -> act.firstDay == null && !act.precursor)
                        .count(),
                held.stream().filter(Act::oneSource).count(),
                held.subList(0, Math.min(FIRST, held.size())),
                silences(held, acts),
                acts.stream().filter(Act::precursor).toList(),
                choices(visit, definition, question),
                Lanes.of(visit, filter, parameters),
                Addresses.activities(parameters),
                Cite.page(visit, "Genealogy of " + definition.label(), address(code, question)));
    }

    /** The picture, with the silences under it. */
    LaneChart chart() {
        TimeAxis axis = lanes.axis();
        return lanes.chart()
                .withGaps(silences.stream()
                        .map(silence -> {
                            double from = axis.position(silence.fromDay);
                            double to = axis.position(silence.toDay);
                            return new LaneChart.Gap(
                                    LaneChart.number(from),
                                    LaneChart.number(Math.max(1, to - from)),
                                    LaneChart.number((from + to) / 2),
                                    to - from < 24 ? "" : String.valueOf(silence.years),
                                    "%d years without an act, from %s to %s"
                                            .formatted(silence.years, silence.from, silence.to));
                        })
                        .toList());
    }

    /** How many of the dated acts rest on more than one source. */
    long onSeveral() {
        return total - onOneSource;
    }

    private static ActivityFilter filter(ActivityType type, Map<String, String> question) {
        return question.isEmpty()
                ? ActivityFilter.ofType(type.name())
                : ActivityFilter.withField(
                        Optional.of(type.name()),
                        question.getOrDefault("field", ""),
                        question.getOrDefault("value", ""));
    }

    private static Map<String, String> question(Visit visit, TypeDefinition definition) {
        Optional<String> field = visit.parameter("field");
        Optional<String> value = visit.parameter("value");
        Map<String, String> question = new LinkedHashMap<>();
        if (field.isPresent() && value.isPresent()) {
            AttributeDefinition attribute = definition
                    .attribute(field.get())
                    .filter(known -> known.accepts(value.get()))
                    .orElseThrow(() -> new BadQuestionException(
                            "%s has no attribute “%s” that can be “%s”."
                                    .formatted(definition.label(), field.get(), value.get()),
                            List.of(new Link(
                                    "What is recorded of it",
                                    Addresses.type(definition.type().name())))));
            question.put("field", attribute.name());
            question.put("value", value.get());
        }
        return question;
    }

    private static String address(String type, Map<String, String> question) {
        return "/genealogy/" + type + Addresses.query(question);
    }

    /** The attributes the record knows of this type, those of most acts first. */
    private static List<Choice> choices(Visit visit, TypeDefinition definition, Map<String, String> question) {
        return visit
                .record()
                .ask(
                        ActivityFilter.ofType(definition.type().name()),
                        """
                        select f.field, f.value, count(distinct activity_id)
                        from activity_field f join chosen using (activity_id)
                        where not starts_with(f.field, 'source.') group by 1, 2 order by 3 desc, 1, 2
                        """,
                        row -> choice(definition, row.getString(1), row.getString(2), row.getLong(3), question))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Choice> choice(
            TypeDefinition definition, String field, String value, long acts, Map<String, String> question) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("field", field);
        parameters.put("value", value);
        return definition
                .attribute(field)
                .filter(attribute ->
                        attribute.kind() == ValueKind.CODE || (attribute.kind() == ValueKind.FLAG && value.equals("1")))
                .map(attribute -> new Choice(
                        attribute.kind() == ValueKind.FLAG
                                ? attribute.label()
                                : attribute.label() + ": " + FieldLabel.words(definition, field, value),
                        acts,
                        address(definition.type().name(), parameters),
                        parameters.equals(question)));
    }

    private static List<Act> held(List<Act> acts) {
        return acts.stream()
                .filter(act -> !act.precursor && act.firstDay != null)
                .toList();
    }

    private static List<Silence> silences(List<Act> held, List<Act> all) {
        List<Silence> silences = new ArrayList<>();
        Act latest = null;
        for (Act act : held) {
            Long begins = act.firstDay;
            Long quiet = latest == null ? null : latest.quietFrom;
            if (latest != null && begins != null && quiet != null) {
                long years = (long) ((begins - quiet) / DAYS_IN_YEAR);
                if (years >= SILENCE) {
                    silences.add(silence(latest, act, quiet, begins, years, all));
                }
            }
            if (quiet == null || (act.quietFrom != null && act.quietFrom > quiet)) {
                latest = act;
            }
        }
        return silences;
    }

    private static Silence silence(Act before, Act after, long from, long to, long years, List<Act> all) {
        return new Silence(
                SpellAxis.yearWords(EpochDays.toCalendarDay(from).year()),
                SpellAxis.yearWords(EpochDays.toCalendarDay(to).year()),
                from,
                to,
                years,
                before,
                after,
                all.stream()
                        .filter(Act::precursor)
                        .filter(act -> act.firstDay != null && act.firstDay > from && act.firstDay < to)
                        .count());
    }

    private static List<Act> acts(Visit visit, ActivityFilter filter) {
        Map<String, List<String>> lineages = new LinkedHashMap<>();
        visit.library().datasets().forEach(dataset -> lineages.put(dataset.id(), dataset.lineage()));
        return visit.record()
                .ask(filter, """
                        select c.activity_id, c.title, coalesce(c.start_date, c.date),
                               coalesce(c.earliest_day, c.start_first) as first_day,
                               greatest(c.start_last, coalesce(c.earliest_day, c.start_first),
                                        case when c.end_bound = 'DATED' then c.end_last end),
                               c.precursor, c.sources, coalesce(w.works, 0)
                        from chosen c left join (
                          select activity_id, count(distinct value) as works from activity_field
                          where field in ('source.works', 'source.work') group by 1) w using (activity_id)
                        where c.status not in ('%s')
                        order by first_day nulls last, 1
                        """.formatted(String.join("', '", NEVER_HAPPENED)), row -> act(row, lineages));
    }

    private static Act act(ResultSet row, Map<String, List<String>> lineages) throws SQLException {
        List<String> sources = Arrays.asList(row.getString(7).split("; ", -1));
        String date = row.getString(3);
        int works = row.getInt(8);
        return new Act(
                row.getString(1),
                row.getString(2),
                Addresses.activity(row.getString(1)),
                date == null ? When.NO_DATE : When.words(date),
                row.getObject(4, Long.class),
                row.getObject(5, Long.class),
                row.getBoolean(6),
                witnesses(sources, lineages) == 1 && works <= 1,
                sources,
                works);
    }

    /** How many independent witnesses sources are: those of one lineage are one. */
    private static int witnesses(List<String> sources, Map<String, List<String>> lineages) {
        List<String> independent = new ArrayList<>();
        for (String source : sources) {
            boolean known = independent.stream()
                    .anyMatch(other -> lineages.getOrDefault(source, List.of()).contains(other)
                            || lineages.getOrDefault(other, List.of()).contains(source));
            if (!known) {
                independent.add(source);
            }
        }
        return independent.size();
    }
}
