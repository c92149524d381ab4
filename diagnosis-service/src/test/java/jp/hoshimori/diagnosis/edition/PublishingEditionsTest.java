package jp.hoshimori.diagnosis.edition;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.diagnosis.edition.EditionApi.answer;
import static jp.hoshimori.diagnosis.edition.EditionApi.document;
import static jp.hoshimori.diagnosis.edition.EditionApi.draft;
import static jp.hoshimori.diagnosis.edition.EditionApi.find;
import static jp.hoshimori.diagnosis.edition.EditionApi.load;
import static jp.hoshimori.diagnosis.edition.EditionApi.newId;
import static jp.hoshimori.diagnosis.edition.EditionApi.publish;
import static jp.hoshimori.diagnosis.edition.EditionApi.published;
import static jp.hoshimori.diagnosis.edition.EditionApi.remove;
import static jp.hoshimori.diagnosis.edition.EditionApi.replace;
import static jp.hoshimori.diagnosis.edition.EditionApi.score;
import static jp.hoshimori.diagnosis.edition.EditionApi.shadowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Today;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublishingEditionsTest {

    private final LocalDate today = Today.inJapan();

    @Test
    void whatPastAnswersWouldHaveBeenWorthIsKeptWithTheEdition() {
        answer(published(today)).statusCode(201);
        String id = draft();

        JsonPath scoring = score(id, 10_000)
                .statusCode(201)
                .header("Location", endsWith("/v1/questionnaire-editions/" + id))
                .extract()
                .jsonPath();

        assertThat(scoring.getInt("diagnoses"))
                .isPositive()
                .isEqualTo(scoring.getInt("sameBand")
                        + scoring.getInt("undecided")
                        + scoring.getList("bandChanges.diagnoses", Integer.class).stream()
                                .mapToInt(Integer::intValue)
                                .sum());
        JsonPath kept = find(id).extract().jsonPath();
        assertThat(kept.getString("state")).isEqualTo("SHADOW");
        assertThat(kept.getMap("shadowScoring")).isEqualTo(scoring.getMap(""));
    }

    @Test
    void everyOrganizationsAnswersCount() {
        String answered = published(today);
        String id = draft();
        int before = score(id, 10_000).extract().path("diagnoses");

        answer(given().auth().oauth2(TestTokens.member(UUID.randomUUID())), answered)
                .statusCode(201);

        score(id, 10_000).body("diagnoses", equalTo(before + 1));
    }

    @Test
    void anEditionIsNotPublishedBeforeItIsScoredOnPastAnswers() {
        String id = draft();

        publish(id, today).statusCode(409).body("code", equalTo("questionnaire-edition-not-shadow-scored"));

        given().get("/v1/questionnaires/" + id).then().statusCode(404);
    }

    @Test
    void aPublishedEditionIsListedAndAnsweredFromItsDay() {
        String id = shadowed();

        publish(id, today)
                .statusCode(201)
                .header("Location", endsWith("/v1/questionnaires/" + id))
                .body("state", equalTo("PUBLISHED"))
                .body("document.effectiveFrom", equalTo(today.toString()))
                .body("acts.act", equalTo(List.of("LOADED", "SHADOW_SCORED", "PUBLISHED")));

        given().get("/v1/questionnaires").then().body("items.id", hasItem(id));
        given().get("/v1/questionnaires/" + id).then().statusCode(200).body("questions[1].topic", equalTo("BACKUPS"));
        String location = answer(id)
                .statusCode(201)
                .body("score", equalTo(6))
                .body("band", equalTo("CRITICAL"))
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("questionnaire", equalTo(id));
    }

    @Test
    void anEditionOfAComingDayIsListedButNotAnswered() {
        String id = published(today.plusDays(2));

        given().get("/v1/questionnaires").then().body("items.id", hasItem(id));
        answer(id).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_QUESTIONNAIRE"));
    }

    @Test
    void anEditionIsNotPublishedForADayThatHasPassed() {
        String id = shadowed();

        publish(id, today.minusDays(1)).statusCode(400).body("errors[0].pointer", equalTo("/effectiveFrom"));
        publish(id, LocalDate.of(9999, 1, 1)).statusCode(400).body("errors[0].code", equalTo("OUT_OF_RANGE"));

        find(id).body("state", equalTo("SHADOW"));
    }

    @Test
    void aPublishedEditionNeverChanges() {
        String id = published(today.plusDays(1));
        String before = find(id).extract().asString();

        Stream.of(
                        replace(id, "*", document(id)),
                        remove(id, "*"),
                        score(id, 10),
                        publish(id, today.plusDays(1)),
                        publish(id, today.plusDays(3)))
                .forEach(answer -> answer.statusCode(409).body("code", equalTo("questionnaire-edition-published")));

        assertThat(find(id).extract().asString()).isEqualTo(before);
    }

    @Test
    void anEditionIsNotPublishedWhileThereIsNoAdviceOnATopic() {
        String id = newId();
        load(document(id).replace("\"BACKUPS\"", '"' + UncoveredTopics.UNCOVERED + '"'))
                .statusCode(201);
        score(id, 10).statusCode(201);

        publish(id, today)
                .statusCode(409)
                .body("code", equalTo("topics-without-advice"))
                .body("detail", containsString(UncoveredTopics.UNCOVERED));
    }

    @Test
    void ofTwoOperatorsWhoPublishAtOnceOneDoes() {
        String id = shadowed();

        List<Integer> statuses = Stream.of(today.plusDays(1), today.plusDays(2))
                .map(day -> CompletableFuture.supplyAsync(
                        () -> publish(id, day).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ofTwoOperatorsWhoLoadTheSameIdAtOnceOneDoes() {
        String id = newId();

        List<Integer> statuses = Stream.of(document(id), document(id))
                .map(document -> CompletableFuture.supplyAsync(
                        () -> load(document).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }
}
