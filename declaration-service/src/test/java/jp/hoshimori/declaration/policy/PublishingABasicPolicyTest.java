package jp.hoshimori.declaration.policy;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublishingABasicPolicyTest {

    private final UUID organization = UUID.randomUUID();
    private final String policies = "/v1/organizations/" + organization + "/basic-policies";

    @BeforeEach
    void register() {
        registered(organization);
    }

    @Test
    void aWrittenPolicyIsPublishedForEveryoneAndTakenBack() {
        adminOf(organization)
                .body(PolicyExamples.CREATION)
                .post(policies)
                .then()
                .statusCode(201);
        Refusal.expect(
                        adminOf(organization).post(policies + "/1/publication").then(),
                        409,
                        "basic-policy-conditions-unmet")
                .body("errors[0].code", equalTo("ENACTMENT_MISSING"));
        adminOf(organization)
                .header("If-Match", "\"0-ja\"")
                .body(PolicyExamples.TEXT)
                .put(policies + "/1")
                .then()
                .statusCode(200);

        String url = adminOf(organization)
                .post(policies + "/1/publication")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        String page = url.substring(url.indexOf("/policies/"));

        anyone().get(page).then().statusCode(200).contentType("text/html").body(containsString("お客さまの写真の扱い"));
        anyone().get(page + "/policy.pdf").then().statusCode(200).contentType("application/pdf");
        adminOf(organization)
                .header("If-Match", "*")
                .delete(policies + "/1/publication")
                .then()
                .statusCode(204);
        Refusal.expect(anyone().get(page).then(), 410, "basic-policy-no-longer-published");
    }

    @ParameterizedTest
    @CsvSource({
        "https://169.254.169.254/latest, POLICY_ADDRESS_INTERNAL",
        "https://10.0.0.1/, POLICY_ADDRESS_INTERNAL",
        "http://93.184.216.34/, POLICY_ADDRESS_SCHEME",
        "https://93.184.216.34:8443/, POLICY_ADDRESS_PORT"
    })
    void anAddressThatIsNotPublicIsRefused(String url, String code) {
        var answer = adminOf(organization)
                .body(Map.of("url", url))
                .put("/v1/organizations/" + organization + "/external-basic-policy")
                .then();

        Refusal.expect(answer, 400, "validation-failed").body("errors[0].code", equalTo(code));
    }
}
