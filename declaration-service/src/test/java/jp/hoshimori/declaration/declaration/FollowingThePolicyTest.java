package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FollowingThePolicyTest {

    private static final Map<String, Object> TEXT = Map.of(
            "lead",
            "次の方針に基づいて取り組みます。",
            "items",
            List.of(item("management-responsibility", "経営者の責任"), item("legal-compliance", "法令及び契約上の要求事項の遵守")),
            "enactedOn",
            "2026-04-01");

    private final UUID organization = UUID.randomUUID();

    @Test
    void theRegisterLeadsToWhereThePolicyIsPublishedNow() {
        registered(organization);
        TwoStars.diagnosed(organization);
        TwoStars.published(organization);
        String number = declare(adminOf(organization), twoStars())
                .statusCode(201)
                .extract()
                .path("declarationNumber");

        String url = publishedAnew();

        JsonPath entry =
                anyone().get("/v1/register-entries/" + number).then().extract().jsonPath();
        assertThat(entry.getString("policyUrl")).isEqualTo(url);
    }

    @Test
    void theNextVersionAtTheSameAddressChangesNothingInTheRegister() {
        registered(organization);
        TwoStars.diagnosed(organization);
        publishedAnew();
        String number = declare(adminOf(organization), twoStars())
                .statusCode(201)
                .extract()
                .path("declarationNumber");

        publishedAnew();

        assertThat(Storage.count("register_entry_state WHERE declaration_number = '" + number + "'"))
                .isEqualTo(1);
    }

    private String publishedAnew() {
        String policies = "/v1/organizations/" + organization + "/basic-policies";
        int version = adminOf(organization)
                .body(Map.of("language", "ja"))
                .post(policies)
                .then()
                .statusCode(201)
                .extract()
                .path("version");
        adminOf(organization)
                .header("If-Match", "*")
                .body(TEXT)
                .put(policies + "/" + version)
                .then()
                .statusCode(200);
        return adminOf(organization)
                .post(policies + "/" + version + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
    }

    private static Map<String, String> item(String sample, String heading) {
        return Map.of("sampleItem", sample, "heading", heading, "text", "取り組みます。");
    }
}
