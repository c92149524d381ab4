package jp.hoshimori.declaration;

import static jp.hoshimori.declaration.testing.Rows.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PostgreSQL itself shows what is between two organizations to these two, and each one's lists to itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BothSidesWallTest {

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void fill() {
        change("""
                INSERT INTO disclosure VALUES (gen_random_uuid(), '%1$s', '%2$s', 'STAR', now(), now() + interval '1 day', NULL, 0);
                INSERT INTO access_grant_use VALUES (gen_random_uuid(), '%1$s', gen_random_uuid(), '%2$s', 'read', 1, now());
                INSERT INTO supplier_list VALUES ('%1$s', '%1$s', 'A', now(), 0);
                INSERT INTO supplier (id, organization_id, list_id, name, declaration_number, added_at, version)
                VALUES ('%1$s', '%1$s', '%1$s', 'A', '90000000042', now(), 0);
                INSERT INTO measures_request (id, organization_id, supplier_organization_id, star, state, necessity,
                                              explained_on, due_on, requested_at, updated_at, version)
                VALUES ('%1$s', '%1$s', '%2$s', 'ONE_STAR', 'OPEN', repeat('x', 20), now(), now(), now(), now(), 0);
                INSERT INTO measures_request_step VALUES ('%1$s', 0, '%1$s', '%2$s', 'BUYER', 'REQUESTED', NULL, NULL, now())""".formatted(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "disclosure, true",
        "access_grant_use, false",
        "supplier_list, false",
        "supplier, false",
        "measures_request, true",
        "measures_request_step, true"
    })
    void aTransactionSeesWhatItIsASideOf(String table, boolean otherSees) throws SQLException {
        assertThat(sees(one, table)).isTrue();
        assertThat(sees(other, table)).isEqualTo(otherSees);
        assertThat(sees(UUID.randomUUID(), table)).isFalse();
    }

    @Test
    void theOtherSideOfADisclosureChangesNothingAndNobodyChangesARecord() throws SQLException {
        assertThat(changed(other, "UPDATE disclosure SET level = 'ANSWERS'")).isZero();
        assertThat(changed(other, "DELETE FROM disclosure")).isZero();
        assertThat(changed(one, "UPDATE measures_request_step SET words = 'x'")).isZero();
        assertThat(changed(one, "DELETE FROM measures_request_step")).isZero();
        assertThat(changed(other, "DELETE FROM measures_request")).isZero();
        assertThatThrownBy(() -> changed(other, """
                INSERT INTO measures_request
                SELECT gen_random_uuid(), organization_id, gen_random_uuid(), star, state, necessity, explained_on, due_on,
                       NULL, NULL, NULL, NULL, requested_at, updated_at, 0
                  FROM measures_request""")).hasMessageContaining("row-level security");
    }

    private boolean sees(UUID reader, String table) throws SQLException {
        try (Connection connection = as(reader);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT 1 FROM " + table + " WHERE organization_id = '" + one + "'")) {
            return rows.next();
        }
    }

    private static int changed(UUID writer, String sql) throws SQLException {
        try (Connection connection = as(writer);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static Connection as(UUID organization) throws SQLException {
        Connection connection = Storage.service();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL hoshimori.organization_id = '" + organization + "'");
        }
        return connection;
    }
}
