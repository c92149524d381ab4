package jp.hoshimori.diagnosis.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisclosedDiagnosesTest {

    private final DisclosureApi buyer = DisclosureApi.ofABuyer();
    private final UUID supplier = UUID.randomUUID();

    @Test
    void partScoresAreShownWithoutAnswers() {
        DisclosureApi.answered(supplier, "IMPLEMENTED");
        String latest = DisclosureApi.answered(supplier, "PARTIAL");

        buyer.shows(supplier, "PART_SCORES");

        buyer.of(supplier)
                .statusCode(200)
                .body("organizationId", equalTo(supplier.toString()))
                .body("diagnosisId", equalTo(latest))
                .body("level", equalTo("PART_SCORES"))
                .body("score", equalTo(50))
                .body("maximum", equalTo(100))
                .body("band", equalTo("INSUFFICIENT"))
                .body("parts.score", equalTo(List.of(10, 26, 14)))
                .body("answers", nullValue())
                .body("unknownQuestions", nullValue());
    }

    @Test
    void answersAreShownToABuyerToWhomTheyAreDisclosed() {
        DisclosureApi.answered(supplier, "UNKNOWN");

        buyer.shows(supplier, "ANSWERS");

        buyer.list("")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].level", equalTo("ANSWERS"))
                .body("items[0].answers", hasSize(25))
                .body("items[0].unknownQuestions", hasSize(25));
    }

    @Test
    void ofSeveralDisclosuresTheOneThatShowsMostCountsWhileItHolds() {
        DisclosureApi.answered(supplier, "PARTIAL");
        buyer.shows(supplier, "PART_SCORES");
        UUID answers = buyer.shows(supplier, "ANSWERS");
        buyer.list("").body("items.level", equalTo(List.of("ANSWERS")));

        Stored.change("UPDATE disclosure SET revoked_at = now() WHERE disclosure_id = ?", answers);

        buyer.list("").body("items.level", equalTo(List.of("PART_SCORES")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAR", "A_LEVEL_OF_TOMORROW"})
    void aStarAloneAndALevelThatIsNotKnownShowNothing(String level) {
        DisclosureApi.answered(supplier, "PARTIAL");

        buyer.shows(supplier, level);

        buyer.of(supplier).statusCode(404);
        buyer.list("").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoked_at = now()", "expires_at = now()"})
    void fromWhenADisclosureIsRevokedOrExpiresNothingIsShown(String end) {
        DisclosureApi.answered(supplier, "PARTIAL");
        UUID disclosure = buyer.shows(supplier, "ANSWERS");
        buyer.of(supplier).statusCode(200);

        Stored.change("UPDATE disclosure SET " + end + " WHERE disclosure_id = ?", disclosure);

        buyer.of(supplier).statusCode(404);
        buyer.list("").body("items", empty());
    }

    @Test
    void whatIsDisclosedToAnotherOrToNobodyIsNotThere() {
        DisclosureApi.answered(supplier, "PARTIAL");
        DisclosureApi.ofABuyer().shows(supplier, "ANSWERS");

        buyer.of(supplier).statusCode(404).body("code", equalTo("not-found"));
        buyer.of(UUID.randomUUID()).statusCode(404).body("code", equalTo("not-found"));
        buyer.list("").statusCode(200).body("items", empty());
    }

    @Test
    void anOrganizationWithoutADiagnosisHasNothingToShow() {
        buyer.shows(supplier, "ANSWERS");

        buyer.of(supplier).statusCode(404);
        buyer.list("").body("items", empty());
    }

    @Test
    void theListIsReadPieceByPieceAndHasEachOrganizationOnce() {
        List<String> suppliers = Stream.generate(UUID::randomUUID)
                .limit(5)
                .peek(each -> DisclosureApi.answered(each, "PARTIAL"))
                .peek(each -> buyer.shows(each, "PART_SCORES"))
                .map(UUID::toString)
                .sorted()
                .toList();

        JsonPath first = buyer.list("?limit=3").extract().jsonPath();
        JsonPath rest = buyer.list("?limit=3&cursor=" + first.getString("nextCursor"))
                .extract()
                .jsonPath();

        assertThat(first.getList("items.organizationId", String.class)).isEqualTo(suppliers.subList(0, 3));
        assertThat(rest.getList("items.organizationId", String.class)).isEqualTo(suppliers.subList(3, 5));
        assertThat(rest.getString("nextCursor")).isNull();
    }

    @Test
    void aCursorOfAnotherBuyersListIsRefused() {
        for (int index = 0; index < 2; index++) {
            UUID each = UUID.randomUUID();
            DisclosureApi.answered(each, "PARTIAL");
            buyer.shows(each, "PART_SCORES");
        }
        String cursor = buyer.list("?limit=1").extract().path("nextCursor");

        DisclosureApi.ofABuyer().list("?cursor=" + cursor).statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void readingIsForAnOrganizationsOwnPeople() {
        given().get(DisclosureApi.PATH).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.operator())
                .get(DisclosureApi.PATH)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.supporter(buyer.buyer(), "diagnoses:read"))
                .get(DisclosureApi.PATH)
                .then()
                .statusCode(403);
    }
}
