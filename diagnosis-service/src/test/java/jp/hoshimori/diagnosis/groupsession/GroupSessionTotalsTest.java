package jp.hoshimori.diagnosis.groupsession;

import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.join;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.joinedBy;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.memberOf;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opened;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.participant;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.totals;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupSessionTotalsTest {

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
    void fourParticipantsHaveNoFigures() {
        joinedBy(4, code, PARTIAL);

        totals(organization, id)
                .statusCode(200)
                .body("participants", equalTo(4))
                .body("counted", equalTo(0))
                .body("figures", nullValue());
    }

    @Test
    void fiveHaveTheirFiguresInEveryLanguageAlike() {
        joinedBy(4, code, PARTIAL);
        join(participant(), code, AnswerSheet.all(PARTIAL).with(IMPLEMENTED, 1, 2, 3))
                .statusCode(201);

        JsonPath totals = totals(organization, id).statusCode(200).extract().jsonPath();

        assertThat(totals.getInt("counted")).isEqualTo(5);
        assertThat(totals.getDouble("figures.mean")).isEqualTo(51.2);
        assertThat(totals.getDouble("figures.quartiles.upper")).isEqualTo(50);
        assertThat(totals.getInt("figures.bands.find { it.band == 'INSUFFICIENT' }.participants"))
                .isEqualTo(5);
        assertThat(totals.getDouble("figures.questions[0].implemented")).isEqualTo(20);
        assertThat(totals.getDouble("figures.questions[0].partial")).isEqualTo(80);
        assertThat(totals.getList("figures.questions")).hasSize(25);
    }

    @Test
    void figuresStayTheSameUntilAnotherGroupIsComplete() {
        joinedBy(5, code, PARTIAL);
        Map<String, Object> ofFive = figures();

        joinedBy(4, code, NOT_IMPLEMENTED);

        assertThat(figures()).isEqualTo(ofFive);
        totals(organization, id).body("participants", equalTo(9)).body("counted", equalTo(5));
        joinedBy(1, code, NOT_IMPLEMENTED);
        totals(organization, id).body("counted", equalTo(10)).body("figures.mean", equalTo(25f));
    }

    @Test
    void whoeverIsLeftOverWhenTheSessionClosesIsNotCounted() {
        joinedBy(6, code, PARTIAL);
        GroupSessionApi.close(organization, id).statusCode(200);

        totals(organization, id)
                .body("open", equalTo(false))
                .body("participants", equalTo(6))
                .body("counted", equalTo(5));
    }

    @Test
    void nothingTheOrganizerCanReadNamesADiagnosis() {
        String diagnosis = join(participant(), code, AnswerSheet.all(PARTIAL))
                .statusCode(201)
                .extract()
                .path("id");
        joinedBy(4, code, PARTIAL);

        String read = totals(organization, id).extract().asString()
                + memberOf(organization).get("/v1/group-sessions/" + id).asString()
                + memberOf(organization).get("/v1/group-sessions").asString()
                + memberOf(organization)
                        .get("/v1/organizations/" + organization + "/diagnoses")
                        .asString();

        assertThat(read).doesNotContain(diagnosis).contains("\"counted\":5");
    }

    @Test
    void totalsThatAreKnownAlreadyAreNotSentAgain() {
        joinedBy(1, code, PARTIAL);
        String tag = totals(organization, id).extract().header("ETag");

        memberOf(organization)
                .header("If-None-Match", tag)
                .get("/v1/group-sessions/" + id + "/totals")
                .then()
                .statusCode(304);
        GroupSessionApi.close(organization, id).statusCode(200);
        memberOf(organization)
                .header("If-None-Match", tag)
                .get("/v1/group-sessions/" + id + "/totals")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> figures() {
        return totals(organization, id).statusCode(200).extract().jsonPath().getMap("figures");
    }
}
