package entente.atlas.page;

import entente.core.codebook.ActivityType;
import entente.core.codebook.TypeDefinition;
import entente.store.ActivityFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values on which attestations disagree, the one the record uses and each of the others.
 *
 * @param total how many on all pages
 * @param fields the fields in dispute, with how often, and the list of each
 */
record ConflictsPage(
        Map<String, String> question,
        long total,
        long activities,
        int page,
        long pages,
        List<Counted> fields,
        List<Line> conflicts,
        @Nullable String previous,
        @Nullable String next,
        String citation) {
    static final Page PAGE = ConflictsPage::answer;
    private static final int LENGTH = 50;
    private static final List<String> COLUMNS = List.of(
            "activity",
            "type",
            "title",
            "field",
            "used",
            "usedAttestation",
            "usedRaw",
            "other",
            "otherAttestation",
            "otherRaw",
            "rule");

    /** A field with how many values of it lost. */
    record Counted(String type, TypeLabel label, FieldLabel field, long conflicts, String address) {}

    /** A value that lost, beside the one that is used. */
    record Line(
            String activity,
            String address,
            TypeLabel type,
            String title,
            FieldLabel field,
            String used,
            String usedWords,
            @Nullable String usedAttestation,
            @Nullable String usedRaw,
            String other,
            String otherWords,
            String otherAttestation,
            String otherRaw,
            String rule) {
        List<String> row() {
            return CsvTable.cells(
                    activity,
                    type.code(),
                    title,
                    field.name(),
                    used,
                    usedAttestation,
                    usedRaw,
                    other,
                    otherAttestation,
                    otherRaw,
                    rule);
        }
    }

    private static Answer answer(Visit visit) {
        List<Line> all = visit.record().remember("conflicts line by line", () -> lines(visit));
        Map<String, String> question = question(visit);
        List<Line> asked = all.stream()
                .filter(line -> line.type.code().equals(question.getOrDefault("type", line.type.code())))
                .filter(line -> line.field.name().equals(question.getOrDefault("field", line.field.name())))
                .toList();
        int page = visit.parameter("page").map(ConflictsPage::number).orElse(1);
        int pages = Math.max(1, (asked.size() + LENGTH - 1) / LENGTH);
        if (page > pages) {
            throw new NotFoundException(
                    "This list has %d pages, and page %d was asked for.".formatted(pages, page),
                    List.of(new Link("The first page", address(question, 1))));
        }
        ConflictsPage model = new ConflictsPage(
                question,
                asked.size(),
                asked.stream().map(Line::activity).distinct().count(),
                page,
                pages,
                fields(all),
                asked.subList((page - 1) * LENGTH, Math.min(asked.size(), page * LENGTH)),
                page > 1 ? address(question, page - 1) : null,
                page < pages ? address(question, page + 1) : null,
                Cite.page(visit, "Conflicts", address(question, page)));
        return Answer.list(
                "Conflicts",
                "conflicts",
                address(question, page),
                "conflicts.jte",
                model,
                CsvTable.of(COLUMNS, () -> asked, Line::row));
    }

    private static Map<String, String> question(Visit visit) {
        Map<String, String> question = new LinkedHashMap<>();
        visit.parameter("type").ifPresent(type -> question.put("type", type));
        visit.parameter("field").ifPresent(field -> question.put("field", field));
        return question;
    }

    private static String address(Map<String, String> question, int page) {
        Map<String, String> parameters = new LinkedHashMap<>(question);
        if (page > 1) {
            parameters.put("page", String.valueOf(page));
        }
        return "/conflicts" + Addresses.query(parameters);
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new BadQuestionException("“%s” is no page. Pages are counted from 1.".formatted(text), List.of());
        }
        return Integer.parseInt(text);
    }

    private static List<Counted> fields(List<Line> all) {
        Map<List<String>, List<Line>> byField = new LinkedHashMap<>();
        all.forEach(
                line -> byField.computeIfAbsent(List.of(line.type.code(), line.field.name()), key -> new ArrayList<>())
                        .add(line));
        return byField.values().stream()
                .map(lines -> counted(lines.get(0), lines.size()))
                .sorted(Comparator.comparingLong(Counted::conflicts).reversed())
                .toList();
    }

    private static Counted counted(Line line, long conflicts) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("type", line.type.code());
        question.put("field", line.field.name());
        return new Counted(
                line.type.code(), line.type, line.field, conflicts, "/conflicts" + Addresses.query(question));
    }

    private static List<Line> lines(Visit visit) {
        return visit.record().ask(ActivityFilter.ALL, """
                        select o.activity_id, c.type, c.title, o.field, o.chosen_value, f.attestation_id, f.raw, o.value,
                               o.attestation_id, o.raw, o.rule
                        from other_value o join chosen c using (activity_id)
                        left join (
                          select activity_id, field, value, min(attestation_id) as attestation_id, min(raw) as raw
                          from activity_field group by all) f
                          on f.activity_id = o.activity_id and f.field = o.field and f.value = o.chosen_value
                        where o.kind = 'disagrees'
                        order by coalesce(c.earliest_day, c.start_first) nulls last, 1, 4, 8, 9
                        """, row -> line(visit, row));
    }

    private static Line line(Visit visit, ResultSet row) throws SQLException {
        TypeDefinition type = visit.library().codebook().type(ActivityType.valueOf(row.getString(2)));
        String field = row.getString(4);
        return new Line(
                row.getString(1),
                Addresses.activity(row.getString(1)),
                TypeLabel.of(type),
                row.getString(3),
                FieldLabel.of(type, field),
                row.getString(5),
                FieldLabel.words(type, field, row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                FieldLabel.words(type, field, row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
