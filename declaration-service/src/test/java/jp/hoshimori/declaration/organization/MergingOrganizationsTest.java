package jp.hoshimori.declaration.organization;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.proprietor;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.add;
import static jp.hoshimori.declaration.testing.OrganizationApi.address;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static jp.hoshimori.declaration.testing.OrganizationApi.operator;
import static jp.hoshimori.declaration.testing.OrganizationApi.profile;
import static jp.hoshimori.declaration.testing.OrganizationApi.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SignedInReads;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergingOrganizationsTest {

    private static final Map<String, Object> SITE =
            Map.of("name", "工場", "prefecture", "27", "employeeBand", "EMPLOYEES_1_5");
    private static final Map<String, Object> CONTACT =
            Map.of("kind", "GENERAL", "name", "総務担当", "email", "soumu@example.jp");

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Inject
    RecordingFollower follower;

    @Inject
    OrganizationsByNumber numbers;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() throws IOException {
        registerBoth();

        String location = merge(operator(), from, into)
                .statusCode(201)
                .body("from", equalTo(from.toString()))
                .body("into", equalTo(into.toString()))
                .extract()
                .header("Location");

        String answer =
                operator().get(location).then().statusCode(200).extract().asString();
        assertThat(comparable(answer)).isEqualTo(comparable(OrganizationExamples.MERGE));
    }

    @Test
    void sitesContactsAndMembersGoWithTheOrganization() {
        registerBoth();
        add(adminOf(from), from, "sites", SITE).then().statusCode(201);
        add(adminOf(from), from, "contacts", CONTACT).then().statusCode(201);

        merge(operator(), from, into).statusCode(201);

        memberOf(into).get(address(into) + "/sites").then().body("items.name", equalTo(List.of("工場")));
        memberOf(into)
                .get(address(into) + "/contacts")
                .then()
                .body("items.email", equalTo(List.of("soumu@example.jp")));
        memberOf(into).get(address(into) + "/members").then().body("items", hasSize(2));
    }

    @Test
    void theOneDeclarationThatStandsGoesOnUnderItsNumber() {
        registerBoth();
        String number =
                declare(adminOf(from), declaration()).statusCode(201).extract().path("declarationNumber");

        merge(operator(), from, into).statusCode(201);

        assertThat(Storage.count("declaration WHERE organization_id = '" + into + "' AND declaration_number = '"
                        + number + "' AND status = 'STANDING'"))
                .isEqualTo(1);
        assertThat(follower.told(into)).isPresent();
        Refusal.expect(declare(adminOf(into), declaration()), 409, "already-declared");
    }

    @Test
    void ofTwoDeclarationsThatStandOneHasToBeEndedBefore() {
        registerBoth();
        declare(adminOf(from), declaration()).statusCode(201);
        declare(adminOf(into), declaration()).statusCode(201);

        var answer = merge(operator(), from, into);

        Refusal.expect(answer, 409, "organization-merge-obstructed")
                .body("errors.pointer", equalTo(List.of("/from", "/into")))
                .body("errors.code", equalTo(List.of("STANDING_DECLARATION", "STANDING_DECLARATION")));
        memberOf(from).get(address(from)).then().statusCode(200);
    }

    @Test
    void aMergedOrganizationIsGoneAndNamesTheOneThatGoesOn() {
        registerBoth();
        merge(operator(), from, into).statusCode(201);

        Refusal.expect(memberOf(from).get(address(from)).then(), 410, "organization-merged")
                .body("detail", containsString(into.toString()));
        Refusal.expect(update(adminOf(from), from, "\"1\"", profile("星守商店")), 410, "organization-merged");
        Refusal.expect(declare(adminOf(from), declaration()), 410, "organization-merged");
        Refusal.expect(add(adminOf(from), from, "sites", SITE).then(), 410, "organization-merged");
        Refusal.expect(merge(operator(), into, from), 410, "organization-merged");
        Refusal.expect(register(memberOf(from), proprietor()), 410, "organization-merged");
    }

    @Test
    void itsPeopleAreToldSoWhateverTheyReadAndNobodyElseIs() {
        registerBoth();
        UUID last = registered(UUID.randomUUID());
        merge(from, into).statusCode(201);
        merge(into, last).statusCode(201);

        Map<String, String> answers = SignedInReads.answersTo(from, "declarations:read");

        assertThat(answers).hasSizeGreaterThan(40).containsEntry("/v1/organization-prefill", "200");
        answers.remove("/v1/organization-prefill");
        assertThat(answers.values()).containsOnly("410 organization-merged", "403 forbidden");
        assertThat(answers.values().stream().filter("403 forbidden"::equals)).hasSizeLessThan(15);
        assertThat(SignedInReads.answersTo(last, "declarations:read").values())
                .doesNotContain("410 organization-merged");
        Refusal.expect(memberOf(from).get("/v1/declarations").then(), 410, "organization-merged")
                .body("detail", containsString(last.toString()));
        memberOf(from).get("/v1/statistics/declarations").then().statusCode(200);
        memberOf(from).get("/v1/register-entries").then().statusCode(200);
    }

    @Test
    void itsNumbersLeadToTheOneThatGoesOn() {
        Map<String, Object> registration = corporation();
        register(memberOf(from), registration).statusCode(201);
        registered(into);
        String number =
                declare(adminOf(from), declaration()).statusCode(201).extract().path("declarationNumber");
        UUID last = registered(UUID.randomUUID());

        merge(from, into).statusCode(201);
        merge(into, last).statusCode(201);

        assertThat(numbers.ofCorporateNumber((String) registration.get("corporateNumber")))
                .contains(last);
        assertThat(numbers.ofDeclarationNumber(number)).contains(last);
        assertThat(numbers.goingOn(from)).isEqualTo(last);
        UUID unknown = UUID.randomUUID();
        assertThat(numbers.goingOn(unknown)).isEqualTo(unknown);
        Refusal.expect(register(memberOf(unknown), registration), 409, "corporate-number-in-use");
    }

    @Test
    void aMergeThatGaveWayToOthersWhoWaitedForItIsTriedAgain() {
        registerBoth();

        try (Held members = Held.rows("member WHERE organization_id = '" + from + "'");
                Held merges = Held.table("organization_merge")) {
            var merged = members.meanwhile(() -> merge(from, into));
            var wanted = merges.wantRows("organization WHERE organization_id = '" + from + "'");
            members.release();
            wanted.join();
            merges.release();

            merged.join().statusCode(201);
        }

        memberOf(into).get(address(into) + "/members").then().body("items", hasSize(2));
    }

    @Test
    void othersHearIntoWhichItWasMergedAndTheActIsNoted() throws IOException {
        registerBoth();

        merge(operator(), from, into).statusCode(201);

        await().until(() -> Storage.ORGANIZATIONS.recordsOf(from.toString()).size() == 2);
        byte[] payload = Storage.ORGANIZATIONS.recordsOf(from.toString()).get(1).value();
        assertThat(json.readValue(payload, OrganizationChanged.class).mergedInto())
                .isEqualTo(into);
        assertThat(Storage.count("audit_event WHERE act = 'ORGANIZATION_MERGED' AND subject_id = '" + from + "'"))
                .isEqualTo(1);
        assertThat(Storage.count("audit_event WHERE act = 'ORGANIZATION_ENLARGED' AND subject_id = '" + into + "'"))
                .isEqualTo(1);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Refusal.expect(operator().body("{}").post("/v1/organization-merges").then(), 400, "validation-failed")
                .body("errors.pointer", equalTo(List.of("/from", "/into", "/reason")));
        Refusal.expect(merge(operator(), from, from), 400, "validation-failed")
                .body("errors.code", equalTo(List.of("SAME_ORGANIZATION")));
        Refusal.expect(merge(operator(), from, into), 400, "validation-failed")
                .body("errors.code", equalTo(List.of("UNKNOWN_ORGANIZATION", "UNKNOWN_ORGANIZATION")));
    }

    @Test
    void nobodyButTheOperatorMerges() {
        registerBoth();

        Refusal.expect(merge(adminOf(from), from, into), 403, "forbidden");

        memberOf(from).get(address(from)).then().statusCode(200);
    }

    private void registerBoth() {
        register(memberOf(from), proprietor()).statusCode(201);
        registered(into);
    }

    private ObjectNode comparable(String answer) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        return tree.remove(List.of("id", "from", "into", "mergedAt"));
    }
}
