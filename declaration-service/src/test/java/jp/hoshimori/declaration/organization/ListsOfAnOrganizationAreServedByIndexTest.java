package jp.hoshimori.declaration.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With what many organizations keep, each one's lists are read in order from an index, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListsOfAnOrganizationAreServedByIndexTest {

    private static final String OWNER = "00000000-0000-7000-8000-00000000000c";

    /** Ids that grow, and every twentieth row one organization's. */
    private static final String ROWS = """
            SELECT ('00000000-0000-7000-9200-' || lpad(to_hex(n), 12, '0'))::uuid,
                   CASE n %% 20 WHEN 0 THEN '%s'::uuid ELSE gen_random_uuid() END, """.formatted(OWNER);

    private static final List<String> FILL = List.of(
            "INSERT INTO site " + ROWS + "'拠点', '13', NULL, 'EMPLOYEES_1_5', now(), 0 FROM generate_series(1, 20000) n",
            "INSERT INTO contact " + ROWS + "'GENERAL', 'sealed', now(), 0 FROM generate_series(1, 20000) n",
            "INSERT INTO member " + ROWS + "gen_random_uuid(), 'ADMIN', now(), 0 FROM generate_series(1, 20000) n",
            "INSERT INTO member_invitation " + ROWS
                    + "'MEMBER', sha256(convert_to(n::text, 'UTF8')), now(), now() FROM generate_series(1, 20000) n");

    @BeforeAll
    static void fill() throws SQLException {
        for (String sql : FILL) {
            change(sql);
        }
        change("ANALYZE site, contact, member, member_invitation");
    }

    @AfterAll
    static void empty() throws SQLException {
        for (String table : List.of("site", "contact", "member", "member_invitation")) {
            change("DELETE FROM " + table + " WHERE id::text LIKE '00000000-0000-7000-9200-%'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "site, id > '00000000-0000-7000-9200-000000000100' ORDER BY id, site_by_organization",
        "contact, id > '00000000-0000-7000-9200-000000000100' ORDER BY id, contact_by_organization",
        "member, id > '00000000-0000-7000-9200-000000000100' ORDER BY id, member_by_organization",
        "member_invitation, true ORDER BY id DESC, member_invitation_by_organization"
    })
    void aPieceIsReadFromTheIndexInOrder(String table, String rest, String index) throws SQLException {
        String plan = plan("SELECT * FROM " + table + " WHERE organization_id = '" + OWNER + "' AND " + rest
                + " FETCH FIRST 51 ROWS ONLY");

        assertThat(plan).contains("Index Scan using " + index).doesNotContain("Seq Scan", "Sort");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * FROM member_invitation WHERE code_hash = sha256('code'), member_invitation_code_hash_key",
        "SELECT count(*) FROM member WHERE subject = 'someone', member_by_subject"
    })
    void anInvitationAndAnAccountAreFoundByIndex(String query, String index) throws SQLException {
        assertThat(plan(query)).contains(index).doesNotContain("Seq Scan");
    }

    private static String plan(String query) throws SQLException {
        try (Connection connection = Storage.service();
                Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL hoshimori.access = 'system'");
            StringBuilder lines = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("EXPLAIN " + query)) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
            return lines.toString();
        }
    }

    /** Without foreign keys: the rows belong to organizations that are not there. */
    private static void change(String sql) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
