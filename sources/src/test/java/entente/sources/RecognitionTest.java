package entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is known by the columns of its header and by nothing else. */
class RecognitionTest {
    private static final MemoryFile COW = MemoryFile.COW;

    @Test
    void theNameOfTheFileDoesNotMatter() {
        SourceFile file = recognise(MemoryFile.of("letter to aunt.docx", COW.bytes()));

        assertThat(file.dataset().descriptor().id()).isEqualTo("cow-alliances");
        assertThat(file.layout().id()).isEqualTo("members");
        assertThat(file.name()).isEqualTo("letter to aunt.docx");
        assertThat(file.size()).isEqualTo(COW.bytes().length);
    }

    @Test
    void columnsMayStandInAnyOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < COW.cells(0).size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));
        MemoryFile shuffled =
                COW.withColumns(cells -> order.stream().map(cells::get).toList());

        assertThat(Reading.of(shuffled).attestations())
                .isEqualTo(Reading.of(COW).attestations());
    }

    @Test
    void anExtraColumnIsNamedAndLeftAside() {
        Reading reading = Reading.of(COW.withColumns(cells -> {
            List<String> more = new ArrayList<>(cells);
            more.add(3, cells.get(0).equals("version4id") ? "my_note" : "seen");
            return more;
        }));

        assertThat(reading.file().unknownColumns()).containsExactly("my_note");
        assertThat(reading.attestations()).isEqualTo(Reading.of(COW).attestations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndDoes(String end) {
        MemoryFile file = COW.withText(text -> text.replace("\r\n", end));

        assertThat(Reading.of(file).attestations()).isEqualTo(Reading.of(COW).attestations());
    }

    @Test
    void aByteOrderMarkAndAQuotedHeaderDo() {
        MemoryFile marked = COW.withText(text -> "\uFEFF" + text);
        MemoryFile quoted = COW.withText(RecognitionTest::withQuotedHeader);
        MemoryFile both = quoted.withText(text -> "\uFEFF" + text);

        for (MemoryFile file : List.of(marked, quoted, both)) {
            assertThat(Reading.of(file).attestations())
                    .isEqualTo(Reading.of(COW).attestations());
        }
    }

    private static String withQuotedHeader(String text) {
        String header = text.substring(0, text.indexOf('\r'));
        return "\"" + header.replace(",", "\",\"") + "\"" + text.substring(header.length());
    }

    @Test
    void aLastLineWithoutAnEndDoes() {
        assertThat(Reading.of(COW.withText(String::stripTrailing)).used()).isEqualTo(13);
    }

    @Test
    void anotherHeaderIsRefusedWithWhatItBeginsWith() {
        refused(
                MemoryFile.of("trade.csv", "importer,exporter,year,flow,x\n1,2,1990,5,0\n"),
                SourceFileException.Kind.UNKNOWN,
                "trade.csv: the header (line 1: importer, exporter, year, flow) belongs to no dataset Entente knows."
                        + " 'entente sources' lists the datasets that can be read.");
    }

    @Test
    void aMissingColumnIsNamed() {
        refused(
                COW.withText(text -> text.replaceFirst("left_censor", "leftcensor")),
                SourceFileException.Kind.DAMAGED,
                "alliance_v4.1_by_member.csv looks like Correlates of War Formal Alliances (one row per member's spell in an"
                        + " alliance), but its header (row 0, line 1) lacks the column left_censor and has instead leftcensor. Use the file as published"
                        + " at https://correlatesofwar.org/data-sets/formal-alliances/; nothing was imported.");
    }

    @Test
    void aColumnThatStandsTwiceIsNamed() {
        refused(
                COW.withColumns(cells -> {
                    List<String> more = new ArrayList<>(cells);
                    more.add(cells.get(1));
                    return more;
                }),
                SourceFileException.Kind.DAMAGED,
                "alliance_v4.1_by_member.csv looks like Correlates of War Formal Alliances (one row per member's spell in an"
                        + " alliance), but its header (row 0, line 1) has the column ccode more than once. Use the file as"
                        + " published; nothing was imported.");
    }

    @Test
    void anotherSeparatorIsNamed() {
        String begin = "alliance_v4.1_by_member.csv: the header (line 1: version4id";

        assertThatThrownBy(() -> Reading.of(COW.withText(text -> text.replace(',', ';'))))
                .hasMessageStartingWith(begin)
                .hasMessageEndingWith("It seems to be separated by semicolons; save it with commas.");
        assertThatThrownBy(() -> Reading.of(COW.withText(text -> text.replace(',', '\t'))))
                .hasMessageStartingWith(begin)
                .hasMessageEndingWith("It seems to be separated by tabs; save it with commas.");
    }

    @Test
    void thePhasesOfAtopAreNotTakenForAlliances() {
        // codebook of ATOP, section 2.4: every column of the alliances, and ATOPIDPHASE and PHASE
        MemoryFile phases = MemoryFile.ALLIANCES.withColumns(cells -> {
            boolean header = cells.get(0).equals("atopid");
            List<String> more = new ArrayList<>(cells);
            more.add(1, header ? "atopidphase" : cells.get(0) + ".1");
            more.add(12, header ? "phase" : "1");
            return more;
        });

        refused(
                phases,
                SourceFileException.Kind.UNKNOWN,
                "atop5_0a.csv looks like a file of Alliance Treaty Obligations and Provisions (ATOP) that Entente does not"
                        + " read (one row per phase of an alliance, by the column atopidphase). Use the files by alliance"
                        + " (atop5_0a.csv) and by member (atop5_0m.csv): they hold every phase.");
    }

    @Test
    void aFileOfAtopByYearIsKnownAndNotRead() {
        assertThatThrownBy(() -> Reading.of(MemoryFile.of(
                        "atop5_0sy.csv", "state,year,atopally,defense,offense,neutral,nonagg,consul,number,transyr\n")))
                .hasMessageContaining("one row per year of a state or a pair of states, by the columns atopally, year")
                .hasMessageContaining("atop5_0a.csv");
    }

    @Test
    void theDyadsOfCowAreKnownAndNotRead() {
        refused(
                MemoryFile.of(
                        "alliance_v4.1_by_dyad.csv",
                        "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,"
                                + "dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,"
                                + "nonaggression,entente,asymmetric,version\n"),
                SourceFileException.Kind.UNKNOWN,
                "alliance_v4.1_by_dyad.csv looks like a file of Correlates of War Formal Alliances that Entente does not read"
                        + " (one row per pair of states, by the columns ccode1, ccode2, dyad_st_year). Use the file by member"
                        + " (alliance_v4.1_by_member.csv), which holds the same alliances.");
    }

    @Test
    void theMembersOfCowByYearAreNotTakenForSpells() {
        MemoryFile yearly = COW.withColumns(cells -> {
            List<String> more = new ArrayList<>(cells);
            more.add(22, cells.get(0).equals("version4id") ? "year" : "1906");
            return more;
        });

        assertThatThrownBy(() -> Reading.of(yearly))
                .isInstanceOf(SourceFileException.class)
                .hasMessageContaining("(one row per year of a member's spell, by the columns mem_st_year, year)");
    }

    private static SourceFile recognise(ByteSource bytes) {
        return SourceFile.recognise(bytes, Datasets.all());
    }

    private static void refused(ByteSource bytes, SourceFileException.Kind kind, String message) {
        assertThatThrownBy(() -> Reading.of(bytes)).isInstanceOfSatisfying(SourceFileException.class, refusal -> {
            assertThat(refusal).hasMessage(message);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }
}
