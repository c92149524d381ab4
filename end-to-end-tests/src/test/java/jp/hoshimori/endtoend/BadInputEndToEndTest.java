package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import jp.hoshimori.endtoend.Calls.Answer;
import jp.hoshimori.endtoend.Calls.Body;
import jp.hoshimori.local.FreshToken;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.SampleClient;
import jp.hoshimori.local.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong requests through the gateway: each is refused in words, names the place, and leaves nothing behind. */
class BadInputEndToEndTest {

    /** One more than can be tried in two minutes, into which the tries may fall. */
    private static final int ENOUGH_TRIES = 61;

    private static LocalEnvironment system;
    private static Calls calls;
    private static User admin;
    private static FreshToken token;

    @BeforeAll
    static void signIn() {
        system = WholeSystem.running();
        calls = new Calls(system.gateway());
        admin = system.signUp();
        token = system.freshToken(admin);
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

        refused(calls.send("POST", "/v1/organizations", token.value(), Body.json(body), "en"), 400, place);
    }

    @Test
    void aForgedTokenIsRefused() throws Exception {
        String valid = token.value();
        int signature = valid.lastIndexOf('.') + 1;
        byte[] random = new byte[256];
        new java.util.Random(1).nextBytes(random);
        String forged = valid.substring(0, signature)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(random);

        refused(calls.get("/v1/questionnaires", forged, "en"), 401, "unauthenticated");
        refused(calls.get("/v1/questionnaires", "no-token-at-all", "en"), 401, "unauthenticated");
    }

    @Test
    void aTokenSignedByNobodyIsRefused() throws Exception {
        refused(calls.get("/v1/questionnaires", unsigned(), "en"), 401, "unauthenticated");
    }

    @Test
    void anotherOrganizationsIdDoesNotExist() throws Exception {
        refused(get("/v1/organizations/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void whoeverGuessesSessionCodesIsHeldOff() throws Exception {
        Answer answer = tryCode();
        for (int tries = 1; answer.status() != 429 && tries < ENOUGH_TRIES; tries++) {
            refused(answer, 404, "not-found");
            answer = tryCode();
        }

        refused(answer, 429, "too-many-requests");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
    }

    @Test
    void anImportWhoseHeaderLacksColumnsIsRefusedWithTheirNames() throws Exception {
        String partner = system.accessToken(SampleClient.SUPPORTER);

        Answer answer = calls.send("POST", "/v1/diagnosis-imports", partner, Body.csv("externalId,q1\n1,4\n"), "en");

        refused(answer, 400, "questionnaire");
    }

    @Test
    void anImportInNoKnownEncodingIsRefused() throws Exception {
        String partner = system.accessToken(SampleClient.SUPPORTER);
        Body utf16 = new Body("text/csv; charset=utf-16", "externalId\n");

        refused(calls.send("POST", "/v1/diagnosis-imports", partner, utf16, "en"), 415, "Shift_JIS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/diagnosis-drafts/7b0d9e1c-52c3-4e0a-9f5e-3f2b1d8a6c47",
                "/v1/diagnoses/7b0d9e1c-52c3-4e0a-9f5e-3f2b1d8a6c47/report.pdf",
                "/v1/diagnoses/no-id-at-all/result.csv",
                "/v1/group-sessions/7b0d9e1c-52c3-4e0a-9f5e-3f2b1d8a6c47/totals/events",
                "/v1/operations/7b0d9e1c-52c3-4e0a-9f5e-3f2b1d8a6c47/results.csv",
                "/v1/published-handbooks/yVJZL0t8Vw1mC2nq3xE7aKd9sHfPbRuTgQiOoXlN5Ws",
                "/v1/advice/ASTROLOGY"
            })
    void whatDoesNotExistIsSaidInAProblemWhateverWasToCome(String path) throws Exception {
        refused(get(path), 404, "not-found");
    }

    @Test
    void aDraftIsNotCompletedWhileAnAnswerIsMissing() throws Exception {
        Answer draft = calls.send(
                "POST", "/v1/diagnosis-drafts", null, Body.json("{\"questionnaire\":\"jisha25-3.1\"}"), "en");
        String completion = "/v1/diagnosis-drafts/" + draft.body().path("id").asText() + "/completion";

        refused(calls.send("POST", completion, null, null, "en"), 409, "/answers/25");
    }

    /** No session has this code: it has no character of theirs. */
    private static Answer tryCode() throws IOException, InterruptedException {
        return calls.get("/v1/group-session-codes/000000", null, "en");
    }

    private static Answer get(String path) throws IOException, InterruptedException {
        return calls.get(path, token.value(), "en");
    }

    private static Answer submit(String json, String language) throws IOException, InterruptedException {
        return calls.send("POST", "/v1/diagnoses", token.value(), Body.json(json), language);
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
