package jp.hoshimori.support.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EveryLayerRefusesInProblemDocumentsTest {

    private final UUID organization = UUID.randomUUID();

    @TestHTTPResource
    URI address;

    @Test
    void anUnknownAddressIs404() {
        problem(given().get("/nowhere").then(), 404, "not-found");
    }

    @Test
    void anUnknownAddressBelowAKnownOneIs404() {
        problem(given().get("/v1/things/a/b/c").then(), 404, "not-found");
    }

    @Test
    void aPathParameterOfTheWrongTypeIs404() {
        problem(asMember().get("/v1/things/not-an-id").then(), 404, "not-found");
    }

    @Test
    void anUnsupportedMethodIs405() {
        problem(asMember().delete("/v1/things").then(), 405, "method-not-allowed");
    }

    @Test
    void anAcceptHeaderWithoutJsonIs406() {
        problem(asMember().accept("text/csv").get("/v1/things").then(), 406, "not-acceptable");
    }

    @Test
    void aBodyOfAnotherMediaTypeIs415() {
        problem(
                asMember()
                        .contentType("text/plain")
                        .body("name")
                        .post("/v1/things")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void brokenJsonIs400AndNamesTheLine() {
        problem(post("{\"name\": "), 400, "malformed-body")
                .body("errors[0].code", equalTo("MALFORMED_JSON"))
                .body("errors[0].message", containsString("line 1"));
    }

    @Test
    void jsonThatBreaksInsideAnArrayIs400AndNamesTheLine() {
        problem(post("{\"name\":\"a\",\n\"parts\":[{\"number\":1},"), 400, "malformed-body")
                .body("errors[0].code", equalTo("MALFORMED_JSON"))
                .body("errors[0].message", containsString("line 2"));
    }

    @Test
    void anUnknownFieldIs400AndNamed() {
        problem(post("{\"name\":\"a\",\"nmae\":\"b\"}"), 400, "malformed-body")
                .body("errors[0].pointer", equalTo("/nmae"))
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void aValueOfTheWrongTypeIs400AndNamed() {
        problem(post("{\"name\":\"a\",\"parts\":[{\"number\":1},{\"number\":\"x\"}]}"), 400, "malformed-body")
                .body("errors[0].pointer", equalTo("/parts/1/number"))
                .body("errors[0].code", equalTo("WRONG_TYPE"));
    }

    @Test
    void anEmptyBodyIs400() {
        problem(asMember().contentType(ContentType.JSON).post("/v1/things").then(), 400, "validation-failed");
    }

    @Test
    void everyViolatedConstraintIsNamed() {
        problem(post("{\"name\":\"\",\"parts\":[{},{\"number\":2}]}"), 400, "validation-failed")
                .body("errors.pointer", hasItems("/name", "/parts/0/number"))
                .body("errors.code", hasItems("NOT_BLANK", "NOT_NULL"))
                .body("errors.message", hasItems("must not be null"));
    }

    @Test
    void refusalsAreJapaneseUnlessEnglishIsAskedFor() {
        given().auth()
                .oauth2(TestTokens.member(organization))
                .contentType(ContentType.JSON)
                .body("{\"name\":\"\"}")
                .post("/v1/things")
                .then()
                .statusCode(400)
                .header("Content-Language", "ja")
                .body("title", equalTo("入力に誤りがあります"))
                .body("errors[0].message", containsString("空白"));
    }

    @Test
    void noTokenIs401WithAChallenge() {
        problem(given().get("/v1/things").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void anExpiredTokenIs401() {
        refusesToken(TestTokens.expired(organization));
    }

    @Test
    void aForgedTokenIs401() {
        refusesToken(TestTokens.forged(organization));
    }

    @Test
    void aTokenForAnotherAudienceIs401() {
        refusesToken(TestTokens.forAnotherAudience(organization));
    }

    @Test
    void aTokenThatIsNoTokenIs401() {
        refusesToken("not-a-token");
    }

    @Test
    void aCallerWithoutTheRoleIs403() {
        problem(given().auth().oauth2(TestTokens.operator()).get("/v1/things").then(), 403, "forbidden");
    }

    @Test
    void anOperationThatNamesNobodyIsForNobody() {
        problem(given().get("/v1/things/forgotten").then(), 401, "unauthenticated");
        problem(asMember().get("/v1/things/forgotten").then(), 403, "forbidden");
    }

    @Test
    void anUnknownParameterIs400AndNamed() {
        problem(asMember().get("/v1/things?start=a").then(), 400, "unknown-parameter")
                .body("errors[0].pointer", equalTo("?start"))
                .body("detail", containsString("starts"));
    }

    @Test
    void anEmptyParameterIs400AndNamed() {
        problem(asMember().get("/v1/things?starts=").then(), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("?starts"))
                .body("errors[0].code", equalTo("EMPTY_PARAMETER"));
    }

    @Test
    void aRepeatedParameterIs400AndNamed() {
        problem(asMember().get("/v1/things?starts=a&starts=b").then(), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("?starts"))
                .body("errors[0].code", equalTo("REPEATED_PARAMETER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "1e3", "99999999999", "０x1", "null"})
    void aNumberThatIsNoneIs400AndNamed(String limit) {
        problem(asMember().queryParam("limit", limit).get("/v1/things").then(), 400, "validation-failed")
                .body("errors.pointer", contains("?limit"))
                .body("errors[0].code", equalTo("NOT_A_NUMBER"))
                .body("errors[0].message", containsString("whole number"));
    }

    @Test
    void anIdThatIsNoneIs400AndNamed() {
        ValidatableResponse refused = asMember()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a\"}")
                .post("/v1/things/rows?owner=me")
                .then();

        problem(refused, 400, "validation-failed")
                .body("errors.pointer", contains("?owner"))
                .body("errors[0].code", equalTo("NOT_AN_ID"));
    }

    @Test
    void everyMistakenParameterIsNamed() {
        problem(asMember().get("/v1/things?limit=abc&starts=").then(), 400, "validation-failed")
                .body("errors.pointer", containsInAnyOrder("?limit", "?starts"));
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIs413() {
        problem(post("{\"name\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}"), 413, "body-too-large");
    }

    @Test
    void aBodyThatGrowsTooLargeIs413() throws IOException {
        String answer = chunked(2 * 1024 * 1024);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("body-too-large");
    }

    @Test
    void aViolatedUniqueConstraintIs409() {
        String name = "twice-" + UUID.randomUUID().toString().substring(0, 8);
        post("{\"name\":\"" + name + "\"}").statusCode(201);

        problem(post("{\"name\":\"" + name + "\"}"), 409, "conflict");
    }

    @Test
    void anUnknownFailureIsAnOpaque500WithItsTraceId() {
        problem(given().get("/v1/things/failing").then(), 500, "internal-error")
                .body(not(containsString("secret")))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private void refusesToken(String token) {
        problem(given().auth().oauth2(token).get("/v1/things").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
    }

    private io.restassured.specification.RequestSpecification asMember() {
        return given().auth().oauth2(TestTokens.member(organization)).header("Accept-Language", "en");
    }

    private ValidatableResponse post(String json) {
        return asMember()
                .contentType(ContentType.JSON)
                .body(json)
                .post("/v1/things")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("https://hoshimori.jp/problems/" + code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private String chunked(int bytes) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream request = socket.getOutputStream();
            request.write(("POST /v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + TestTokens.member(organization)
                            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + " ".repeat(4096) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int sent = 0; sent < bytes; sent += 4096) {
                    request.write(chunk);
                }
                request.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedMidway) {
                // The service may answer and close before everything is sent; the answer is read below.
            }
            return everythingSaid(socket);
        }
    }

    private static String everythingSaid(Socket socket) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(heard);
        } catch (IOException cutOff) {
            // A service that closes before it has read everything resets the connection; what it said before counts.
        }
        return heard.toString(StandardCharsets.UTF_8);
    }
}
