package jp.hoshimori.declaration.organization;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OperatorDesk.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectingAnOrganizationTest {

    private final UUID organization = UUID.randomUUID();

    @Inject
    Follower follower;

    @BeforeEach
    void register() {
        registered(organization);
    }

    @Test
    void aCorrectionChangesTheRegistrationAndEverythingThatFollowsFromIt() {
        String id = correct("PREFECTURE", "27")
                .statusCode(201)
                .body("formerValue", equalTo("13"))
                .extract()
                .path("id");

        memberOf(organization)
                .get("/v1/organizations/" + organization)
                .then()
                .header("ETag", equalTo("\"1-ja\""))
                .body("prefecture", equalTo("27"));
        assertThat(follower.followed())
                .filteredOn(each -> each.id().equals(organization))
                .singleElement()
                .satisfies(each -> assertThat(each.profile().prefecture()).isEqualTo("27"));
        assertThat(Storage.count(
                        "audit_event WHERE act = 'ORGANIZATION_CORRECTED' AND subject_id = '" + organization + "'"))
                .isEqualTo(1);
        operator()
                .get("/v1/organization-corrections?organizationId=" + organization)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        operator()
                .get("/v1/organization-corrections/" + id)
                .then()
                .statusCode(200)
                .body("reason", equalTo("届けによる。"));
    }

    @Test
    void halfWidthKanaIsStoredInFullWidth() {
        correct("NAME_KANA", "ﾎｼﾓﾘ").statusCode(201).body("value", equalTo("ホシモリ"));
    }

    @ParameterizedTest
    @CsvSource({
        "PREFECTURE, 48, UNKNOWN_PREFECTURE",
        "PREFECTURE, 13, UNCHANGED",
        "INDUSTRY, Z, UNKNOWN_INDUSTRY",
        "NAME_KANA, 星守, NAME_KANA",
        "NAME, '  ', NAME",
        "KIND, CORPORATION, UNKNOWN_MEMBER"
    })
    void whatIsNoCorrectionIsRefusedWithTheReasonAndChangesNothing(String member, String value, String code) {
        correct(member, value).statusCode(400).body("errors.code", hasItem(code));

        memberOf(organization).get("/v1/organizations/" + organization).then().header("ETag", equalTo("\"0-ja\""));
    }

    @Test
    void nobodyElseCorrectsAndAnUnknownOrganizationIsNamed() {
        adminOf(organization)
                .body(form(organization, "PREFECTURE", "27"))
                .post("/v1/organization-corrections")
                .then()
                .statusCode(403);
        operator()
                .body(form(UUID.randomUUID(), "PREFECTURE", "27"))
                .post("/v1/organization-corrections")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_ORGANIZATION"));
    }

    private ValidatableResponse correct(String member, String value) {
        return operator()
                .body(form(organization, member, value))
                .post("/v1/organization-corrections")
                .then();
    }

    private static Map<String, Object> form(UUID organization, String member, String value) {
        return Map.of("organizationId", organization, "member", member, "value", value, "reason", "届けによる。");
    }

    /** Remembers whom it was told of. */
    @ApplicationScoped
    static class Follower implements ProfileChangeFollower {

        private final Queue<Organization> followed = new ConcurrentLinkedQueue<>();

        Queue<Organization> followed() {
            return followed;
        }

        @Override
        public void profileChanged(Organization organization) {
            followed.add(organization);
        }
    }
}
