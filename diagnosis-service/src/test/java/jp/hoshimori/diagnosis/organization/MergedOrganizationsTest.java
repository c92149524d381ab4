package jp.hoshimori.diagnosis.organization;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.json;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hoshimori.diagnosis.bulk.ImportFile;
import jp.hoshimori.diagnosis.bulk.Importing;
import jp.hoshimori.diagnosis.bulk.Partner;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergedOrganizationsTest {

    private static final List<SubmittedAnswer> ANSWERS =
            AnswerSheet.all(PARTIAL).submitted();

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();

    @Inject
    Importing importing;

    @Test
    void itsDiagnosesAreTheOtherOnes() {
        String first = submitted(memberOf(from), ANSWERS);
        String second = submitted(memberOf(into), ANSWERS);

        Merging.merge(from, into);

        diagnosesOf(into).body("items.id", contains(second, first));
        memberOf(into)
                .get("/v1/diagnoses/" + first)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("organizationId", equalTo(into.toString()));
        refused(memberOf(from).get("/v1/diagnoses/" + first).then());
    }

    @Test
    void whatItsSitesAnsweredGoesAlong() {
        String id = memberOf(from)
                .body(Map.of(
                        "questionnaire",
                        EDITION,
                        "aggregation",
                        "WORST_ANSWER",
                        "sites",
                        List.of(
                                Map.of("name", "本社", "answers", jsonAnswers()),
                                Map.of("name", "工場", "answers", jsonAnswers()))))
                .post("/v1/site-diagnoses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Merging.merge(from, into);

        memberOf(into).get("/v1/diagnoses/" + id).then().body("sites.name", contains("本社", "工場"));
    }

    @Test
    void whoeverMayReadTheOtherOnesDiagnosesIsShownTheMovedOnesAsChanges() {
        Partner partner = Partner.unknown();
        Stored.grant(into, partner.organization(), "diagnoses:read");
        String moved = submitted(memberOf(from), ANSWERS);
        String before = Instant.now().toString();

        Merging.merge(from, into);

        await().untilAsserted(() -> assertThat(partner.with("diagnoses:read")
                        .queryParam("updatedSince", before)
                        .get("/v1/granted-diagnoses")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(moved));
    }

    @Test
    void nothingIsStoredForItAnyMoreAndItsPeopleAreToldWhy() {
        String anonymous = submitted(anyone(), ANSWERS);
        Merging.merge(from, into);
        long told = Stored.number("SELECT count(*) FROM outbox");

        refused(submit(memberOf(from), submission(ANSWERS)));
        refused(submit(
                memberOf(from).header("Idempotency-Key", UUID.randomUUID().toString()), submission(ANSWERS)));
        refused(memberOf(from).post("/v1/diagnoses/" + anonymous + "/claim").then());
        refused(memberOf(from)
                .body(Map.of("questionnaire", EDITION))
                .post("/v1/diagnosis-drafts")
                .then());
        refused(memberOf(from).body(session()).post("/v1/group-sessions").then());
        refused(new Partner(from)
                .upload(
                        "text/csv",
                        ImportFile.empty().of(from, "A-1", "4").text().getBytes(StandardCharsets.UTF_8)));

        assertThat(Stored.number("SELECT count(*) FROM diagnosis WHERE organization_id = ?", from))
                .isZero();
        assertThat(Stored.number("SELECT count(*) FROM outbox")).isLessThanOrEqualTo(told);
        anyone().get("/v1/diagnoses/" + anonymous).then().statusCode(200);
    }

    @Test
    void ofAnswersThatArriveWhileItIsMergedNoneIsLeftBehind() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            if (i == 40) {
                Merging.tell(from, into);
            }
            answers.add(people.submit(
                    () -> submit(memberOf(from), submission(ANSWERS)).extract().statusCode()));
        }
        List<Integer> told = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            told.add(answer.get());
        }
        people.shutdown();

        await().until(() ->
                submit(memberOf(from), submission(ANSWERS)).extract().statusCode() == 410);
        assertThat(told).containsAnyOf(201).isSubsetOf(201, 410);
        assertThat(Stored.number("SELECT count(*) FROM diagnosis WHERE organization_id = ?", from))
                .isZero();
        assertThat(Stored.number("SELECT count(*) FROM diagnosis WHERE organization_id = ?", into))
                .isGreaterThanOrEqualTo(
                        told.stream().filter(status -> status == 201).count());
    }

    @Test
    void ofTwoMergesInARowTheOneHeardOfFirstMayBeTheLater() {
        UUID last = UUID.randomUUID();
        String id = submitted(memberOf(from), ANSWERS);
        Merging.merge(into, last);

        Merging.merge(from, into);

        diagnosesOf(last).body("items.id", contains(id));
    }

    @Test
    void aMergeHoldsWhateverElseWasSaidOfTheOrganizationAtThatMoment() {
        String id = submitted(memberOf(from), ANSWERS);
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Stored.change(
                "INSERT INTO organization_view VALUES (?, 'E', 'EMPLOYEES_6_20', '13', ?::timestamptz)",
                from,
                at.toString());

        Merging.tell(from, into, at);

        await().untilAsserted(() -> diagnosesOf(into).body("items.id", contains(id)));
    }

    @Test
    void aDraftIsGoneOnWith() {
        String draft = memberOf(from)
                .body(Map.of("questionnaire", EDITION))
                .post("/v1/diagnosis-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        save(memberOf(from), draft, 1).statusCode(204);

        Merging.merge(from, into);

        save(memberOf(into), draft, 2).statusCode(204);
        memberOf(into)
                .get("/v1/diagnosis-drafts/" + draft)
                .then()
                .statusCode(200)
                .body("answers", hasSize(2));
        refused(save(memberOf(from), draft, 3));
    }

    @Test
    void aGroupSessionGoesOnUnderItsCode() {
        var session = memberOf(from)
                .body(session())
                .post("/v1/group-sessions")
                .then()
                .statusCode(201)
                .extract();

        Merging.merge(from, into);

        memberOf(into)
                .get("/v1/group-sessions/" + session.<String>path("id"))
                .then()
                .statusCode(200)
                .body("code", equalTo(session.<String>path("code")));
    }

    @Test
    void anIdThatBothImportedGoesOnNamingTheDiagnosisOfTheOtherOne() {
        Partner leaving = new Partner(from);
        Partner staying = new Partner(into);
        String operation = leaving.imported(
                ImportFile.empty().of(from, "A-1", "4").of(from, "A-2", "4").of(from, "A-1", "4"));
        Object theirs = importing
                .work(staying, ImportFile.empty().of(into, "A-1", "4"))
                .get(0)
                .get("diagnosisId");

        Merging.merge(from, into);

        List<Map<String, Object>> again =
                importing.work(staying, ImportFile.empty().of(into, "A-1", "4").of(into, "A-2", "4"));
        assertThat(again).extracting(row -> row.get("outcome")).containsExactly("ALREADY_THERE", "ALREADY_THERE");
        assertThat(again.get(0).get("diagnosisId")).isEqualTo(theirs);
        staying.with("diagnoses:import")
                .get(operation + "/results")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("ACCEPTED", "ACCEPTED", "ALREADY_THERE"));
    }

    @Test
    void whoeverItLetWriteForItWritesForItNoMore() {
        Partner partner = Partner.unknown();
        Stored.grant(from, partner.organization(), "diagnoses:write");

        Merging.merge(from, into);

        List<Map<String, Object>> results =
                importing.work(partner, ImportFile.empty().of(from, "A-1", "4"));
        assertThat(results).extracting(row -> row.get("outcome")).containsExactly("REJECTED");
    }

    private static Map<String, Object> session() {
        return Map.of(
                "title",
                "講習会",
                "questionnaire",
                EDITION,
                "closesAt",
                Instant.now().plus(1, ChronoUnit.HOURS).toString());
    }

    private static List<Map<String, Object>> jsonAnswers() {
        return json(ANSWERS);
    }

    private static ValidatableResponse save(RequestSpecification caller, String draft, int question) {
        return caller.body(Map.of("answer", "PARTIAL"))
                .put("/v1/diagnosis-drafts/" + draft + "/answers/" + question)
                .then();
    }

    private static ValidatableResponse diagnosesOf(UUID organization) {
        return memberOf(organization)
                .get("/v1/organizations/" + organization + "/diagnoses")
                .then()
                .statusCode(200);
    }

    private void refused(ValidatableResponse answer) {
        answer.statusCode(410)
                .body("code", equalTo("organization-merged"))
                .body("detail", containsString(into.toString()));
    }
}
