package jp.hoshimori.declaration.site;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.add;
import static jp.hoshimori.declaration.testing.OrganizationApi.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeepingSitesTest {

    private static final String OTHER = """
            { "name": "東京営業所", "prefecture": "13", "employeeBand": "EMPLOYEES_6_20" }""";

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @BeforeEach
    void registerOrganization() {
        registered(organization);
    }

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() throws IOException {
        String answer = add(adminOf(organization), organization, "sites", SiteExamples.REQUEST)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertThat(comparable(answer)).isEqualTo(comparable(SiteExamples.SITE));
    }

    @Test
    void sitesAreListedAndReadByTheOrganizationsPeople() {
        String site = added();
        added();

        memberOf(organization)
                .queryParam("limit", 1)
                .get(address(organization) + "/sites")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", org.hamcrest.Matchers.notNullValue());
        memberOf(organization)
                .get(site)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0-ja\""))
                .body("name", equalTo("大阪工場"));
    }

    @Test
    void aSiteIsChangedByWhoeverKnowsItsVersion() {
        String site = added();

        adminOf(organization)
                .header("If-Match", "\"0\"")
                .body(OTHER)
                .put(site)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("name", equalTo("東京営業所"))
                .body("address", nullValue());

        Refusal.expect(
                adminOf(organization)
                        .header("If-Match", "\"0\"")
                        .body(OTHER)
                        .put(site)
                        .then(),
                412,
                "precondition-failed");
        Refusal.expect(adminOf(organization).body(OTHER).put(site).then(), 428, "precondition-required");
    }

    @Test
    void aSiteIsRemovedForGoodAndTheActsAreNoted() {
        String site = added();

        adminOf(organization).header("If-Match", "\"0\"").delete(site).then().statusCode(204);

        Refusal.expect(memberOf(organization).get(site).then(), 404, "not-found");
        assertThat(Storage.count(
                        "audit_event WHERE subject_type = 'site' AND organization_id = '" + organization + "'"))
                .isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var answer = add(adminOf(organization), organization, "sites", "{\"address\": \"\"}")
                .then();

        Refusal.expect(answer, 400, "validation-failed")
                .body("errors.pointer", equalTo(List.of("/name", "/prefecture", "/address", "/employeeBand")));
    }

    @Test
    void theTwoHundredAndFirstSiteIsRefused() throws SQLException {
        fill(199);
        added();

        var answer = add(adminOf(organization), organization, "sites", OTHER).then();

        Refusal.expect(answer, 409, "too-many-sites");
    }

    @Test
    void nobodyElseReachesThem() {
        String site = added();
        UUID stranger = registered(UUID.randomUUID());
        String asOwn = site.replace(organization.toString(), stranger.toString());

        Refusal.expect(memberOf(stranger).get(site).then(), 404, "not-found");
        Refusal.expect(memberOf(stranger).get(asOwn).then(), 404, "not-found");
        Refusal.expect(
                adminOf(stranger).header("If-Match", "\"0\"").delete(asOwn).then(), 404, "not-found");
        Refusal.expect(add(adminOf(stranger), organization, "sites", OTHER).then(), 404, "not-found");
        Refusal.expect(add(memberOf(organization), organization, "sites", OTHER).then(), 403, "forbidden");
        memberOf(organization).get(site).then().statusCode(200);
    }

    private String added() {
        return add(adminOf(organization), organization, "sites", SiteExamples.REQUEST)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void fill(int sites) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO site SELECT gen_random_uuid(), '%s', '拠点' || n, '13', NULL, 'EMPLOYEES_1_5', now(), 0
                      FROM generate_series(1, %d) n""".formatted(organization, sites));
        }
    }

    private ObjectNode comparable(String answer) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        return tree.remove(List.of("id", "addedAt"));
    }
}
