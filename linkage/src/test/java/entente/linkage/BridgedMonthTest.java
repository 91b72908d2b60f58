package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.store.PublishedRecord;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month alone that a monthly source leaves out is bridged, and counted; see decision record 0019. */
class BridgedMonthTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a gap of one month, 2010-01 2010-03, 2010-01 to 2010-03 bridged 1",
        "no gap, 2010-01 2010-02, 2010-01 to 2010-02 bridged 0",
        "a gap of two months, 2010-01 2010-04, 2010-01 to 2010-01 bridged 0; 2010-04 to 2010-04 bridged 0",
        "over the year and through February, 2010-12 2011-02 2011-03 2011-05, 2010-12 to 2011-05 bridged 2",
        "the length of months does not matter, 2011-01 2011-03 2011-05, 2011-01 to 2011-05 bridged 2",
        "a bridge and a parting, 2010-01 2010-03 2010-06, 2010-01 to 2010-03 bridged 1; 2010-06 to 2010-06 bridged 0",
        "in any order, 2010-03 2010-01, 2010-01 to 2010-03 bridged 1"
    })
    void monthsOfAMonthlySource(String rule, String months, String spells) {
        assertThat(spells("ipi-peacekeeping", "contributors", months)).as(rule).isEqualTo(spells);
    }

    @Test
    void anotherSourceIsNotMonthly() {
        String apart = "2010-01 to 2010-01 bridged 0; 2010-03 to 2010-03 bridged 0";

        assertThat(spells("geopko", "contributors", "2010-01 2010-03")).isEqualTo(apart);
    }

    @Test
    void aMonthOfAnotherSourceDoesNotReachFurther() {
        Told monthly = Told.row("ipi-peacekeeping", "contributors", "M", "a").member("220", "2010-01", "2010-01");
        Told other = Told.row("geopko", "sites", "M", "b").member("220", "2010-03", "2010-03");
        try (PublishedRecord record = TestStore.linked(folder, monthly, other)) {
            assertThat(parts(record)).isEqualTo("2010-01 to 2010-01 bridged 0; 2010-03 to 2010-03 bridged 0");
        }
    }

    private String spells(String dataset, String layout, String months) {
        Told[] told = Stream.of(months.split(" "))
                .map(month -> Told.row(dataset, layout, "M", month).member("220", month, month))
                .toArray(Told[]::new);
        try (PublishedRecord record = TestStore.recordOf(folder, told)) {
            assertThat(record.violations()).isEmpty();
            return parts(record);
        }
    }

    private static String parts(PublishedRecord record) {
        return record.parts(TestStore.only(record).activityId()).stream()
                .map(part -> "%s to %s bridged %d".formatted(part.startDate(), part.endDate(), part.bridgedMonths()))
                .collect(Collectors.joining("; "));
    }
}
