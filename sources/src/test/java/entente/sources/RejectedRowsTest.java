package entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.SourceRow;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that cannot be read is rejected with its column and what was expected there; the other rows are read. */
class RejectedRowsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    1 > begmo    > 13     > begmo | 13 | expected a whole number from 1 to 12
                    1 > begday   > 31     > begday | 31 | expected a day that month 4 of 1961 has
                    1 > begday   > 0x1    > begday | 0x1 | expected a whole number from 1 to 31
                    1 > begyr    > MCMLXI > begyr | MCMLXI | expected a whole number from 1 to 2100
                    1 > begyr    > 2019   > begyr | 2019|4|17 | expected a beginning by 2018-12-31, the last day of the data
                    1 > atopid   > ''     > atopid |  | expected a value, found a blank
                    1 > length   > -9     > length | -9 | expected 0, a blank or a whole number
                    1 > ineffect > 2      > ineffect | 2 | expected a whole number from 0 to 1
                    1 > endyr    > 1970   > endyr | 1970 | expected 0, since ineffect is 1
                    2 > ineffect > 1      > endyr | 1895 | expected 0, since ineffect is 1
                    2 > endyr    > 0      > endyr | 0 | expected a year, since ineffect is 0
                    2 > endyr    > 1888   > endyr | 1888|11|30 | expected an end that is not before the beginning, 1889-03-02
                    2 > endyr    > 2019   > endyr | 2019 | expected a whole number from 0 to 2018
                    3 > natrefal > 4      > natrefal | 4 | expected 0, 1, 2, 3, 9, a blank
                    3 > bilat    > ''     > bilat |  | expected 0, 1
                    4 > mem3     > SWD    > mem3 | SWD | expected a whole number from 1 to 9999
                    4 > version  > 5.1    > version | 5.1 | expected 5, the version this reader is written for
                    4 > statthr1 > USA    > statthr1 | USA | expected 0, a blank or a whole number
                    """)
    void ofTheAlliances(int row, String column, String value, String rejection) {
        rejected(MemoryFile.ALLIANCES, row, column, value, rejection);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    3 > moent    > 2.5    > moent | 2.5 | expected a whole number from 1 to 12
                    3 > yrexit   > 1880   > yrexit | 1880|11|30 | expected an end that is not before the beginning, 1889-03-02
                    8 > yrexit   > 1999   > yrexit | 1999 | expected 0, since ineffect is 1
                    9 > member   > 0      > member | 0 | expected a whole number from 1 to 9999
                    9 > phase    > -1     > phase | -1 | expected a whole number from 0 to 99
                    9 > termcaus > 9      > termcaus | 9 | expected 0, 1, 2, 3, 4, 5, 6, 7, 8, a blank
                    9 > obvary   > yes    > obvary | yes | expected 0, 1
                    9 > version  > 5.1    > version | 5.1 | expected 5, the version this reader is written for
                    """)
    void ofTheMembers(int row, String column, String value, String rejection) {
        rejected(MemoryFile.MEMBERS, row, column, value, rejection);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    2 > all_st_month > 13  > all_st_month | 13 | expected a whole number from 1 to 12
                    4 > mem_end_day  > 31  > mem_end_day | 31 | expected a day that month 11 of 1895 has
                    4 > mem_end_year > ''  > right_censor | 0 | expected 1 exactly where mem_end_year is blank
                    4 > mem_end_year > 1888 > mem_end_year | 1888|11|30 | expected an end that is not before the beginning, 1889-03-02
                    4 > all_end_year > 1888 > all_end_year | 1888|11|30 | expected an end that is not before the beginning, 1889-03-02
                    4 > all_end_year > 2013 > all_end_year | 2013|11|30 | expected an end by 2012-12-31, the last day of the data
                    6 > mem_st_year  > 2013 > mem_st_year | 2013|5|14 | expected a beginning by 2012-12-31, the last day of the data
                    6 > right_censor > 0   > right_censor | 0 | expected 1 exactly where mem_end_year is blank
                    6 > left_censor  > 2   > left_censor | 2 | expected a whole number from 0 to 1
                    6 > ccode        > PAR > ccode | PAR | expected a whole number from 1 to 999
                    6 > state_name   > ''  > state_name |  | expected a value, found a blank
                    6 > ss_type      > Type IV > ss_type | Type IV | expected Type I: Defense Pact, Type II: Neutrality, Type IIa: Non-Aggression Pact, Type IIb: Non-Aggression Pact, Type III: Entente
                    6 > defense      > ''  > defense |  | expected 0, 1
                    6 > version      > 4.2 > version | 4.2 | expected 4.1, the version this reader is written for
                    """)
    void ofTheCorrelatesOfWar(int row, String column, String value, String rejection) {
        rejected(MemoryFile.COW, row, column, value, rejection);
    }

    @Test
    void aRowWhoseCellsWereMovedByOneIsRejected() {
        MemoryFile moved = MemoryFile.COW.withColumns(cells -> cells.get(1).equals("155") ? rotated(cells) : cells);

        assertThat(Reading.of(moved).rejected()).isEqualTo(1);
    }

    private static List<String> rotated(List<String> cells) {
        Collections.rotate(cells, 1);
        return cells;
    }

    private static void rejected(MemoryFile file, int row, String column, String value, String rejection) {
        Reading reading = Reading.of(file.with(row, column, value));
        long rows = file.lines().size() - 1L;

        assertThat(reading.rejection(row)).isEqualTo(rejection);
        assertThat(reading.rejected()).isEqualTo(1);
        assertThat(reading.used()).isEqualTo(rows - 1);
        assertThat(reading.rows()).map(SourceRow::number).last().isEqualTo(rows);
        assertThat(reading.rows().get(row - 1).text()).contains(value);
    }
}
