package entente.atlas.page;

import java.util.List;
import java.util.Optional;

/** The pages there are, and the ones that say what went wrong. */
public final class Pages {
    private static final List<Link> NEXT = List.of(
            new Link("Home", "/"), new Link("All activities", "/activities"), new Link("All actors", "/actors"));

    private Pages() {}

    /** Every page with its address. */
    public static List<Route> routes() {
        return List.of(
                new Route("/", HomePage.PAGE),
                new Route("/activities", ActivitiesPage.PAGE),
                new Route("/timeline", TimelinePage.PAGE),
                new Route("/map", MapPage.PAGE),
                new Route("/activity/" + Route.ID, ActivityPage.PAGE),
                new Route("/actors", ActorsPage.PAGE),
                new Route("/actor/" + Route.ID, ActorPage.PAGE),
                new Route("/pair", PairPage.FORM),
                new Route("/pair/" + Route.ID, PairPage.PAGE),
                new Route("/series", SeriesPage.LIST),
                new Route("/series/" + Route.ID, SeriesPage.PAGE),
                new Route("/genealogy", GenealogyPage.LIST),
                new Route("/genealogy/" + Route.ID, GenealogyPage.PAGE),
                new Route("/findings", FindingsPage.LIST),
                new Route("/findings/" + Route.ID, FindingsPage.PAGE),
                new Route("/conflicts", ConflictsPage.PAGE),
                new Route("/attaches", AttachesPage.PAGE),
                new Route("/sources", SourcesPage.PAGE),
                new Route("/coverage", CoveragePage.PAGE),
                new Route("/source/" + Route.ID, SourcePage.PAGE),
                new Route("/search", SearchPage.PAGE),
                new Route("/codebook", CodebookPage.PAGE),
                new Route("/codebook/" + Route.ID, TypePage.PAGE),
                new Route("/about", AboutPage.PAGE),
                new Route("/api/about", AboutPage.PAGE));
    }

    /** There is no page at an address. */
    public static Answer noPage(String path) {
        return failure(404, "not found", "There is no page at %s.".formatted(path), NEXT);
    }

    /** There is nothing of that name. */
    public static Answer notFound(NotFoundException e) {
        return failure(404, "not found", String.valueOf(e.getMessage()), e.nearest());
    }

    /** A parameter cannot be understood. */
    public static Answer badQuestion(BadQuestionException e) {
        return failure(400, "bad request", String.valueOf(e.getMessage()), e.choices());
    }

    /** The request cannot be served, by no fault of the record. */
    public static Answer refused(int status, String message) {
        return failure(status, "refused", message, List.of());
    }

    /** There is no record to answer from. */
    public static Answer noRecord(String message) {
        return failure(503, "no record", message, List.of());
    }

    /** Entente is at fault. */
    public static Answer broken() {
        return failure(
                500,
                "internal error",
                "Entente made a mistake on this page. What happened stands in the terminal in which it runs; please report it.",
                NEXT);
    }

    private static Answer failure(int status, String error, String message, List<Link> links) {
        return new Answer.Shown(
                status,
                title(status),
                "",
                "",
                "error.jte",
                new ErrorPage(status, error, message, links),
                Optional.empty());
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "That question cannot be read";
            case 404 -> "Nothing is here";
            case 503 -> "There is no record yet";
            case 500 -> "Something went wrong";
            default -> "That is not possible";
        };
    }
}
