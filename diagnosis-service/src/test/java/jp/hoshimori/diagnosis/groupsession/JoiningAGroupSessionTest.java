package jp.hoshimori.diagnosis.groupsession;

import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.close;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.join;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.memberOf;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opened;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.participant;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.submission;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JoiningAGroupSessionTest {

    private static final Topic EVENTS = Topic.of("hoshimori.diagnosis");

    @Inject
    GroupSessions sessions;

    private final UUID organization = UUID.randomUUID();
    private String id;
    private String code;

    @BeforeEach
    void open() {
        JsonPath session = opened(organization);
        id = session.getString("id");
        code = session.getString("code");
    }

    @Test
    void aParticipantSeesWhatThereIsToJoin() {
        participant()
                .get("/v1/group-session-codes/" + code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("title", equalTo("講習会"))
                .body("questionnaire", equalTo("jisha25-3.1"))
                .body("id", nullValue())
                .body("participants", nullValue());
    }

    @Test
    void aParticipantGetsADiagnosisOfTheirOwnThatOthersHearOf() {
        ValidatableResponse joined = join(participant(), code, AnswerSheet.all(IMPLEMENTED));

        String diagnosis = joined.statusCode(201)
                .header("Location", containsString("/v1/diagnoses/"))
                .header("ETag", equalTo("\"0-ja\""))
                .body("score", equalTo(100))
                .body("organizationId", nullValue())
                .extract()
                .path("id");
        participant().get("/v1/diagnoses/" + diagnosis).then().statusCode(200).body("score", equalTo(100));
        await().until(() -> EVENTS.recordsOf(diagnosis).size() == 1);
        assertThat(participants()).isEqualTo(1);
    }

    @Test
    void whoeverIsSignedInTakesPartForNobodyInParticularToo() {
        UUID company = UUID.randomUUID();

        join(memberOf(company), code, AnswerSheet.all(PARTIAL)).statusCode(201).body("organizationId", nullValue());

        assertThat(Database.number("SELECT count(*) FROM diagnosis WHERE organization_id = ?", company))
                .isZero();
    }

    @Test
    void aTokenThatDoesNotHoldIsRefusedThoughNoneIsNeeded() {
        String forged = TestTokens.forged(organization);

        join(participant().auth().oauth2(forged), code, AnswerSheet.all(PARTIAL))
                .statusCode(401);
        participant()
                .auth()
                .oauth2(forged)
                .get("/v1/group-session-codes/" + code)
                .then()
                .statusCode(401);

        assertThat(participants()).isZero();
    }

    @Test
    void wrongAnswersAreRefusedAndCountNobody() {
        long diagnoses = diagnoses();
        Map<String, Object> incomplete = new HashMap<>(submission(AnswerSheet.all(PARTIAL)));
        incomplete.put("answers", List.of());
        Map<String, Object> another = new HashMap<>(submission(AnswerSheet.all(PARTIAL)));
        another.put("questionnaire", "jisha25-9.9");

        answered(incomplete).statusCode(400).body("errors[0].code", equalTo("MISSING_QUESTION"));
        answered(another)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/questionnaire"))
                .body("errors[0].message", containsString("jisha25-3.1"));

        assertThat(participants()).isZero();
        assertThat(diagnoses()).isEqualTo(diagnoses);
    }

    @Test
    void whoeverRepeatsARequestIsCountedOnceAlsoAfterTheSessionHasClosed() {
        String key = UUID.randomUUID().toString();
        String first = join(participant().header("Idempotency-Key", key), code, AnswerSheet.all(PARTIAL))
                .statusCode(201)
                .extract()
                .path("id");
        close(organization, id).statusCode(200);

        join(participant().header("Idempotency-Key", key), code, AnswerSheet.all(PARTIAL))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));

        assertThat(participants()).isEqualTo(1);
    }

    @Test
    void aClosedSessionCannotBeToldFromOneThatNeverWas() {
        close(organization, id).statusCode(200);

        String closed = problem(code);

        assertThat(problem("AAAAAA")).isEqualTo(closed);
        assertThat(problem("no-code")).isEqualTo(closed);
        join(participant(), code, AnswerSheet.all(PARTIAL)).statusCode(404);
    }

    @Test
    void aSessionWhoseTimeIsOverCannotBeJoined() {
        Database.change(
                "UPDATE group_session SET opened_at = now() - interval '2 hours', closes_at = now() - interval '1 second'"
                        + " WHERE id = ?",
                UUID.fromString(id));

        join(participant(), code, AnswerSheet.all(PARTIAL)).statusCode(404);

        memberOf(organization)
                .get("/v1/group-sessions/" + id)
                .then()
                .body("open", equalTo(false))
                .body("code", nullValue());
    }

    @Test
    void aFullSessionSaysSoAndStoresNothing() {
        Database.change("UPDATE group_session SET participants = 1000 WHERE id = ?", UUID.fromString(id));
        long diagnoses = diagnoses();

        join(participant(), code, AnswerSheet.all(PARTIAL)).statusCode(409).body("code", equalTo("conflict"));

        assertThat(diagnoses()).isEqualTo(diagnoses);
    }

    @Test
    void fiftyAtOnceAreCountedOnceEach() throws Exception {
        List<Callable<String>> fifty = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            fifty.add(() -> join(participant(), code, AnswerSheet.all(PARTIAL))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        List<String> made = AtOnce.all(fifty);

        assertThat(made).doesNotHaveDuplicates().hasSize(50);
        assertThat(participants()).isEqualTo(50);
        assertThat(sheets()).isEqualTo(50);
        assertThat(Database.number(
                        "SELECT max(number) FROM group_session_sheet WHERE group_session_id = ?", UUID.fromString(id)))
                .isEqualTo(50);
    }

    @Test
    void whoeverIsLetInBeforeTheSessionClosesIsCountedAndNobodyElse() throws Exception {
        AtomicLong countedWhenClosed = new AtomicLong();
        List<Callable<Integer>> twenty = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            twenty.add(() -> join(participant(), code, AnswerSheet.all(PARTIAL))
                    .extract()
                    .statusCode());
        }
        twenty.add(8, () -> {
            ValidatableResponse closed = close(organization, id).statusCode(200);
            countedWhenClosed.set(closed.extract().<Integer>path("participants"));
            return closed.extract().statusCode();
        });

        List<Integer> statuses = AtOnce.all(twenty);

        long letIn = statuses.stream().filter(status -> status == 201).count();
        assertThat(statuses).isSubsetOf(200, 201, 404).contains(200);
        assertThat(participants()).isEqualTo(letIn).isEqualTo(countedWhenClosed.get());
        assertThat(sheets()).isEqualTo(letIn);
    }

    @Test
    void whoeverTriedTheCodeInTimeIsNotCountedOnceTheSessionHasClosed() {
        close(organization, id).statusCode(200);

        OptionalInt number = SystemAccess.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> sessions.countParticipant(UUID.fromString(id), Instant.now(), 1000)));

        assertThat(number).isEmpty();
    }

    private ValidatableResponse answered(Map<String, Object> submission) {
        return participant()
                .body(submission)
                .post("/v1/group-session-codes/" + code + "/diagnoses")
                .then();
    }

    private static String problem(String code) {
        JsonPath problem = participant()
                .get("/v1/group-session-codes/" + code)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
        return problem.getString("code") + problem.getString("detail");
    }

    private long participants() {
        return Database.number("SELECT participants FROM group_session WHERE id = ?", UUID.fromString(id));
    }

    private long sheets() {
        return Database.number(
                "SELECT count(*) FROM group_session_sheet WHERE group_session_id = ?", UUID.fromString(id));
    }

    private static long diagnoses() {
        return Database.number("SELECT count(*) FROM diagnosis");
    }
}
