package entente.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableTextTest {
    @Test
    void csvHasValuesForProgramsAndWhatACellLeadsToBesideIt() {
        assertThat(TableText.csv(Samples.table())).isEqualTo("""
                bell,bell_id,year\r
                "Big, ""old"" #1",sample:1,-258\r
                Small,,1234567\r
                """);
    }

    @Test
    void latexHasWordsForPeopleWithItsOwnCharactersEscaped() {
        assertThat(TableText.latex(Samples.table(), "tab:bells"))
                .contains("\\begin{longtable}{lr}")
                .contains("\\caption{Bells\\_by 50\\% \\& more}\\label{tab:bells}")
                .contains("Big, \"old\" \\#1 & 259 BCE \\\\")
                .contains("Small & 1,234,567 \\\\")
                .contains("\\toprule")
                .endsWith("\\end{longtable}\n");
    }
}
