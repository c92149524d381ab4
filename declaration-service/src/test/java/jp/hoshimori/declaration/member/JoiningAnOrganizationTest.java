package jp.hoshimori.declaration.member;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.add;
import static jp.hoshimori.declaration.testing.OrganizationApi.address;
import static jp.hoshimori.declaration.testing.OrganizationApi.bearer;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import jp.hoshimori.declaration.testing.AtOnce;
import jp.hoshimori.declaration.testing.ExternalSignIn;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JoiningAnOrganizationTest {

    private final UUID organization = UUID.randomUUID();
    private final String newcomer = ExternalSignIn.token(Map.of());

    @Inject
    ObjectMapper json;

    @BeforeEach
    void registerOrganization() {
        registered(organization);
    }

    @Test
    void whoeverRegistersIsTheFirstAdministrator() {
        memberOf(organization)
                .get(address(organization) + "/members")
                .then()
                .statusCode(200)
                .body("items.role", equalTo(List.of("ADMIN")));
    }

    @Test
    void theExamplesInTheApiDocumentAreWhatIsAnswered() throws IOException {
        JsonNode invitation = json.readTree(add(adminOf(organization), organization, "invitations", MemberExamples.ROLE)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String acceptance = accept(newcomer, invitation.get("code").asText())
                .statusCode(201)
                .extract()
                .asString();

        assertThat(shape(invitation)).isEqualTo(shape(json.readTree(MemberExamples.INVITATION)));
        assertThat(((ObjectNode) json.readTree(acceptance))
                        .put("organizationName", "")
                        .remove(List.of("memberId", "organizationId", "since")))
                .isEqualTo(((ObjectNode) json.readTree(MemberExamples.ACCEPTANCE))
                        .put("organizationName", "")
                        .remove(List.of("memberId", "organizationId", "since")));
    }

    @Test
    void whoeverHasTheCodeBecomesAMemberAndTheCodeIsSpent() {
        String code = invited("ADMIN");

        String location = accept(newcomer, code).statusCode(201).extract().header("Location");

        memberOf(organization).get(location).then().statusCode(200).body("role", equalTo("ADMIN"));
        unusable(accept(ExternalSignIn.token(Map.of()), code));
        memberOf(organization).get(address(organization) + "/members").then().body("items", hasSize(2));
    }

    @Test
    void aMembershipAloneOpensNothing() {
        accept(newcomer, invited("ADMIN")).statusCode(201).body("accountLinked", equalTo(false));

        Refusal.expect(bearer(newcomer).get(address(organization) + "/members").then(), 403, "forbidden");
    }

    @Test
    void aCodeIsShownOnceAndKeptOnlyAsAHash() {
        String code = invited("MEMBER");

        adminOf(organization)
                .get(address(organization) + "/invitations")
                .then()
                .body("items", hasSize(1))
                .body("items[0]", not(hasItem("code")))
                .body("items[0].code", org.hamcrest.Matchers.nullValue());
        assertThat(code).hasSize(22);
        assertThat(Storage.count("member_invitation t WHERE t::text LIKE '%" + code + "%'"))
                .isZero();
        assertThat(Storage.count("member_invitation WHERE organization_id = '" + organization
                        + "' AND code_hash = sha256('" + code + "')"))
                .isEqualTo(1);
    }

    @Test
    void aCodeThatHasExpiredOrWasTakenBackOrInventedIsRefusedInTheSameWords() throws SQLException {
        String expired = invited("MEMBER");
        change("UPDATE member_invitation SET expires_at = now() WHERE organization_id = '" + organization + "'");
        unusable(accept(newcomer, expired));
        String takenBack = invited("MEMBER");
        String invitation = adminOf(organization)
                .get(address(organization) + "/invitations")
                .then()
                .extract()
                .path("items[0].id");
        adminOf(organization)
                .delete(address(organization) + "/invitations/" + invitation)
                .then()
                .statusCode(204);

        unusable(accept(newcomer, takenBack));
        unusable(accept(newcomer, "AAAAAAAAAAAAAAAAAAAAAA"));
        unusable(bearer(newcomer).body("{}").post("/v1/invitation-acceptances").then());
        adminOf(organization).get(address(organization) + "/invitations").then().body("items", empty());
    }

    @Test
    void anAccountOfOneOrganizationDoesNotJoinAnother() {
        String code = invited("MEMBER");
        UUID other = registered(UUID.randomUUID());
        String elsewhere = add(adminOf(other), other, "invitations", MemberExamples.ROLE)
                .then()
                .extract()
                .path("code");
        accept(newcomer, elsewhere).statusCode(201);

        Refusal.expect(accept(TestTokens.member(other), code), 409, "already-a-member");
        Refusal.expect(accept(newcomer, code), 409, "already-a-member");
        accept(TestTokens.member(organization), code).statusCode(201).body("accountLinked", equalTo(true));
    }

    @Test
    void ofTwentyWhoUseOneCodeAtOnceOneJoins() throws SQLException, InterruptedException, ExecutionException {
        String code = invited("MEMBER");

        List<String> answers =
                AtOnce.writing("member", () -> Refusal.summary(accept(ExternalSignIn.token(Map.of()), code)));

        assertThat(answers).containsOnly("201", "400 validation-failed").containsOnlyOnce("201");
    }

    @Test
    void whoeverUsesTwoCodesAtOnceJoinsOnce() {
        String one = invited("MEMBER");
        String other = invited("ADMIN");

        try (Held held = Held.table("member")) {
            var first = held.meanwhile(() -> Refusal.summary(accept(newcomer, one)));
            var second = held.meanwhile(() -> Refusal.summary(accept(newcomer, other)));
            held.release();

            assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder("201", "409 already-a-member");
        }
    }

    @Test
    void whoeverJoinsInTheMomentOfAMergeJoinsTheOneThatGoesOn() {
        String code = invited("MEMBER");
        UUID into = registered(UUID.randomUUID());

        try (Held held = Held.rows("member WHERE organization_id = '" + organization + "'")) {
            var merged = held.meanwhile(() -> merge(organization, into));
            var joined = held.meanwhile(() -> accept(newcomer, code));
            held.release();

            merged.join().statusCode(201);
            joined.join().statusCode(201).body("organizationId", equalTo(into.toString()));
        }

        memberOf(into).get(address(into) + "/members").then().body("items", hasSize(3));
    }

    @Test
    void theLastAdministratorStays() {
        String member = memberAddress("ADMIN");

        Refusal.expect(change(member, "\"0\"", "MEMBER"), 409, "last-administrator");
        Refusal.expect(
                adminOf(organization).header("If-Match", "\"0\"").delete(member).then(), 409, "last-administrator");
    }

    @Test
    void withAnotherAdministratorTheFirstOneMayGo() {
        String first = memberAddress("ADMIN");
        accept(newcomer, invited("ADMIN")).statusCode(201);

        change(first, "\"0\"", "MEMBER").statusCode(200).header("ETag", equalTo("\"1-ja\""));
        Refusal.expect(change(first, "\"0\"", "ADMIN"), 412, "precondition-failed");
        adminOf(organization).header("If-Match", "\"1\"").delete(first).then().statusCode(204);

        Refusal.expect(memberOf(organization).get(first).then(), 404, "not-found");
        assertThat(Storage.count(
                        "audit_event WHERE subject_type = 'member' AND organization_id = '" + organization + "'"))
                .isEqualTo(3);
    }

    @Test
    void anUnknownRoleIsNamed() {
        Refusal.expect(
                        add(adminOf(organization), organization, "invitations", "{\"role\": \"OWNER\"}")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors.pointer", equalTo(List.of("/role")));
        Refusal.expect(change(memberAddress("ADMIN"), "\"0\"", "OWNER"), 400, "validation-failed");
    }

    @Test
    void oneMoreInvitationThanMayStandIsRefused() throws SQLException {
        change("""
                INSERT INTO member_invitation
                SELECT gen_random_uuid(), '%s', 'MEMBER', sha256(convert_to(gen_random_uuid()::text, 'UTF8')), now(),
                       now() + interval '1 day'
                  FROM generate_series(1, 50)""".formatted(organization));

        var answer = add(adminOf(organization), organization, "invitations", MemberExamples.ROLE)
                .then();

        Refusal.expect(answer, 409, "too-many-invitations");
    }

    @Test
    void nobodyElseReachesThem() {
        String member = memberAddress("ADMIN");
        UUID stranger = registered(UUID.randomUUID());

        Refusal.expect(memberOf(stranger).get(member).then(), 404, "not-found");
        Refusal.expect(
                memberOf(stranger)
                        .get(member.replace(organization.toString(), stranger.toString()))
                        .then(),
                404,
                "not-found");
        Refusal.expect(
                adminOf(stranger).get(address(organization) + "/invitations").then(), 404, "not-found");
        Refusal.expect(
                memberOf(organization)
                        .get(address(organization) + "/invitations")
                        .then(),
                403,
                "forbidden");
        Refusal.expect(anyone().body("{}").post("/v1/invitation-acceptances").then(), 401, "unauthenticated");
    }

    private String invited(String role) {
        return add(adminOf(organization), organization, "invitations", Map.of("role", role))
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static ValidatableResponse accept(String token, String code) {
        return bearer(token)
                .body(Map.of("code", code))
                .post("/v1/invitation-acceptances")
                .then();
    }

    private static void unusable(ValidatableResponse answer) {
        Refusal.expect(answer, 400, "validation-failed").body("errors.code", equalTo(List.of("CODE_UNUSABLE")));
    }

    private ValidatableResponse change(String member, String tag, String role) {
        return adminOf(organization)
                .header("If-Match", tag)
                .body(Map.of("role", role))
                .put(member)
                .then();
    }

    private String memberAddress(String role) {
        String id = memberOf(organization)
                .get(address(organization) + "/members")
                .then()
                .body("items[0].role", equalTo(role))
                .extract()
                .path("items[0].id");
        return address(organization) + "/members/" + id;
    }

    private static ObjectNode shape(JsonNode answer) {
        ObjectNode shape = (ObjectNode) answer.deepCopy();
        for (String random : List.of("id", "code", "invitedAt", "expiresAt")) {
            shape.put(random, shape.has(random));
        }
        return shape;
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
