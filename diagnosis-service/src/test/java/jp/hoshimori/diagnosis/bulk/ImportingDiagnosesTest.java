package jp.hoshimori.diagnosis.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportingDiagnosesTest {

    private final Partner partner = Partner.unknown();
    private final UUID organization = UUID.randomUUID();

    @Inject
    ImportWorker worker;

    @Test
    void anUploadIsAnsweredAtOnceAndWorkedOffAfterwards() {
        ValidatableResponse answer =
                partner.upload("text/csv", ImportFile.of(250, "A-").text().getBytes(StandardCharsets.UTF_8));
        String operation = answer.statusCode(202)
                .header("Retry-After", "1")
                .header("Location", startsWith("/v1/operations/"))
                .body("state", equalTo("WAITING"))
                .body("rows.total", equalTo(250))
                .body("percent", equalTo(0))
                .extract()
                .header("Location");

        worker.work();

        partner.get(operation)
                .statusCode(200)
                .body("state", equalTo("SUCCEEDED"))
                .body("percent", equalTo(100))
                .body("rows.accepted", equalTo(250))
                .body("rows.rejected", equalTo(0));
        assertThat(Stored.number(
                        "SELECT count(*) FROM operation_piece WHERE organization_id = ?", partner.organization()))
                .isZero();
    }

    @Test
    void anAcceptedRowIsItsOrganizationsDiagnosis() {
        Stored.grant(organization, partner.organization(), "diagnoses:write");
        String completedAt = "2026-04-01T01:23:45.678901Z";
        String before = Stored.text("SELECT now()");

        String operation = work(ImportFile.empty().completedAt(completedAt).of(organization, "A-1", "一部実施している"));

        String id = (String) partner.results(operation).get(0).get("diagnosisId");
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.member(organization))
                .get("/v1/diagnoses/" + id)
                .then()
                .statusCode(200)
                .body("organizationId", equalTo(organization.toString()))
                .body("score", equalTo(50))
                .body("band", equalTo("INSUFFICIENT"))
                .body("completedAt", equalTo(completedAt))
                .body("answers.answer.unique()", equalTo(List.of("PARTIAL")));
        assertThat(Stored.number(
                        "SELECT count(*) FROM diagnosis WHERE id = ?::uuid AND industry = 'E' AND prefecture = '13'"
                                + " AND employee_band = 'EMPLOYEES_6_20' AND updated_at > ?::timestamptz",
                        id,
                        before))
                .isOne();
    }

    @Test
    void othersHearOfEachAcceptedRow() {
        String operation = work(ImportFile.of(3, "A-"));
        List<String> ids = partner.results(operation).stream()
                .map(result -> (String) result.get("diagnosisId"))
                .toList();

        List<ConsumerRecord<String, byte[]>> events = await().until(
                        () -> Topic.of("hoshimori.diagnosis").records().stream()
                                .filter(event -> ids.contains(event.key()))
                                .toList(),
                        heard -> heard.size() == 3);

        assertThat(events)
                .extracting(event -> new String(event.value(), StandardCharsets.UTF_8))
                .allSatisfy(payload -> {
                    assertThat(EventContract.violations(DiagnosisCompleted.TYPE, payload))
                            .isEmpty();
                    assertThat(operation).endsWith("/" + JsonPath.from(payload).getString("importId"));
                });
    }

    @Test
    void anAnonymousRowIsForWhoeverKnowsItsId() {
        String operation = work(ImportFile.empty().anonymous("A-1", "-1"));

        String id = (String) partner.results(operation).get(0).get("diagnosisId");
        RestAssured.get("/v1/diagnoses/" + id)
                .then()
                .statusCode(200)
                .body("score", equalTo(-25))
                .body("organizationId", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with a mark", "windows-31j"})
    void japaneseSpreadsheetsAreReadInTheirEncodings(String encoding) {
        String mark = encoding.endsWith("mark") ? "\uFEFF" : "";
        Charset charset = Charset.forName(encoding.split(" ", 2)[0]);
        byte[] file = (mark + ImportFile.empty().anonymous("A-1", "一部実施している").text()).getBytes(charset);

        String operation =
                partner.upload("text/csv", file).statusCode(202).extract().header("Location");
        worker.work();

        partner.get(operation).body("rows.accepted", equalTo(1));
    }

    @Test
    void linesOfJsonAreReadToo() {
        Stored.grant(organization, partner.organization(), "diagnoses:write");
        String good = json("A-1", organization.toString(), "PARTIAL", 25);
        String short24 = json("A-2", "", "PARTIAL", 24);
        String file = good + "\n" + short24 + "\n{\"externalId\": 1}\nnull\n{\"externalId\":\"A-3\",\"x\":1}\n";

        String operation = partner.upload("application/x-ndjson", file.getBytes(StandardCharsets.UTF_8))
                .statusCode(202)
                .extract()
                .header("Location");
        worker.work();

        List<Map<String, Object>> results = partner.results(operation);
        assertThat(results)
                .extracting(result -> result.get("outcome"))
                .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(codes(results.get(1))).containsExactly("MISSING_ANSWER");
        assertThat(codes(results.get(3))).containsExactly("MALFORMED_ROW");
    }

    @Test
    void aPartnersIdNamesOneDiagnosisHoweverOftenItIsSent() {
        ImportFile file = ImportFile.of(3, "A-").anonymous("A-2", "0");
        List<Map<String, Object>> first = partner.results(work(file));

        List<Map<String, Object>> second = partner.results(work(ImportFile.of(4, "A-")));

        assertThat(first.get(3).get("outcome")).isEqualTo("ALREADY_THERE");
        assertThat(first.get(3).get("diagnosisId")).isEqualTo(first.get(1).get("diagnosisId"));
        assertThat(second)
                .extracting(result -> result.get("outcome"))
                .containsExactly("ALREADY_THERE", "ALREADY_THERE", "ALREADY_THERE", "ACCEPTED");
        assertThat(second.subList(0, 3))
                .extracting(result -> result.get("diagnosisId"))
                .containsExactlyElementsOf(first.subList(0, 3).stream()
                        .map(result -> result.get("diagnosisId"))
                        .toList());
    }

    @Test
    void anotherPartnersIdsAreItsOwn() {
        work(ImportFile.of(1, "A-"));
        Partner other = Partner.unknown();

        String operation = other.imported(ImportFile.of(1, "A-"));
        worker.work();

        assertThat(other.results(operation).get(0).get("outcome")).isEqualTo("ACCEPTED");
    }

    @Test
    void nothingIsStoredForAnOrganizationThatGrantsNothing() {
        UUID reader = UUID.randomUUID();
        UUID revoked = UUID.randomUUID();
        UUID expired = UUID.randomUUID();
        UUID toAnother = UUID.randomUUID();
        Stored.grant(reader, partner.organization(), "diagnoses:read");
        Stored.grant(revoked, partner.organization(), "diagnoses:write");
        Stored.change("UPDATE access_grant SET revoked_at = now() WHERE organization_id = ?", revoked);
        Stored.grant(expired, partner.organization(), "diagnoses:write");
        Stored.change("UPDATE access_grant SET expires_at = now() WHERE organization_id = ?", expired);
        Stored.grant(toAnother, UUID.randomUUID(), "diagnoses:write");
        List<UUID> organizations = List.of(organization, reader, revoked, expired, toAnother);
        ImportFile file = ImportFile.empty();
        organizations.forEach(each -> file.of(each, each.toString(), "4"));

        String operation = work(file);

        assertThat(partner.results(operation))
                .allSatisfy(result -> assertThat(codes(result)).containsExactly("NOT_GRANTED"));
        assertThat(Stored.number(
                        "SELECT count(*) FROM diagnosis WHERE organization_id::text = ANY (string_to_array(?, ','))",
                        organizations.stream().map(UUID::toString).collect(Collectors.joining(","))))
                .isZero();
    }

    @Test
    void anOrganizationNeedsNoGrantForItself() {
        String operation = work(ImportFile.empty().of(partner.organization(), "A-1", "4"));

        assertThat(partner.results(operation).get(0).get("outcome")).isEqualTo("ACCEPTED");
    }

    @Test
    void eachRowSaysWhatIsWrongWithItAndTheOthersAreTaken() {
        String operation = work(ImportFile.empty()
                .anonymous("A-1", "4")
                .line("")
                .line("\"A-2")
                .anonymous("=cmd|' /C calc'!A0", "yes")
                .anonymous("A-3", "4"));

        List<Map<String, Object>> results = partner.results(operation);

        assertThat(results).extracting(result -> result.get("line")).containsExactly(2, 4, 5, 6);
        assertThat(results)
                .extracting(result -> result.get("outcome"))
                .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "ACCEPTED");
        assertThat(codes(results.get(1))).containsExactly("MALFORMED_ROW");
        assertThat(codes(results.get(2))).hasSize(26).contains("MALFORMED_EXTERNAL_ID", "UNKNOWN_ANSWER");
        assertThat(results.get(2)).doesNotContainKey("externalId");
        partner.get(operation).body("rows.total", equalTo(4)).body("rows.rejected", equalTo(2));
    }

    @Test
    void theResultsAreReadPieceByPieceAndByOutcome() {
        ImportFile file = ImportFile.of(3, "A-").anonymous("A-4", "?").anonymous("A-5", "?");
        String operation = work(file);

        JsonPath first = partner.get(operation + "/results?outcome=REJECTED&limit=1")
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath second = partner.get(
                        operation + "/results?outcome=REJECTED&limit=1&cursor=" + first.getString("nextCursor"))
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(first.getList("items.line")).containsExactly(5);
        assertThat(second.getList("items.line")).containsExactly(6);
        assertThat(second.getString("nextCursor")).isNull();
        partner.get(operation + "/results?outcome=LOST").statusCode(400).body("errors[0].pointer", equalTo("?outcome"));
    }

    @Test
    void theResultsAreAFileThatNoSpreadsheetTakesForFormulas() {
        String operation = work(ImportFile.empty().anonymous("-1", "4").anonymous("A-2", "?"));

        byte[] file = partner.get(operation + "/results.csv")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asByteArray();

        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFFline,outcome,externalId,diagnosisId,errors");
        assertThat(lines.get(1)).startsWith("2,ACCEPTED,'-1,");
        assertThat(lines.get(2)).startsWith("3,REJECTED,A-2,,").contains("q1 UNKNOWN_ANSWER");
        assertThat(lines).hasSize(3);
    }

    @Test
    void theSameUploadWithTheSameKeyIsTheSameOperation() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        byte[] file = ImportFile.of(1, "A-").text().getBytes(StandardCharsets.UTF_8);
        String subject = TestTokens.supporter(partner.organization(), "diagnoses:import");
        String first = uploadAs(subject, key, file).statusCode(202).extract().asString();

        ValidatableResponse second = uploadAs(subject, key, file);

        second.statusCode(202).header("Idempotency-Replayed", "true");
        assertThat(second.extract().asString()).isEqualTo(first);
        uploadAs(subject, key, ImportFile.of(2, "A-").text().getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(Stored.number("SELECT count(*) FROM operation WHERE organization_id = ?", partner.organization()))
                .isOne();
    }

    @Test
    void anOperationIsForItsOrganizationOnly() {
        String operation = partner.imported(ImportFile.of(1, "A-"));
        Partner stranger = Partner.unknown();

        stranger.get(operation).statusCode(404);
        stranger.get(operation + "/results").statusCode(404);
        stranger.get(operation + "/results.csv").statusCode(404);
        stranger.with("diagnoses:import")
                .post(operation + "/cancellation")
                .then()
                .statusCode(404);
        RestAssured.get(operation).then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.member(partner.organization()))
                .get(operation)
                .then()
                .statusCode(200);
    }

    @Test
    void anUnchangedOperationIsNotSentAgain() {
        String operation = partner.imported(ImportFile.of(1, "A-"));
        String tag = partner.get(operation).extract().header("ETag");

        int unchanged = statusKnowing(tag, operation);
        worker.work();

        assertThat(unchanged).isEqualTo(304);
        assertThat(statusKnowing(tag, operation)).isEqualTo(200);
    }

    @Test
    void onlySoManyImportsOfAnOrganizationWait() {
        for (int number = 0; number < 10; number++) {
            partner.imported(ImportFile.of(1, "A-" + number + "-"));
        }

        ValidatableResponse oneTooMany =
                partner.upload("text/csv", ImportFile.of(1, "A-").text().getBytes(StandardCharsets.UTF_8));

        oneTooMany.statusCode(409).body("code", equalTo("conflict"));
        worker.work();
        partner.imported(ImportFile.of(1, "A-"));
        worker.work();
    }

    @Test
    void twoPartnersImportsAreNotMixedUp() {
        Partner other = Partner.unknown();
        String mine = partner.imported(ImportFile.of(150, "A-"));
        String theirs = other.imported(ImportFile.of(150, "A-"));

        worker.work();

        partner.get(mine).body("rows.accepted", equalTo(150));
        other.get(theirs).body("rows.accepted", equalTo(150));
        partner.get(mine + "/results").body("items.externalId", hasItem("A-1"));
    }

    private int statusKnowing(String tag, String operation) {
        return partner.with("diagnoses:import")
                .header("If-None-Match", tag)
                .get(operation)
                .statusCode();
    }

    private ValidatableResponse uploadAs(String token, Map<String, String> headers, byte[] file) {
        return partner.upload(RestAssured.given().auth().oauth2(token).headers(headers), "text/csv", file);
    }

    private String work(ImportFile file) {
        String operation = partner.imported(file);
        worker.work();
        return operation;
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> result) {
        return ((List<Map<String, String>>) result.get("errors"))
                .stream().map(error -> error.get("code")).toList();
    }

    private static String json(String externalId, String organization, String answer, int answers) {
        String list = IntStream.rangeClosed(1, answers)
                .mapToObj(question -> "{\"question\":%d,\"answer\":\"%s\"}".formatted(question, answer))
                .collect(Collectors.joining(","));
        return """
               {"externalId":"%s","organizationId":"%s","completedAt":"%s","questionnaire":"jisha25-3.1",\
               "profile":{"industry":"E"},"answers":[%s]}""".formatted(externalId, organization, Instant.now().minusSeconds(60), list);
    }
}
