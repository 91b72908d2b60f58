package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import entente.atlas.page.Pages;
import entente.atlas.page.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every type of page, in light and dark, on a desk and on a phone. Each leaves its picture. */
@ExtendWith(AtlasUnderTest.class)
class EveryPageTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /** The first elements that reach beyond the right edge, and are not within something that scrolls by itself. */
    private static final String TOO_WIDE = "Array.from(document.querySelectorAll('main *')).filter(e =>"
            + " e.getBoundingClientRect().right > innerWidth && !e.closest('.scroll, svg, figure')).slice(0, 3)"
            + ".map(e => e.outerHTML.slice(0, 160))";

    static Stream<String> paths() {
        return PageTypes.PATHS.stream();
    }

    @Test
    void everyRouteOfTheAtlasIsVisited() {
        List<String> missed = new ArrayList<>();
        for (Route route : Pages.routes()) {
            String pattern = route.path().replace(Route.ID, ".+");
            if (!route.path().startsWith("/api/")
                    && PageTypes.PATHS.stream()
                            .noneMatch(path -> path.replaceAll("\\?.*", "").matches(pattern))) {
                missed.add(route.path());
            }
        }
        assertThat(missed).as("add an address of each to PageTypes").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothingKeepsAnybodyOutInLight(String path) {
        assertThat(violations(path, ColorScheme.LIGHT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothingKeepsAnybodyOutInTheDark(String path) {
        assertThat(violations(path, ColorScheme.DARK)).isEmpty();
    }

    private static List<String> violations(String path, ColorScheme scheme) {
        try (BrowserContext visitor = AtlasUnderTest.visitor(DESK, HEIGHT, scheme)) {
            Page page = AtlasUnderTest.open(visitor, path);
            picture(page, path, scheme == ColorScheme.LIGHT ? "light" : "dark");
            return new AxeBuilder(page)
                    .withTags(WCAG_22_AA).analyze().getViolations().stream()
                            .map(EveryPageTest::words)
                            .toList();
        }
    }

    private static String words(Rule violation) {
        return violation.getId() + ": " + violation.getHelp() + " "
                + violation.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPhoneShowsThePageWithoutScrollingSideways(String path) {
        try (BrowserContext visitor = AtlasUnderTest.visitor(PHONE, HEIGHT, ColorScheme.LIGHT)) {
            Page page = AtlasUnderTest.open(visitor, path);
            picture(page, path, "phone");

            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("too wide: %s", page.evaluate(TOO_WIDE))
                    .isEqualTo(PHONE);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void thePageAsksNobodyElseBreaksNoPolicyAndCanBePrinted(String path) {
        try (BrowserContext visitor = AtlasUnderTest.visitor(DESK, HEIGHT, ColorScheme.LIGHT)) {
            List<String> asked = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            Page page = visitor.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> {
                // that there is no such page is said in the console too
                if (message.type().equals("error") && !message.text().contains("404")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate(AtlasUnderTest.address() + path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("h1").first().isVisible()).isTrue();
            assertThat(page.locator("header nav").first().isVisible()).isFalse();
            assertThat(asked).allMatch(url -> url.startsWith(AtlasUnderTest.address()) || url.startsWith("data:"));
            assertThat(complaints).isEmpty();
        }
    }

    private static void picture(Page page, String path, String how) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(PageTypes.fileName(path) + "." + how + ".png")));
    }
}
