package jp.hoshimori.diagnosis.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.adminOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.json;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.ImportFile;
import jp.hoshimori.diagnosis.bulk.Partner;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import jp.hoshimori.testing.SignedInReads;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to those who still sign in for an organization that was merged into another one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PeopleOfMergedOrganizationsTest {

    private static final String MERGED = "410 organization-merged";
    private static final String[] SCOPES = {"diagnoses:read", "diagnoses:import"};

    private static final List<SubmittedAnswer> ANSWERS =
            AnswerSheet.all(PARTIAL).submitted();

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();

    @Test
    void everyReadForAnOrganizationIsRefusedAndForNoOtherOrganization() {
        Merging.merge(from, into);

        Map<String, String> answers = SignedInReads.answersTo(from, SCOPES);

        assertThat(answers)
                .containsEntry("/v1/organizations/{organizationId}/diagnoses", MERGED)
                .containsEntry("/v1/organizations/{organizationId}/diagnosis-trend", MERGED)
                .containsEntry("/v1/organizations/{organizationId}/handbook-versions", MERGED)
                .containsEntry("/v1/organizations/{organizationId}/handbook-versions/{version}/handbook.pdf", MERGED)
                .containsEntry(
                        "/v1/organizations/{organizationId}/handbook-versions/{version}/acknowledgements", MERGED)
                .containsEntry("/v1/group-sessions/{groupSessionId}/totals", MERGED)
                .containsEntry("/v1/group-sessions/{groupSessionId}/totals/events", MERGED)
                .containsEntry("/v1/operations/{operationId}/results.csv", MERGED)
                .containsEntry("/v1/disclosed-diagnoses", MERGED)
                .containsEntry("/v1/granted-diagnoses", MERGED)
                .containsEntry("/v1/diagnosis-dead-letters", "403 forbidden");
        assertThat(answers.values()).containsOnly(MERGED, "403 forbidden");
        assertThat(answers.values().stream().filter("403 forbidden"::equals)).hasSizeLessThan(4);
        assertThat(SignedInReads.answersTo(into, SCOPES).values()).doesNotContain(MERGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "text/csv"})
    void aPartnerThatWasMergedGetsNoEmptyFile(String type) {
        Merging.merge(from, into);

        ValidatableResponse answer = new Partner(from)
                .with("diagnoses:read")
                .accept(type)
                .get("/v1/granted-diagnoses")
                .then();

        refused(answer, into);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/report.pdf",
                "/answers.csv",
                "/result.csv",
                "/changes",
                "/comparison",
                "/measures",
                "/path?target=100"
            })
    void whatOfADiagnosisWentAlongIsRefusedAndNotJustMissing(String part) {
        String moved = submitted(memberOf(from), ANSWERS);
        String anonymous = submitted(anyone(), ANSWERS);

        Merging.merge(from, into);

        refused(memberOf(from).get("/v1/diagnoses/" + moved + part).then(), into);
        memberOf(into).get("/v1/diagnoses/" + moved + part).then().statusCode(200);
        memberOf(from).get("/v1/diagnoses/" + anonymous + part).then().statusCode(200);
        anyone().get("/v1/diagnoses/" + moved + part).then().statusCode(404);
    }

    @Test
    void itsDraftsAreRefusedAndThoseOfNobodyGoOn() {
        String moved = begun(from);
        String anonymous = anyone().body(Map.of("questionnaire", EDITION))
                .post("/v1/diagnosis-drafts")
                .path("id");

        Merging.merge(from, into);

        refused(memberOf(from).get("/v1/diagnosis-drafts/" + moved).then(), into);
        refused(answered(moved), into);
        refused(
                memberOf(from)
                        .post("/v1/diagnosis-drafts/" + moved + "/completion")
                        .then(),
                into);
        answered(anonymous).statusCode(204);
        memberOf(from).get("/v1/diagnosis-drafts/" + anonymous).then().statusCode(200);
    }

    @Test
    void whateverTheyMakeChangeOrDeleteIsRefused() {
        String moved = submitted(memberOf(from), ANSWERS);
        String anonymous = submitted(anyone(), ANSWERS);
        UUID last = UUID.randomUUID();
        Merging.merge(from, into);
        Merging.merge(into, last);

        refused(submit(memberOf(from), submission(ANSWERS)), last);
        refused(begin(Map.of("questionnaire", EDITION)), last);
        refused(begin(Map.of("questionnaire", EDITION, "prefilledFrom", "LAST")), last);
        refused(
                memberOf(from)
                        .body(Map.of(
                                "questionnaire",
                                EDITION,
                                "aggregation",
                                "AVERAGE",
                                "sites",
                                List.of(Map.of("name", "本社", "answers", json(ANSWERS)))))
                        .post("/v1/site-diagnoses")
                        .then(),
                last);
        refused(memberOf(from).post("/v1/diagnoses/" + anonymous + "/claim").then(), last);
        refused(
                adminOf(from)
                        .header("If-Match", "*")
                        .delete("/v1/diagnoses/" + moved)
                        .then(),
                last);
        refused(adminOf(from).delete("/v1/organizations/" + from + "/diagnoses").then(), last);
        refused(
                adminOf(from)
                        .body(Map.of("diagnosisId", moved, "language", "ja"))
                        .post("/v1/organizations/" + from + "/handbook-versions")
                        .then(),
                last);
        refused(
                adminOf(from)
                        .post("/v1/organizations/" + from + "/handbook-versions/1/publication")
                        .then(),
                last);
        refused(
                memberOf(from)
                        .body(Map.of(
                                "title",
                                "講習会",
                                "questionnaire",
                                EDITION,
                                "closesAt",
                                Instant.now().plus(1, ChronoUnit.HOURS).toString()))
                        .post("/v1/group-sessions")
                        .then(),
                last);
        refused(
                new Partner(from)
                        .upload(
                                "text/csv",
                                ImportFile.empty().of(from, "A-1", "4").text().getBytes(UTF_8)),
                last);
        memberOf(last).get("/v1/diagnoses/" + moved).then().statusCode(200);
    }

    @Test
    void whatIsForEverybodyIsForThemToo() {
        Merging.merge(from, into);

        for (String address : List.of("/v1/questionnaires", "/v1/advice", "/v1/statistics/diagnoses")) {
            memberOf(from).get(address).then().statusCode(200);
        }
        memberOf(from)
                .get("/v1/published-handbooks/AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(404);
        memberOf(from).get("/v1/group-session-codes/AAAAAAAA").then().statusCode(404);
    }

    @Test
    void anOperatorWorksOnUnderWhateverOrganization() {
        Merging.merge(from, into);

        anyone().auth()
                .oauth2(TestTokens.operator(from))
                .get("/v1/questionnaire-editions")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverTheOtherOneLetsReadReadsOn() {
        Partner partner = Partner.unknown();
        Stored.grant(into, partner.organization(), "diagnoses:read");
        String id = submitted(memberOf(into), ANSWERS);

        Merging.merge(from, into);

        assertThat(partner.with("diagnoses:read")
                        .get("/v1/granted-diagnoses")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(id);
    }

    /** For whom and whether it was merged, the rows; commit. */
    @Test
    void itCostsAListNoStatement() {
        try (SentStatements statements = SentStatements.counting()) {
            memberOf(from)
                    .get("/v1/organizations/" + from + "/diagnoses")
                    .then()
                    .statusCode(200);

            assertThat(statements.executed()).isEqualTo(3);
        }
    }

    private static String begun(UUID organization) {
        return memberOf(organization)
                .body(Map.of("questionnaire", EDITION))
                .post("/v1/diagnosis-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse begin(Map<String, String> draft) {
        return memberOf(from).body(draft).post("/v1/diagnosis-drafts").then();
    }

    private ValidatableResponse answered(String draft) {
        return memberOf(from)
                .body(Map.of("answer", "PARTIAL"))
                .put("/v1/diagnosis-drafts/" + draft + "/answers/1")
                .then();
    }

    private static void refused(ValidatableResponse answer, UUID goesOn) {
        answer.statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo("organization-merged"))
                .body("detail", containsString(goesOn.toString()));
    }
}
