package entente.atlas.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Optional;

/** When the activities a question lets through began. */
record TimelinePage(
        Map<String, String> question,
        Lanes lanes,
        @JsonIgnore FilterBar filters,
        String citation) {
    static final Page PAGE = TimelinePage::answer;
    private static final String VIEW = "/timeline";

    private static Answer answer(Visit visit) {
        ActivityQuestion question = ActivityQuestion.of(visit);
        Optional<Answer> moved = question.moved(visit, VIEW, question.parameters());
        if (moved.isPresent()) {
            return moved.get();
        }
        String address = VIEW + Addresses.query(question.parameters());
        TimelinePage model = new TimelinePage(
                question.parameters(),
                question.parameters().isEmpty()
                        ? Lanes.ofAll(visit)
                        : Lanes.of(visit, question.filter(), question.parameters()),
                FilterBar.of(visit, VIEW, question),
                Cite.page(visit, "Timeline of activities", address));
        return Answer.list(
                "Timeline", "activities", address, "timeline.jte", model, ActivityLine.table(visit, question.filter()));
    }
}
