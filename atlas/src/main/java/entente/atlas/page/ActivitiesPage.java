package entente.atlas.page;

import entente.core.actor.Actor;
import entente.core.codebook.Codebook;
import entente.store.ActivityFilter;
import entente.store.Rows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The activities a question lets through, a page at a time.
 *
 * @param question the question, by its parameters
 * @param total how many there are on all pages
 * @param first position of the first on this page, from 1; 0 if there is none
 * @param next address of the next page, null on the last
 */
record ActivitiesPage(
        Map<String, String> question,
        long total,
        int page,
        long pages,
        long first,
        long last,
        List<ActivityLine> activities,
        @Nullable String previous,
        @Nullable String next,
        Choices choices,
        String citation) {
    static final int LENGTH = 50;
    static final Page PAGE = ActivitiesPage::answer;

    /** What the form offers to choose from. */
    record Choices(
            List<TypeLabel> types,
            List<Link> sources,
            @Nullable Link actor,
            @Nullable Link with) {}

    private static Answer answer(Visit visit) {
        ActivityQuestion question = ActivityQuestion.of(visit);
        int page = visit.parameter("page").map(ActivitiesPage::number).orElse(1);
        Map<String, String> parameters = question.parameters(page);
        if (!parameters.equals(visit.parameters())) {
            // one question has one address: empty fields go, names become ids
            return new Answer.Moved(Addresses.activities(parameters), false);
        }
        ActivityFilter filter = question.filter();
        Codebook codebook = visit.library().codebook();
        Rows.Page<Rows.Activity> rows = visit.record().activities(filter, (page - 1) * LENGTH, LENGTH);
        long pages = Math.max(1, (rows.total() + LENGTH - 1) / LENGTH);
        if (page > pages) {
            throw new NotFoundException(
                    "This list has %d pages, and page %d was asked for.".formatted(pages, page),
                    List.of(new Link("The last page", Addresses.activities(question.parameters((int) pages)))));
        }
        long first = rows.total() == 0 ? 0 : (page - 1L) * LENGTH + 1;
        String address = Addresses.activities(parameters);
        ActivitiesPage model = new ActivitiesPage(
                question.parameters(),
                rows.total(),
                page,
                pages,
                first,
                (page - 1L) * LENGTH + rows.rows().size(),
                ActivityLine.all(visit.record(), codebook, rows.rows()),
                page > 1 ? Addresses.activities(question.parameters(page - 1)) : null,
                page < pages ? Addresses.activities(question.parameters(page + 1)) : null,
                choices(visit, question),
                Cite.page(visit, "Activities", address));
        CsvTable table = CsvTable.of(
                ActivityLine.COLUMNS,
                () -> ActivityLine.all(
                        visit.record(),
                        codebook,
                        visit.record().activities(filter, 0, Integer.MAX_VALUE).rows()),
                ActivityLine::row);
        return Answer.list("Activities", "activities", address, "activities.jte", model, table);
    }

    /** What the form shows in a field. */
    String field(String name) {
        return question.getOrDefault(name, "");
    }

    private static Choices choices(Visit visit, ActivityQuestion question) {
        return new Choices(
                visit.library().codebook().types().stream().map(TypeLabel::of).toList(),
                visit.library().datasets().stream()
                        .map(dataset -> new Link(dataset.title(), dataset.id()))
                        .toList(),
                question.actor()
                        .flatMap(visit.library().actors()::find)
                        .map(ActivitiesPage::link)
                        .orElse(null),
                question.with()
                        .flatMap(visit.library().actors()::find)
                        .map(ActivitiesPage::link)
                        .orElse(null));
    }

    private static Link link(Actor actor) {
        return new Link(actor.name(), Addresses.actor(actor.id()));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new BadQuestionException("“%s” is no page. Pages are counted from 1.".formatted(text), List.of());
        }
        return Integer.parseInt(text);
    }
}
