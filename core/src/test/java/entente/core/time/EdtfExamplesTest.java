package entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EdtfExamplesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "edtf-examples.csv", delimiter = ';', useHeadersInDisplayName = true)
    void everyExampleHasItsBounds(
            String expression,
            int level,
            @Nullable String first,
            @Nullable String last,
            @Nullable Long firstEpochDay,
            @Nullable Long lastEpochDay) {
        HistoricalDate date = HistoricalDate.parse(expression);

        assertThat(date.bounds())
                .isEqualTo(DayRange.of(
                        firstEpochDay == null ? DayRange.UNBOUNDED_BEFORE : firstEpochDay,
                        lastEpochDay == null ? DayRange.UNBOUNDED_AFTER : lastEpochDay));
        assertThat(date.bounds().hasFirst() ? EpochDays.format(date.bounds().first()) : null)
                .isEqualTo(first);
        assertThat(date.bounds().hasLast() ? EpochDays.format(date.bounds().last()) : null)
                .isEqualTo(last);
        assertThat(date.level()).isEqualTo(level);
        assertThat(date.edtf()).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "edtf-invalid.csv",
            delimiter = ';',
            quoteCharacter = '\'',
            useHeadersInDisplayName = true)
    void everyWrongTextIsRefusedWhereItGoesWrong(String expression, int position) {
        EdtfException exception = catchThrowableOfType(EdtfException.class, () -> HistoricalDate.parse(expression));

        assertThat(exception).isNotNull();
        assertThat(exception.position()).as(exception.getMessage()).isEqualTo(position);
        assertThat(exception).hasMessageContaining("expected " + exception.expected());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wordings.csv", delimiter = ';', useHeadersInDisplayName = true)
    void everyWordingSaysWhatIsStatedAndWhatIsNot(String expression, Precision precision, String words) {
        HistoricalDate date = HistoricalDate.parse(expression);

        assertThat(date.words()).isEqualTo(words);
        assertThat(date.precision()).isEqualTo(precision);
    }
}
