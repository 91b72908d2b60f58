package entente.atlas.page;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.TypeDefinition;
import entente.core.record.Bound;
import entente.core.record.Work;
import entente.core.time.HistoricalDate;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One activity: what the record says of it, and every cell behind that.
 *
 * @param titleRule where the title comes from
 * @param dateRule where the dates come from
 * @param summary the act in a source's words; null if none has any
 * @param contested what works disagree on; null if nothing is told
 * @param series the series it belongs to, with its page; null if it is none's
 * @param phases its phases with their dates, in order
 * @param works the works its attestations name
 * @param earliest first day on which it can have begun, in words
 * @param latest last day on which it can have held, in words
 */
record ActivityPage(
        String id,
        TypeLabel type,
        String title,
        String titleRule,
        When when,
        String dateRule,
        String earliest,
        @Nullable Long earliestDay,
        String latest,
        @Nullable Long latestDay,
        @Nullable String place,
        String status,
        boolean precursor,
        boolean machineCoded,
        @Nullable String summary,
        @Nullable String contested,
        @Nullable Link series,
        List<Phase> phases,
        List<Behind> works,
        List<Part> participants,
        List<FieldGroup> fields,
        List<FieldLine> conflicts,
        List<FieldLine> otherWordings,
        List<AttestationLine> attestations,
        List<RelationLine> relations,
        String citation,
        List<SourceCitation> sources) {
    static final Page PAGE = ActivityPage::answer;
    private static final String PHASES = "source.phases";
    private static final List<String> WORKS = List.of("source.works", "source.work");

    /** A phase of a spell, such as its signing. */
    record Phase(String name, When when) {}

    /**
     * A work that an attestation names.
     *
     * @param known whether the bibliography has it; else only its id is told
     * @param link where it is published, if a browser may follow that; else empty text
     */
    record Behind(
            String id,
            boolean known,
            String authors,
            String title,
            String container,
            String year,
            String link,
            String kind,
            List<String> attestations) {}

    /** Fields that belong together. */
    record FieldGroup(String name, List<FieldLine> fields) {}

    /** What a source asks to be cited as. */
    record SourceCitation(String dataset, String title, String address, List<String> works) {}

    private static Answer answer(Visit visit) {
        Rows.Activity activity = visit.record().activity(visit.id()).orElseThrow(() -> notFound(visit));
        String id = activity.activityId();
        String address = Addresses.activity(id);
        if (!id.equals(visit.id())) {
            return new Answer.Moved(address, true);
        }
        return Answer.page(activity.title(), "activities", address, "activity.jte", model(visit, activity, address));
    }

    /** The picture of who took part when; null if nothing is dated. */
    @Nullable
    SpellChart chart() {
        return SpellChart.of(participants.stream()
                        .map(part -> new SpellChart.Spell(part.name(), part.when()))
                        .toList())
                .orElse(null);
    }

    private static ActivityPage model(Visit visit, Rows.Activity activity, String address) {
        PublishedRecord record = visit.record();
        Library library = visit.library();
        String id = activity.activityId();
        TypeDefinition type = library.codebook().type(ActivityType.valueOf(activity.type()));
        List<Rows.Cell> cells = record.cells(id);
        List<Rows.OtherValue> others = record.otherValues(id);
        return new ActivityPage(
                id,
                TypeLabel.of(type),
                activity.title(),
                activity.titleRule(),
                When.of(
                        activity.date(),
                        activity.startDate(),
                        activity.startBound(),
                        activity.endDate(),
                        activity.endBound()),
                activity.spanRule(),
                When.dayWords(activity.earliestDay()),
                activity.earliestDay(),
                When.dayWords(activity.latestDay()),
                activity.latestDay(),
                activity.place(),
                activity.status().toLowerCase(java.util.Locale.ROOT),
                activity.precursor(),
                activity.machineCoded(),
                value(cells, "summary"),
                value(cells, "source.contested"),
                Optional.ofNullable(value(cells, "series"))
                        .map(name -> new Link(name, SeriesPage.address(name)))
                        .orElse(null),
                phases(cells),
                works(library, cells),
                record.parts(id).stream().map(Part::of).toList(),
                groups(type, record.fields(id)),
                others.stream()
                        .filter(Rows.OtherValue::disagrees)
                        .map(row -> FieldLine.of(type, row))
                        .toList(),
                others.stream()
                        .filter(row -> !row.disagrees())
                        .map(row -> FieldLine.of(type, row))
                        .toList(),
                attestations(visit, id, type, cells),
                relations(record, id),
                Cite.page(visit, activity.title(), address),
                Arrays.stream(activity.sources().split("; ", -1))
                        .map(dataset -> citation(library, dataset))
                        .toList());
    }

    /** The value of a field in the first attestation that states it. */
    private static @Nullable String value(List<Rows.Cell> cells, String field) {
        return cells.stream()
                .filter(cell -> cell.attribute().equals(field))
                .flatMap(cell -> Stream.ofNullable(cell.value()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static List<Phase> phases(List<Rows.Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.attribute().equals(PHASES))
                .flatMap(cell -> Stream.ofNullable(cell.value()))
                .distinct()
                .flatMap(text -> phase(text).stream())
                .toList();
    }

    /** A phase as a source writes it: a word or two, and a date in EDTF. */
    private static Optional<Phase> phase(String text) {
        int space = text.lastIndexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String date = text.substring(space + 1);
        try {
            HistoricalDate.parse(date);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String dated = Bound.DATED.name();
        return Optional.of(new Phase(text.substring(0, space), When.ofBounds(date, dated, date, dated)));
    }

    private static List<Behind> works(Library library, List<Rows.Cell> cells) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (Rows.Cell cell : cells) {
            String work = cell.value();
            if (WORKS.contains(cell.attribute()) && work != null) {
                named.computeIfAbsent(work, id -> new ArrayList<>()).add(cell.attestationId());
            }
        }
        return named.entrySet().stream()
                .map(entry -> behind(library, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Behind behind(Library library, String id, List<String> attestations) {
        Work work = library.works().get(id);
        return work == null
                ? new Behind(id, false, "", id, "", "", "", "", attestations)
                : new Behind(
                        id,
                        true,
                        String.join("; ", work.authors()),
                        work.title(),
                        work.container().or(work::publisher).orElse(""),
                        work.issued().map(SpellAxis::yearWords).orElse(""),
                        Cite.link(work),
                        work.type().replace('-', ' '),
                        attestations);
    }

    /** The picture of its phases; null if none is told. */
    @Nullable
    SpellChart phaseChart() {
        List<SpellChart.Spell> spells = new ArrayList<>();
        if (!phases.isEmpty()) {
            spells.add(new SpellChart.Spell("the whole", when));
        }
        phases.forEach(phase -> spells.add(new SpellChart.Spell(phase.name, phase.when)));
        return phases.isEmpty() ? null : SpellChart.of(spells).orElse(null);
    }

    private static NotFoundException notFound(Visit visit) {
        List<Link> nearest = new ArrayList<>(Queries.similarActivities(visit.record(), visit.id()));
        nearest.add(new Link(
                "Search the activities for “%s”".formatted(visit.id()),
                Addresses.activities(Map.of("text", visit.id()))));
        return new NotFoundException("No activity or attestation has the id “%s”.".formatted(visit.id()), nearest);
    }

    private static List<FieldGroup> groups(TypeDefinition type, List<Rows.Field> fields) {
        List<String> order = Stream.concat(
                        FieldLabel.CORE_ORDER.stream(),
                        type.attributes().stream().map(AttributeDefinition::name))
                .toList();
        Map<FieldLabel.Group, List<FieldLine>> byGroup = fields.stream()
                .sorted(Comparator.comparingInt(field -> order.indexOf(field.field())))
                .collect(Collectors.groupingBy(
                        field -> FieldLabel.group(type, field.field()),
                        Collectors.mapping(field -> FieldLine.of(type, field), Collectors.toList())));
        return Arrays.stream(FieldLabel.Group.values())
                .filter(byGroup::containsKey)
                .map(group -> new FieldGroup(group.words(), byGroup.getOrDefault(group, List.of())))
                .toList();
    }

    private static List<AttestationLine> attestations(
            Visit visit, String id, TypeDefinition type, List<Rows.Cell> all) {
        Map<String, Rows.Segment> segments = visit.record().segments().stream()
                .collect(Collectors.toMap(row -> row.dataset() + "." + row.layout(), Function.identity()));
        Map<String, List<Rows.Participant>> participants = visit.record().participants(id).stream()
                .collect(Collectors.groupingBy(Rows.Participant::attestationId));
        Map<String, List<Rows.Cell>> cells = all.stream().collect(Collectors.groupingBy(Rows.Cell::attestationId));
        return visit.record().attestations(id).stream()
                .map(row -> AttestationLine.of(
                        row,
                        segments.get(row.dataset() + "." + row.layout()),
                        visit.library(),
                        type,
                        participants.getOrDefault(row.attestationId(), List.of()),
                        cells.getOrDefault(row.attestationId(), List.of())))
                .toList();
    }

    private static List<RelationLine> relations(PublishedRecord record, String id) {
        return Stream.concat(
                        record.relations(id).stream()
                                .map(row -> RelationLine.to(row.kind(), row.targetActivityId(), row.title())),
                        Queries.relationsTo(record, id).stream())
                .toList();
    }

    private static SourceCitation citation(Library library, String dataset) {
        return new SourceCitation(
                dataset,
                library.datasetTitle(dataset),
                Addresses.source(dataset),
                library.dataset(dataset).map(Cite::works).orElse(List.of()));
    }
}
