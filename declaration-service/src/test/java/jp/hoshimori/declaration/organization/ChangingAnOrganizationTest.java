package jp.hoshimori.declaration.organization;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.address;
import static jp.hoshimori.declaration.testing.OrganizationApi.profile;
import static jp.hoshimori.declaration.testing.OrganizationApi.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import jp.hoshimori.declaration.testing.AtOnce;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangingAnOrganizationTest {

    private static final String VERSION_0 = "\"0-ja\"";

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Inject
    RecordingFollower follower;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() throws IOException {
        registered(organization);

        String answer = update(adminOf(organization), organization, VERSION_0, OrganizationExamples.CHANGE)
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .extract()
                .asString();

        assertThat(comparable(answer)).isEqualTo(comparable(OrganizationExamples.CHANGED));
    }

    @Test
    void whatIsLeftOutIsNothingFromThenOn() {
        registered(organization);
        update(adminOf(organization), organization, VERSION_0, OrganizationExamples.CHANGE)
                .statusCode(200);

        update(adminOf(organization), organization, "\"1\"", profile("星守商店")).statusCode(200);

        memberOf(organization)
                .get(address(organization))
                .then()
                .body("url", nullValue())
                .body("capital", nullValue())
                .body("nameKana", nullValue());
    }

    @Test
    void othersHearTheWholeStateAndWhoeverShowsItFollows() throws IOException {
        registered(organization);

        update(adminOf(organization), organization, VERSION_0, profile("星守商店")).statusCode(200);

        await().until(() ->
                Storage.ORGANIZATIONS.recordsOf(organization.toString()).size() == 2);
        ConsumerRecord<String, byte[]> event =
                Storage.ORGANIZATIONS.recordsOf(organization.toString()).get(1);
        OrganizationChanged told = json.readValue(event.value(), OrganizationChanged.class);
        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.organization.changed.v1");
        assertThat(told.prefecture()).isEqualTo("27");
        assertThat(told.industry()).isEqualTo("G");
        assertThat(told.mergedInto()).isNull();
        assertThat(follower.told(organization).orElseThrow().profile().prefecture())
                .isEqualTo("27");
        assertThat(Storage.count(
                        "audit_event WHERE act = 'ORGANIZATION_CHANGED' AND organization_id = '" + organization + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsSentAsItIsChangesNothing() {
        Map<String, Object> registration = corporation();
        register(memberOf(organization), registration).statusCode(201);

        update(adminOf(organization), organization, VERSION_0, registration)
                .statusCode(200)
                .header("ETag", equalTo(VERSION_0));

        assertThat(follower.told(organization)).isEmpty();
    }

    @Test
    void kindAndNumberStay() {
        registered(organization);
        Map<String, Object> change = profile("星守商店");
        change.put("kind", "SOLE_PROPRIETOR");
        change.put("corporateNumber", "5010005007126");

        var answer = update(adminOf(organization), organization, VERSION_0, change);

        Refusal.expect(answer, 400, "validation-failed")
                .body("errors.code", equalTo(List.of("KIND_FIXED", "CORPORATE_NUMBER_FIXED")));
    }

    @Test
    void onlyWhoeverKnowsThePresentVersionChangesIt() {
        registered(organization);

        Refusal.expect(
                update(adminOf(organization), organization, null, profile("星守商会")), 428, "precondition-required");
        Refusal.expect(
                update(adminOf(organization), organization, "\"7\"", profile("星守商会")), 412, "precondition-failed");
        memberOf(organization).get(address(organization)).then().body("name", equalTo("星守商店"));
    }

    @Test
    void onlyAnAdministratorOfTheOrganizationChangesIt() {
        registered(organization);

        Refusal.expect(update(memberOf(organization), organization, VERSION_0, profile("星守商会")), 403, "forbidden");
        Refusal.expect(update(adminOf(UUID.randomUUID()), organization, VERSION_0, profile("星守商会")), 404, "not-found");
    }

    @Test
    void ofTwentyChangesAtOnceOneWinsAndTheOthersAreTold()
            throws SQLException, InterruptedException, ExecutionException {
        registered(organization);

        List<Integer> answers = AtOnce.writing(
                "organization",
                () -> update(adminOf(organization), organization, VERSION_0, profile("星守商会"))
                        .extract()
                        .statusCode());

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    private ObjectNode comparable(String answer) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        return tree.remove(List.of("id", "corporateNumber", "registeredAt"));
    }
}
