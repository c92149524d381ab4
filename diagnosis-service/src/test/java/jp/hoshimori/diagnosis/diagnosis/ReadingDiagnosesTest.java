package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReadingDiagnosesTest {

    private final UUID organization = UUID.randomUUID();
    private final AnswerSheet sheet = AnswerSheet.all(PARTIAL).with(UNKNOWN, 9).with(IMPLEMENTED, 1, 2);

    @Test
    void whatIsReadIsWhatWasAnsweredWhenItWasMade() {
        ValidatableResponse made = submit(anyone(), submission(sheet.submitted()));

        String read = anyone().get(made.extract().header("Location")).asString();

        assertThat(read).isEqualTo(made.extract().asString());
    }

    @Test
    void aDiagnosisIsReadInTheAskedLanguage() {
        String id = submitted(anyone(), sheet.submitted());

        get(anyone().header("Accept-Language", "en"), id)
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Vary", "Accept-Language")
                .body("parts[0].name", equalTo("Basic measures"))
                .body("measures[0].theme", equalTo("Wireless LAN"));
    }

    @Test
    void aDiagnosisThatIsKnownAlreadyIsNotSentAgain() {
        String id = submitted(anyone(), sheet.submitted());
        String tag = get(anyone(), id).extract().header("ETag");

        get(anyone().header("If-None-Match", tag), id).statusCode(304).body(equalTo(""));
    }

    @Test
    void anOrganizationsDiagnosisIsForItsPeopleOnly() {
        String id = submitted(memberOf(organization), sheet.submitted());

        get(memberOf(organization), id).statusCode(200).body("organizationId", equalTo(organization.toString()));
        notFound(get(memberOf(UUID.randomUUID()), id));
        notFound(get(anyone(), id));
        notFound(get(anyone().auth().oauth2(TestTokens.operator()), id));
    }

    @Test
    void anAnonymousDiagnosisIsForWhoeverKnowsItsId() {
        String id = submitted(anyone(), sheet.submitted());

        get(anyone(), id).statusCode(200).body("organizationId", nullValue());
        get(memberOf(organization), id).statusCode(200);
    }

    @Test
    void anIdThatDoesNotExistCannotBeToldFromSomeoneElses() {
        notFound(get(anyone(), UUID.randomUUID().toString()));
        notFound(get(anyone(), "not-an-id"));
    }

    @Test
    void anExpiredTokenIsRefusedThoughNoneIsNeeded() {
        String id = submitted(anyone(), sheet.submitted());

        get(anyone().auth().oauth2(TestTokens.expired(organization)), id).statusCode(401);
    }

    @Test
    void theListIsReadPieceByPieceTheLatestFirst() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, submitted(memberOf(organization), sheet.submitted()));
        }

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath piece =
                    list(organization, cursor).statusCode(200).extract().jsonPath();
            read.addAll(piece.getList("items.id"));
            cursor = piece.getString("nextCursor");
        } while (cursor != null);

        assertThat(read).isEqualTo(made);
    }

    @Test
    void aPieceSaysWhereTheListGoesOn() {
        submitted(memberOf(organization), sheet.submitted());
        submitted(memberOf(organization), sheet.submitted());
        submitted(memberOf(organization), sheet.submitted());

        list(organization, null)
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void aListHoldsNobodyElsesDiagnoses() {
        submitted(memberOf(UUID.randomUUID()), sheet.submitted());
        submitted(anyone(), sheet.submitted());

        list(organization, null).statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void theListOfAnotherOrganizationIs404() {
        notFound(memberOf(UUID.randomUUID()).get(listOf(organization)).then());
    }

    @Test
    void theListIsForSignedInPeople() {
        anyone().get(listOf(organization)).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        anyone().auth()
                .oauth2(TestTokens.operator())
                .get(listOf(organization))
                .then()
                .statusCode(403);
    }

    @Test
    void aCursorOfAnotherListOrALimitOutOfRangeIsRefused() {
        submitted(memberOf(organization), sheet.submitted());
        submitted(memberOf(organization), sheet.submitted());
        submitted(memberOf(organization), sheet.submitted());
        String cursor = list(organization, null).extract().path("nextCursor");

        list(UUID.randomUUID(), cursor).statusCode(400).body("code", equalTo("invalid-cursor"));
        list(organization, cursor + "A").statusCode(400).body("code", equalTo("invalid-cursor"));
        memberOf(organization)
                .get(listOf(organization) + "?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limit"));
    }

    private static ValidatableResponse get(RequestSpecification caller, String id) {
        return caller.get("/v1/diagnoses/" + id).then();
    }

    private static ValidatableResponse list(UUID organization, String cursor) {
        RequestSpecification caller = memberOf(organization).queryParam("limit", 2);
        return (cursor == null ? caller : caller.queryParam("cursor", cursor))
                .get(listOf(organization))
                .then();
    }

    private static String listOf(UUID organization) {
        return "/v1/organizations/" + organization + "/diagnoses";
    }

    private static void notFound(ValidatableResponse response) {
        response.statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("指定されたものは見つかりません。"));
    }
}
