package jp.hoshimori.diagnosis.improvement;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImprovementResourceTest {

    /** The answers of the example of a submission. */
    private static final AnswerSheet EXAMPLE = AnswerSheet.all(IMPLEMENTED)
            .with(PARTIAL, 5, 11)
            .with(NOT_IMPLEMENTED, 20, 21, 25)
            .with(UNKNOWN, 24);

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void theExampleOfAWhatIfInTheApiDocumentGetsTheExampleOutcome() throws IOException {
        String id = submitted(anyone(), EXAMPLE.submitted());

        String outcome = whatIf(anyone(), id, ImprovementExamples.WHAT_IF)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(json.readTree(outcome)).isEqualTo(json.readTree(ImprovementExamples.OUTCOME));
    }

    @Test
    void aWhatIfChangesNothing() {
        String id = submitted(anyone(), EXAMPLE.submitted());
        String before = anyone().get("/v1/diagnoses/" + id).asString();

        whatIf(anyone(), id, answers(Map.of("question", 25, "answer", "IMPLEMENTED")))
                .statusCode(200)
                .body("difference", equalTo(4));

        assertThat(anyone().get("/v1/diagnoses/" + id).asString()).isEqualTo(before);
    }

    @Test
    void worseAnswersLowerTheScore() {
        String id = submitted(anyone(), EXAMPLE.submitted());

        whatIf(
                        anyone().header("Accept-Language", "en"),
                        id,
                        answers(Map.of("question", 1, "answer", "UNKNOWN"), Map.of("question", 2, "answer", "PARTIAL")))
                .statusCode(200)
                .header("Content-Language", "en")
                .body("score", equalTo(79 - 5 - 2))
                .body("difference", equalTo(-7))
                .body("changes.points", equalTo(List.of(-5, -2)))
                .body("parts[0].difference", equalTo(-7))
                .body("parts[0].name", equalTo("Basic measures"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("faults")
    void aFaultInAssumedAnswersIsNamedWithItsPlace(Object body, String pointer, String code) {
        String id = submitted(anyone(), EXAMPLE.submitted());

        whatIf(anyone(), id, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    static Stream<Arguments> faults() {
        Map<String, Object> sound = Map.of("question", 1, "answer", "PARTIAL");
        Object tooMany =
                Map.of("answers", IntStream.range(0, 101).mapToObj(i -> sound).toList());
        return Stream.of(
                Arguments.of(
                        answers(sound, Map.of("question", 26, "answer", "PARTIAL")),
                        "/answers/1/question",
                        "UNKNOWN_QUESTION"),
                Arguments.of(
                        answers(Map.of("question", 0, "answer", "PARTIAL")), "/answers/0/question", "UNKNOWN_QUESTION"),
                Arguments.of(answers(sound, sound), "/answers/1/question", "REPEATED_QUESTION"),
                Arguments.of(answers(Map.of("question", 1, "answer", "YES")), "/answers/0/answer", "UNKNOWN_ANSWER"),
                Arguments.of(answers(Map.of("question", 1)), "/answers/0/answer", "NOT_NULL"),
                Arguments.of(answers(Map.of("answer", "PARTIAL")), "/answers/0/question", "NOT_NULL"),
                Arguments.of(answers(), "/answers", "SIZE"),
                Arguments.of(tooMany, "/answers", "SIZE"),
                Arguments.of(Map.of(), "/answers", "NOT_NULL"),
                Arguments.of(Map.of("answers", List.of(), "target", 70), "/target", "UNKNOWN_FIELD"),
                Arguments.of("{\"answers\": [", "", "MALFORMED_JSON"));
    }

    @Test
    void theExampleOfAPathInTheApiDocumentIsTheOneThatIsFound() throws IOException {
        String id = submitted(anyone(), EXAMPLE.submitted());

        String path = path(anyone(), id, 83).statusCode(200).extract().asString();

        assertThat(json.readTree(path)).isEqualTo(json.readTree(ImprovementExamples.PATH));
    }

    @Test
    void aPathIsShownInEnglishWhenAskedFor() {
        String id = submitted(anyone(), EXAMPLE.submitted());

        path(anyone().header("Accept-Language", "en"), id, 100)
                .statusCode(200)
                .header("Content-Language", "en")
                .body("score", equalTo(100))
                .body("situation", equalTo("Entry-level security measures are achieved"))
                .body("steps.to.unique()", equalTo(List.of("IMPLEMENTED")))
                .body("steps[0].theme", equalTo("Staying informed"));
    }

    @Test
    void aTotalThatIsReachedAlreadyHasAPathWithoutSteps() {
        String id = submitted(anyone(), EXAMPLE.submitted());

        path(anyone(), id, 79)
                .statusCode(200)
                .body("steps", hasSize(0))
                .body("effort", equalTo(0))
                .body("score", equalTo(79));
    }

    @ParameterizedTest
    @ValueSource(ints = {-26, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aTargetThatNoAnswersMakeIsRefused(int target) {
        String id = submitted(anyone(), EXAMPLE.submitted());

        path(anyone().header("Accept-Language", "en"), id, target)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?target"))
                .body("errors[0].code", equalTo("OUT_OF_RANGE"))
                .body("errors[0].message", equalTo("The target is a total from -25 to 100."));
    }

    @Test
    void aPathWithoutATargetOrWithMoreThanOneIsRefused() {
        String address = "/v1/diagnoses/" + submitted(anyone(), EXAMPLE.submitted()) + "/path";

        anyone().get(address)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?target"))
                .body("errors[0].code", equalTo("NOT_NULL"));
        anyone().get(address + "?target=70&target=80")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("REPEATED_PARAMETER"));
        anyone().get(address + "?target=70&goal=80").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void aBodyThatIsTooLargeOrNoJsonIsRefused() {
        String id = submitted(anyone(), EXAMPLE.submitted());

        whatIf(anyone(), id, answers(Map.of("question", 1, "answer", "x".repeat(2 * 1024 * 1024))))
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        whatIf(anyone().contentType("text/plain"), id, "IMPLEMENTED")
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void aTargetThatIsNoNumberIsRefusedWithItsName() {
        String address = "/v1/diagnoses/" + submitted(anyone(), EXAMPLE.submitted()) + "/path?target=many";

        anyone().get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("?target"))
                .body("errors[0].code", equalTo("NOT_A_NUMBER"));
    }

    @Test
    void whatAnOrganizationCouldBecomeIsForItsPeopleOnly() {
        String id = submitted(memberOf(organization), EXAMPLE.submitted());

        whatIf(memberOf(organization), id, ImprovementExamples.WHAT_IF).statusCode(200);
        path(memberOf(organization), id, 83).statusCode(200);
        for (RequestSpecification other :
                List.of(anyone(), anyone().auth().oauth2(TestTokens.operator()), memberOf(UUID.randomUUID()))) {
            path(other, id, 83).statusCode(404).body("code", equalTo("not-found"));
        }
        whatIf(memberOf(UUID.randomUUID()), id, ImprovementExamples.WHAT_IF).statusCode(404);
        whatIf(anyone(), id, ImprovementExamples.WHAT_IF).statusCode(404);
        whatIf(anyone().auth().oauth2(TestTokens.expired(organization)), id, ImprovementExamples.WHAT_IF)
                .statusCode(401);
    }

    @Test
    void aDiagnosisThatDoesNotExistIs404() {
        whatIf(anyone(), UUID.randomUUID().toString(), ImprovementExamples.WHAT_IF)
                .statusCode(404);
        path(anyone(), UUID.randomUUID().toString(), 83).statusCode(404);
        path(anyone(), "not-an-id", 83).statusCode(404);
    }

    private static ValidatableResponse whatIf(RequestSpecification caller, String id, Object body) {
        return caller.body(body).post("/v1/diagnoses/" + id + "/what-if").then();
    }

    private static ValidatableResponse path(RequestSpecification caller, String id, int target) {
        return caller.get("/v1/diagnoses/" + id + "/path?target=" + target).then();
    }

    @SafeVarargs
    private static Map<String, Object> answers(Map<String, Object>... answers) {
        return Map.of("answers", List.of(answers));
    }
}
