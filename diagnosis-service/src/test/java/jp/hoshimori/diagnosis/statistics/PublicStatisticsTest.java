package jp.hoshimori.diagnosis.statistics;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.add;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.change;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.countAll;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.planForSystem;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.CountDiagnoses;
import jp.hoshimori.diagnosis.comparison.StoredDiagnoses.Company;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Today;
import org.junit.jupiter.api.Test;

/** Each test has a month of its own, long ago. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublicStatisticsTest {

    private static final Company BUILDER = new Company("D", "EMPLOYEES_6_20", null);
    private static final Company SHOP = new Company("I", "EMPLOYEES_6_20", "13");

    @Inject
    CountDiagnoses countDiagnoses;

    @Inject
    PublishStatistics publishStatistics;

    @Inject
    Clock clock;

    @Test
    void aMonthIsPublishedByIndustrySizeAndPrefecture() {
        diagnoses(30, BUILDER, AnswerSheet.all(PARTIAL), "2001-02-10T00:00:00Z");
        diagnoses(20, SHOP, AnswerSheet.all(IMPLEMENTED), "2001-02-28T14:59:59Z");

        publish();

        statistics("?from=2001-02&to=2001-02")
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("smallestGroup", equalTo(20))
                .body("items", hasSize(1))
                .body("items[0].month", equalTo("2001-02"))
                .body("items[0].respondents", equalTo(50))
                .body("items[0].mean", equalTo(70.0f))
                .body("items[0].bands.respondents", equalTo(List.of(20, 0, 30, 0)))
                .body("items[0].industries.code", equalTo(List.of("D", "I")))
                .body("items[0].industries[0].name", equalTo("建設業"))
                .body("items[0].industries[0].mean", equalTo(50.0f))
                .body("items[0].employeeBands.code", equalTo(List.of("EMPLOYEES_6_20")))
                .body("items[0].prefectures.code", equalTo(List.of("13", "NOT_STATED")));
    }

    @Test
    void aGroupThatIsTooSmallCannotBeComputedFromTheOthers() {
        diagnoses(40, BUILDER, AnswerSheet.all(PARTIAL), "2002-02-10T00:00:00Z");
        diagnoses(25, Company.UNKNOWN, AnswerSheet.all(PARTIAL), "2002-02-10T00:00:00Z");
        diagnoses(19, SHOP, AnswerSheet.all(IMPLEMENTED), "2002-02-10T00:00:00Z");

        publish();

        statistics("?from=2002-02&to=2002-02")
                .body("items[0].respondents", equalTo(84))
                .body("items[0].industries.code", equalTo(List.of("D")))
                .body("items[0].employeeBands.code", equalTo(List.of("EMPLOYEES_6_20", "NOT_STATED")))
                .body("items[0].prefectures", hasSize(0));
    }

    @Test
    void aMonthWithTooFewRespondentsAndAMonthThatIsNotOverAreNotPublished() {
        YearMonth now = YearMonth.from(Today.inJapan());
        diagnoses(19, SHOP, AnswerSheet.all(PARTIAL), "2003-02-10T00:00:00Z");
        diagnoses(20, SHOP, AnswerSheet.all(PARTIAL), clock.instant().toString());

        publish();

        statistics("?from=2003-01&to=2003-12").statusCode(200).body("items", hasSize(0));
        statistics("?from=%s&to=%s".formatted(now, now)).statusCode(200).body("items", hasSize(0));
    }

    @Test
    void whatIsPublishedDoesNotChangeWhenMoreIsHeardLater() {
        diagnoses(20, BUILDER, AnswerSheet.all(PARTIAL), "2004-02-10T00:00:00Z");
        publish();
        String published = statistics("?from=2004-02&to=2004-02").extract().asString();

        diagnoses(20, BUILDER, AnswerSheet.all(IMPLEMENTED), "2004-02-10T00:00:00Z");
        publish();

        assertThat(statistics("?from=2004-02&to=2004-02").extract().asString()).isEqualTo(published);
    }

    @Test
    void theSameIsThereAsCsv() {
        diagnoses(20, BUILDER, AnswerSheet.all(PARTIAL), "2005-02-10T00:00:00Z");
        publish();

        byte[] file = given().accept("text/csv")
                .header("Accept-Language", "en")
                .get("/v1/statistics/diagnoses?from=2005-02&to=2005-02")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("diagnosis-statistics_2005-02_2005-02.csv"))
                .extract()
                .asByteArray();

        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("\ufeff")
                .contains("""
                        month,questionnaire,dimension,code,name,respondents,mean,ENTRY_LEVEL_ACHIEVED,PARTLY_INSUFFICIENT,INSUFFICIENT,CRITICAL
                        2005-02,jisha25-3.1,ALL,ALL,All,20,50.0,0,0,20,0
                        2005-02,jisha25-3.1,EMPLOYEE_BAND,EMPLOYEES_6_20,6 to 20 people,20,50.0,0,0,20,0
                        2005-02,jisha25-3.1,INDUSTRY,D,Construction,20,50.0,0,0,20,0
                        2005-02,jisha25-3.1,PREFECTURE,NOT_STATED,Not stated,20,50.0,0,0,20,0
                        """.replace("\n", "\r\n"));
    }

    @Test
    void statisticsThatAreKnownAlreadyAreNotSentAgain() {
        String tag = statistics("?from=2006-01&to=2006-01").extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/statistics/diagnoses?from=2006-01&to=2006-01")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .accept("text/csv")
                .get("/v1/statistics/diagnoses?from=2006-01&to=2006-01")
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeAskedForIsRefusedInProblemDocuments() {
        statistics("?from=2026-13")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("?from"))
                .body("errors[0].code", equalTo("NOT_A_MONTH"));
        statistics("?from=2026-02&to=2026-01").statusCode(400).body("errors[0].code", equalTo("ENDS_BEFORE_IT_BEGINS"));
        statistics("?month=2026-01").statusCode(400).body("code", equalTo("unknown-parameter"));
        given().accept("application/xml").get("/v1/statistics/diagnoses").then().statusCode(406);
    }

    @Test
    void monthsAreReadByIndex() {
        change("INSERT INTO published_statistic"
                + " SELECT (1900 + y) || '-' || lpad(m::text, 2, '0'), 'explained-1.0', 'PREFECTURE', c::text, 20, 0, '{}',"
                + " '{}', now() FROM generate_series(0, 49) y, generate_series(1, 12) m, generate_series(1, 40) c");
        change("ANALYZE published_statistic");

        String plan = planForSystem(PublishedStatistics.READ, "1910-01", "1910-12");

        change("DELETE FROM published_statistic WHERE questionnaire = 'explained-1.0'");
        assertThat(plan).contains("published_statistic_pkey").doesNotContain("Seq Scan");
    }

    private void diagnoses(int count, Company company, AnswerSheet sheet, String completedAt) {
        for (int added = 0; added < count; added++) {
            add(UUID.randomUUID(), company, sheet, Instant.parse(completedAt));
        }
        countAll(countDiagnoses, 1000);
    }

    private void publish() {
        SystemAccess.call(() -> {
            try {
                return publishStatistics.publishDue();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static ValidatableResponse statistics(String query) {
        return given().get("/v1/statistics/diagnoses" + query).then();
    }
}
