package jp.hoshimori.declaration.policy;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.document.PdfStandards;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theProposedPolicyIsPrintedAsADraftAndAsItIsPublished(String language) throws Exception {
        Map<String, Object> draft = adminOf(organization)
                .body(Map.of("language", language))
                .post(policies)
                .then()
                .statusCode(201)
                .extract()
                .path("");
        byte[] preview = pdf(adminOf(organization).get(policies + "/1/preview.pdf"));
        adminOf(organization)
                .header("If-Match", "*")
                .body(Map.of(
                        "lead", draft.get("lead"),
                        "items", draft.get("items"),
                        "enactedOn", "2026-04-01",
                        "representativeTitle", "代表取締役",
                        "representativeName", "髙橋 𠮷郎"))
                .put(policies + "/1")
                .then()
                .statusCode(200);

        String url = adminOf(organization).post(policies + "/1/publication").path("url");
        byte[] printed = pdf(anyone().get(url.substring(url.indexOf("/policies/")) + "/policy.pdf"));

        Files.write(Path.of("target/policy-" + language + ".pdf"), printed);
        assertThat(PdfStandards.violations(preview)).isEmpty();
        assertThat(PdfStandards.violations(printed)).isEmpty();
    }

    private static byte[] pdf(Response answer) {
        return answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    @Test
    void aPublishedVersionNeverChangesAndTheNextOneTakesItsPlace() {
        publish(1);
        Refusal.expect(
                adminOf(organization)
                        .header("If-Match", "*")
                        .body(PolicyExamples.TEXT)
                        .put(policies + "/1")
                        .then(),
                409,
                "basic-policy-not-a-draft");
        String page = publish(2);

        anyone().get(page).then().statusCode(200).body(containsString("版番号 2"));
        anyone().get(page + "/versions/1").then().statusCode(200).body(containsString("これは以前の版です"));
        adminOf(organization).get(policies).then().body("items.state", contains("PUBLISHED", "SUPERSEDED"));
        assertThat(Storage.count(
                        "published_policy WHERE policy_version = 2 AND organization_id = '" + organization + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasWrittenIsShownAsTextAndNothingElse() {
        adminOf(organization)
                .body(PolicyExamples.CREATION)
                .post(policies)
                .then()
                .statusCode(201);
        adminOf(organization)
                .header("If-Match", "*")
                .body(PolicyExamples.TEXT.replace("お客さまの写真の扱い", "<script>alert(1)</script>"))
                .put(policies + "/1")
                .then()
                .statusCode(200);

        adminOf(organization)
                .get(policies + "/1/preview")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script")));
    }

    @Test
    void aPolicyThatTwoStarsRestOnIsNotTakenBack() {
        publish(1);
        TwoStars.diagnosed(organization);
        declare(adminOf(organization), twoStars()).statusCode(201);

        var answer = adminOf(organization)
                .header("If-Match", "*")
                .delete(policies + "/1/publication")
                .then();

        Refusal.expect(answer, 409, "basic-policy-in-use");
    }

    @Test
    void draftsAreNobodyElsesAndNotPublic() {
        String url = adminOf(organization)
                .body(PolicyExamples.CREATION)
                .post(policies)
                .then()
                .statusCode(201)
                .extract()
                .path("url");

        Refusal.expect(adminOf(UUID.randomUUID()).get(policies + "/1").then(), 404, "not-found");
        Refusal.expect(anyone().get(url.substring(url.indexOf("/policies/"))).then(), 404, "not-found");
    }

    /** Publishes the next version, and answers the path of its page. */
    private String publish(int version) {
        adminOf(organization)
                .body(PolicyExamples.CREATION)
                .post(policies)
                .then()
                .statusCode(201);
        adminOf(organization)
                .header("If-Match", "*")
                .body(PolicyExamples.TEXT)
                .put(policies + "/" + version)
                .then()
                .statusCode(200);
        String url = adminOf(organization)
                .post(policies + "/" + version + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        return url.substring(url.indexOf("/policies/"));
    }
}
