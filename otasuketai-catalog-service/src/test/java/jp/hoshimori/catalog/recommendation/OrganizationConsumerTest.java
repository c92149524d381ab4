package jp.hoshimori.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.catalog.recommendation.model.OrganizationFacts;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganizationConsumerTest {

    private final UUID organization = UUID.randomUUID();

    @Inject
    Known known;

    static List<GoldenSample> samples() {
        return GoldenSamples.of(OrganizationRegistered.TYPE);
    }

    static List<GoldenSample> changes() {
        return GoldenSamples.of(OrganizationChanged.TYPE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ofEveryGoldenSamplePlaceAndSizeAreKept(GoldenSample sample) {
        JsonPath json = JsonPath.from(sample.json());
        String id = json.getString("organizationId");

        Events.sendOrganization(UUID.randomUUID(), organization, sample.json().replace(id, organization.toString()));

        assertThat(known.awaitFacts(organization))
                .isEqualTo(new OrganizationFacts(json.getString("prefecture"), json.getString("employeeBand")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void ofEveryGoldenSamplePlaceAndSizeFollowAChange(GoldenSample sample) {
        JsonPath json = JsonPath.from(sample.json());
        Events.sendOrganization(
                UUID.randomUUID(), organization, registered(organization, "01", "2026-04-10T00:00:00Z"));

        Events.sendOrganizationChanged(
                UUID.randomUUID(),
                organization,
                sample.json().replace(json.getString("organizationId"), organization.toString()));

        awaitWhatFollows();
        assertThat(known.awaitFacts(organization))
                .isEqualTo(new OrganizationFacts(json.getString("prefecture"), json.getString("employeeBand")));
    }

    @Test
    void aChangeThatArrivesBeforeTheRegistrationStays() {
        Events.sendOrganizationChanged(
                UUID.randomUUID(), organization, changed(organization, "27", "2026-04-11T00:00:00Z"));

        Events.sendOrganization(
                UUID.randomUUID(), organization, registered(organization, "13", "2026-04-10T00:00:00Z"));

        awaitWhatFollows();
        assertThat(known.awaitFacts(organization).prefecture()).isEqualTo("27");
    }

    @Test
    void anOlderChangeThatArrivesLateChangesNothing() {
        Events.sendOrganizationChanged(
                UUID.randomUUID(), organization, changed(organization, "27", "2026-04-11T00:00:00Z"));

        Events.sendOrganizationChanged(
                UUID.randomUUID(), organization, changed(organization, "13", "2026-04-10T00:00:00Z"));

        awaitWhatFollows();
        assertThat(known.awaitFacts(organization).prefecture()).isEqualTo("27");
    }

    @Test
    void aSecondDeliveryHasNoEffect() {
        UUID event = UUID.randomUUID();
        Events.sendOrganization(event, organization, registered(organization, "13", "2026-04-10T00:00:00Z"));
        known.awaitFacts(organization);

        Events.sendOrganization(event, organization, registered(organization, "27", "2026-04-11T00:00:00Z"));

        awaitWhatFollows();
        assertThat(known.awaitFacts(organization).prefecture()).isEqualTo("13");
    }

    @Test
    void olderNewsThatArriveLateChangeNothing() {
        Events.sendOrganization(
                UUID.randomUUID(), organization, registered(organization, "13", "2026-04-10T00:00:00Z"));

        Events.sendOrganization(
                UUID.randomUUID(), organization, registered(organization, "27", "2026-04-09T00:00:00Z"));

        awaitWhatFollows();
        assertThat(known.awaitFacts(organization).prefecture()).isEqualTo("13");
    }

    @Test
    void anOrganizationWithoutAPrefectureIsSetAsideAndTheNextEventIsHeard() {
        Events.sendOrganization(
                UUID.randomUUID(),
                organization,
                "{\"organizationId\": \"%s\", \"employeeBand\": \"EMPLOYEES_1_5\"}".formatted(organization));

        awaitWhatFollows();
        assertThat(Topic.of("catalog.organization.dead-letter").recordsOf(organization.toString()))
                .hasSize(1);
        assertThat(known.facts(organization)).isEmpty();
    }

    /** Events with one key are heard in their order: once this one has taken effect, those before it have too. */
    private void awaitWhatFollows() {
        UUID other = UUID.randomUUID();
        Events.sendOrganization(UUID.randomUUID(), organization, registered(other, "01", "2026-04-10T00:00:00Z"));
        known.awaitFacts(other);
    }

    private static String changed(UUID organization, String prefecture, String changedAt) {
        return registered(organization, prefecture, changedAt).replace("registeredAt", "changedAt");
    }

    private static String registered(UUID organization, String prefecture, String registeredAt) {
        return """
               {"organizationId": "%s", "kind": "SOLE_PROPRIETOR", "name": "見本商店", "prefecture": "%s",
                "industry": "I", "employeeBand": "EMPLOYEES_1_5", "registeredAt": "%s"}""".formatted(organization, prefecture, registeredAt);
    }
}
