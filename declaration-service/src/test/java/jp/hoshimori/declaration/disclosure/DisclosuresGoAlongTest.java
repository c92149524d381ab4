package jp.hoshimori.declaration.disclosure;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.proprietor;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.OrganizationApi;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisclosuresGoAlongTest {

    private static final String END = Instant.now()
            .plus(Duration.ofDays(300))
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void aBuyerGoesOnSeeingWhatTheMergedOneShowedIt() throws IOException {
        registerBoth();
        String id = disclosed(from, other, "PART_SCORES");

        merge();

        received(other)
                .body("items.id", contains(id))
                .body("items[0].organizationId", equalTo(into.toString()))
                .body("items[0].organizationName", notNullValue());
        memberOf(into).get(path(into) + "/" + id).then().statusCode(200).header("ETag", equalTo("\"1-ja\""));
        DisclosureChanged told = lastTold(id);
        assertThat(told.organizationId()).isEqualTo(into);
        assertThat(told.level()).isEqualTo("PART_SCORES");
        assertThat(told.revokedAt()).isNull();
    }

    @Test
    void whatBothShowOneBuyerStandsSideBySide() {
        registerBoth();
        String star = disclosed(from, other, "STAR");
        String answers = disclosed(into, other, "ANSWERS");

        merge();

        received(other).body("items.id", containsInAnyOrder(star, answers));
    }

    @Test
    void whatTheMergedOneWasShownIsShownToTheOther() throws IOException {
        registerBoth();
        String id = disclosed(other, from, "ANSWERS");

        merge();

        received(into).body("items.id", contains(id));
        assertThat(lastTold(id).buyerOrganizationId()).isEqualTo(into);
    }

    @Test
    void whatTheTwoShowEachOtherIsTakenBackAndStaysOnRecord() throws IOException {
        registerBoth();
        String toTheOther = disclosed(from, into, "STAR");
        String toTheMerged = disclosed(into, from, "ANSWERS");

        merge();

        received(into).body("items", hasSize(0));
        memberOf(into)
                .get(path(into) + "/" + toTheMerged)
                .then()
                .body("buyerOrganizationId", equalTo(from.toString()))
                .body("revokedAt", notNullValue());
        assertThat(lastTold(toTheOther).revokedAt()).isNotNull();
        assertThat(lastTold(toTheMerged).revokedAt()).isNotNull();
    }

    @Test
    void aMergedOrganizationShowsNothingToAnybodyAnyMore() {
        registerBoth();
        merge();

        Refusal.expect(disclose(from, other, "STAR"), 410, "organization-merged");
    }

    @Test
    void whatIsShownToTheMergedOneIsShownToTheOneThatGoesOn() {
        registerBoth();
        merge();

        String id = disclosed(other, from, "STAR");

        received(into).body("items.id", contains(id));
        Refusal.expect(disclose(into, from, "STAR"), 400, "validation-failed")
                .body("errors.code", contains("BUYER_IS_ONESELF"));
    }

    @Test
    void whoeverShowsTheMergedOneSomethingInThatMomentIsToldToShowItAgain() {
        registerBoth();

        try (Held held = Held.table("organization_merge")) {
            var merged = held.meanwhile(() -> OrganizationApi.merge(from, into));
            var disclosed = held.meanwhile(() -> disclose(other, from, "STAR"));
            held.release();

            merged.join().statusCode(201);
            Refusal.expect(disclosed.join(), 409, "addressed-organization-merged");
        }

        received(into).body("items", hasSize(0));
    }

    private void registerBoth() {
        register(memberOf(from), proprietor()).statusCode(201);
        registered(into);
    }

    private void merge() {
        operator()
                .body(Map.of("from", from.toString(), "into", into.toString(), "reason", "二重に登録していた"))
                .post("/v1/organization-merges")
                .then()
                .statusCode(201);
    }

    private static String disclosed(UUID organization, UUID buyer, String level) {
        return disclose(organization, buyer, level).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse disclose(UUID organization, UUID buyer, String level) {
        return adminOf(organization)
                .body(Map.of("buyerOrganizationId", buyer.toString(), "level", level, "expiresAt", END))
                .post(path(organization))
                .then();
    }

    private static ValidatableResponse received(UUID buyer) {
        return memberOf(buyer).get("/v1/received-disclosures").then().statusCode(200);
    }

    private static String path(UUID organization) {
        return "/v1/organizations/" + organization + "/disclosures";
    }

    private DisclosureChanged lastTold(String id) throws IOException {
        await().until(() -> Storage.ORGANIZATIONS.recordsOf(id).size() == 2);
        var told = Storage.ORGANIZATIONS.recordsOf(id).get(1);
        assertThat(Topic.header(told, "ce_sequence")).isEqualTo("1");
        return json.readValue(told.value(), DisclosureChanged.class);
    }
}
