package entente.atlas.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entente.store.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        @JsonIgnore FilterBar filters,
        String citation) {
    static final int LENGTH = 50;
    static final Page PAGE = ActivitiesPage::answer;
    private static final String VIEW = "/activities";

    private static Answer answer(Visit visit) {
        ActivityQuestion question = ActivityQuestion.of(visit);
        int page = visit.parameter("page").map(ActivitiesPage::number).orElse(1);
        Optional<Answer> moved = question.moved(visit, VIEW, question.parameters(page));
        if (moved.isPresent()) {
            return moved.get();
        }
        Rows.Page<Rows.Activity> rows = visit.record().activities(question.filter(), (page - 1) * LENGTH, LENGTH);
        long pages = Math.max(1, (rows.total() + LENGTH - 1) / LENGTH);
        if (page > pages) {
            throw new NotFoundException(
                    "This list has %d pages, and page %d was asked for.".formatted(pages, page),
                    List.of(new Link("The last page", Addresses.activities(question.parameters((int) pages)))));
        }
        long first = rows.total() == 0 ? 0 : (page - 1L) * LENGTH + 1;
        String address = Addresses.activities(question.parameters(page));
        ActivitiesPage model = new ActivitiesPage(
                question.parameters(),
                rows.total(),
                page,
                pages,
                first,
                (page - 1L) * LENGTH + rows.rows().size(),
                ActivityLine.all(visit.record(), visit.library().codebook(), rows.rows()),
                page > 1 ? Addresses.activities(question.parameters(page - 1)) : null,
                page < pages ? Addresses.activities(question.parameters(page + 1)) : null,
                FilterBar.of(visit, VIEW, question),
                Cite.page(visit, "Activities", address));
        return Answer.list(
                "Activities",
                "activities",
                address,
                "activities.jte",
                model,
                ActivityLine.table(visit, question.filter()));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new BadQuestionException("“%s” is no page. Pages are counted from 1.".formatted(text), List.of());
        }
        return Integer.parseInt(text);
    }
}
