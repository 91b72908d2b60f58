package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.search.SearchField;
import entente.store.search.SearchResults;
import entente.store.search.SearchResults.Hit;
import entente.store.search.SearchResults.Piece;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words find. */
class SearchTest {
    private static final int LIMIT = 50;

    @TempDir
    static Path folder;

    private static PublishedRecord record;

    @BeforeAll
    static void publish() {
        Store store = SearchSample.store(folder);
        SearchSample.publish(store);
        record = store.read();
    }

    @AfterAll
    static void close() {
        record.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // accents and case, in one character or two, of any script
                "Türkiye | ankara",
                "turkiye | ankara",
                "TU\u0308RKIYE | ankara",
                "sao paulo | rio",
                "são PAULO | rio",
                "angermanland | oslo",
                "tromso | oslo",
                "αθηνα | greek",
                "военныи | russian",
                "военный | russian",
                "演習 | japanese",
                "東京 | japanese",
                // names that no source of the activity uses
                "Turkey | ankara",
                // apostrophes of any kind
                "côte d'ivoire | coast",
                "cote d’ivoire | coast",
                "ivoire | coast",
                // English endings and American spelling
                "exercise coast | rio",
                "exercising | oslo, rio",
                "defense pact | crowns, pact",
                // words anywhere, in any order; phrases as they are
                "crowns defence | crowns, pact",
                "\"two crowns\" | pact",
                "\"crowns of defence\" | crowns",
                "\"of defence crowns\" | ",
                "pact \"two crowns | pact",
                "“two crowns” | pact",
                // the beginning of the last word, and of no other
                "crow | crowns, pact",
                "defence crow | crowns, pact",
                "crow defence | ",
                "\"two crow\" | ",
                "visi | ankara",
                // every field
                "northern lights | oslo, rio",
                "gazette rioville | rio",
                "ankara-things | ankara",
                "secret articles | crowns, pact",
                "neutrality | pact",
                "1899 | pact",
                "N-oslo-77 | oslo",
                "n-oslo-7 | oslo",
                "visits.calls:greek | greek",
                "ruritania | parade",
                // words that every text has need not be there
                "the visit at ankara of | ankara",
                "chief with staff | ankara",
                // all must be found
                "ankara tokyo | ",
                "nowhere | ",
            })
    void wordsFindActivities(String words, String ids) {
        assertThat(activities(words)).isEqualTo(ids == null ? List.of() : Arrays.asList(ids.split(", ")));
    }

    private static List<String> activities(String words) {
        return record.search().activities(words).stream()
                .map(id -> id.replace("visits.calls:", ""))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"\"\"\"",
                "*",
                "?",
                "a*",
                "*:*",
                "title:visit",
                "AND",
                "OR NOT",
                "(((",
                "visit AND (",
                "+-&&||!(){}[]^\"~*?:\\/",
                "/.*/",
                "visit~2",
                "[1900 TO 2000]",
                "\\",
                "\u0000",
                "\uD800",
                "\u0301",
                "\u202Evisit\u202C",
                "'; drop table activity; --",
                "<script>alert(1)</script>",
                "%s%n${x}"
            })
    void everyTextIsAQuestion(String words) {
        SearchResults results = record.search().search(words, LIMIT, false);
        assertThat(results.activities().total())
                .isEqualTo(record.search().activities(words).size());
    }

    @Test
    void textsOfEverySizeAndOfAnyCharactersAreQuestions() {
        assertThat(activities("visit ".repeat(20_000))).containsExactly("ankara");
        assertThat(activities("x".repeat(1_000_000))).isEmpty();
        assertThat(activities("ee ".repeat(300))).isEmpty();
        Random random = new Random(1904);
        for (int question = 0; question < 300; question++) {
            int length = random.nextInt(60);
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < length; index++) {
                text.append(
                        random.nextInt(4) == 0
                                ? "\"'*:-() ".charAt(random.nextInt(8))
                                : (char) random.nextInt(Character.MAX_VALUE));
            }
            record.search().search(text.toString(), 3, false);
        }
    }

    @Test
    void whatWasFoundIsMarkedInPiecesOfPlainText() {
        Hit hit = first("parade guards");
        assertThat(hit.title())
                .containsExactly(
                        new Piece("Parade", true),
                        new Piece(" <b>of</b> \"", false),
                        new Piece("guards", true),
                        new Piece("\" & 'bands'", false));
        assertThat(Piece.text(hit.title())).isEqualTo(SearchSample.HOSTILE_TITLE);
        assertThat(hit.passages()).isEmpty();
    }

    @Test
    void whatTheTitleDoesNotShowIsShownInAPassage() {
        Hit hit = first("exercises gazette sao");
        assertThat(hit.title()).startsWith(new Piece("Exercises", true));
        assertThat(hit.passages())
                .extracting(SearchResults.Passage::field)
                .containsExactly(SearchField.PLACE, SearchField.NOTES);
        assertThat(hit.passages().get(0).pieces()).containsExactly(new Piece("São", true), new Piece(" Paulo", false));
        assertThat(hit.passages().get(1).text()).isEqualTo("Seen in the gazette of rioville");
    }

    @Test
    void ofAttributesTheValuesAreShownThatWereFound() {
        Hit hit = first("neutrality secret");
        assertThat(hit.id()).isEqualTo("visits.calls:pact");
        assertThat(hit.passages())
                .extracting(SearchResults.Passage::text)
                .containsExactly("… Promise of neutrality … Secrecy: Secret articles");
    }

    @Test
    void aNameThatNoSourceUsesIsShownAsTheReason() {
        // Norway's own name is in the directory; the row says Norway
        Hit hit = first("norge");
        assertThat(hit.id()).isEqualTo("visits.calls:oslo");
        assertThat(hit.passages()).extracting(SearchResults.Passage::field).containsExactly(SearchField.NAMES);
        assertThat(hit.passages().get(0).pieces()).contains(new Piece("Norge", true));
    }

    private static Hit first(String words) {
        return record.search().search(words, LIMIT, false).activities().hits().get(0);
    }

    @Test
    void theTitleCountsForMoreThanANote() {
        assertThat(record.search().search("ankara", LIMIT, false).activities().hits())
                .extracting(Hit::id)
                .containsExactly("visits.calls:ankara");
        assertThat(record.search().search("pact", LIMIT, false).activities().hits())
                .extracting(Hit::id)
                .startsWith("visits.calls:pact");
    }

    @Test
    void actorsAreFoundByNameAndCodeWhetherTheyTakePartOrNot() {
        assertThat(record.search().search("Türkiye", LIMIT, false).actors().hits())
                .extracting(Hit::id)
                .startsWith("turkey");
        assertThat(record.search().search("cow 710", LIMIT, false).actors().hits())
                .extracting(Hit::id)
                .contains("china");
        assertThat(record.search().search("cow:710", LIMIT, false).actors().hits())
                .extracting(Hit::id)
                .containsExactly("china");
    }

    @Test
    void sourcesAreFoundLoadedOrNot() {
        SearchResults results = record.search().search("pacts 1950", LIMIT, false);
        assertThat(results.sources().hits()).extracting(Hit::id).containsExactly("pacts");
        assertThat(results.total()).isEqualTo(1);
    }

    @Test
    void aLimitLeavesTheTotalAsItIs() {
        SearchResults results = record.search().search("exercise", 1, false);
        assertThat(results.activities().hits()).hasSize(1);
        assertThat(results.activities().total()).isEqualTo(2);
        assertThat(record.search().search("exercise", 0, false).activities()).satisfies(group -> {
            assertThat(group.hits()).isEmpty();
            assertThat(group.total()).isEqualTo(2);
        });
    }

    @Test
    void theFilterOfActivitiesUnderstandsTheSameWords() {
        assertThat(record.activities(withText("turkiye"), 0, LIMIT).rows())
                .extracting(Rows.Activity::activityId)
                .containsExactly("visits.calls:ankara");
        assertThat(record.activities(withText("exercise"), 0, 1).total()).isEqualTo(2);
        assertThat(record.activities(withText("nowhere"), 0, LIMIT).total()).isZero();
        assertThat(count(withText("exercise"))).isEqualTo(2);
        assertThat(count(withText("nowhere"))).isZero();
    }

    private static long count(ActivityFilter filter) {
        return record.ask(filter, "select count(*) from chosen", row -> row.getLong(1))
                .get(0);
    }

    private static ActivityFilter withText(String text) {
        ActivityFilter all = ActivityFilter.ALL;
        return new ActivityFilter(
                all.type(),
                all.actor(),
                all.otherActor(),
                all.dataset(),
                all.fromDay(),
                all.toDay(),
                Optional.of(text),
                all.place(),
                all.at(),
                all.status(),
                all.field(),
                all.value(),
                all.dates(),
                all.machineCoded());
    }

    @Test
    void activitiesComeInTheOrderTheyAreAskedForIn() {
        assertThat(record.activities(List.of("visits.calls:rio", "no such", "visits.calls:greek")))
                .extracting(Rows.Activity::activityId)
                .containsExactly("visits.calls:rio", "visits.calls:greek");
        assertThat(record.activities(List.of())).isEmpty();
    }
}
