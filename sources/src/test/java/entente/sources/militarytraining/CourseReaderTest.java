package entente.sources.militarytraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.record.RowOutcome;
import entente.sources.MemoryFile;
import entente.sources.Reading;
import entente.sources.SourceFileException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each row of the fixture attests. The lines are written from the fixture. */
class CourseReaderTest {
    private final Reading reading = Reading.of(MemoryFile.MILITARY_TRAINING);

    @Test
    void aCourseAtOnePlaceFromOneDayForOneStateIsOneActivity() {
        assertThat(reading.attestation(1).nativeId())
                .isEqualTo(reading.attestation(2).nativeId())
                .isNotEqualTo(reading.attestation(4).nativeId());
        assertThat(reading.attestation(1).rowKey())
                .isNotEqualTo(reading.attestation(2).rowKey());
    }

    @Test
    void aRowThatStandsTwiceHasOneKey() {
        assertThat(reading.attestation(3).rowKey())
                .isEqualTo(reading.attestation(2).rowKey());
    }

    @Test
    void whatARowCountsIsSaidOfItsParticipation() {
        assertThat(reading.attestation(1).participations())
                .map(Reading::line)
                .containsExactly(
                        "Ghana | RECIPIENT | NOT_STATED - NOT_STATED - | Ghana @ country",
                        "iso3:USA | PROVIDER | NOT_STATED - NOT_STATED - | every row @ definition of the report");
        assertThat(Reading.lines(reading.attestation(1)))
                .containsExactlyInAnyOrder(
                        "1 programme[0] STATED IMET FY04 | IMET FY04 @ program",
                        "1 trainees[0] STATED 2 | 2 @ quantity",
                        "1 student_unit[0] STATED Ghana Navy | Ghana Navy @ student_unit",
                        "1 training_unit[0] NOT_STATED - |  @ us_unit",
                        "0 course_title[0] STATED COASTAL NAVIGATION | COASTAL NAVIGATION @ course_title",
                        "0 title[0] STATED COASTAL NAVIGATION | COASTAL NAVIGATION @ course_title",
                        "0 place[0] STATED NEWPORT, RI | NEWPORT, RI @ location",
                        "0 start[0] STATED 2004-05-03 | 5/3/2004 @ start_date",
                        "0 end[0] STATED 2004-05-14 | 5/14/2004 @ end_date",
                        "1 cost[0] STATED 1015771 | $1,015,771 @ total_cost",
                        "1 currency[0] STATED USD | $1,015,771 @ total_cost");
        assertThat(Reading.lines(reading.attestation(4)))
                .contains(
                        "1 trainees[0] NOT_STATED - |  @ quantity",
                        "1 cost[0] NOT_STATED - |  @ total_cost",
                        "1 training_unit[0] STATED School of Examples | School of Examples @ us_unit");
        assertThat(Reading.span(reading.attestation(4).span())).isEqualTo("NOT_STATED - DATED 2004-06-11");
    }

    @Test
    void aTotalIsNoCourse() {
        assertThat(reading.rows().get(4).outcome())
                .isEqualTo(new RowOutcome.OutOfScope("the row is the total of a programme and no course"));
    }

    @Test
    void aDateOrAmountThatCannotBeReadIsRejected() {
        assertThat(reading.rejections())
                .containsExactly(
                        "end_date | 1/2/2004 | expected an end that is not before the beginning, 2004-02-02",
                        "end_date | 2/30/2004 | expected month/day/year such as 5/14/2004",
                        "total_cost | $1,5 | expected an amount such as $33,442");
    }

    @Test
    void eachReportIsALayoutOfItsOwn() {
        MemoryFile other = MemoryFile.MILITARY_TRAINING.withText(text -> text.replace("2004_2005_", "2018_2019_"));

        assertThat(reading.file().layout().id()).isEqualTo("2004-2005");
        assertThat(Reading.of(other).file().layout().id()).isEqualTo("2018-2019");
        assertThat(Reading.of(other).attestation(1).layout()).isEqualTo("2018-2019");
        assertThatThrownBy(() ->
                        Reading.of(MemoryFile.MILITARY_TRAINING.withText(text -> text.replace("2004_2005_", "draft_"))))
                .isInstanceOf(SourceFileException.class)
                .hasMessageContaining("belongs to no dataset Entente knows");
    }

    @Test
    void anEditionWithoutTheLesserColumnsIsRead() {
        int units = MemoryFile.MILITARY_TRAINING.cells(0).indexOf("us_unit");
        MemoryFile narrow = MemoryFile.MILITARY_TRAINING.withEveryLine(cells -> {
            List<String> fewer = new ArrayList<>(cells);
            fewer.remove(units);
            return fewer;
        });

        assertThat(Reading.of(narrow).used()).isEqualTo(reading.used());
        assertThat(Reading.lines(Reading.of(narrow).attestation(4)))
                .contains("1 training_unit[0] NOT_STATED - |  @ us_unit");
    }
}
