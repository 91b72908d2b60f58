package entente.sources.sipri;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.actor.ActorDirectory;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each row of the fixtures attests. The lines are written from the fixtures. */
class OrderReaderTest {
    private final Reading reading = Reading.of(MemoryFile.SIPRI);

    @Test
    void theHeaderIsFoundAfterThePreambleAndABrokenRecordIsPutTogether() {
        assertThat(reading.used()).isEqualTo(4);
        assertThat(reading.rows()).hasSize(4);
        assertThat(reading.attestation(1).locator()).isEqualTo("row 1 (line 6)");
        assertThat(Reading.lines(reading.attestation(4)))
                .contains(
                        "0 remark[0] STATED 3-year lease; for use in the field | 3-year lease; for use in the field @ Comments");
    }

    @Test
    void anOrderIsDatedApartFromItsDeliveries() {
        assertThat(Reading.span(reading.attestation(1).span())).isEqualTo("DATED 1986? DATED 1986?");
        assertThat(Reading.span(reading.attestation(2).span())).isEqualTo("DATED 2001 DATED 2001");
        assertThat(Reading.lines(reading.attestation(1)))
                .containsExactlyInAnyOrder(
                        "0 quantity_ordered[0] STATED 12 | 12 @ Number ordered",
                        "0 quantity_ordered_estimated[0] STATED 1 | ? @ after Number ordered",
                        "0 equipment[0] STATED Örn-3 | Örn-3 @ Weapon designation",
                        "0 equipment_description[0] STATED patrol craft | patrol craft @ Weapon description",
                        "0 quantity_delivered[0] STATED 12 | 12 @ Number delivered",
                        "0 quantity_delivered_estimated[0] STATED 0 |  @ after Number delivered",
                        "0 equipment_condition[0] STATED modernised | Second hand but modernized @ status",
                        "0 remark[0] STATED Chilean designation Águila | Chilean designation Águila @ Comments",
                        "0 tiv_unit[0] STATED 4.5 | 4.5 @ SIPRI TIV per unit",
                        "0 tiv_order[0] STATED 54 | 54 @ SIPRI TIV for total order",
                        "0 tiv_delivered[0] STATED 54 | 54 @ SIPRI TIV of delivered weapons",
                        "0 instrument[0] STATED arms_order | every row @ definition of the dataset",
                        "0 start[0] STATED 1986? | 1986|? @ Year of order|after Year of order",
                        "0 delivery_year[0] STATED 1988 | 1988; 1989 @ Year(s) of delivery",
                        "0 delivery_year[1] STATED 1989 | 1988; 1989 @ Year(s) of delivery");
        assertThat(Reading.lines(reading.attestation(2)))
                .contains(
                        "0 quantity_ordered[0] UNKNOWN - |  @ Number ordered",
                        "0 delivery_year[0] NOT_STATED - |  @ Year(s) of delivery",
                        "0 tiv_order[0] UNKNOWN - |  @ SIPRI TIV for total order");
    }

    @Test
    void aGroupIsNeverTheStateItFightsIn() {
        assertThat(reading.attestation(3).participations())
                .map(Reading::line)
                .containsExactly(
                        "Portugal | PROVIDER | NOT_STATED - NOT_STATED - | Portugal @ Supplier",
                        "Amal (Lebanon), armed group | RECIPIENT | NOT_STATED - NOT_STATED - | Amal (Lebanon)* @ Recipient");
        assertThat(ActorDirectory.bundled()
                        .resolve("Amal (Lebanon), armed group")
                        .actor())
                .isEmpty();
        assertThat(reading.attestation(4).participations().get(1).actor().asText())
                .isEqualTo("United Nations");
        assertThat(reading.attestation(2).participations().get(0).actor().asText())
                .isEqualTo("unknown supplier(s)");
    }

    @ParameterizedTest
    @CsvSource({
        "Germany, 1986, cow:260",
        "Germany, 1992, Germany",
        "Viet Nam, 1966, cow:816",
        "Congo, 1986, cow:484",
        "South Vietnam, 1966, South Vietnam"
    })
    void aNameThatTheRegisterGivesToOneStateOnlyIsThatState(String name, String year, String actor) {
        Reading changed = Reading.of(
                MemoryFile.SIPRI_SEMICOLONS.with(1, "Recipient", name).with(1, "Year of order", year));

        assertThat(changed.attestation(1).participations().get(1).actor().asText())
                .isEqualTo(actor);
    }

    @Test
    void semicolonsAtTheEndOfEachLineAreTakenOff() {
        Reading damaged = Reading.of(MemoryFile.SIPRI_SEMICOLONS);

        assertThat(damaged.file().unknownColumns()).isEmpty();
        assertThat(Reading.lines(damaged.attestation(1)))
                .contains(
                        "0 tiv_delivered[0] STATED 54 | 54 @ SIPRI TIV of delivered weapons",
                        "0 delivery_year[2] STATED 1990 | 1988;1989; 1990 @ Year(s) of delivery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Year of order       > 1939      > Year of order | 1939 | expected a whole number from 1940 to 2100
                    Year(s) of delivery > 1988-1990 > Year(s) of delivery | 1988-1990 | expected years separated by semicolons, such as 1979; 1980
                    status              > Used      > status | Used | expected New, Second hand, Second hand but modernized
                    SIPRI TIV per unit  > 4.5x      > SIPRI TIV per unit | 4.5x | expected a blank or a number
                    """)
    void aCellOfAnotherFormIsRejected(String column, String value, String rejection) {
        assertThat(Reading.of(MemoryFile.SIPRI_SEMICOLONS.with(1, column, value))
                        .rejections())
                .containsExactly(rejection);
    }
}
