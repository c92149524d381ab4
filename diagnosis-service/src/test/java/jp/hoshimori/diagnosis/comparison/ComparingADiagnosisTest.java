package jp.hoshimori.diagnosis.comparison;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.add;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.countAll;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.countFromTheBeginning;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.StoredDiagnoses.Company;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ComparingADiagnosisTest {

    private static final AnswerSheet BETTER = AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 20);
    private static final AnswerSheet WORSE = AnswerSheet.all(NOT_IMPLEMENTED).with(PARTIAL, 1);

    private final UUID organization = UUID.randomUUID();

    @Inject
    CountDiagnoses countDiagnoses;

    @Inject
    ObjectMapper json;

    @Test
    void aDiagnosisIsComparedWithItsLikeOnceThereAreTwentyOfThem() {
        Company company = new Company("C", "EMPLOYEES_301_OR_MORE", "47");
        UUID id = respondents(company, 19);
        compare(anyone(), id).body("group.prefecture", nullValue());

        add(null, company, WORSE, Instant.now());
        countAll(countDiagnoses, 100);

        compare(anyone(), id)
                .body("group.industry", equalTo("C"))
                .body("group.employeeBand", equalTo("EMPLOYEES_301_OR_MORE"))
                .body("group.prefecture", equalTo("47"))
                .body("group.description", equalTo("鉱業，採石業，砂利採取業 × 301人以上 × 沖縄県"))
                .body("group.respondents", equalTo(20))
                .body("group.minimum", equalTo(2))
                .body("group.firstQuartile", equalTo(2))
                .body("group.median", equalTo(2))
                .body("group.thirdQuartile", equalTo(2))
                .body("group.maximum", equalTo(96))
                .body("group.percentile", equalTo(98))
                .body("explanations", hasSize(0))
                .body("questions[0].percentDoing", equalTo(100))
                .body("questions[0].answer", equalTo("IMPLEMENTED"))
                .body("questions[0].references[0].percentDoing", equalTo(73.0f))
                .body("questions[1].percentDoing", equalTo(5))
                .body("questions[19].percentDoing", equalTo(0))
                .body("references[0].verification", equalTo("UNVERIFIED"));
    }

    @Test
    void aGroupThatIsTooSmallGivesWayToAWiderOneAndSaysSo() {
        UUID id = respondents(new Company("F", "EMPLOYEES_301_OR_MORE", "46"), 19);
        add(null, new Company("F", "EMPLOYEES_301_OR_MORE", "45"), WORSE, Instant.now());
        countAll(countDiagnoses, 100);

        compare(anyone().header("Accept-Language", "en"), id)
                .body("group.description", equalTo("Electricity, gas, heat supply and water × 301 people or more"))
                .body("group.respondents", equalTo(20))
                .body("explanations", hasSize(1))
                .body("explanations[0].code", equalTo("TOO_FEW_RESPONDENTS"))
                .body("explanations[0].message", containsString("Kagoshima"));
    }

    @Test
    void withoutEnoughRespondentsOfAnyKindThereAreNoFigures() {
        UUID id = add(null, Company.UNKNOWN, BETTER, Instant.now());
        countFromTheBeginning();

        compare(anyone(), id)
                .body("group", nullValue())
                .body("questions[0].percentDoing", nullValue())
                .body("questions[0].references[0].reference", equalTo("ipa-sme-survey-2024"))
                .body("explanations.code", equalTo(List.of("NOT_KNOWN", "TOO_FEW_RESPONDENTS")));
    }

    @Test
    void theExamplesInTheApiDocumentHaveTheShapeOfTheAnswer() throws IOException {
        UUID id = respondents(new Company("C", "EMPLOYEES_101_300", "44"), 20);

        JsonNode answer = json.readTree(compare(anyone(), id).extract().asString());

        JsonNode example = json.readTree(ComparisonExamples.WITH_GROUP);
        assertThat(names(answer)).containsAll(names(json.readTree(ComparisonExamples.WITHOUT_GROUP)));
        assertThat(names(answer)).containsExactlyInAnyOrderElementsOf(names(example));
        assertThat(names(answer.get("group"))).containsAll(names(example.get("group")));
        assertThat(names(answer.at("/questions/0"))).isEqualTo(names(example.at("/questions/0")));
    }

    @Test
    void aComparisonThatIsKnownAlreadyIsNotSentAgain() {
        UUID id = respondents(new Company("C", "EMPLOYEES_21_50", "43"), 20);
        String tag = compare(anyone(), id)
                .header("Cache-Control", "private, max-age=60")
                .extract()
                .header("ETag");

        get(anyone().header("If-None-Match", tag), id).statusCode(304);
        get(anyone().header("If-None-Match", tag).header("Accept-Language", "en"), id)
                .statusCode(200);
    }

    @Test
    void anOrganizationsComparisonIsForItsPeopleOnly() {
        UUID id = add(organization, Company.UNKNOWN, BETTER, Instant.now());

        get(anyone().auth().oauth2(TestTokens.member(organization)), id).statusCode(200);
        get(anyone().auth().oauth2(TestTokens.member(UUID.randomUUID())), id).statusCode(404);
        get(anyone(), id).statusCode(404).contentType("application/problem+json");
        get(anyone(), UUID.randomUUID()).statusCode(404);
        anyone().get("/v1/diagnoses/x/comparison").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void aParameterThatIsNotKnownIsRefused() {
        UUID id = add(null, Company.UNKNOWN, BETTER, Instant.now());

        get(anyone().queryParam("industry", "E"), id).statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    /** So many respondents of one kind, all counted, the first of them better than the others; its id. */
    private UUID respondents(Company company, int count) {
        UUID first = add(null, company, BETTER, Instant.now());
        for (int added = 1; added < count; added++) {
            add(null, company, WORSE, Instant.now());
        }
        countAll(countDiagnoses, 100);
        return first;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static RequestSpecification anyone() {
        return given();
    }

    private static ValidatableResponse compare(RequestSpecification caller, UUID id) {
        return get(caller, id).statusCode(200);
    }

    private static ValidatableResponse get(RequestSpecification caller, UUID id) {
        return caller.get("/v1/diagnoses/" + id + "/comparison").then();
    }
}
