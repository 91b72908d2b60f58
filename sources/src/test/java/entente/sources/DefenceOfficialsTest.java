package entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office or a body makes a contact; a keyword, or an office once held, does not. */
class DefenceOfficialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Met with Defense Minister Rao.                              | defence_minister
                    Met with the Minister of National Defence.                  | defence_minister
                    (Deputy Defense Minister of Oz)                             | deputy_minister
                    (U.S. Under Secretary of Defense)                           | deputy_minister
                    (First Deputy Prime Minister and Defense Minister of Oz)    | defence_minister
                    Met with the Foreign and Defense Ministers.                 | foreign_and_defence_ministers
                    Took part in the 2+2 dialogue with Secretary of Defense Po. | foreign_and_defence_ministers
                    (Chairman of the U.S. Joint Chiefs of Staff)                | chief_of_defence
                    (Oz Commander-in-Chief of the Defense Services)             | chief_of_defence
                    (Chief of Army Staff of the Oz Army)                        | service_chief
                    (Commander-In-Chief of the Land Forces of the Oz Forces)    | service_chief
                    (Commander-in-Chief of the U.S. Pacific Command)            | senior_officer
                    Met with Field Marshal Smith.                               | senior_officer
                    Met with former Defense Minister Po, and Army Chief Ro.     | service_chief
                    """)
    void anOfficeGivesItsLevel(String text, String level) {
        assertThat(DefenceOfficials.highestLevel(DefenceOfficials.in(text))).contains(level);
    }

    @Test
    void aMeetingOfADefenceBodyHasNoLevelOfItsOwn() {
        assertThat(DefenceOfficials.in("Attended the Nuclear Planning Group in The Hague."))
                .extracting(DefenceOfficials.Mention::words)
                .containsExactly("Nuclear Planning Group");
        assertThat(DefenceOfficials.highestLevel(DefenceOfficials.in("Attended the Nuclear Planning Group.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Visited U.S. military personnel.                | speaks of defence
                    Signed the Mutual Defense Treaty.               | speaks of defence
                    Attended the NATO Summit Meeting.               | speaks of defence
                    (Former U.S. Secretary of Defense)              | speaks of defence
                    Met with former Defense Minister Po.            | speaks of defence
                    Met with Gen. Smith and military personnel.     | speaks of defence
                    Met at the Admiral's Residence.                 | speaks of defence
                    (UN Secretary-General)                          | names no defence
                    Met with Governor-General Po and Chief of Staff | names no defence
                    """)
    void aKeywordIsNotEnough(String text, String reason) {
        assertThat(DefenceOfficials.in(text)).isEmpty();
        assertThat(DefenceOfficials.reason(text)).startsWith(reason);
    }
}
