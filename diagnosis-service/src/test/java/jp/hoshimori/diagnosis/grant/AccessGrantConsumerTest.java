package jp.hoshimori.diagnosis.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessGrantConsumerTest {

    private static final Instant SOON = Instant.now().plusSeconds(3600);

    private final UUID grant = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final UUID grantee = UUID.randomUUID();

    @Inject
    AccessGrants grants;

    @Test
    void aGrantHoldsForItsScopesUntilItExpires() {
        send(1, json("\"diagnoses:read\", \"diagnoses:write\"", SOON, ""));

        awaitGrant(true);
        assertThat(grantors("diagnoses:write", SOON.minusMillis(1))).containsExactly(organization);
        assertThat(grantors("diagnoses:write", SOON)).isEmpty();
        assertThat(grantors("alerts:write", Instant.now())).isEmpty();
    }

    @Test
    void aGrantThatWasTakenBackHoldsNoMore() {
        send(1, json("\"diagnoses:read\"", SOON, ""));
        awaitGrant(true);

        send(2, json("", SOON, ", \"revokedAt\": \"2026-04-02T00:00:00Z\""));

        awaitGrant(false);
    }

    @Test
    void aGrantGoesOnBetweenOthersWhenOneOfThemWasMerged() {
        UUID into = UUID.randomUUID();
        send(0, json("\"diagnoses:read\"", SOON, ""));
        awaitGrant(true);

        send(1, json("\"diagnoses:read\"", SOON, "").replace(organization.toString(), into.toString()));

        await().until(() -> grantors("diagnoses:read", Instant.now(), into).contains(into));
        assertThat(grantors("diagnoses:read", Instant.now())).isEmpty();
        send(
                2,
                json("\"diagnoses:read\"", SOON, "")
                        .replace(organization.toString(), into.toString())
                        .replace(grantee.toString(), UUID.randomUUID().toString()));
        await().until(() -> grantors("diagnoses:read", Instant.now(), into).isEmpty());
    }

    @Test
    void olderNewsThatArriveLateChangeNothing() {
        send(2, json("", SOON, ", \"revokedAt\": \"2026-04-02T00:00:00Z\""));

        send(1, json("\"diagnoses:read\"", SOON, ""));

        awaitWhatFollows();
        assertThat(grantors("diagnoses:read", Instant.now())).isEmpty();
    }

    @Test
    void aGrantWithoutAnEndIsSetAsideAndTheNextEventIsHeard() {
        send(1, json("\"diagnoses:read\"", SOON, "").replaceAll(", \"expiresAt\": \"[^\"]*\"", ""));

        awaitWhatFollows();
        await().untilAsserted(() -> assertThat(
                        Topic.of("diagnosis.access-grant.dead-letter").recordsOf(grant.toString()))
                .hasSize(1));
        assertThat(grantors("diagnoses:read", Instant.now())).isEmpty();
    }

    /** Events with one key are heard in their order: once this one has taken effect, those before it have too. */
    private void awaitWhatFollows() {
        UUID other = UUID.randomUUID();
        send(
                3,
                json("\"follows\"", SOON, "")
                        .replace(organization.toString(), other.toString())
                        .replace("\"grantId\": \"" + grant, "\"grantId\": \"" + UUID.randomUUID()));
        await().until(() -> grantors("follows", Instant.now(), other).contains(other));
    }

    private void awaitGrant(boolean holds) {
        await().until(() -> grantors("diagnoses:read", Instant.now()).contains(organization) == holds);
    }

    private Set<UUID> grantors(String scope, Instant now) {
        return grantors(scope, now, organization);
    }

    private Set<UUID> grantors(String scope, Instant now, UUID among) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> grants.grantors(grantee, scope, now, List.of(among)).keySet()));
    }

    private void send(long version, String json) {
        Topic.of(AccessGrantChanged.TYPE.topic())
                .send(
                        AccessGrantChanged.TYPE.name(),
                        UUID.randomUUID().toString(),
                        grant.toString(),
                        version,
                        "2026-04-01T00:00:00Z",
                        json);
    }

    private String json(String scopes, Instant expiresAt, String more) {
        return """
               {"grantId": "%s", "organizationId": "%s", "granteeOrganizationId": "%s", "scopes": [%s]\
               , "expiresAt": "%s", "changedAt": "2026-04-01T00:00:00Z"%s}""".formatted(grant, organization, grantee, scopes, expiresAt, more);
    }
}
