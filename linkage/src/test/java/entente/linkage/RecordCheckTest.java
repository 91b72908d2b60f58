package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RelationKind;
import entente.store.PublishedRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is damaged in a record is found and named. */
class RecordCheckTest {
    @TempDir
    static Path sound;

    @TempDir
    Path folder;

    @BeforeAll
    static void publish() {
        Told[] told = {
            Told.row("a", "a1")
                    .span("1920-01-01", "1930-01-01")
                    .states("secrecy", "public")
                    .member("220")
                    .named("Hentzau", "", ""),
            Told.row("a", "a2").states("secrecy", "secret").member("230"),
            Told.row("b", "b1").member("220").relates(RelationKind.RENEWS, "a"),
        };
        try (PublishedRecord record = TestStore.recordOf(sound, told)) {
            assertThat(record.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from link where attestation_id = 'pacts.members:a2'"
                        + " | an attestation belongs to exactly one activity, but not: pacts.members:a2",
                "insert into link select * from link where attestation_id = 'pacts.members:a2'"
                        + " | an attestation belongs to exactly one activity, but not: pacts.members:a2",
                "update link set activity_id = 'nowhere' where attestation_id = 'pacts.members:a2'"
                        + " | every activity that is linked to is there, but not: nowhere",
                "update activity set activity_id = 'nowhere' where activity_id = 'pacts.members:b1'"
                        + " | an activity has at least one attestation, but not: nowhere",
                "update link set activity_id = 'pacts.members:a2' where activity_id = 'pacts.members:a1'"
                        + " | an activity is called after its smallest attestation, but not: pacts.members:a2",
                "delete from activity_participation where name = 'Spain'"
                        + " | who takes part in an attestation takes part in its activity, but not: pacts.members:a2 1",
                "update activity_participation set role = 'HOST' where name = 'Spain'"
                        + " | who takes part in an attestation takes part in its activity, but not: pacts.members:a2 1",
                "update activity_participation set activity_id = 'pacts.members:b1' where name = 'Hentzau'"
                        + " | who takes part in an attestation takes part in its activity, but not: pacts.members:a1 2",
                "insert into activity_participation select * replace ('king' as name, null as actor_id)"
                        + " from activity_participation where name = 'Spain'"
                        + " | who takes part in an activity takes part in one of its attestations, but not: pacts.members:a1 king",
                "update participation set actor_id = null where actor_name = 'Spain'"
                        + " | a participation has an actor or a stated reason why it has none, but not: pacts.members:a2 1",
                "update participation set resolution = 'one' where name = 'Hentzau'"
                        + " | a participation has an actor or a stated reason why it has none, but not: pacts.members:a1 2",
                "update activity_field set value = 'open' where field = 'secrecy'"
                        + " | a resolved field has a stated attestation of its activity behind it, but not: pacts.members:a1 secrecy",
                "update activity_field set attestation_id = 'pacts.members:b1' where field = 'secrecy'"
                        + " | a resolved field has a stated attestation of its activity behind it, but not: pacts.members:a1 secrecy",
                "update other_value set value = 'open' where field = 'secrecy'"
                        + " | a value that lost has a stated attestation of its activity behind it, but not: pacts.members:a1 secrecy",
                "delete from other_value"
                        + " | a stated value of an activity is its field's or is kept beside it, but not: pacts.members:a2 secrecy",
                "update attribute set value = null where value = 'public'"
                        + " | an attribute has a value exactly if it is stated, but not: pacts.members:a1 secrecy",
                "update activity set latest_day = earliest_day - 1 where activity_id = 'pacts.members:a1'"
                        + " | an activity does not end before it begins, but not: pacts.members:a1",
                "update activity_relation set target_activity_id = 'nowhere'"
                        + " | a relation joins two activities that are there, but not: pacts.members:b1 RENEWS nowhere",
                "update segment set rows_in = rows_in + 1"
                        + " | every row of a file is used, rejected or out of scope, and what it attests is all in the"
                        + " record, but not: pacts.members",
                "delete from attestation where attestation_id = 'pacts.members:b1'"
                        + " | every row of a file is used, rejected or out of scope, and what it attests is all in the"
                        + " record, but not: pacts.members",
                "delete from participation where name = 'Hentzau'"
                        + " | every row of a file is used, rejected or out of scope, and what it attests is all in the"
                        + " record, but not: pacts.members",
                "insert into context values ('x', 'pacts', 'members', 'x', 'cow:2', null, 'one', null, null, null, false, null,"
                        + " 'NOT_STATED', null, null, null, 'NOT_STATED', null, null, null, null, 'row 1')"
                        + " | a fact of context is about an actor or has a stated reason why not, but not: x",
                "insert into context values ('x', 'pacts', 'members', 'x', null, null, null, null, null, null, false, null,"
                        + " 'NOT_STATED', null, null, null, 'NOT_STATED', null, null, 2, 1, 'row 1')"
                        + " | a fact of context has one id and does not end before it begins, but not: x",
                "insert into context values ('x', 'pacts', 'members', 'x', null, null, null, null, null, null, false, null,"
                        + " 'NOT_STATED', null, null, null, 'NOT_STATED', null, null, null, null, 'row 1')"
                        + " | every row of a file is used, rejected or out of scope, and what it attests is all in the"
                        + " record, but not: pacts.members",
                "insert into context_value values ('nowhere', 'cinc', 'STATED', '1', 1, '1', 'cinc')"
                        + " | a value of context belongs to a fact, but not: nowhere",
                "insert into context_value values ('x', 'cinc', 'UNKNOWN', '1', 1, '1', 'cinc')"
                        + " | a value of context is there exactly if it is stated and is the number beside it, but not: x cinc",
                "insert into context_value values ('x', 'cinc', 'STATED', '1', 2, '1', 'cinc')"
                        + " | a value of context is there exactly if it is stated and is the number beside it, but not: x cinc",
                "insert into left_out values ('pacts', 'members', 9, 9, 'rejected', '', '', '', '')"
                        + " | every row of a file is used, rejected or out of scope, and what it attests is all in the"
                        + " record, but not: pacts.members",
            })
    void damageIsNamed(String damage, String violation) throws IOException, SQLException {
        for (String file : List.of("CURRENT", "FORMAT", "record-1.duckdb")) {
            Files.copy(sound.resolve(file), folder.resolve(file));
        }
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("record-1.duckdb"));
                Statement statement = database.createStatement()) {
            statement.execute(damage);
        }
        try (PublishedRecord record = TestStore.at(folder).read()) {
            assertThat(record.violations()).contains(violation);
        }
    }
}
