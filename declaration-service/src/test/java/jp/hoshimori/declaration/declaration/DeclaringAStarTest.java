package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclaringAStarTest {

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @BeforeEach
    void register() {
        registered(organization);
    }

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() throws IOException {
        String answer = declare(adminOf(organization), DeclarationExamples.REQUEST)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(comparable(answer)).isEqualTo(comparable(DeclarationExamples.DECLARATION));
    }

    @Test
    void aDeclarationHasANumberOfElevenDigitsAtOnce() {
        String number = declare(adminOf(organization), declaration())
                .statusCode(201)
                .body("organizationId", equalTo(organization.toString()))
                .body("status", equalTo("STANDING"))
                .extract()
                .path("declarationNumber");

        assertThat(number).matches("9[0-9]{10}");
    }

    @Test
    void numbersAreNeverGivenTwice() {
        UUID another = registered(UUID.randomUUID());
        long first = number(declare(adminOf(organization), declaration())
                .statusCode(201)
                .extract()
                .path("declarationNumber"));

        long second = number(declare(adminOf(another), declaration())
                .statusCode(201)
                .extract()
                .path("declarationNumber"));

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void theAnswerSaysInTheAskedLanguageWhatADeclarationIs() {
        declare(adminOf(organization).header("Accept-Language", "en"), declaration())
                .statusCode(201)
                .header("Content-Language", "en")
                .header("Location", containsString("/v1/declarations/"))
                .header("ETag", equalTo("\"0-en\""))
                .body("statement", containsString("own declaration"));
    }

    @Test
    void theOlderEditionMayBePledgedToo() {
        Map<String, Object> older = declaration();
        older.put("principlesEdition", "principles-5");

        declare(adminOf(organization), older).statusCode(201).body("principlesEdition", equalTo("principles-5"));
    }

    @Test
    void othersHearOfItAsTheContractSays() throws IOException {
        var answer =
                declare(adminOf(organization), declaration()).statusCode(201).extract();

        ConsumerRecord<String, byte[]> event = Storage.onlyEvent(Storage.DECLARATIONS, answer.path("id"));
        String payload = new String(event.value(), StandardCharsets.UTF_8);
        assertThat(EventContract.violations(DeclarationMade.TYPE, payload)).isEmpty();
        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.declaration.made.v1");
        DeclarationMade told = json.readValue(payload, DeclarationMade.class);
        assertThat(told.organizationId()).isEqualTo(organization);
        assertThat(told.declarationNumber()).isEqualTo(answer.path("declarationNumber"));
        assertThat(told.star()).isEqualTo("ONE_STAR");
        assertThat(told.principlesEdition()).isEqualTo("principles-6");
    }

    @Test
    void everyoneOfTheOrganizationReadsItAndNobodyElse() {
        String address = declared();

        memberOf(organization).get(address).then().statusCode(200).body("publicity", equalTo("NAME_PUBLISHED"));
        Refusal.expect(memberOf(UUID.randomUUID()).get(address).then(), 404, "not-found");
        Refusal.expect(anyone().get(address).then(), 401, "unauthenticated");
        Refusal.expect(
                memberOf(organization)
                        .get("/v1/declarations/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
    }

    @Test
    void aDeclarationThatIsKnownAlreadyIsNotSentAgain() {
        String address = declared();
        String tag = memberOf(organization).get(address).header("ETag");

        memberOf(organization)
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        memberOf(organization)
                .header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(200);
    }

    @Test
    void aRepeatedRequestWithItsKeyIsAnsweredTheSameAndDoneOnce() {
        String token = TestTokens.admin(organization);
        String key = UUID.randomUUID().toString();
        String first = declare(withKey(token, key), declaration())
                .statusCode(201)
                .extract()
                .asString();
        Storage before = Storage.now();

        String second = declare(withKey(token, key), declaration())
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(path(first)))
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(Storage.now()).isEqualTo(before);
    }

    private String declared() {
        return path(declare(adminOf(organization), declaration())
                .statusCode(201)
                .extract()
                .asString());
    }

    private static String path(String answer) {
        return "/v1/declarations/" + JsonPath.from(answer).getString("id");
    }

    private static long number(String declarationNumber) {
        return Long.parseLong(declarationNumber);
    }

    private static RequestSpecification withKey(String token, String key) {
        return anyone().auth().oauth2(token).header("Idempotency-Key", key);
    }

    private ObjectNode comparable(String answer) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        return tree.remove(List.of("id", "declarationNumber", "organizationId", "declaredAt"));
    }
}
