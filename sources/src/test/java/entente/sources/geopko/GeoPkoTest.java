package entente.sources.geopko;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.Attestation;
import entente.core.record.Participation;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class GeoPkoTest {
    private final Reading reading = Reading.of(MemoryFile.GEOPKO);

    @Test
    void theMissionIsTheActivityAndAMapShowsWhoWasThereInItsMonthAndNoMore() {
        Attestation site = reading.attestation(1);

        assertThat(site.nativeId()).isEqualTo("UNEXA");
        assertThat(site.idStem()).startsWith("geopko.sites:UNEXA-2010-03-");
        assertThat(Reading.span(site.span())).isEqualTo("NOT_STATED - NOT_STATED -");
        assertThat(lines(site))
                .containsExactly(
                        "United Nations | ORGANISER | NOT_STATED - NOT_STATED - | every row @ definition of the dataset",
                        "cow:551 | HOST | CENSORED 2010-03 CENSORED 2010-03 | 551|Zambia|2010|3 @ cow_code|country|year|month",
                        "cow:950 | PARTICIPANT | CENSORED 2010-03 CENSORED 2010-03 | 950|Fiji|2010|3"
                                + " @ TCC1|name.of.TCC1|year|month",
                        "cow:135 | PARTICIPANT | CENSORED 2010-03 CENSORED 2010-03 | 135|Peru|2010|3"
                                + " @ TCC2|name.of.TCC2|year|month");
    }

    @Test
    void theTroopsOfEachContributorBelongToItsPart() {
        assertThat(Reading.lines(reading.attestation(1)))
                .contains(
                        "3 troops[0] STATED 150 | 150 @ No.troops.per.TCC1",
                        "4 troops[0] STATED 35 | 35 @ No.troops.per.TCC2",
                        "1 troops[0] STATED 185 | 185 @ No.troops",
                        "1 source.headquarters[0] STATED 3 | 3 @ HQ",
                        "1 source.regional_protection_force[0] NOT_APPLICABLE - | NA @ RPF",
                        "1 source.site[0] STATED Lusaka | Lusaka @ location",
                        "0 mission[0] STATED UNEXA | UNEXA @ Mission");
    }

    @Test
    void westernSaharaIsNotReadAsMorocco() {
        assertThat(lines(reading.attestation(2)))
                .hasSize(2)
                .contains("Western Sahara | HOST | CENSORED 2010-03 CENSORED 2010-03"
                        + " | 600|Western Sahara|2010|3 @ cow_code|country|year|month");
    }

    @Test
    void aContributorNobodyNamesIsNoPartAndOneWithoutACodeIsKnownByItsName() {
        Attestation site = reading.attestation(3);

        assertThat(site.participations())
                .map(part -> part.actor().asText())
                .containsExactly("United Nations", "cow:551", "Serbia", "cow:950");
        assertThat(Reading.lines(site))
                .contains(
                        "3 troops[0] UNKNOWN - | unkown @ No.troops.per.TCC2",
                        "4 troops[0] NOT_STATED - |  @ No.troops.per.TCC5",
                        "1 troops[0] UNKNOWN - | unknown @ No.troops",
                        "1 source.headquarters[0] UNKNOWN - | ? @ HQ",
                        "1 source.observers_present[0] NOT_STATED - | NA @ UNMO..dummy.");
    }

    @Test
    void aYearBeyondTheFileACodeThatIsNoneAndACountThatIsNoneAreRejected() {
        assertThat(reading.rejections())
                .containsExactly(
                        "year | 2019 | expected a whole number from 1994 to 2018",
                        "No.troops | -9 | expected unknown or a whole number",
                        "TCC1 | FJI | expected a whole number from 1 to 999",
                        "No.troops.per.TCC1 | many | expected unknown, unkown, NA, a blank or a whole number");
    }

    @Test
    void rowsOfOneMissionAndMonthHaveKeysOfTheirOwn() {
        assertThat(reading.attestations()).map(Attestation::rowKey).doesNotHaveDuplicates();
    }

    private static List<String> lines(Attestation attestation) {
        return attestation.participations().stream()
                .map((Participation part) -> Reading.line(part))
                .toList();
    }
}
