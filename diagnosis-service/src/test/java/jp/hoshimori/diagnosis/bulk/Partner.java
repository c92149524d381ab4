package jp.hoshimori.diagnosis.bulk;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.testing.TestTokens;

/** The service as a partner's client sees it. */
public record Partner(UUID organization) {

    /** A partner whom nobody knows yet. */
    public static Partner unknown() {
        return new Partner(UUID.randomUUID());
    }

    /** A request with every scope that bulk work needs. */
    public RequestSpecification with(String... scopes) {
        return given().auth().oauth2(TestTokens.supporter(organization, scopes)).header("Accept-Language", "en");
    }

    /** What the service says to an upload. */
    public ValidatableResponse upload(String type, byte[] content) {
        return upload(with("diagnoses:import"), type, content);
    }

    ValidatableResponse upload(RequestSpecification caller, String type, byte[] content) {
        return caller.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/x-ndjson", io.restassured.http.ContentType.BINARY)))
                .contentType(type)
                .body(content)
                .post("/v1/diagnosis-imports")
                .then();
    }

    /** The address of the operation that imports the rows. */
    public String imported(ImportFile file) {
        return upload("text/csv", file.text().getBytes(StandardCharsets.UTF_8))
                .statusCode(202)
                .extract()
                .header("Location");
    }

    ValidatableResponse get(String address) {
        return with("diagnoses:import").get(address).then();
    }

    List<Map<String, Object>> results(String operation) {
        return get(operation + "/results?limit=200").statusCode(200).extract().path("items");
    }
}
