package jp.hoshimori.diagnosis.handbook;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound request with one thing broken: refused in the asked language, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedHandbookTest {

    private static final AnswerSheet SHEET = AnswerSheet.all(IMPLEMENTED);

    private final HandbookApi api = HandbookApi.ofNewOrganization();

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormThatMakesNoVersionIsRefusedWithThePlaceAndTheReason(
            String name, Consumer<Map<String, Object>> fault, String pointer, String code, String ja, String en) {
        Map<String, Object> form = new HashMap<>(Map.of("diagnosisId", api.diagnosed(SHEET), "language", "ja"));
        fault.accept(form);

        ValidatableResponse japanese = api.create(api.admin(), form);
        ValidatableResponse english = api.create(api.admin().header("Accept-Language", "en"), form);

        refused(japanese, "ja", pointer, code, ja);
        refused(english, "en", pointer, code, en);
        assertThat(versions()).isZero();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form(
                        "no diagnosis",
                        form -> form.remove("diagnosisId"),
                        "/diagnosisId",
                        "REQUIRED",
                        "診断の id を書いて",
                        "Name the diagnosis"),
                form(
                        "a diagnosis that does not exist",
                        form -> form.put("diagnosisId", UUID.randomUUID()),
                        "/diagnosisId",
                        "UNKNOWN_DIAGNOSIS",
                        "この事業者のものの中に",
                        "has no diagnosis"),
                form(
                        "someone else's diagnosis",
                        form -> form.put(
                                "diagnosisId", HandbookApi.ofNewOrganization().diagnosed(SHEET)),
                        "/diagnosisId",
                        "UNKNOWN_DIAGNOSIS",
                        "この事業者のものの中に",
                        "has no diagnosis"),
                form(
                        "an anonymous diagnosis",
                        form -> form.put("diagnosisId", HandbookApi.submitted(HandbookApi.anyone(), SHEET)),
                        "/diagnosisId",
                        "UNKNOWN_DIAGNOSIS",
                        "先にこの事業者のものに",
                        "become the organization's first"),
                form(
                        "no id",
                        form -> form.put("diagnosisId", "latest"),
                        "/diagnosisId",
                        "WRONG_TYPE",
                        "使えない値",
                        "does not fit"),
                form(
                        "another language",
                        form -> form.put("language", "fr"),
                        "/language",
                        "UNKNOWN_LANGUAGE",
                        "ja か en",
                        "ja or en"),
                form(
                        "a name of nothing",
                        form -> form.put("organizationName", "　"),
                        "/organizationName",
                        "LENGTH_OUT_OF_RANGE",
                        "1 から 150 文字",
                        "1 to 150 characters"),
                form(
                        "a name that turns the line around",
                        form -> form.put("organizationName", "見本\u202e製作所"),
                        "/organizationName",
                        "INVISIBLE_CHARACTER",
                        "改行などの制御文字",
                        "control characters"),
                form(
                        "an unknown member",
                        form -> form.put("publish", true),
                        "/publish",
                        "UNKNOWN_FIELD",
                        "知らない項目",
                        "not known"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextThatCannotBeStoredIsRefusedWithThePlaceAndTheReason(
            String name, String pointer, String code, Map<String, ?> text) {
        int version = api.drafted(SHEET);
        String before = api.get(version).extract().asString();

        api.edit(version, "*", text)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));

        assertThat(api.get(version).extract().asString()).isEqualTo(before);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing of a text", "/text", "UNKNOWN_FIELD", Map.of("text", "")),
                Arguments.of("no sections", "/sections", "NOT_NULL", Map.of("title", "題", "organizationName", "見本")),
                Arguments.of(
                        "question out of range",
                        "/sections/0/rules/0/question",
                        "UNKNOWN_QUESTION",
                        WritingAHandbookTest.text(
                                Map.of("question", 26, "heading", "見", "text", "文", "items", List.of()))),
                Arguments.of(
                        "no question",
                        "/sections/0/rules/0/question",
                        "NOT_NULL",
                        WritingAHandbookTest.text(Map.of("heading", "見", "text", "文", "items", List.of()))),
                Arguments.of(
                        "control character",
                        "/sections/0/rules/0/text",
                        "INVISIBLE_CHARACTER",
                        WritingAHandbookTest.text(
                                Map.of("question", 1, "heading", "見", "text", "文\u0000字", "items", List.of()))),
                Arguments.of(
                        "too long",
                        "/sections/0/rules/0/text",
                        "LENGTH_OUT_OF_RANGE",
                        WritingAHandbookTest.text(
                                Map.of("question", 1, "heading", "見", "text", "文".repeat(4_001), "items", List.of()))));
    }

    @Test
    void aTextOfTwoMebibytesIsRefused() {
        int version = api.drafted(SHEET);

        api.edit(version, "*", Map.of("title", "題".repeat(700_000)))
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void aChangeWithoutKnowledgeOfThePresentVersionIsRefused() {
        int version = api.drafted(SHEET);
        api.edit(version, "\"0-ja\"", HandbookExamples.TEXT).statusCode(200);

        api.edit(version, "\"0-ja\"", HandbookExamples.TEXT).statusCode(412);
        api.admin().body(HandbookExamples.TEXT).put(api.path(version)).then().statusCode(428);
        api.published(version);
        api.withdraw(version, "\"1\"").statusCode(412);
        api.admin().delete(api.path(version) + "/publication").then().statusCode(428);
        api.get(version).body("state", equalTo("PUBLISHED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reader\": \"\"}", "{\"reader\": \"  \"}", "{\"reader\": \"a\\u0007b\"}"})
    void aReaderWithoutAUsableWordIsRefused(String body) {
        int version = api.drafted(SHEET);
        String token = api.published(version);

        HandbookApi.acknowledge(token, body)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reader"))
                .body("errors[0].code", equalTo("UNUSABLE_READER"));

        api.acknowledgements(version).body("total", equalTo(0));
    }

    @Test
    void aReadersWordHasAtMostSixtyFourCharacters() {
        String token = api.published(api.drafted(SHEET));

        HandbookApi.acknowledge(token, Map.of("reader", "𠮷".repeat(64))).statusCode(204);
        HandbookApi.acknowledge(token, Map.of("reader", "𠮷".repeat(65)))
                .statusCode(400)
                .body("errors[0].message", containsString("64"));
    }

    @Test
    void anotherOrganizationsHandbookCannotBeToldFromNone() {
        int version = api.drafted(SHEET);
        api.published(version);
        HandbookApi stranger = HandbookApi.ofNewOrganization();
        Map<String, String> form = Map.of("diagnosisId", api.diagnosed(SHEET), "language", "ja");

        notFound(stranger.admin().get(api.path()).then());
        notFound(stranger.admin().get(api.path(version)).then());
        notFound(stranger.admin().get(api.path(version) + "/acknowledgements").then());
        notFound(stranger.admin().post(api.path(version) + "/publication").then());
        notFound(stranger.admin().body(form).post(api.path()).then());
        notFound(stranger.admin().body("{}").post(api.path()).then());
        notFound(stranger.admin()
                .header("If-Match", "*")
                .body(HandbookExamples.TEXT)
                .put(api.path(version))
                .then());
        notFound(stranger.admin()
                .header("If-Match", "*")
                .delete(api.path(version) + "/publication")
                .then());
        notFound(stranger.get(version));
        notFound(api.get(version + 1));
        notFound(api.member().get(api.path() + "/latest").then());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLittle")
    void onlyAdminsOfTheOrganizationWrite(String name, Function<UUID, String> token, int status) {
        int version = api.drafted(SHEET);
        String bearer = token.apply(api.organization());

        List<Integer> statuses = List.of(
                as(bearer).body("{}").post(api.path()).statusCode(),
                as(bearer).body(HandbookExamples.TEXT).put(api.path(version)).statusCode(),
                as(bearer).post(api.path(version) + "/publication").statusCode(),
                as(bearer).delete(api.path(version) + "/publication").statusCode());

        assertThat(statuses).containsOnly(status);
    }

    static Stream<Arguments> tooLittle() {
        return Stream.of(
                Arguments.of("nobody", (Function<UUID, String>) organization -> null, 401),
                Arguments.of("expired", (Function<UUID, String>) TestTokens::expired, 401),
                Arguments.of("forged", (Function<UUID, String>) TestTokens::forged, 401),
                Arguments.of("member", (Function<UUID, String>) TestTokens::member, 403),
                Arguments.of("operator", (Function<UUID, String>) organization -> TestTokens.operator(), 403),
                Arguments.of(
                        "supporter",
                        (Function<UUID, String>) organization -> TestTokens.supporter(organization, "diagnoses:read"),
                        403));
    }

    @Test
    void whatTheOrganizationReadsIsForSignedInPeople() {
        int version = api.drafted(SHEET);

        for (String path : List.of(
                api.path(), api.path(version), api.path() + "/latest", api.path(version) + "/acknowledgements")) {
            HandbookApi.anyone().get(path).then().statusCode(401);
            as(TestTokens.operator()).get(path).then().statusCode(403);
        }
    }

    private static RequestSpecification as(String token) {
        return token == null
                ? HandbookApi.anyone()
                : HandbookApi.anyone().auth().oauth2(token);
    }

    private long versions() {
        return Database.count("handbook_version WHERE organization_id = '" + api.organization() + "'");
    }

    private static Arguments form(
            String name, Consumer<Map<String, Object>> fault, String pointer, String code, String ja, String en) {
        return Arguments.of(name, fault, pointer, code, ja, en);
    }

    private static void refused(
            ValidatableResponse response, String language, String pointer, String code, String reason) {
        response.statusCode(400)
                .contentType("application/problem+json")
                .header("Content-Language", language)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", containsString(reason));
    }

    private static void notFound(ValidatableResponse response) {
        response.statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("指定されたものは見つかりません。"));
    }
}
