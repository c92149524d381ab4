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
import static jp.hoshimori.diagnosis.draft.DraftApi.shown;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import jp.hoshimori.diagnosis.diagnosis.AtOnce;
import jp.hoshimori.diagnosis.diagnosis.Storage;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnsweringADraftTest {

    private final UUID organization = UUID.randomUUID();
    private final AnswerSheet sheet = AnswerSheet.all(PARTIAL)
            .with(IMPLEMENTED, 1, 8)
            .with(NOT_IMPLEMENTED, 20)
            .with(UNKNOWN, 24);

    @Test
    void aDraftIsAnsweredBitByBitResumedAndCompleted() {
        ValidatableResponse begun = begin(
                        memberOf(organization), Map.of("questionnaire", EDITION, "profile", Map.of("industry", "E")))
                .statusCode(201)
                .header("Location", containsString("/v1/diagnosis-drafts/"))
                .body("answers", hasSize(0))
                .body("missingQuestions", hasSize(25))
                .body("sites", nullValue());
        String id = begun.extract().path("id");
        save(memberOf(organization), id, "answers/1", "IMPLEMENTED").statusCode(204);
        save(memberOf(organization), id, "answers/2", "UNKNOWN").statusCode(204);
        save(memberOf(organization), id, "answers/2", "PARTIAL").statusCode(204);
        get(memberOf(organization), id)
                .statusCode(200)
                .body("answers.question", contains(1, 2))
                .body("answers.answer", contains("IMPLEMENTED", "PARTIAL"))
                .body("missingQuestions", hasSize(23));
        saveAll(organization, id);

        ValidatableResponse result = complete(memberOf(organization), id).statusCode(201);

        String location = result.extract().header("Location");
        result.body("score", equalTo(sheetScore()))
                .body("organizationId", equalTo(organization.toString()))
                .body("profile.industry", equalTo("E"))
                .body("answers", equalTo(shown(sheet.submitted())));
        assertThat(memberOf(organization).get(location).asString())
                .isEqualTo(result.extract().asString());
        get(memberOf(organization), id)
                .statusCode(200)
                .body("diagnosisId", equalTo(result.extract().path("id")))
                .body("answers", nullValue());
    }

    @Test
    void twentyFiveAnswersSavedAtOnceAreAllKept() throws Exception {
        String id = begun(anyone());
        ExecutorService threads = Executors.newFixedThreadPool(25);
        List<Future<Integer>> saves = new ArrayList<>();

        for (SubmittedAnswer answer : sheet.submitted()) {
            saves.add(threads.submit(() -> save(anyone(), id, "answers/" + answer.question(), answer.answer())
                    .extract()
                    .statusCode()));
        }

        for (Future<Integer> save : saves) {
            assertThat(save.get()).isEqualTo(204);
        }
        threads.shutdown();
        get(anyone(), id).body("answers", equalTo(shown(sheet.submitted()))).body("missingQuestions", hasSize(0));
    }

    @Test
    void anAnswerIsTakenBackHoweverOften() {
        String id = begun(anyone());
        save(anyone(), id, "answers/3", "PARTIAL");

        anyone().delete("/v1/diagnosis-drafts/" + id + "/answers/3").then().statusCode(204);
        anyone().delete("/v1/diagnosis-drafts/" + id + "/answers/3").then().statusCode(204);

        get(anyone(), id).body("answers", hasSize(0)).body("missingQuestions", hasSize(25));
    }

    @Test
    void aDraftCompletedTwiceAtOnceIsOneDiagnosis() throws Exception {
        String id = begun(memberOf(organization));
        saveAll(organization, id);
        Storage before = Storage.now();
        Supplier<ValidatableResponse> completion = () -> complete(memberOf(organization), id);

        List<ValidatableResponse> answers = AtOnce.writing("diagnosis", List.of(completion, completion, completion));

        String first = answers.get(0).statusCode(201).extract().asString();
        answers.forEach(answer ->
                assertThat(answer.statusCode(201).extract().asString()).isEqualTo(first));
        assertThat(Storage.now()).isEqualTo(new Storage(before.diagnoses() + 1, before.keys(), before.events() + 1));
        String diagnosis = answers.get(0).extract().path("id");
        await().until(() -> !Storage.EVENTS.recordsOf(diagnosis).isEmpty());
        assertThat(Storage.EVENTS.recordsOf(diagnosis)).hasSize(1);
    }

    @Test
    void aDraftCompletedAgainLaterIsTheSameDiagnosis() {
        String id = begun(memberOf(organization));
        saveAll(organization, id);
        String first = complete(memberOf(organization), id).extract().asString();

        String again =
                complete(memberOf(organization), id).statusCode(201).extract().asString();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatIsMissingIsNamedWithThePlaceWhereItIsSaved() {
        String id = begun(anyone());
        for (int question = 1; question <= 23; question++) {
            save(anyone(), id, "answers/" + question, "PARTIAL");
        }
        Storage before = Storage.now();

        complete(anyone().header("Accept-Language", "en"), id)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("draft-incomplete"))
                .body("errors.pointer", contains("/answers/24", "/answers/25"))
                .body("errors.message", contains("Question 24 is not answered.", "Question 25 is not answered."));

        assertThat(Storage.now()).isEqualTo(before);
        save(anyone(), id, "answers/24", "PARTIAL").statusCode(204);
    }

    @Test
    void aCompletedDraftTakesNoMoreAnswers() {
        String id = begun(memberOf(organization));
        saveAll(organization, id);
        String location = complete(memberOf(organization), id).extract().header("Location");

        save(memberOf(organization), id, "answers/1", "UNKNOWN")
                .statusCode(409)
                .body("code", equalTo("draft-already-completed"));
        memberOf(organization)
                .delete("/v1/diagnosis-drafts/" + id + "/answers/1")
                .then()
                .statusCode(409);

        memberOf(organization).get(location).then().body("score", equalTo(sheetScore()));
    }

    @Test
    void anAnswerSavedWhileTheDraftIsCompletedIsInTheResultOrRefused() throws Exception {
        String id = begun(memberOf(organization));
        saveAll(organization, id);
        Supplier<ValidatableResponse> completion = () -> complete(memberOf(organization), id);
        Supplier<ValidatableResponse> saving = () -> save(memberOf(organization), id, "answers/20", "IMPLEMENTED");

        List<ValidatableResponse> answers = AtOnce.writing("diagnosis_draft_sheet", List.of(completion, saving));

        boolean saved = answers.get(1).extract().statusCode() == 204;
        answers.get(0).statusCode(201).body("answers[19].answer", equalTo(saved ? "IMPLEMENTED" : "NOT_IMPLEMENTED"));
        if (!saved) {
            answers.get(1).statusCode(409).body("code", equalTo("draft-already-completed"));
        }
    }

    @Test
    void aNewDiagnosisBeginsWithTheLastOne() {
        submitted(memberOf(organization), AnswerSheet.all(UNKNOWN).submitted());
        String last = submitted(memberOf(organization), sheet.submitted());
        submitted(memberOf(UUID.randomUUID()), AnswerSheet.all(UNKNOWN).submitted());

        ValidatableResponse draft = begin(memberOf(organization), prefilledFrom("LAST"));

        draft.statusCode(201)
                .body("prefilledFrom", equalTo(last))
                .body("answers", equalTo(shown(sheet.submitted())))
                .body("missingQuestions", hasSize(0));
    }

    @Test
    void aNewDiagnosisBeginsWithTheOneThatIsNamedAndWhatItSaidOfTheCompany() {
        String named = anyone().body(Map.of(
                        "questionnaire",
                        EDITION,
                        "profile",
                        Map.of("prefecture", "13"),
                        "answers",
                        shown(sheet.submitted())))
                .post("/v1/diagnoses")
                .then()
                .extract()
                .path("id");

        begin(anyone(), prefilledFrom(named))
                .statusCode(201)
                .body("answers", equalTo(shown(sheet.submitted())))
                .body("profile.prefecture", equalTo("13"));
    }

    @Test
    void eachSiteIsAnsweredByItselfAndTheyBecomeOneDiagnosis() {
        String id = begin(
                        memberOf(organization),
                        Map.of(
                                "questionnaire",
                                EDITION,
                                "aggregation",
                                "WORST_ANSWER",
                                "sites",
                                List.of(Map.of("name", "本社"), Map.of("name", "第二工場"))))
                .statusCode(201)
                .body("answers", nullValue())
                .body("sites.name", contains("本社", "第二工場"))
                .extract()
                .path("id");
        for (int question = 1; question <= 25; question++) {
            save(memberOf(organization), id, "sites/1/answers/" + question, "IMPLEMENTED")
                    .statusCode(204);
        }
        complete(memberOf(organization), id)
                .statusCode(409)
                .body("errors", hasSize(25))
                .body("errors[0].pointer", equalTo("/sites/2/answers/1"));
        for (int question = 1; question <= 25; question++) {
            save(memberOf(organization), id, "sites/2/answers/" + question, "PARTIAL")
                    .statusCode(204);
        }

        String diagnosis = complete(memberOf(organization), id)
                .statusCode(201)
                .body("score", equalTo(50))
                .body("aggregation.method", equalTo("WORST_ANSWER"))
                .body("sites.score", contains(100, 50))
                .extract()
                .path("id");

        begin(
                        memberOf(organization),
                        Map.of(
                                "questionnaire",
                                EDITION,
                                "prefilledFrom",
                                diagnosis,
                                "aggregation",
                                "AVERAGE",
                                "sites",
                                List.of(Map.of("name", "第二工場"), Map.of("name", "新しい支店"))))
                .statusCode(201)
                .body("sites[0].answers", equalTo(shown(AnswerSheet.all(PARTIAL).submitted())))
                .body("sites[1].answers", hasSize(0));
    }

    private void saveAll(UUID owner, String id) {
        sheet.submitted()
                .forEach(answer -> save(memberOf(owner), id, "answers/" + answer.question(), answer.answer())
                        .statusCode(204));
    }

    private static int sheetScore() {
        return 21 * 2 + 2 * 4 - 1;
    }
}
