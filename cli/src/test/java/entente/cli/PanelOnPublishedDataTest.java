package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The directed panel 1816 to 2016 out of the published files of ATOP, COW and DCAD, against the ties of ATOP that
 * {@code peacesciencer} 1.2.9 gives (of ATOP 5.1), the numbers of the reference panel and DCAD's own counts.
 */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
class PanelOnPublishedDataTest {
    private static final Path SHARED = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", ""));

    @TempDir
    static Path folder;

    private static Connection database;

    @BeforeAll
    static void makeThePanel() throws IOException, SQLException {
        Console console = new Console(folder.resolve("store"));
        Path data = SHARED.resolve("data");
        console.run("add", data.resolve("atop").toString(), data.resolve("dcad").toString());
        Path file = folder.resolve("panel.parquet");
        console.run(
                "panel",
                "--unit",
                "directed-dyad-year",
                "--from",
                "1816",
                "--to",
                "2016",
                "--with",
                "agreements",
                "--out",
                file.toString());
        database = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = database.createStatement()) {
            statement.execute("create view panel as from '%s'".formatted(file));
            statement.execute("create view tie as select ccode1, ccode2, year from read_csv('%s')"
                    .formatted(SHARED.resolve("replication/igraph_reference_atop/edges.csv")));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void itHasTheRowsOfTheReference() throws SQLException {
        assertThat(number("select count(*) from panel")).isEqualTo(1_912_290);
    }

    @Test
    void tiesAreThoseOfTheReferenceButForNamedPairs() throws SQLException {
        assertThat(number("select count(*) from tie")).isEqualTo(125_247);
        assertThat(number("select count(*) from panel where ccode1 < ccode2 and atop_alliances > 0"
                        + " and (ccode1, ccode2, year) not in (select (ccode1, ccode2, year) from tie)"))
                .as("ties the reference does not have")
                .isZero();
        assertThat(number("select count(*) from tie join panel using (ccode1, ccode2, year) where atop_alliances > 0"))
                .isEqualTo(124_682);
        assertThat(number("select count(distinct (ccode1, ccode2)) from tie join panel using (ccode1, ccode2, year)"
                        + " where atop_alliances = 0"))
                .as("19 pairs that differ between 5.0 and 5.1, two that had no day in common")
                .isEqualTo(21);
    }

    @Test
    void whatIsTrueOfOneOrderIsTrueOfTheOther() throws SQLException {
        assertThat(number("select count(*) from panel a join panel b on a.ccode1 = b.ccode2 and a.ccode2 = b.ccode1"
                        + " and a.year = b.year where a.atop_defense is distinct from b.atop_defense"
                        + " or a.dcad_in_force_v1 is distinct from b.dcad_in_force_v1"))
                .isZero();
    }

    /**
     * Of the 1,854 agreements that were signed four have a party that was not yet a member of the system: the Czech Republic
     * three times, Brunei once. All four are of confidence high or medium, of which there are 1,112.
     */
    @Test
    void signaturesOfDcadAreCountedOnce() throws SQLException {
        assertThat(number("select sum(dcad_signed_v2) from panel where ccode1 < ccode2"))
                .isEqualTo(1_850);
        assertThat(number("select sum(dcad_signed_v1) from panel where ccode1 < ccode2"))
                .isEqualTo(1_108);
    }

    /** NATO's obligation of defence, in force since 1949. */
    @Test
    void theUnitedStatesAndTheUnitedKingdomOweEachOtherDefenceIn1950() throws SQLException {
        String pair = " from panel where ccode1 = 2 and ccode2 = 200 and year = 1950";
        assertThat(number("select atop_defense" + pair)).isEqualTo(1);
        assertThat(number("select alliance_in_force" + pair)).isPositive();
        assertThat(number("select count(*) from panel where ccode1 = 2 and ccode2 = 200 and year = 1950"
                        + " and dcad_signed_v1 is null"))
                .as("DCAD begins in 1980: not covered")
                .isEqualTo(1);
    }
}
