package jp.hoshimori.support.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CursorsTest {

    private final String token = TestTokens.member(UUID.randomUUID());
    private final String prefix = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aListIsReadToItsEndInPieces() {
        List<String> names = List.of(prefix + "a", prefix + "b", prefix + "c", prefix + "d", prefix + "e");
        names.forEach(this::create);
        List<String> read = new ArrayList<>();

        String cursor = null;
        do {
            JsonPath page = list(prefix, cursor);
            read.addAll(page.getList("items.name"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(read).isEqualTo(names);
    }

    @Test
    void theHeaderLinkLeadsToTheNextPieceWithItsFilterAndThenEnds() {
        List.of("a", "b", "c").forEach(end -> create(prefix + end));
        Response first = given().auth().oauth2(token).get("/v1/things?limit=2&starts=" + prefix);

        String link = first.header("Link");
        Response next = given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get(link.substring(link.indexOf('<') + 1, link.indexOf('>')));

        assertThat(link).startsWith("</v1/things?").contains("rel=\"next\"");
        assertThat(next.jsonPath().getList("items.name")).isEqualTo(List.of(prefix + "c"));
        assertThat(next.header("Link")).isNull();
    }

    @Test
    void whatALanguageDecidesIsSaidOnce() {
        Response english =
                given().auth().oauth2(token).header("Accept-Language", "en").get("/v1/things");

        assertThat(english.headers().getValues("Vary")).containsExactly("Accept-Language");
        assertThat(english.headers().getValues("Content-Language")).containsExactly("en");
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        List.of("a", "b", "c").forEach(end -> create(prefix + end));
        String cursor = list(prefix, null).getString("nextCursor");

        given().auth()
                .oauth2(token)
                .queryParam("cursor", cursor)
                .get("/v1/things")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedCursorIsRefused(String cursor) {
        given().auth()
                .oauth2(token)
                .queryParam("cursor", cursor)
                .get("/v1/things")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void aLimitOutOfRangeIsRefused(int limit) {
        given().auth()
                .oauth2(token)
                .queryParam("limit", limit)
                .get("/v1/things")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limit"));
    }

    @Test
    void everyChangedCharacterBreaksTheSignature() {
        CursorCodec codec = new CursorCodec("a-secret-for-tests-only");
        String cursor = codec.encode(List.of("2026-04-01", "id"), "list");

        assertThat(codec.decode(cursor, "list")).isEqualTo(Optional.of(List.of("2026-04-01", "id")));
        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThat(codec.decode(changed, "list")).isEmpty();
        }
    }

    private void create(String name) {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\"}")
                .post("/v1/things")
                .then()
                .statusCode(201);
    }

    private JsonPath list(String starts, String cursor) {
        var request = given().auth().oauth2(token).queryParam("starts", starts);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/v1/things")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
