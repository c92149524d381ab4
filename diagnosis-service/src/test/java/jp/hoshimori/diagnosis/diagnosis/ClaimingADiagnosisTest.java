package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClaimingADiagnosisTest {

    private final UUID organization = UUID.randomUUID();
    private final AnswerSheet sheet = AnswerSheet.all(PARTIAL).with(UNKNOWN, 9);

    @Inject
    ObjectMapper json;

    @Test
    void aClaimedDiagnosisIsTheOrganizationsAndNobodyElsesFromThenOn() {
        String id = submitted(anyone(), sheet.submitted());

        claim(memberOf(organization), id)
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("organizationId", equalTo(organization.toString()));

        anyone().get("/v1/diagnoses/" + id).then().statusCode(404);
        memberOf(organization)
                .get("/v1/diagnoses/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("score", equalTo(47));
        memberOf(organization)
                .get("/v1/organizations/" + organization + "/diagnoses")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void othersHearOfItOnceHoweverOftenItIsClaimed() throws Exception {
        String id = submitted(anyone(), sheet.submitted());
        String first = claim(memberOf(organization), id).extract().asString();
        Storage afterTheFirst = Storage.now();

        String second =
                claim(memberOf(organization), id).statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(Storage.now()).isEqualTo(afterTheFirst);
        await().until(() -> Storage.EVENTS.recordsOf(id).size() == 2);
        ConsumerRecord<String, byte[]> event = Storage.EVENTS.recordsOf(id).get(1);
        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.diagnosis.claimed.v1");
        DiagnosisClaimed told = json.readValue(event.value(), DiagnosisClaimed.class);
        assertThat(told.diagnosisId()).hasToString(id);
        assertThat(told.organizationId()).isEqualTo(organization);
        assertThat(told.score()).isEqualTo(47);
        assertThat(told.answers()).hasSize(25);
        assertThat(told.unknownQuestions()).containsExactly(9);
        assertThat(told.claimedAt()).isAfter(told.completedAt());
    }

    @Test
    void whoeverKeepsACopySeesThatItChanged() {
        String id = submitted(anyone(), sheet.submitted());

        claim(memberOf(organization), id).statusCode(200);

        assertThat(Storage.count("diagnosis WHERE id = '" + id + "' AND updated_at > completed_at AND version = 1"))
                .isEqualTo(1);
    }

    @Test
    void anotherOrganizationsDiagnosisCannotBeToldFromNone() {
        String id = submitted(anyone(), sheet.submitted());
        claim(memberOf(organization), id).statusCode(200);

        notFound(claim(memberOf(UUID.randomUUID()), id));
        notFound(claim(memberOf(organization), UUID.randomUUID().toString()));
        notFound(claim(memberOf(organization), "not-an-id"));
    }

    @Test
    void ofTwoOrganizationsThatClaimAtOnceExactlyOneWins() throws Exception {
        String id = submitted(anyone(), sheet.submitted());
        UUID other = UUID.randomUUID();
        List<Supplier<ValidatableResponse>> claims =
                List.of(() -> claim(memberOf(organization), id), () -> claim(memberOf(other), id));

        List<ValidatableResponse> answers = new ArrayList<>(AtOnce.writing("diagnosis", claims));

        answers.sort((one, two) -> one.extract().statusCode() - two.extract().statusCode());
        String winner = answers.get(0).statusCode(200).extract().path("organizationId");
        answers.get(1)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("diagnosis-already-claimed"));
        memberOf(UUID.fromString(winner)).get("/v1/diagnoses/" + id).then().statusCode(200);
        await().until(() -> Storage.EVENTS.recordsOf(id).size() >= 2);
        assertThat(Storage.EVENTS.recordsOf(id)).hasSize(2);
    }

    @Test
    void twoColleaguesWhoClaimAtOnceBothGetIt() throws Exception {
        String id = submitted(anyone(), sheet.submitted());
        Supplier<ValidatableResponse> claim = () -> claim(memberOf(organization), id);

        List<ValidatableResponse> answers = AtOnce.writing("diagnosis", List.of(claim, claim));

        answers.forEach(answer -> answer.statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("organizationId", equalTo(organization.toString())));
        memberOf(organization).get("/v1/diagnoses/" + id).then().header("ETag", equalTo("\"1-ja\""));
        await().until(() -> Storage.EVENTS.recordsOf(id).size() >= 2);
        assertThat(Storage.EVENTS.recordsOf(id)).hasSize(2);
    }

    @Test
    void onlyPeopleOfAnOrganizationClaim() {
        String id = submitted(anyone(), sheet.submitted());

        claim(anyone(), id).statusCode(401);
        claim(anyone().auth().oauth2(TestTokens.expired(organization)), id).statusCode(401);
        claim(anyone().auth().oauth2(TestTokens.operator()), id).statusCode(403);
        claim(anyone().auth().oauth2(TestTokens.supporter(organization, "diagnoses:read")), id)
                .statusCode(403);
        anyone().get("/v1/diagnoses/" + id).then().statusCode(200);
    }

    private static ValidatableResponse claim(RequestSpecification caller, String id) {
        return caller.post("/v1/diagnoses/" + id + "/claim").then();
    }

    private static void notFound(ValidatableResponse response) {
        response.statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("指定されたものは見つかりません。"));
    }
}
