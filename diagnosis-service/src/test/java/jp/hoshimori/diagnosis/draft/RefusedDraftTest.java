package jp.hoshimori.diagnosis.draft;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.draft.DraftApi.begin;
import static jp.hoshimori.diagnosis.draft.DraftApi.begun;
import static jp.hoshimori.diagnosis.draft.DraftApi.complete;
import static jp.hoshimori.diagnosis.draft.DraftApi.get;
import static jp.hoshimori.diagnosis.draft.DraftApi.prefilledFrom;
import static jp.hoshimori.diagnosis.draft.DraftApi.save;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.Storage;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What drafts refuse: nothing is stored, and every refusal is a problem document. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedDraftTest {

    private final UUID organization = UUID.randomUUID();

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultOfANewDraftIsNamedWithItsPlace(String name, Map<String, Object> change, String pointer, String code) {
        Map<String, Object> draft = new HashMap<>(Map.of("questionnaire", EDITION));
        draft.putAll(change);
        long before = Storage.count("diagnosis_draft");

        begin(anyone(), draft)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));

        assertThat(Storage.count("diagnosis_draft")).isEqualTo(before);
    }

    static Stream<Arguments> faults() {
        List<Map<String, String>> tooMany = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> Map.of("name", "店" + number))
                .toList();
        return Stream.of(
                fault("no such edition", Map.of("questionnaire", "x"), "/questionnaire", "UNKNOWN_QUESTIONNAIRE"),
                fault(
                        "no such code",
                        Map.of("profile", Map.of("prefecture", "99")),
                        "/profile/prefecture",
                        "UNKNOWN_PREFECTURE"),
                fault(
                        "sites without a method",
                        Map.of("sites", List.of(Map.of("name", "本社"))),
                        "/aggregation",
                        "AGGREGATION_AND_SITES"),
                fault("a method without sites", Map.of("aggregation", "AVERAGE"), "/sites", "AGGREGATION_AND_SITES"),
                fault(
                        "no such method",
                        sites("BEST", List.of(Map.of("name", "本社"))),
                        "/aggregation",
                        "UNKNOWN_AGGREGATION"),
                fault("no sites", sites("AVERAGE", List.of()), "/sites", "WRONG_NUMBER_OF_SITES"),
                fault("51 sites", sites("AVERAGE", tooMany), "/sites", "WRONG_NUMBER_OF_SITES"),
                fault(
                        "a blank name",
                        sites("AVERAGE", List.of(Map.of("name", " "))),
                        "/sites/0/name",
                        "UNREADABLE_NAME"),
                fault("no earlier one", Map.of("prefilledFrom", "LAST"), "/prefilledFrom", "NO_EARLIER_DIAGNOSIS"),
                fault("not an id", Map.of("prefilledFrom", "first"), "/prefilledFrom", "UNKNOWN_DIAGNOSIS"),
                fault(
                        "no such diagnosis",
                        Map.of("prefilledFrom", UUID.randomUUID().toString()),
                        "/prefilledFrom",
                        "UNKNOWN_DIAGNOSIS"),
                fault("an unknown field", Map.of("answers", List.of()), "/answers", "UNKNOWN_FIELD"));
    }

    @Test
    void aDraftWithoutAnEditionIsRefused() {
        begin(anyone(), Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/questionnaire"));
        begin(anyone(), "{\"questionnaire\": ").statusCode(400).body("code", equalTo("malformed-body"));
        begin(anyone(), "").statusCode(400);
    }

    @Test
    void anotherOrganizationsDiagnosisIsNothingToBeginWith() {
        String others =
                submitted(memberOf(UUID.randomUUID()), AnswerSheet.all(PARTIAL).submitted());

        begin(memberOf(organization), prefilledFrom(others))
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_DIAGNOSIS"));
        begin(memberOf(organization), prefilledFrom("LAST"))
                .statusCode(400)
                .body("errors[0].code", equalTo("NO_EARLIER_DIAGNOSIS"));
    }

    @Test
    void anAnswerThatIsNotOfferedIsNamedWithThoseThatAre() {
        String id = begun(anyone());

        save(anyone(), id, "answers/1", "YES")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answer"))
                .body("errors[0].code", equalTo("UNKNOWN_ANSWER"))
                .body("errors[0].message", containsString("IMPLEMENTED, PARTIAL"));
        anyone().body(Map.of())
                .put("/v1/diagnosis-drafts/" + id + "/answers/1")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answer"));
        anyone().body("")
                .put("/v1/diagnosis-drafts/" + id + "/answers/1")
                .then()
                .statusCode(400);

        get(anyone(), id).body("answers", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers/0",
                "answers/26",
                "answers/-1",
                "answers/one",
                "answers/99999999999",
                "sites/0/answers/1",
                "sites/1/answers/1"
            })
    void aPlaceThatIsNotThereIs404(String place) {
        String id = begun(anyone());

        notFound(save(anyone(), id, place, "PARTIAL"));
        notFound(anyone().delete("/v1/diagnosis-drafts/" + id + "/" + place).then());

        get(anyone(), id).body("answers", hasSize(0));
    }

    @Test
    void aDraftWithSitesHasNoSheetOfTheCompany() {
        String id = begin(
                        anyone(),
                        Map.of(
                                "questionnaire",
                                EDITION,
                                "aggregation",
                                "AVERAGE",
                                "sites",
                                List.of(Map.of("name", "本社"))))
                .extract()
                .path("id");

        notFound(save(anyone(), id, "answers/1", "PARTIAL"));
        notFound(save(anyone(), id, "sites/2/answers/1", "PARTIAL"));
        save(anyone(), id, "sites/1/answers/1", "PARTIAL").statusCode(204);
    }

    @Test
    void anOrganizationsDraftIsForItsPeopleOnly() {
        String id = begun(memberOf(organization));

        for (RequestSpecification stranger :
                List.of(anyone(), memberOf(UUID.randomUUID()), anyone().auth().oauth2(TestTokens.operator()))) {
            notFound(get(stranger, id));
        }
        notFound(save(anyone(), id, "answers/1", "PARTIAL"));
        notFound(save(memberOf(UUID.randomUUID()), id, "answers/1", "PARTIAL"));
        notFound(complete(anyone(), id));
        notFound(complete(memberOf(UUID.randomUUID()), id));
        get(memberOf(organization), id).statusCode(200).body("answers", hasSize(0));
    }

    @Test
    void aDraftThatDoesNotExistCannotBeToldFromSomeoneElses() {
        String none = UUID.randomUUID().toString();

        notFound(get(anyone(), none));
        notFound(get(anyone(), "not-an-id"));
        notFound(save(anyone(), none, "answers/1", "PARTIAL"));
        notFound(complete(anyone(), none));
    }

    @Test
    void aCallerWhoAnswersForNoOrganizationIsRefused() {
        String id = begun(anyone());

        begin(operator(), Map.of("questionnaire", EDITION)).statusCode(403).body("code", equalTo("forbidden"));
        save(operator(), id, "answers/1", "PARTIAL").statusCode(403);
        complete(operator(), id).statusCode(403);
        begin(anyone().auth().oauth2(TestTokens.expired(organization)), Map.of("questionnaire", EDITION))
                .statusCode(401);
        save(anyone().auth().oauth2(TestTokens.forged(organization)), id, "answers/1", "PARTIAL")
                .statusCode(401);
    }

    private static RequestSpecification operator() {
        return anyone().auth().oauth2(TestTokens.operator());
    }

    private static Map<String, Object> sites(String method, List<Map<String, String>> sites) {
        return Map.of("aggregation", method, "sites", sites);
    }

    private static Arguments fault(String name, Map<String, Object> change, String pointer, String code) {
        return Arguments.of(name, change, pointer, code);
    }

    private static void notFound(ValidatableResponse response) {
        response.statusCode(404).contentType("application/problem+json").body("code", equalTo("not-found"));
    }
}
