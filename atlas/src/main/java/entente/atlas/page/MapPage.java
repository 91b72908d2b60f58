package entente.atlas.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Optional;

/** Where the activities a question lets through took place. */
record MapPage(
        Map<String, String> question,
        MapView map,
        @JsonIgnore FilterBar filters,
        String citation) {
    static final Page PAGE = MapPage::answer;
    private static final String VIEW = "/map";

    private static Answer answer(Visit visit) {
        ActivityQuestion question = ActivityQuestion.of(visit);
        Optional<Answer> moved = question.moved(visit, VIEW, question.parameters());
        if (moved.isPresent()) {
            return moved.get();
        }
        String address = VIEW + Addresses.query(question.parameters());
        MapView view = question.parameters().isEmpty()
                ? visit.record().remember("map of all", () -> MapView.of(visit, question.filter(), Map.of()))
                : MapView.of(visit, question.filter(), question.parameters());
        MapPage model = new MapPage(
                question.parameters(),
                view,
                FilterBar.of(visit, VIEW, question),
                Cite.page(visit, "Map of activities", address));
        return Answer.list("Map", "map", address, "map.jte", model, ActivityLine.table(visit, question.filter()));
    }
}
