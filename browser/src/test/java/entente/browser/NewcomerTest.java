package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does who comes for the first time. */
@ExtendWith(AtlasUnderTest.class)
class NewcomerTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final Pattern TOTAL = Pattern.compile("([0-9,]+) activit");

    private BrowserContext visitor;

    @BeforeEach
    void arrive() {
        visitor = AtlasUnderTest.visitor(WIDTH, HEIGHT, ColorScheme.LIGHT);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void fromTheFirstPageToTheCellOfASourceAndItsCitation() {
        Page page = AtlasUnderTest.open(visitor, "/");
        assertThat(page.locator("h1").first().innerText()).isNotBlank();
        assertThat(page.locator("svg").first().isVisible()).isTrue();

        // one click from a number to the list behind it, one to an act, one to the row of the source
        page.locator("main a[href^='/activities?type=AGREEMENT']").first().click();
        assertThat(page.url()).contains("/activities?type=AGREEMENT");
        page.locator("main table a[href^='/activity/']").first().click();
        assertThat(page.url()).contains("/activity/");
        Locator attestation = page.locator("main table.fields a[href^='#']").first();
        String anchor = attestation.getAttribute("href");
        attestation.click();
        assertThat(page.locator("[id='" + anchor.substring(1) + "']").first().isVisible())
                .isTrue();
        assertThat(page.locator("main").innerText()).contains("Cite");

        page.goBack();
        page.goBack();
        assertThat(page.url()).contains("/activities?type=AGREEMENT");
    }

    @Test
    void theSearchBoxFindsAnActWhateverItsAccents() {
        Page page = AtlasUnderTest.open(visitor, "/");
        page.locator("header input[name='q']").fill("turkiye hungary");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=**");

        assertThat(page.locator("main mark").count()).isPositive();
        assertThat(page.locator("main a[href^='/activity/']").count()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "type=EXERCISE",
        "actor=france",
        "actor=france&with=united-kingdom",
        "source=attache-postings",
        "from=1500&to=1800",
        "place=Paris",
        "status=planned",
        "text=alliance",
        "field=series&value=RIMPAC"
    })
    void eachFilterNarrowsTheListAndStaysInTheAddress(String filter) {
        int all = total(AtlasUnderTest.open(visitor, "/activities"));
        Page page = AtlasUnderTest.open(visitor, "/activities?" + filter);
        int some = total(page);

        assertThat(some).isPositive().isLessThan(all);
        // the same question as data
        String csv = page.request()
                .get(AtlasUnderTest.address() + "/activities.csv?" + filter)
                .text();
        assertThat(csv.lines().count()).isGreaterThan(some);
        assertThat(page.locator("main a[href^='/activities.csv?']").count()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "select, type, EXERCISE",
        "fill, actor, France",
        "fill, from, 430 BCE",
        "fill, text, alliance",
        "select, source, attache-postings",
        "fill, place, Paris",
        "select, status, planned"
    })
    void theFormAsksWhatItsFieldsSayAndAChipTakesItBack(String how, String field, String value) {
        Page page = AtlasUnderTest.open(visitor, "/activities");
        int all = total(page);
        Locator control = page.locator("form.filter [name='" + field + "']");
        if (!control.isVisible()) {
            page.locator("summary", new Page.LocatorOptions().setHasText("More filters"))
                    .click();
        }
        if (how.equals("select")) {
            control.selectOption(value);
        } else {
            control.fill(value);
        }
        page.locator("form.filter button").click();
        page.waitForURL("**/activities?**");

        assertThat(total(page)).isPositive().isLessThan(all);
        assertThat(page.url()).contains(field + "=");
        page.locator(".chips a").first().click();
        assertThat(total(page)).isEqualTo(all);
    }

    @Test
    void aPhraseInQuotationMarksFindsLessThanItsWords() {
        int words = total(AtlasUnderTest.open(visitor, "/search?q=triple+alliance"));
        int phrase = total(AtlasUnderTest.open(visitor, "/search?q=%22triple+alliance%22"));
        assertThat(phrase).isPositive().isLessThan(words);
    }

    @Test
    void aSeriesIsNotCountedAmongItsInstances() {
        Page page = AtlasUnderTest.open(visitor, "/series/RIMPAC");
        // the catalogue holds the series, and the runs of 2012, 2014, 2018, 2020 and 2024
        assertThat(page.locator("main p.lead").innerText())
                .startsWith("5 instances in the record, beside the series as a whole");
    }

    @Test
    void theMapSaysWhatItsColoursMean() {
        Page page = AtlasUnderTest.open(visitor, "/map");
        // nine types, and places where activities of several lie
        assertThat(page.locator(".legend li").count()).isEqualTo(10);
    }

    private static int total(Page page) {
        Matcher total = TOTAL.matcher(page.locator("main").innerText());
        assertThat(total.find()).isTrue();
        return Integer.parseInt(total.group(1).replace(",", ""));
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = AtlasUnderTest.open(visitor, "/activities");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page.url()).contains("#");

        for (int step = 0; step < 40; step++) {
            page.keyboard().press("Tab");
            Object outline = page.evaluate("(() => { const style = getComputedStyle(document.activeElement);"
                    + " return document.activeElement === document.body || style.outlineStyle !== 'none'"
                    + " || style.boxShadow !== 'none'; })()");
            assertThat(outline)
                    .as("focus is seen on %s", page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
                    .isEqualTo(true);
            Object address = page.evaluate("document.activeElement.getAttribute('href') || ''");
            if (address.toString().startsWith("/activity/")) {
                page.keyboard().press("Enter");
                page.waitForURL("**/activity/**");
                return;
            }
        }
        throw new AssertionError("no activity within forty steps of the tab key");
    }

    @Test
    void aHostileNameIsTextAndNothingElse() {
        for (String path : new String[] {"/activities?source=mme", "/search?q=hurt", "/activity/mme.exercises:mme1"}) {
            Page page = AtlasUnderTest.open(visitor, path);
            assertThat(page.evaluate("window.hurt === undefined")).as(path).isEqualTo(true);
        }
        Page list = AtlasUnderTest.open(visitor, "/activities?source=mme");
        assertThat(list.locator("main").innerText()).contains(AtlasUnderTest.HOSTILE);
    }
}
