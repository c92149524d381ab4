package jp.hoshimori.diagnosis.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.document.PdfStandards;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DiagnosisDocumentsTest {

    private final UUID organization = UUID.randomUUID();

    @Test
    void theReportIsSentAsAFileToKeep() throws Exception {
        String id = submitted(anyone());

        ValidatableResponse report = get(anyone(), id, "report.pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Language", "ja")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"self-diagnosis-report-\\d{4}-\\d\\d-\\d\\d\\.pdf\""));

        byte[] pdf = report.extract().asByteArray();
        assertThat(PdfText.of(pdf)).contains("合計点", "50", "/100点", "現在の状況:対策が不十分");
        assertThat(PdfStandards.violations(pdf)).isEmpty();
    }

    @Test
    void theReportIsInTheAskedLanguage() {
        String id = submitted(anyone());

        byte[] pdf = get(anyone().header("Accept-Language", "en"), id, "report.pdf")
                .statusCode(200)
                .header("Content-Language", "en")
                .extract()
                .asByteArray();

        assertThat(PdfText.of(pdf)).contains("Situation:Measuresareinsufficient");
    }

    @Test
    void theTablesAreSentForSpreadsheets() {
        String id = submitted(anyone());

        get(anyone(), id, "answers.csv").statusCode(200).contentType("text/csv").body(startsWith("\uFEFF設問,区分"));
        get(anyone(), id, "result.csv").statusCode(200).contentType("text/csv").body(startsWith("\uFEFF診断,版"));
    }

    @Test
    void aTableIsUtf8() {
        String id = submitted(anyone());

        byte[] table = get(anyone(), id, "answers.csv").extract().asByteArray();

        assertThat(new String(table, StandardCharsets.UTF_8)).contains("一部実施している");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "answers.csv", "result.csv"})
    void aFileIsForThoseWhoMayReadTheDiagnosis(String file) {
        String id = submitted(memberOf(organization));

        get(memberOf(organization), id, file).statusCode(200);
        notFound(get(memberOf(UUID.randomUUID()), id, file));
        notFound(get(anyone(), id, file));
        notFound(get(given().auth().oauth2(TestTokens.operator()), id, file));
        notFound(get(anyone(), UUID.randomUUID().toString(), file));
        notFound(get(anyone(), "not-an-id", file));
        get(given().auth().oauth2(TestTokens.expired(organization)), id, file).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "answers.csv", "result.csv"})
    void aFileThatIsKnownAlreadyIsNotSentAgain(String file) {
        String id = submitted(anyone());
        String tag = get(anyone(), id, file).extract().header("ETag");

        get(anyone().header("If-None-Match", tag), id, file).statusCode(304).body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "answers.csv", "result.csv"})
    void unknownParametersAndOtherFormsAreRefused(String file) {
        String id = submitted(anyone());

        get(anyone().queryParam("page", 1), id, file).statusCode(400).contentType("application/problem+json");
        get(anyone().accept("image/png"), id, file).statusCode(406).contentType("application/problem+json");
    }

    @Test
    void theResultItselfIsStillReadAsJson() {
        String id = submitted(anyone());

        given().get("/v1/diagnoses/" + id).then().statusCode(200).contentType(ContentType.JSON);
    }

    private static RequestSpecification anyone() {
        return given();
    }

    private static RequestSpecification memberOf(UUID organization) {
        return given().auth().oauth2(TestTokens.member(organization));
    }

    private static String submitted(RequestSpecification caller) {
        List<Map<String, Object>> answers = IntStream.rangeClosed(1, 25)
                .mapToObj(question -> Map.<String, Object>of("question", question, "answer", "PARTIAL"))
                .toList();
        return caller.contentType(ContentType.JSON)
                .body(Map.of("questionnaire", "jisha25-3.1", "answers", answers))
                .post("/v1/diagnoses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse get(RequestSpecification caller, String id, String file) {
        return caller.get("/v1/diagnoses/" + id + "/" + file).then();
    }

    private static void notFound(ValidatableResponse response) {
        response.statusCode(404).contentType("application/problem+json").body("code", equalTo("not-found"));
    }
}
