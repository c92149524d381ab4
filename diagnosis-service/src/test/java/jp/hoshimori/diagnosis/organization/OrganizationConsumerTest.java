package jp.hoshimori.diagnosis.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganizationConsumerTest {

    private static final String APRIL_10 = "2026-04-10T00:00:00Z";
    private static final String APRIL_9 = "2026-04-09T00:00:00Z";

    private final UUID organization = UUID.randomUUID();

    @Inject
    Organizations organizations;

    @Inject
    EntityManager database;

    static List<GoldenSample> samples() {
        return GoldenSamples.of(OrganizationRegistered.TYPE);
    }

    static List<GoldenSample> changes() {
        return GoldenSamples.of(OrganizationChanged.TYPE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ofEveryGoldenSampleWhatGroupsItIsKept(GoldenSample sample) {
        JsonPath json = JsonPath.from(sample.json());
        String id = json.getString("organizationId");

        send(UUID.randomUUID(), sample.json().replace(id, organization.toString()));

        assertThat(awaitProfile(organization))
                .isEqualTo(new Profile(
                        Optional.of(json.getString("industry")),
                        Optional.of(json.getString("employeeBand")),
                        Optional.of(json.getString("prefecture"))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void ofEveryGoldenChangeWhatGroupsItNowIsKept(GoldenSample sample) {
        JsonPath json = JsonPath.from(sample.json());
        String id = json.getString("organizationId");
        send(UUID.randomUUID(), registered(organization, "01", APRIL_10));

        change(sample.json().replace(id, organization.toString()));

        Profile changed = new Profile(
                Optional.of(json.getString("industry")),
                Optional.of(json.getString("employeeBand")),
                Optional.of(json.getString("prefecture")));
        await().untilAsserted(() -> assertThat(profile(organization)).contains(changed));
        assertThat(Stored.number(
                        "SELECT count(*) FROM organization_view WHERE organization_id = ?"
                                + " AND merged_into IS NOT DISTINCT FROM ?::uuid",
                        organization,
                        json.getString("mergedInto")))
                .isOne();
    }

    @Test
    void aChangeThatArrivesBeforeTheRegistrationHolds() {
        change(registered(organization, "27", APRIL_10).replace("registeredAt", "changedAt"));
        assertThat(awaitProfile(organization).prefecture()).contains("27");

        send(UUID.randomUUID(), registered(organization, "13", APRIL_9));

        awaitWhatFollows();
        assertThat(awaitProfile(organization).prefecture()).contains("27");
    }

    @Test
    void aSecondDeliveryAndOlderNewsChangeNothing() {
        UUID event = UUID.randomUUID();
        send(event, registered(organization, "13", APRIL_10));
        awaitProfile(organization);

        send(event, registered(organization, "27", "2026-04-11T00:00:00Z"));
        send(UUID.randomUUID(), registered(organization, "40", APRIL_9));

        awaitWhatFollows();
        assertThat(awaitProfile(organization).prefecture()).contains("13");
    }

    @Test
    void anEventThatSaysTooLittleIsSetAsideForOperatorsAndTheNextOneIsHeard() {
        send(UUID.randomUUID(), "{\"organizationId\": \"%s\"}".formatted(organization));

        awaitWhatFollows();
        assertThat(profile(organization)).isEmpty();
        assertThat(Topic.of("diagnosis.organization.dead-letter").recordsOf(organization.toString()))
                .hasSize(1);
        List<String> keys = given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/diagnosis-dead-letters?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.key");
        assertThat(keys).contains(organization.toString());
    }

    @Test
    void deadLettersAreForOperators() {
        given().get("/v1/diagnosis-dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.admin(organization))
                .get("/v1/diagnosis-dead-letters")
                .then()
                .statusCode(403);
    }

    @Test
    void anOrganizationIsKnownToItselfAndToTheSystemOnly() {
        send(UUID.randomUUID(), registered(organization, "13", APRIL_10));
        awaitProfile(organization);

        assertThat(as(organization, () -> organizations.profileOf(organization)))
                .isPresent();
        assertThat(as(UUID.randomUUID(), () -> organizations.profileOf(organization)))
                .isEmpty();
        assertThatThrownBy(() -> as(
                        UUID.randomUUID(),
                        () -> database.createNativeQuery("INSERT INTO organization_view"
                                        + " VALUES (gen_random_uuid(), 'E', 'EMPLOYEES_1_5', '13', now())")
                                .executeUpdate()))
                .hasMessageContaining("row-level security");
    }

    /** Events with one key are heard in their order: once this one has taken effect, those before it have too. */
    private void awaitWhatFollows() {
        UUID other = UUID.randomUUID();
        send(UUID.randomUUID(), registered(other, "01", APRIL_10));
        awaitProfile(other);
    }

    private void send(UUID event, String json) {
        Topic.of(OrganizationRegistered.TYPE.topic())
                .send(OrganizationRegistered.TYPE.name(), event.toString(), organization.toString(), 1, APRIL_10, json);
    }

    private void change(String json) {
        Topic.of(OrganizationChanged.TYPE.topic())
                .send(
                        OrganizationChanged.TYPE.name(),
                        UUID.randomUUID().toString(),
                        organization.toString(),
                        2,
                        APRIL_10,
                        json);
    }

    private Profile awaitProfile(UUID id) {
        return await().until(() -> profile(id), Optional::isPresent).orElseThrow();
    }

    private Optional<Profile> profile(UUID id) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(() -> organizations.profileOf(id)));
    }

    private <T> T as(UUID caller, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("SELECT set_config('hoshimori.organization_id', :caller, true)")
                    .setParameter("caller", caller.toString())
                    .getSingleResult();
            return work.get();
        });
    }

    private static String registered(UUID organization, String prefecture, String registeredAt) {
        return """
               {"organizationId": "%s", "kind": "SOLE_PROPRIETOR", "name": "見本商店", "prefecture": "%s",
                "industry": "I", "employeeBand": "EMPLOYEES_1_5", "registeredAt": "%s"}""".formatted(organization, prefecture, registeredAt);
    }
}
