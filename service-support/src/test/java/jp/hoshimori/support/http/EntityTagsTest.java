package jp.hoshimori.support.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EntityTagsTest {

    private final String token = TestTokens.member(UUID.randomUUID());
    private String location;

    @BeforeEach
    void create() {
        location = change().body("{\"name\":\"" + UUID.randomUUID().toString().substring(0, 12) + "\"}")
                .post("/v1/things")
                .path("id");
        location = "/v1/things/" + location;
    }

    @Test
    void whoHasThePresentVersionGets304() {
        String tag = given().auth().oauth2(token).get(location).header("ETag");

        Response again =
                given().auth().oauth2(token).header("If-None-Match", tag).get(location);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void theOtherLanguageIsAnotherRepresentation() {
        String japanese = given().auth().oauth2(token).get(location).header("ETag");

        Response english = given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .header("If-None-Match", japanese)
                .get(location);

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.header("Vary")).contains("Accept-Language");
    }

    @Test
    void aChangeWithoutIfMatchIs428() {
        assertThat(put(null).statusCode()).isEqualTo(428);
    }

    @Test
    void aChangeOfAStaleVersionIs412() {
        String tag = given().auth().oauth2(token).get(location).header("ETag");
        assertThat(put(tag).statusCode()).isEqualTo(200);

        Response stale = put(tag);

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.jsonPath().getString("code")).isEqualTo("precondition-failed");
    }

    private Response put(String ifMatch) {
        var request =
                change().body("{\"name\":\"" + UUID.randomUUID().toString().substring(0, 12) + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(location);
    }

    private RequestSpecification change() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
