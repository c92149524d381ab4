package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.change;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.declared;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.ProfileChangeFollower;
import jp.hoshimori.declaration.testing.DeclarationApi;
import jp.hoshimori.declaration.testing.Examples;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangingADeclarationTest {

    private static final String[] VARYING = {"id", "declarationNumber", "organizationId", "declaredAt"};

    private final UUID organization = UUID.randomUUID();

    @Inject
    FollowProfile followProfile;

    @Inject
    Organizations organizations;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() {
        String id = declare(adminOf(registered(organization)), DeclarationExamples.REQUEST)
                .statusCode(201)
                .extract()
                .path("id");

        String answer = change(adminOf(organization), id, DeclarationExamples.CHANGE)
                .statusCode(200)
                .header("ETag", "\"1-ja\"")
                .extract()
                .asString();

        assertThat(Examples.comparable(answer, VARYING))
                .isEqualTo(Examples.comparable(DeclarationExamples.CHANGED, VARYING));
        assertThat(Storage.count("audit_event WHERE act = 'DECLARATION_CHANGED' AND subject_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void theRegisterHidesANameThatIsWithheldAndShowsItAgain() {
        JsonPath declaration = declared(organization);
        String id = declaration.getString("id");
        String named = "register_entry WHERE organization_name IS NOT NULL AND declaration_number = '"
                + declaration.getString("declarationNumber") + "'";

        change(adminOf(organization), id, Map.of("publicity", "NAME_WITHHELD")).statusCode(200);
        long whileWithheld = Storage.count(named);
        adminOf(organization)
                .header("If-Match", "\"1-ja\"")
                .body(Map.of("publicity", "NAME_PUBLISHED"))
                .patch("/v1/declarations/" + id)
                .then()
                .statusCode(200);

        assertThat(whileWithheld).isZero();
        assertThat(Storage.count(named)).isEqualTo(1);
    }

    @Test
    void whatChangesNothingMakesNoNewVersion() {
        String id = declared(organization).getString("id");

        var answer = change(adminOf(organization), id, Map.of("publicity", "NAME_PUBLISHED"));

        answer.statusCode(200).header("ETag", "\"0-ja\"");
        assertThat(Storage.count("audit_event WHERE act = 'DECLARATION_CHANGED' AND subject_id = '" + id + "'"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"purposes\": null}; 400; validation-failed; /purposes; NOT_REMOVABLE",
                "{\"purposes\": []}; 400; validation-failed; /purposes; PURPOSE_MISSING",
                "{\"purposes\": [\"OTHER\", \"FUN\"]}; 400; validation-failed; /purposes/1; UNKNOWN_PURPOSE",
                "{\"purposes\": \"OTHER\"}; 400; malformed-body; /purposes; WRONG_TYPE",
                "{\"publicity\": \"PERHAPS\"}; 400; validation-failed; /publicity; PUBLICITY_MISSING",
                "{\"star\": \"TWO_STARS\"}; 400; malformed-body; /star; UNKNOWN_FIELD"
            })
    void anImpossibleChangeIsNamedAndNothingChanges(
            String change, int status, String problem, String pointer, String code) {
        String id = declared(organization).getString("id");

        var answer = change(adminOf(organization), id, change);

        Refusal.expect(answer, status, problem)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)));
        assertThat(Storage.count("declaration WHERE version = 0 AND id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void onlyTheOrganizationsAdministratorChangesWhoKnowsThePresentVersion() {
        String id = declared(organization).getString("id");
        Map<String, Object> change = Map.of("publicity", "NAME_WITHHELD");

        Refusal.expect(change(memberOf(organization), id, change), 403, "forbidden");
        Refusal.expect(change(adminOf(UUID.randomUUID()), id, change), 404, "not-found");
        change(adminOf(organization), id, change).statusCode(200);
        Refusal.expect(change(adminOf(organization), id, change), 412, "precondition-failed");
        Refusal.expect(
                adminOf(organization)
                        .body(change)
                        .patch("/v1/declarations/" + id)
                        .then(),
                428,
                "precondition-required");
    }

    @Test
    void theRegisterFollowsTheOrganizationsProfileWhileTheDeclarationStands() throws SQLException {
        String number = declared(organization).getString("declarationNumber");
        rename("星守製作所 改め 北極星工業株式会社", "01");

        follow();

        assertThat(Storage.count("register_entry WHERE organization_name = '星守製作所 改め 北極星工業株式会社'"
                        + " AND prefecture = '01' AND declaration_number = '" + number + "'"))
                .isEqualTo(1);
        assertThat(Storage.count("register_entry_state WHERE declaration_number = '" + number + "'"))
                .isEqualTo(2);
    }

    @Test
    void theRegisterKeepsTheProfileOfADeclarationThatHasEnded() throws SQLException {
        JsonPath declaration = declared(organization);
        DeclarationApi.withdraw(adminOf(organization), declaration.getString("id"), "{}")
                .statusCode(200);
        rename("別の名前", "01");

        follow();

        assertThat(Storage.count("register_entry WHERE organization_name = '別の名前' AND declaration_number = '"
                        + declaration.getString("declarationNumber") + "'"))
                .isZero();
    }

    private void follow() {
        ProfileChangeFollower follower = followProfile;
        SystemAccess.run(() -> QuarkusTransaction.requiringNew()
                .run(() ->
                        follower.profileChanged(organizations.ofId(organization).orElseThrow())));
    }

    private void rename(String name, String prefecture) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement change = connection.createStatement()) {
            change.executeUpdate("UPDATE organization SET name = '" + name + "', prefecture = '" + prefecture
                    + "' WHERE organization_id = '" + organization + "'");
        }
    }
}
