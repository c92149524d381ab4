package jp.hoshimori.declaration.organization;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.proprietor;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisteringAnOrganizationTest {

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() throws IOException {
        String answer = register(memberOf(organization), OrganizationExamples.REGISTRATION)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(withoutIdAndTime(answer)).isEqualTo(withoutIdAndTime(OrganizationExamples.ORGANIZATION));
    }

    @Test
    void anOrganizationIsRegisteredUnderTheIdThatTheTokenNames() {
        register(memberOf(organization), corporation())
                .statusCode(201)
                .header("Location", endsWith("/v1/organizations/" + organization))
                .header("ETag", equalTo("\"0-ja\""))
                .body("id", equalTo(organization.toString()));
    }

    @Test
    void aSoleProprietorHasNoCorporateNumber() {
        register(memberOf(organization), proprietor()).statusCode(201).body("corporateNumber", nullValue());
    }

    @Test
    void whatIsTypedInAnotherSpellingIsStoredInTheOneSpelling() {
        Map<String, Object> registration = corporation();
        String number = (String) registration.get("corporateNumber");
        registration.put("corporateNumber", fullWidth(number));
        registration.put("name", " カ\u3099ラス工房　");

        register(memberOf(organization), registration)
                .statusCode(201)
                .body("corporateNumber", equalTo(number))
                .body("name", equalTo("ガラス工房"));
    }

    @Test
    void othersHearOfACorporationAsTheContractSays() throws IOException {
        Map<String, Object> registration = corporation();

        register(memberOf(organization), registration).statusCode(201);

        ConsumerRecord<String, byte[]> event = Storage.onlyEvent(Storage.ORGANIZATIONS, organization.toString());
        String payload = new String(event.value(), StandardCharsets.UTF_8);
        assertThat(EventContract.violations(OrganizationRegistered.TYPE, payload))
                .isEmpty();
        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.organization.registered.v1");
        assertThat(Topic.header(event, "ce_subject")).isEqualTo(organization.toString());
        OrganizationRegistered told = json.readValue(payload, OrganizationRegistered.class);
        assertThat(told.organizationId()).isEqualTo(organization);
        assertThat(told.corporateNumber()).isEqualTo(registration.get("corporateNumber"));
        assertThat(told.name()).isEqualTo("星守商店");
        assertThat(told.prefecture()).isEqualTo("13");
    }

    @Test
    void othersHearOfASoleProprietorWithoutANumber() throws IOException {
        register(memberOf(organization), proprietor()).statusCode(201);

        ConsumerRecord<String, byte[]> event = Storage.onlyEvent(Storage.ORGANIZATIONS, organization.toString());
        String payload = new String(event.value(), StandardCharsets.UTF_8);
        assertThat(EventContract.violations(OrganizationRegistered.TYPE, payload))
                .isEmpty();
        assertThat(json.readTree(payload).has("corporateNumber")).isFalse();
    }

    @Test
    void aRepeatedRequestWithItsKeyIsAnsweredTheSameAndDoneOnce() {
        String key = UUID.randomUUID().toString();
        String token = TestTokens.member(organization);
        Map<String, Object> registration = corporation();
        String first = register(withKey(token, key), registration)
                .statusCode(201)
                .extract()
                .asString();
        Storage before = Storage.now();

        String second = register(withKey(token, key), registration)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(Storage.now()).isEqualTo(before);
        register(withKey(token, key), corporation()).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void anOrganizationThatIsKnownAlreadyIsNotSentAgain() {
        String address = "/v1/organizations/" + registered(organization);
        String tag = memberOf(organization).get(address).header("ETag");

        memberOf(organization)
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    private static RequestSpecification withKey(String token, String key) {
        return anyone().auth().oauth2(token).header("Idempotency-Key", key);
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private ObjectNode withoutIdAndTime(String answer) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        return tree.remove(List.of("id", "registeredAt"));
    }
}
