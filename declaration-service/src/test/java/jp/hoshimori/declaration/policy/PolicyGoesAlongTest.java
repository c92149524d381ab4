package jp.hoshimori.declaration.policy;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.policy.check.NamesOfTests;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Rows;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PolicyGoesAlongTest {

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();

    @Inject
    NamesOfTests names;

    @Inject
    RecheckJob job;

    @BeforeEach
    void register() {
        registered(from);
        registered(into);
    }

    @Test
    void aPolicyGoesAlongUnderItsAddressAndItsNewPeopleGoOnWithIt() {
        String page = published(from, 1);
        TwoStars.diagnosed(from);
        String number = declare(adminOf(from), twoStars()).extract().path("declarationNumber");

        merge(from, into).statusCode(201);

        String text = anyone().get(page).then().statusCode(200).extract().asString();
        assertThat(text).contains("版番号 1");
        String led = anyone().get("/v1/register-entries/" + number).path("policyUrl");
        assertThat(led).endsWith(page);
        adminOf(into)
                .header("If-Match", "*")
                .delete(policies(into) + "/1/publication")
                .then()
                .statusCode(409);
        assertThat(published(into, 2)).isEqualTo(page);
        anyone().get(page).then().body(containsString("版番号 2"));
        anyone().get(page + "/versions/1").then().statusCode(200).body(containsString("これは以前の版です"));
    }

    @Test
    void ofTwoPublishedPoliciesOneHasToBeTakenBackBefore() {
        String leaving = published(from, 1);
        String staying = published(into, 1);

        Refusal.expect(merge(from, into), 409, "organization-merge-obstructed")
                .body("errors.pointer", contains("/from", "/into"))
                .body("errors.code", contains("PUBLISHED_POLICY", "PUBLISHED_POLICY"))
                .body("errors.message", contains(containsString(leaving), containsString(staying)));

        takenBack(into, 1);
        merge(from, into).statusCode(201);
        anyone().get(leaving).then().statusCode(200);
        Refusal.expect(anyone().get(staying).then(), 410, "basic-policy-no-longer-published");
    }

    @Test
    void thePublishedOneGoesOnAndTheOthersVersionsStandBehindIt() {
        String goesOn = published(from, 1);
        draft(from, 2);
        String ended = published(into, 1);
        takenBack(into, 1);
        draft(into, 2);

        merge(from, into).statusCode(201);

        memberOf(into)
                .get(policies(into))
                .then()
                .body("items.version", contains(4, 3, 2, 1))
                .body("items.state", contains("DRAFT", "WITHDRAWN", "DRAFT", "PUBLISHED"));
        Refusal.expect(anyone().get(ended).then(), 410, "basic-policy-no-longer-published");
        Refusal.expect(anyone().get(goesOn + "/versions/3").then(), 404, "not-found");
        String republished =
                adminOf(into).post(policies(into) + "/4/publication").path("url");
        assertThat(republished).endsWith(goesOn);
        anyone().get(goesOn).then().statusCode(200).body(containsString("版番号 4"));
        Refusal.expect(anyone().get(ended + "/versions/1").then(), 410, "basic-policy-no-longer-published");
    }

    @Test
    void whoeverReadADraftBeforeDoesNotWriteOverTheOneThatHasItsNumberNow() {
        published(from, 1);
        draft(from, 2);
        draft(into, 1);
        draft(into, 2);
        String read = memberOf(into).get(policies(into) + "/2").header("ETag");

        merge(from, into).statusCode(201);

        Refusal.expect(
                adminOf(into)
                        .header("If-Match", read)
                        .body(PolicyExamples.TEXT)
                        .put(policies(into) + "/2")
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void ofTwoThatAreNotPublishedTheOneOfTheOrganizationThatGoesOnDoes() {
        String leaving = draft(from, 1);
        String staying = draft(into, 1);

        merge(from, into).statusCode(201);

        memberOf(into).get(policies(into)).then().body("items.version", contains(2, 1));
        assertThat(adminOf(into).post(policies(into) + "/2/publication").<String>path("url"))
                .endsWith(staying);
        Refusal.expect(anyone().get(leaving).then(), 404, "not-found");
        UUID last = registered(UUID.randomUUID());
        published(last, 1);
        takenBack(last, 1);
        merge(into, last).statusCode(201);
        anyone().get(staying).then().statusCode(200);
        memberOf(last).get(policies(last)).then().body("items.version", contains(3, 2, 1));
    }

    @Test
    void anAddressElsewhereGoesAlongAndIsLookedAtOn() {
        try (OutsideServer outside = outside()) {
            recorded(from, outside);

            merge(from, into).statusCode(201);

            external(into).statusCode(200).body("lapsedAt", equalTo(null));
            Rows.change(
                    "UPDATE external_policy SET next_check_at = now() - interval '1 second' WHERE organization_id = '"
                            + into + "'");
            job.recheckAll();
            assertThat(outside.hosts()).hasSize(2);
            TwoStars.diagnosed(into);
            declare(adminOf(into), twoStars()).statusCode(201);
        }
    }

    @Test
    void anAddressThatLapsedGivesWayToOneThatCounts() {
        try (OutsideServer outside = outside()) {
            recorded(into, outside);
            String url = external(into).extract().path("url");
            lapse(into);
            recorded(from, outside);

            merge(from, into).statusCode(201);

            external(into).body("url", equalTo(url)).body("lapsedAt", equalTo(null));
            assertThat(Storage.count("external_policy WHERE organization_id IN ('" + from + "', '" + into + "')"))
                    .isEqualTo(1);
        }
    }

    @Test
    void anAddressThatLapsedStaysOnRecordBesideAPolicyThatIsPublishedHere() {
        try (OutsideServer outside = outside()) {
            recorded(into, outside);
            lapse(into);
            published(from, 1);

            merge(from, into).statusCode(201);

            external(into).statusCode(200);
            assertThat(Storage.count("external_policy e JOIN published_policy p USING (organization_id, policy_id)"
                            + " WHERE organization_id = '" + into + "'"))
                    .isEqualTo(1);
            adminOf(into).header("If-Match", "*").delete(address(into)).then().statusCode(204);
        }
    }

    @Test
    void twoStarsWhosePolicyLapsedRestOnTheOneThatCame() {
        TwoStars.diagnosed(into);
        TwoStars.published(into);
        String number = declare(adminOf(into), twoStars()).extract().path("declarationNumber");
        Rows.change("DELETE FROM published_policy WHERE organization_id = '" + into + "'");
        String page = published(from, 1);

        merge(from, into).statusCode(201);

        String led = anyone().get("/v1/register-entries/" + number).path("policyUrl");
        assertThat(led).endsWith(page);
    }

    /** Writes the organization's next version, and answers the path of its page. */
    private static String draft(UUID organization, int version) {
        adminOf(organization)
                .body(PolicyExamples.CREATION)
                .post(policies(organization))
                .then()
                .statusCode(201)
                .body("version", equalTo(version));
        String url = adminOf(organization)
                .header("If-Match", "*")
                .body(PolicyExamples.TEXT)
                .put(policies(organization) + "/" + version)
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        return url.substring(url.indexOf("/policies/"));
    }

    private static String published(UUID organization, int version) {
        String page = draft(organization, version);
        adminOf(organization)
                .post(policies(organization) + "/" + version + "/publication")
                .then()
                .statusCode(200);
        return page;
    }

    private static void takenBack(UUID organization, int version) {
        adminOf(organization)
                .header("If-Match", "*")
                .delete(policies(organization) + "/" + version + "/publication")
                .then()
                .statusCode(204);
    }

    private OutsideServer outside() {
        OutsideServer outside = new OutsideServer();
        names.put(name(), "127.0.0.1");
        outside.says("/policy", 200, "text/html");
        return outside;
    }

    private String name() {
        return "p" + from.toString().substring(0, 8) + ".example";
    }

    private void recorded(UUID organization, OutsideServer outside) {
        adminOf(organization)
                .body(Map.of("url", outside.url(name(), "/policy")))
                .put(address(organization))
                .then()
                .statusCode(200);
    }

    /** As the job does it once the grace period is over. */
    private static void lapse(UUID organization) {
        Rows.change("""
                UPDATE external_policy
                   SET failure = 'POLICY_ADDRESS_STATUS', unreachable_since = now(), grace_until = now(), lapsed_at = now()
                 WHERE organization_id = '%1$s';
                DELETE FROM published_policy WHERE organization_id = '%1$s'""".formatted(organization));
    }

    private static ValidatableResponse external(UUID organization) {
        return memberOf(organization).get(address(organization)).then();
    }

    private static String policies(UUID organization) {
        return "/v1/organizations/" + organization + "/basic-policies";
    }

    private static String address(UUID organization) {
        return "/v1/organizations/" + organization + "/external-basic-policy";
    }
}
