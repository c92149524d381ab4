package jp.hoshimori.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.accessGrant;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.grant;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL itself keeps organizations apart, whatever the code above it forgets. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecondWallTest {

    private static final String SITE = """
            { "name": "工場", "prefecture": "27", "employeeBand": "EMPLOYEES_1_5" }""";
    private static final String CONTACT = """
            { "kind": "GENERAL", "name": "総務担当", "email": "soumu@example.jp" }""";

    private final UUID organization = UUID.randomUUID();
    private final UUID grantee = UUID.randomUUID();

    @BeforeEach
    void declareStarAndGrant() {
        declare(adminOf(registered(organization)), declaration()).statusCode(201);
        grant(adminOf(organization), organization, accessGrant(grantee)).statusCode(201);
        add(adminOf(organization), organization, "sites", SITE).then().statusCode(201);
        add(adminOf(organization), organization, "contacts", CONTACT).then().statusCode(201);
        add(adminOf(organization), organization, "invitations", "{\"role\": \"MEMBER\"}")
                .then()
                .statusCode(200);
        TwoStars.diagnosed(organization);
        adminOf(organization)
                .body(Map.of("number", "5%010d".formatted(System.nanoTime() % 10_000_000_000L), "star", "ONE_STAR"))
                .post("/v1/organizations/" + organization + "/external-numbers")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization",
                "declaration",
                "access_grant",
                "audit_event",
                "site",
                "contact",
                "member",
                "member_invitation",
                "completed_diagnosis",
                "external_number"
            })
    void aTransactionSeesItsOwnOrganizationOnly(String table) throws SQLException {
        try (Connection owner = Storage.service();
                Connection other = Storage.service();
                Connection nobody = Storage.service();
                Connection system = Storage.service()) {
            set(owner, "hoshimori.organization_id", organization.toString());
            set(other, "hoshimori.organization_id", UUID.randomUUID().toString());
            set(system, "hoshimori.access", "system");

            assertThat(sees(owner, table)).isTrue();
            assertThat(sees(other, table)).isFalse();
            assertThat(sees(nobody, table)).isFalse();
            assertThat(sees(system, table)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization",
                "declaration",
                "access_grant",
                "site",
                "contact",
                "member",
                "member_invitation",
                "completed_diagnosis",
                "external_number"
            })
    void aTransactionCannotGiveARowAway(String table) throws SQLException {
        try (Connection owner = Storage.service()) {
            set(owner, "hoshimori.organization_id", organization.toString());

            assertThatThrownBy(() -> giveAway(owner, table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aGranteeSeesAGrantButNeitherChangesItNorSeesWhoGaveIt() throws SQLException {
        try (Connection other = Storage.service()) {
            set(other, "hoshimori.organization_id", grantee.toString());

            assertThat(sees(other, "access_grant")).isTrue();
            assertThat(sees(other, "audit_event")).isFalse();
            assertThat(changed(other, "UPDATE access_grant SET expires_at = expires_at + interval '1 year'"))
                    .isZero();
            assertThat(changed(other, "DELETE FROM access_grant")).isZero();
        }
    }

    @Test
    void nobodyGrantsInAnothersName() throws SQLException {
        try (Connection other = Storage.service()) {
            set(other, "hoshimori.organization_id", grantee.toString());

            assertThatThrownBy(() -> changed(other, """
                            INSERT INTO access_grant
                            SELECT gen_random_uuid(), organization_id, grantee_organization_id, scopes, granted_at,
                                   expires_at + interval '1 year', NULL, 0
                              FROM access_grant""")).hasMessageContaining("row-level security");
        }
    }

    @Test
    void aSecondStandingDeclarationCannotBeStored() throws SQLException {
        try (Connection system = Storage.superuser();
                PreparedStatement copy = system.prepareStatement("""
                        INSERT INTO declaration (id, organization_id, declaration_number, star, status,
                                                 principles_edition, purposes, publicity, declared_at, updated_at,
                                                 version)
                        SELECT gen_random_uuid(), organization_id, '80000000001', star, status, principles_edition,
                               purposes, publicity, declared_at, updated_at, version
                          FROM declaration WHERE organization_id = ?""")) {
            copy.setObject(1, organization);

            assertThatThrownBy(copy::executeUpdate).hasMessageContaining("declaration_one_standing");
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private boolean sees(Connection connection, String table) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM " + table + " WHERE organization_id = ?")) {
            query.setObject(1, organization);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static int changed(Connection connection, String sql) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            return change.executeUpdate();
        }
    }

    private void giveAway(Connection connection, String table) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE " + table + " SET organization_id = ? WHERE organization_id = ?")) {
            update.setObject(1, UUID.randomUUID());
            update.setObject(2, organization);
            update.executeUpdate();
        }
    }
}
