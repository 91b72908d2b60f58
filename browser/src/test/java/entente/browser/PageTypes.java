package entente.browser;

import java.util.List;

/** An address of each type of page, and of pages that say no. */
final class PageTypes {
    static final List<String> PATHS = List.of(
            "/",
            "/?year=1900",
            "/activities",
            "/activities?type=EXERCISE&from=1950&to=1990",
            "/activities?text=nothing-has-this",
            "/timeline",
            "/map",
            "/activity/catalogue.activities:entry-268",
            "/activity/catalogue.activities:entry-099",
            "/actors",
            "/actor/france",
            "/pair",
            "/pair/france/united-kingdom",
            "/series",
            "/series/RIMPAC",
            "/genealogy",
            "/genealogy/AGREEMENT",
            "/findings",
            "/findings/1",
            "/findings/8",
            "/conflicts",
            "/attaches",
            "/sources",
            "/coverage",
            "/coverage?type=ATTACHE&actor=united-kingdom",
            "/source/catalogue",
            "/source/attache-postings",
            "/search?q=alliance",
            "/codebook",
            "/codebook/AGREEMENT",
            "/about",
            "/no-such-page");

    private PageTypes() {}

    /** A path as the name of a file. */
    static String fileName(String path) {
        String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}
