package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import jp.hoshimori.endtoend.Calls.Answer;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong requests through the gateway: each is refused in words, names the place, and leaves nothing behind. */
class BadInputEndToEndTest {

    private static LocalEnvironment system;
    private static Calls calls;
    private static User admin;
    private static String token;

    @BeforeAll
    static void signIn() {
        system = WholeSystem.running();
        calls = new Calls(system.gateway());
        admin = system.signUp();
        token = system.accessToken(admin);
    }

    @AfterAll
    static void nothingWasStored() throws Exception {
        String organization = "/v1/organizations/" + admin.organizationId();

        assertThat(get(organization + "/diagnoses").body().path("items")).isEmpty();
        assertThat(get(organization + "/notifications").body().path("items")).isEmpty();
        assertThat(get(organization).status()).isEqualTo(404);
    }

    @Test
    void aMissingQuestionIsNamed() throws Exception {
        refused(submit(SampleAnswers.valid().without(7).json(), "en"), 400, "7");
    }

    @Test
    void aTwentySixthAnswerIsNamed() throws Exception {
        refused(submit(SampleAnswers.valid().with(26, "PARTIAL").json(), "en"), 400, "26");
    }

    @Test
    void aRepeatedQuestionIsNamed() throws Exception {
        refused(submit(SampleAnswers.valid().with(3, "PARTIAL").json(), "en"), 400, "3");
    }

    @Test
    void anUnknownAnswerIsNamedInJapaneseToo() throws Exception {
        String submission = SampleAnswers.valid().without(5).with(5, "PERHAPS").json();

        JsonNode english = refused(submit(submission, "en"), 400, "/answers/24/answer");
        JsonNode japanese = refused(submit(submission, null), 400, "/answers/24/answer");

        assertThat(english.path("title").asText()).matches("\\p{ASCII}+");
        assertThat(japanese.path("title").asText()).matches(".*[ぁ-ん].*");
    }

    @Test
    void anEditionThatDoesNotExistIsNamed() throws Exception {
        refused(submit(SampleAnswers.valid().ofEdition("jisha25-9.9").json(), "en"), 400, "/questionnaire");
    }

    @Test
    void malformedJsonIsRefusedWithItsPlace() throws Exception {
        refused(submit("{\"questionnaire\": \"jisha25-3.1\", \"answers\": [", "en"), 400, "line 1");
    }

    @Test
    void aBodyOfTwoMebibytesIsRefused() throws Exception {
        refused(submit("{\"questionnaire\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}", "en"), 413, "bytes");
    }

    @ParameterizedTest
    @CsvSource({"7000012050003, /corporateNumber", "12345, /corporateNumber", "'', /corporateNumber"})
    void aWrongCorporateNumberIsRefused(String number, String place) throws Exception {
        String body = """
                {"kind":"CORPORATION","corporateNumber":"%s","name":"Sample","prefecture":"13","industry":"E",
                 "employeeBand":"EMPLOYEES_6_20"}""".formatted(number);

        refused(calls.send("POST", "/v1/organizations", token, body, "en"), 400, place);
    }

    @Test
    void aForgedTokenIsRefused() throws Exception {
        int signature = token.lastIndexOf('.') + 1;
        byte[] random = new byte[256];
        new java.util.Random(1).nextBytes(random);
        String forged = token.substring(0, signature)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(random);

        refused(calls.send("GET", "/v1/questionnaires", forged, null, "en"), 401, "unauthenticated");
        refused(calls.send("GET", "/v1/questionnaires", "no-token-at-all", null, "en"), 401, "unauthenticated");
    }

    @Test
    void aTokenSignedByNobodyIsRefused() throws Exception {
        refused(calls.send("GET", "/v1/questionnaires", unsigned(), null, "en"), 401, "unauthenticated");
    }

    @Test
    void anotherOrganizationsIdDoesNotExist() throws Exception {
        refused(get("/v1/organizations/" + UUID.randomUUID()), 404, "not-found");
    }

    private static Answer get(String path) throws IOException, InterruptedException {
        return calls.send("GET", path, token, null, "en");
    }

    private static Answer submit(String json, String language) throws IOException, InterruptedException {
        return calls.send("POST", "/v1/diagnoses", token, json, language);
    }

    private static JsonNode refused(Answer answer, int status, String named) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.isProblem()).as("%s", answer).isTrue();
        assertThat(answer.body().toString()).contains(named);
        assertThat(answer.body().path("traceId").asText()).matches("[0-9a-f]{32}");
        return answer.body();
    }

    /** A token that claims everything and is signed by nobody. */
    private static String unsigned() {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")
                + "."
                + encode("{\"iss\":\"hoshimori\",\"aud\":\"hoshimori-api\",\"exp\":9999999999}")
                + ".";
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
