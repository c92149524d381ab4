package jp.hoshimori.declaration.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With many grants of many organizations, both lists are read in order from an index, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrantListsAreServedByIndexTest {

    private static final UUID GIVER = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID PARTNER = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    /** 20,000 grants: every tenth was given by one organization, every tenth to one partner. */
    private static final String FILL = """
            INSERT INTO access_grant
            SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
                   CASE n %% 10 WHEN 0 THEN '%s'::uuid ELSE gen_random_uuid() END,
                   CASE n %% 10 WHEN 1 THEN '%s'::uuid ELSE gen_random_uuid() END,
                   '{diagnoses:read}', now(), now() + interval '30 days', NULL, 0
              FROM generate_series(1, 20000) n""".formatted(GIVER, PARTNER);

    @BeforeAll
    static void fill() throws SQLException {
        change(FILL);
        change("ANALYZE access_grant");
    }

    @AfterAll
    static void empty() throws SQLException {
        change("DELETE FROM access_grant WHERE id::text LIKE '00000000-0000-7000-9000-%'");
    }

    @ParameterizedTest
    @CsvSource({
        "organization_id, 00000000-0000-7000-8000-00000000000a, access_grant_by_organization",
        "grantee_organization_id, 00000000-0000-7000-8000-00000000000b, access_grant_by_grantee"
    })
    void aPieceIsReadFromTheIndexInOrder(String side, UUID reader, String index) throws SQLException {
        String plan = plan(side, reader);

        assertThat(plan).contains("Index Scan using " + index).doesNotContain("Seq Scan", "Sort");
    }

    private static String plan(String side, UUID reader) throws SQLException {
        String sql = "EXPLAIN SELECT * FROM access_grant WHERE " + side
                + " = ? AND id < ? ORDER BY id DESC FETCH FIRST 51 ROWS ONLY";
        try (Connection connection = Storage.service();
                Statement settings = connection.createStatement();
                PreparedStatement explain = connection.prepareStatement(sql)) {
            settings.execute("SET LOCAL hoshimori.organization_id = '" + reader + "'");
            explain.setObject(1, reader);
            explain.setObject(2, UUID.fromString("00000000-0000-7000-9000-0000000f0000"));
            return lines(explain.executeQuery());
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        StringBuilder lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
