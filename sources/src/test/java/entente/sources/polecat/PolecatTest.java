package entente.sources.polecat;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class PolecatTest {
    private final Reading reading = Reading.of(MemoryFile.POLECAT);

    @Test
    void theThreeEventsOfForcesAreUsed() {
        assertThat(reading.attestations())
                .map(Reading::head)
                .containsExactly(
                        "polecat.events:20210503-0001-aa_CONSULT_visit | 20210503-0001-aa_CONSULT_visit | CONTACT HELD | DATED 2021-05-03 DATED 2021-05-03 | row 1 (line 2)",
                        "polecat.events:20210503-0002-aa_COOPERATE | 20210503-0002-aa_COOPERATE | EXERCISE HELD | DATED 2021-05-03 DATED 2021-05-03 | row 2 (line 3)",
                        "polecat.events:20210503-0003-aa_AID | 20210503-0003-aa_AID | PEACEKEEPING HELD | DATED 2021-05-03 DATED 2021-05-03 | row 3 (line 4)");
    }

    @Test
    void aSideMayBeSeveralStates() {
        assertThat(parts(1)).containsExactly("cow:235 VISITOR", "cow:255 HOST");
        assertThat(parts(2)).containsExactly("cow:385 PARTICIPANT", "cow:501 PARTICIPANT", "cow:500 PARTICIPANT");
        assertThat(parts(3)).containsExactly("African Union PARTICIPANT", "cow:520 HOST");
    }

    @Test
    void typeModeAndContextGiveTheCodeOfTheCrosswalk() {
        assertThat(reading.attestation(1).typeInSource()).contains("CONSULT|visit|diplomatic; military Visit");
        assertThat(Reading.lines(reading.attestation(1)))
                .contains(
                        "0 format[0] STATED visit | CONSULT|visit|diplomatic; military @ Event Type|Event Mode|Contexts");
        assertThat(outOfScope())
                .containsExactly(
                        "neither side is a defence or military official or body (rule G-2)",
                        "code SUPPORT is mostly verbal support, which is not coded",
                        "code AGREE+military (Agree to cooperate militarily) is only related to AGREEMENT in the crosswalk"
                                + " plover-2021: Intention: status planned, under the type that was meant.",
                        "the crosswalk plover-2021 maps its code to no activity type",
                        "a side names no state and no international organisation (rule G-1)");
    }

    @Test
    void theOtherNameOfTheIntensityIsLetPassAndNamed() {
        String text = String.join("\n", MemoryFile.POLECAT.lines()).replace("\tIntensity\t", "\tEvent Intensity\t");
        Reading later = Reading.of(MemoryFile.of("later.txt", text + "\n"));

        assertThat(later.file().unknownColumns()).containsExactly("Event Intensity");
        assertThat(later.used()).isEqualTo(3);
    }

    private List<String> parts(int row) {
        return reading.attestation(row).participations().stream()
                .map(part -> part.actor().asText() + " " + part.role())
                .toList();
    }

    private List<String> outOfScope() {
        return reading.rows().stream()
                .map(SourceRow::outcome)
                .filter(RowOutcome.OutOfScope.class::isInstance)
                .map(outcome -> ((RowOutcome.OutOfScope) outcome).rule())
                .toList();
    }
}
