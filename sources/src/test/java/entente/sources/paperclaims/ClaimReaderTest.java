package entente.sources.paperclaims;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.Codebook;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled claims attest. The lines are written from the claims themselves. */
class ClaimReaderTest {
    private static final Set<String> CORE = Set.of("type", "title", "start", "end", "place", "summary");

    private final Reading reading = Reading.of(PaperClaims.file());

    @Test
    void everyClaimIsUsed() {
        assertThat(reading.used()).isEqualTo(77);
        assertThat(reading.rows()).hasSize(77);
        assertThat(reading.attestations()).map(Attestation::nativeId).doesNotHaveDuplicates();
        assertThat(reading.attestations()).filteredOn(Attestation::precursor).hasSize(14);
    }

    @Test
    void aClaimKeepsItsPlaceItsTypeInTheArticleAndItsDates() {
        Attestation isaf = reading.attestation(31);

        assertThat(Reading.head(isaf))
                .isEqualTo("khalid-ahmed-2024.claims:claim-031 | claim-031 | PEACEKEEPING HELD | DATED 2003 DATED 2014"
                        + " | section 3.1, paragraph 2, characters 631 to 913");
        assertThat(isaf.typeInSource()).contains("CONTACT");
        assertThat(isaf.place()).contains("Afghanistan");
        assertThat(isaf.participations())
                .map(Reading::line)
                .containsExactly(
                        "NATO | ORGANISER | NOT_STATED - NOT_STATED - | NATO : organiser @ participants",
                        "Afghanistan | HOST | NOT_STATED - NOT_STATED - | Afghanistan : host @ participants");
    }

    @Test
    void datesAreOnlyThoseOfTheClaim() {
        assertThat(span(22)).isEqualTo("DATED -0214 DATED -0204");
        assertThat(span(28)).isEqualTo("DATED 1949 NOT_STATED -");
        assertThat(span(30)).isEqualTo("DATED 1999 CENSORED 2024-05");
        assertThat(span(5)).isEqualTo("DATED 18XX NOT_STATED -");
        assertThat(span(49)).isEqualTo("DATED [..1850] NOT_STATED -");
        assertThat(span(19)).isEqualTo("NOT_STATED - NOT_STATED -");
    }

    @Test
    void whatTheCodebookHasKeepsItsNameAndTheRestIsTheSourcesOwn() {
        assertThat(listed(14)).containsExactly("source.form=instance", "laterality=multilateral", "domain=sea");
        assertThat(listed(13))
                .containsExactly("source.form=instance", "laterality=multilateral", "level=defence_minister");
        assertThat(listed(17))
                .containsExactly("source.form=practice", "obligation_defence=1", "source.obligations=joint action");
        assertThat(listed(23)).containsExactly("source.form=practice", "obligation_defence=1", "obligation_offence=1");
        assertThat(listed(30))
                .containsExactly("source.form=instance", "laterality=multilateral", "lead_organisation=NATO");
        assertThat(listed(43)).containsExactly("source.form=practice", "mandate_basis=un_security_council");
        assertThat(listed(52)).containsExactly("source.form=practice", "source.laterality=unilateral", "domain=land");
        assertThat(listed(63)).containsExactly("source.form=practice", "legal_form=oath");
        // an alliance has no domain in the codebook
        assertThat(listed(66))
                .containsExactly(
                        "source.form=instance",
                        "laterality=multilateral",
                        "source.leader=Athens",
                        "source.domain=sea",
                        "source.target=Persian Empire");
    }

    @Test
    void theNotesOfTheCatalogueAreMarkedAsItsOwn() {
        assertThat(reading.attestation(44).attributes())
                .map(Attribute::name)
                .contains(
                        "summary",
                        "source.precursor_reason",
                        "source.date_in_source",
                        "source.note",
                        "source.span_sha256")
                .doesNotContain("source.summary", "note");
        assertThat(Reading.lines(reading.attestation(4)))
                .contains("0 source.cites[0] STATED koerner-2006 | koerner-2006 @ cites");
    }

    @Test
    void everyAttributeIsTheCoresTheCodebooksOrTheSourcesOwn() {
        assertThat(reading.attestations())
                .allSatisfy(attestation -> assertThat(attestation.attributes())
                        .allMatch(attribute -> CORE.contains(attribute.name())
                                || attribute.name().startsWith("source.")
                                || accepted(attestation, attribute)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    claim-001,AGREEMENT > claim-001,ALLIANCE > type | ALLIANCE | expected one of contact, attache, exercise, agreement, interoperability, training, peacekeeping, hadr, event
                    claim-001,AGREEMENT,,held,no > claim-001,AGREEMENT,,held,maybe > precursor | maybe | expected yes or no
                    Organization : signatory > Organization : chief > participants | chief | expected one of host, visitor, sender, receiver, provider, recipient, signatory, participant, observer, mediator, organiser
                    Organization : signatory > Organization > participants | North Atlantic Treaty Organization | expected 'name : role'
                    form=instance > form > attributes | form | expected 'name=value'
                    ,497,6d2e > ,,6d2e > span_end |  | expected a value, found a blank
                    """)
    void aDamagedClaimIsRejectedWithItsColumn(String find, String replacement, String rejection) {
        MemoryFile changed = MemoryFile.copyOf(PaperClaims.file())
                .withText(text -> text.replaceFirst(Pattern.quote(find), replacement));

        assertThat(Reading.of(changed).rejection(1)).isEqualTo(rejection);
        assertThat(Reading.of(changed).used()).isEqualTo(76);
    }

    @Test
    void aClaimWhoseDatesAreNoneOrRunBackwardsIsRejected() {
        MemoryFile claims = MemoryFile.copyOf(PaperClaims.file());

        assertThat(Reading.of(claims.withText(text -> text.replace(",2003,2014,", ",2003,1914,")))
                        .rejection(31))
                .isEqualTo("end | 1914 | expected an end that is not before the start");
        assertThat(Reading.of(claims.withText(text -> text.replace(",2003,2014,", ",about 2003,2014,")))
                        .rejection(31))
                .startsWith("start | about 2003 | expected an EDTF date: ");
    }

    @Test
    void severalValuesOfOneAttributeAreCounted() {
        MemoryFile changed = MemoryFile.copyOf(PaperClaims.file())
                .withText(text -> text.replaceFirst(
                        "form=instance; laterality=multilateral", "topic=a; topic=b; laterality=bilateral"));

        assertThat(Reading.lines(Reading.of(changed).attestation(1)))
                .contains(
                        "0 source.topic[0] STATED a | topic=a @ attributes",
                        "0 source.topic[1] STATED b | topic=b @ attributes",
                        "0 laterality[0] STATED bilateral | laterality=bilateral @ attributes");
    }

    private static boolean accepted(Attestation attestation, Attribute attribute) {
        return Codebook.bundled()
                .type(attestation.type())
                .attribute(attribute.name())
                .filter(definition -> definition.accepts(attribute.value().orElseThrow()))
                .isPresent();
    }

    private String span(int claim) {
        return Reading.span(reading.attestation(claim).span());
    }

    private List<String> listed(int claim) {
        return reading.attestation(claim).attributes().stream()
                .filter(attribute -> attribute.field().equals("attributes"))
                .map(attribute -> attribute.name() + "=" + attribute.value().orElseThrow())
                .toList();
    }
}
