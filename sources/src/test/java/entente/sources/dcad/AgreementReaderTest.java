package entente.sources.dcad;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.Attestation;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each row of the fixture attests. The lines are written from the fixture and the codebook of DCAD. */
class AgreementReaderTest {
    private final Reading reading = Reading.of(MemoryFile.DCAD);

    @Test
    void theEstimateIsALimitIn2010AndAnApproximateEndBeforeUnlessTheEndIsKnown() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        head("9001", "HELD", "DATED 1999-05-09 CENSORED 2010-12-31", 1),
                        head("9002", "HELD", "DATED 1986-11 DATED 1994", 2),
                        head("9003", "HELD", "DATED 1993 DATED 2008~", 3),
                        head("9004", "HYPOTHETICAL", "DATED 2007-02-03 NOT_STATED -", 4),
                        // 1998 and fourteen years are past the data: the estimate is only capped at 2010
                        head("9005", "HELD", "DATED 1998-12-04 CENSORED 2010-12-31", 5),
                        // 2003 and seven years are 2010
                        head("9006", "HELD", "DATED 2003-06-30 DATED 2010", 6),
                        head("9007", "HELD", "DATED 2003-06-30 DATED 2008~", 7));
    }

    private static String head(String number, String status, String span, int row) {
        String id = "DCADv1.0-" + number;
        return "dcad.agreements:%s | %s | AGREEMENT %s | %s | row %d (line %d)"
                .formatted(id, id, status, span, row, row + 1);
    }

    @Test
    void bothStatesSign() {
        assertThat(reading.attestation(1).participations())
                .map(Reading::line)
                .containsExactly(
                        "cow:380 | SIGNATORY | NOT_STATED - NOT_STATED - | 380|SWD @ ccode1|cowName1",
                        "cow:390 | SIGNATORY | NOT_STATED - NOT_STATED - | 390|DEN @ ccode2|cowName2");
    }

    @Test
    void everyCellHasItsMeaning() {
        assertThat(Reading.lines(reading.attestation(1)))
                .containsExactlyInAnyOrder(
                        "0 instrument[0] STATED general_dca | general @ type",
                        "0 dca_category[0] STATED full | DCA @ category1",
                        "0 sectors[0] NOT_STATED - | DCA @ category1",
                        "0 dca_category_alternative[0] NOT_APPLICABLE - |  @ category2",
                        "0 dca_category_second_alternative[0] NOT_APPLICABLE - |  @ category3",
                        "0 term_months[0] STATED 60 | 5 @ span",
                        "0 term_kind[0] STATED fixed | 5 @ span",
                        "0 renewal[0] STATED automatic | -66 @ renewType",
                        "0 renewal_months[0] NOT_STATED - | -66 @ renewYears",
                        "0 renewal_term_kind[0] STATED successive | -66 @ renewYears",
                        "0 in_force_status[0] STATED in_force | 0 @ terminated",
                        "0 observed_duration_years[0] NOT_APPLICABLE - |  @ durationActual",
                        "0 estimated_end_year[0] STATED 2010 | 2010 @ endYearEstimate",
                        "0 asymmetry_evidence[0] STATED none | 0 @ asymmetry",
                        "0 category_confidence[0] STATED high | high @ categoryConf",
                        "0 treaty_series[0] STATED 99001 | 99001 @ UNTS",
                        "0 text_known[0] STATED full | Y @ fullText",
                        "0 basis_of_coding[0] STATED text | treaty @ sourceType",
                        "0 source.source_of_coding[0] STATED Register of treaties | Register of treaties @ source",
                        "0 news_confidence[0] NOT_APPLICABLE - |  @ factivaConf",
                        "0 signature_confirmed[0] NOT_APPLICABLE - |  @ factivaSign",
                        "0 entry_confirmed[0] NOT_APPLICABLE - |  @ factivaEIF",
                        "0 laterality[0] STATED bilateral | every row @ definition of the dataset",
                        "0 start[0] STATED 1999-05-09 | 1999|5|9 @ signYear|signMonth|signDay",
                        "0 end[0] NOT_STATED - | 2010|0| @ endYearEstimate|terminated|durationActual",
                        "0 entry_into_force[0] STATED 2000-03-01 | 2000|3|1 @ EIFYear|EIFMonth|EIFDay");
    }

    @Test
    void theCodesForMissingKeepTheirMeaning() {
        assertThat(Reading.lines(reading.attestation(2)))
                .contains(
                        "0 term_months[0] NOT_APPLICABLE - | -77 @ span",
                        "0 term_kind[0] STATED indefinite | -77 @ span",
                        "0 renewal[0] STATED not_applicable | -77 @ renewType",
                        "0 dca_category_alternative[0] STATED commission | COMMISSION @ category2",
                        "0 dca_category_second_alternative[0] STATED research | RESEARCH @ category3",
                        "0 observed_duration_years[0] STATED 8 | 8 @ durationActual",
                        "0 end[0] STATED 1994 | 1994|1|8 @ endYearEstimate|terminated|durationActual",
                        "0 entry_into_force[0] UNKNOWN - | || @ EIFYear|EIFMonth|EIFDay");
        assertThat(Reading.lines(reading.attestation(5)))
                .contains(
                        "0 term_kind[0] STATED finite_unknown | -88 @ span",
                        "0 renewal_term_kind[0] STATED indeterminate | -88 @ renewYears",
                        "0 entry_into_force[0] UNKNOWN - | |7|7 @ EIFYear|EIFMonth|EIFDay");
    }

    @Test
    void anAlternativeCategoryIsNoSector() {
        Attestation training = reading.attestation(2);

        assertThat(Reading.lines(training))
                .filteredOn(line -> line.startsWith("0 sectors"))
                .containsExactly("0 sectors[0] STATED training | TREX @ category1");
    }

    @Test
    void whatNewsSaysIsUnknownInBlankOnlyWhereNewsWasUsed() {
        assertThat(Reading.lines(reading.attestation(7)))
                .contains(
                        "0 news_confidence[0] UNKNOWN - |  @ factivaConf",
                        "0 signature_confirmed[0] STATED confirmed | 1 @ factivaSign");
        assertThat(Reading.lines(reading.attestation(4)))
                .contains(
                        "0 signature_confirmed[0] STATED not_signed | 0 @ factivaSign",
                        "0 entry_confirmed[0] STATED not_in_force | 0 @ factivaEIF",
                        "0 end[0] NOT_STATED - | 2010|-88| @ endYearEstimate|terminated|durationActual");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    1 > ccode2     > 380   > ccode2 | 380 | expected another state than in ccode1
                    1 > signYear   > 1979  > signYear | 1979 | expected a whole number from 1980 to 2010
                    1 > signDay    > 32    > signDay | 32 | expected a whole number from 1 to 31
                    1 > endYearEstimate > 1998 > endYearEstimate | 1998 | expected a whole number from 1999 to 2010
                    2 > durationActual  > ''   > durationActual |  | expected a value, found a blank
                    1 > factivaSign > 1    > factivaSign | 1 | expected a blank, since sourceType is not factiva
                    1 > span       > -66   > span | -66 | expected -77, -88, a blank or a whole number
                    1 > category2  > FULL  > category2 | FULL | expected DCA, DIC, PROCUREMENT, TREX, RESEARCH, COMMISSION, a blank
                    """)
    void aRowThatContradictsTheCodebookIsRejected(int row, String column, String value, String rejection) {
        Reading changed = Reading.of(MemoryFile.DCAD.with(row, column, value));

        assertThat(changed.rejected()).isEqualTo(1);
        assertThat(changed.rejection(row)).isEqualTo(rejection);
    }
}
