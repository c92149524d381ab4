package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.json;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A complete submission with one thing broken: refused in the asked language, and nothing stored or told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedSubmissionTest {

    private static final UUID ORGANIZATION = UUID.randomUUID();

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlaceAndReason(
            String name, Consumer<Map<String, Object>> fault, String pointer, String code, String ja, String en) {
        Map<String, Object> submission = complete();
        fault.accept(submission);
        Storage before = Storage.now();

        ValidatableResponse japanese = submit(anyone(), submission);
        ValidatableResponse english = submit(anyone().header("Accept-Language", "en"), submission);

        refused(japanese, "ja", pointer, code, ja);
        refused(english, "en", pointer, code, en);
        assertThat(Storage.now()).isEqualTo(before);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "unknown question",
                        answers -> answers.get(24).put("question", 99),
                        "/answers/24/question",
                        "UNKNOWN_QUESTION",
                        "設問99はありません",
                        "There is no question 99"),
                fault(
                        "26 answers",
                        answers -> answers.add(Map.of("question", 26, "answer", "PARTIAL")),
                        "/answers/25/question",
                        "UNKNOWN_QUESTION",
                        "設問26はありません",
                        "There is no question 26"),
                fault(
                        "24 answers",
                        answers -> answers.remove(11),
                        "/answers",
                        "MISSING_QUESTION",
                        "設問12の回答がありません",
                        "Question 12 is not answered"),
                fault(
                        "repeated question",
                        answers -> answers.get(1).put("question", 1),
                        "/answers/1/question",
                        "REPEATED_QUESTION",
                        "設問1の回答が二つ以上",
                        "Question 1 is answered more than once"),
                fault(
                        "unknown answer",
                        answers -> answers.get(0).put("answer", "YES"),
                        "/answers/0/answer",
                        "UNKNOWN_ANSWER",
                        "この回答は選べません",
                        "This is not one of the answers"),
                fault(
                        "answer of another type",
                        answers -> answers.get(0).put("question", "one"),
                        "/answers/0/question",
                        "WRONG_TYPE",
                        "使えない値",
                        "does not fit"),
                fault(
                        "answer without a question",
                        answers -> answers.get(6).remove("question"),
                        "/answers/6/question",
                        "NOT_NULL",
                        "null",
                        "null"),
                Arguments.of(
                        "edition that does not exist",
                        (Consumer<Map<String, Object>>) submission -> submission.put("questionnaire", "jisha25-9.9"),
                        "/questionnaire",
                        "UNKNOWN_QUESTIONNAIRE",
                        "jisha25-4.0, jisha25-3.1 です",
                        "jisha25-4.0, jisha25-3.1."),
                Arguments.of(
                        "no answers at all",
                        (Consumer<Map<String, Object>>) submission -> submission.remove("answers"),
                        "/answers",
                        "NOT_NULL",
                        "null",
                        "null"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Map<String, Object> submission = complete();
        answersOf(submission).remove(24);
        answersOf(submission).remove(23);
        answersOf(submission).get(0).put("answer", "YES");

        submit(anyone(), submission).statusCode(400).body("errors", hasSize(3));
    }

    @Test
    void malformedJsonIsRefusedWithTheLine() {
        Storage before = Storage.now();

        submit(anyone(), "{\"questionnaire\": \"jisha25-3.1\",\n \"answers\": [")
                .statusCode(400)
                .body("code", equalTo("malformed-body"))
                .body("errors[0].message", containsString("2 行"));

        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void aBodyOfTwoMebibytesIsRefused() {
        Storage before = Storage.now();
        Map<String, Object> submission = complete();
        submission.put("questionnaire", "x".repeat(2 * 1024 * 1024));

        submit(anyone(), submission).statusCode(413).body("code", equalTo("body-too-large"));

        assertThat(Storage.now()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatDoesNotHoldIsRefusedThoughNoneIsNeeded(String name, Function<UUID, String> token) {
        Storage before = Storage.now();

        submit(anyone().auth().oauth2(token.apply(ORGANIZATION)), complete())
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));

        assertThat(Storage.now()).isEqualTo(before);
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", (Function<UUID, String>) TestTokens::expired),
                Arguments.of("forged", (Function<UUID, String>) TestTokens::forged),
                Arguments.of("another audience", (Function<UUID, String>) TestTokens::forAnotherAudience));
    }

    @Test
    void aCallerWhoAnswersForNoOrganizationIsRefused() {
        Storage before = Storage.now();

        submit(anyone().auth().oauth2(TestTokens.operator()), complete())
                .statusCode(403)
                .body("code", equalTo("forbidden"));

        assertThat(Storage.now()).isEqualTo(before);
    }

    private static Arguments fault(
            String name, Consumer<List<Map<String, Object>>> fault, String pointer, String code, String ja, String en) {
        Consumer<Map<String, Object>> ofSubmission = submission -> fault.accept(answersOf(submission));
        return Arguments.of(name, ofSubmission, pointer, code, ja, en);
    }

    private static void refused(
            ValidatableResponse response, String language, String pointer, String code, String reason) {
        response.statusCode(400)
                .contentType("application/problem+json")
                .header("Content-Language", language)
                .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer))
                .body("errors.find { it.code == '" + code + "' }.message", containsString(reason));
    }

    private static Map<String, Object> complete() {
        List<Map<String, Object>> answers = json(AnswerSheet.all(Answer.PARTIAL).submitted()).stream()
                .<Map<String, Object>>map(HashMap::new)
                .collect(Collectors.toCollection(ArrayList::new));
        return new HashMap<>(Map.of("questionnaire", EDITION, "answers", answers));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> answersOf(Map<String, Object> submission) {
        return (List<Map<String, Object>>) submission.get("answers");
    }
}
