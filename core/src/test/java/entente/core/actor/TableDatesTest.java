package entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1866-07-26; 1866-07-26; 1866-07-26",
                "1866-02; 1866-02-01; 1866-02-28",
                "1866; 1866-01-01; 1866-12-31",
                "1866~; 1866-01-01; 1866-12-31",
                "186X; 1860-01-01; 1869-12-31",
                "1857-XX; 1857-01-01; 1857-12-31",
                "-0258~; -0258-01-01; -0258-12-31",
                "-02XX; -0299-01-01; -0200-12-31",
                "1888/1890; 1888-01-01; 1890-12-31",
                "[1888,1890]; 1888-01-01; 1890-12-31",
            })
    void boundsAreTheFirstAndTheLastPossibleDay(String text, String first, String last) {
        assertThat(LocalDate.ofEpochDay(TableDates.first(text))).isEqualTo(LocalDate.parse(first));
        assertThat(LocalDate.ofEpochDay(TableDates.last(text))).isEqualTo(LocalDate.parse(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1971/..", "1971/"})
    void whatIsOpenHasNoLastDay(String text) {
        assertThat(TableDates.last(text)).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.7.1866", "1866-13", "1866-02-30", "soon", "1866-7-26", "["})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> TableDates.first(text)).isInstanceOf(DateTimeException.class);
    }
}
