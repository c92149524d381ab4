package jp.hoshimori.support.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiConventionsTest {

    @Test
    void everyOperationAnswersRefusalsWithAProblem() {
        document()
                .body(
                        "paths.'/v1/things/{id}'.get.responses.default.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas", hasKey("Problem"))
                .body("components.schemas", hasKey("ProblemField"));
    }

    @Test
    void onlyWhatNamesACallerNeedsAToken() {
        document()
                .body("paths.'/v1/example-dead-letters'.get.security[0].bearer", empty())
                .body("paths.'/v1/things/failing'.get.security", empty());
    }

    @Test
    void operationsThatSeveralServicesInheritBearTheServicesName() {
        document()
                .body("paths.'/v1/example-dead-letters'.get.operationId", equalTo("listExampleDeadLetters"))
                .body(
                        "paths.'/v1/example-dead-letters/{deadLetterId}/replay'.post.operationId",
                        equalTo("replayExampleDeadLetter"));
    }

    @Test
    void creationsTakeAnIdempotencyKeyAndNothingElseDoes() {
        document()
                .body("paths.'/v1/things'.post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths.'/v1/things/{id}'.put.parameters.name", contains("id", "If-Match"))
                .body("servers", nullValue());
    }

    private static ValidatableResponse document() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
