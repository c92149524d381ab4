package jp.hoshimori.declaration.measuresrequest;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declared;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasuresRequestsGoAlongTest {

    private static final String MADE = "/v1/measures-requests";
    private static final String RECEIVED = "/v1/received-measures-requests";
    private static final Map<String, String> DECLINE = Map.of("answer", "DECLINE", "words", "取引の内容に照らして必要がありません");

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final Map<String, Object> registration = corporation();

    @BeforeEach
    void registerBoth() {
        register(memberOf(from), registration).statusCode(201);
        registered(into);
    }

    @Test
    void whatABuyerAskedGoesAlongWithItsRecord() {
        String location = requested(from, other);

        merge(from, into).statusCode(201);

        memberOf(into).get(MADE).then().body("items.supplierOrganizationId", contains(other.toString()));
        memberOf(other).get(RECEIVED).then().body("items.buyerOrganizationId", contains(into.toString()));
        Refusal.expect(memberOf(from).get(location).then(), 410, "organization-merged");
        adminOf(into)
                .header("If-Match", "\"1-ja\"")
                .body("{}")
                .post(location + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        memberOf(into).get(location).then().body("record.act", contains("REQUESTED", "CANCELLED"));
        memberOf(other).get(location).then().body("record.act", contains("REQUESTED", "CANCELLED"));
    }

    @Test
    void whatASupplierWasAskedGoesAlongAndIsAnsweredByTheOneThatGoesOn() {
        String location = requested(other, from);

        merge(from, into).statusCode(201);

        memberOf(other).get(MADE).then().body("items.supplierOrganizationId", contains(into.toString()));
        Refusal.expect(memberOf(from).get(RECEIVED).then(), 410, "organization-merged");
        answer(into, location, DECLINE).statusCode(200).body("state", equalTo("DECLINED"));
        memberOf(into).get(location).then().body("record.act", contains("REQUESTED", "DECLINED"));
        memberOf(other).get(location).then().body("record.act", contains("REQUESTED", "DECLINED"));
    }

    @Test
    void whatIsPendingBetweenTheTwoHasToEndBeforeAndStaysReadable() {
        String location = requested(from, into);

        Refusal.expect(merge(from, into), 409, "organization-merge-obstructed")
                .body("errors.pointer", contains("/from"))
                .body("errors.code", contains("PENDING_REQUEST_BETWEEN_THEM"))
                .body("errors[0].message", containsString(id(location)));

        answer(into, location, DECLINE).statusCode(200);
        merge(from, into).statusCode(201);
        memberOf(into)
                .get(location)
                .then()
                .statusCode(200)
                .body("buyerOrganizationId", equalTo(from.toString()))
                .body("record.act", contains("REQUESTED", "DECLINED"));
        memberOf(into).get(RECEIVED).then().body("items.id", contains(id(location)));
    }

    @Test
    void ofTwoThatArePendingWithTheSameOtherOneHasToEndBefore() {
        String leaving = requested(from, other);
        String staying = requested(into, other);
        UUID asking = UUID.randomUUID();
        String received = requested(asking, from);
        String receivedToo = requested(asking, into);

        Refusal.expect(merge(from, into), 409, "organization-merge-obstructed")
                .body("errors.pointer", contains("/from", "/into", "/from", "/into"))
                .body(
                        "errors.message",
                        contains(
                                containsString(id(leaving)),
                                containsString(id(staying)),
                                containsString(id(received)),
                                containsString(id(receivedToo))));

        answer(other, leaving, DECLINE).statusCode(200);
        answer(into, receivedToo, DECLINE).statusCode(200);
        merge(from, into).statusCode(201);
        memberOf(other).get(RECEIVED).then().body("items.state", contains("OPEN", "DECLINED"));
    }

    @Test
    void whoeverIsAskedAfterwardsByIdOrNumberIsTheOneThatGoesOn() {
        merge(from, into).statusCode(201);

        request(other, form(from)).statusCode(201).body("supplierOrganizationId", equalTo(into.toString()));

        UUID another = UUID.randomUUID();
        String list = memberOf(another)
                .body(Map.of("name", "仕入先"))
                .post("/v1/supplier-lists")
                .header("Location");
        String entry = memberOf(another)
                .body(Map.of("name", "仕入先", "corporateNumber", registration.get("corporateNumber")))
                .post(list + "/suppliers")
                .path("id");
        Map<String, Object> form = form(from);
        form.remove("supplierOrganizationId");
        form.put("supplierId", entry);
        request(another, form).statusCode(201).body("supplierOrganizationId", equalTo(into.toString()));
    }

    @Test
    void anOrganizationThatIsNoMoreAsksNobody() {
        merge(from, into).statusCode(201);

        Refusal.expect(request(from, form(other)), 410, "organization-merged");

        memberOf(other).get(RECEIVED).then().body("items", empty());
    }

    @Test
    void whoeverAsksTheMergedOneInThatMomentIsToldToAskAgainAndThenReachesTheOther() {
        try (Held held = Held.table("organization_merge")) {
            var merged = held.meanwhile(() -> merge(from, into));
            var asked = held.meanwhile(() -> request(other, form(from)));
            held.release();

            merged.join().statusCode(201);
            Refusal.expect(asked.join(), 409, "addressed-organization-merged");
        }

        request(other, form(from)).statusCode(201).body("supplierOrganizationId", equalTo(into.toString()));
    }

    @Test
    void whatIsAskedAfterTheObstaclesWereLookedForIsASecondRequestOfTheOneThatGoesOn() {
        String first = requested(other, from);

        try (Held held = Held.rows("measures_request WHERE id = '" + id(first) + "'")) {
            var merged = held.meanwhile(() -> merge(from, into));
            var askedToo = held.meanwhile(() -> request(other, form(into)));
            held.release();

            merged.join().statusCode(201);
            Refusal.expect(askedToo.join(), 409, "measures-request-pending");
        }
    }

    @Test
    void whatIsBeingAskedWhenAMergeBeginsIsNamedAsItsObstacle() {
        String leaving = requested(other, from);

        try (Held held = Held.table("measures_request_step")) {
            var asked = held.meanwhile(() -> request(other, form(into)));
            var merged = held.meanwhile(() -> merge(from, into));
            held.release();

            String staying = asked.join().statusCode(201).extract().header("Location");
            Refusal.expect(merged.join(), 409, "organization-merge-obstructed")
                    .body("errors.message", contains(containsString(id(leaving)), containsString(id(staying))));
        }
    }

    @Test
    void aStarOfTheMergedOneThatIsHeardOfAfterwardsMeetsWhatTheOtherWasAsked() {
        String location = requested(other, from);
        String number = declared(UUID.randomUUID()).getString("declarationNumber");
        merge(from, into).statusCode(201);

        Storage.DECLARATIONS.send(
                DeclarationMade.TYPE.name(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                0,
                "2026-07-01T00:00:00Z",
                """
                {"declarationId": "%s", "declarationNumber": "%s", "organizationId": "%s", "principlesEdition": "principles-6",
                 "star": "ONE_STAR", "declaredAt": "2026-07-01T00:00:00Z"}""".formatted(UUID.randomUUID(), number, from));

        await().untilAsserted(() -> memberOf(into).get(location).then().body("state", equalTo("FULFILLED")));
    }

    private static String requested(UUID buyer, UUID supplier) {
        return request(buyer, form(supplier)).statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse request(UUID buyer, Object form) {
        return adminOf(buyer).body(form).post(MADE).then();
    }

    private static Map<String, Object> form(UUID supplier) {
        LocalDate today = Today.inJapan();
        return new HashMap<>(Map.of(
                "supplierOrganizationId", supplier.toString(),
                "star", "ONE_STAR",
                "necessity", MeasuresRequestExamples.NECESSITY,
                "explainedOn", today.toString(),
                "dueOn", today.plusDays(30).toString()));
    }

    private static ValidatableResponse answer(UUID supplier, String location, Object answer) {
        return adminOf(supplier)
                .header("If-Match", "*")
                .body(answer)
                .post(location + "/answer")
                .then();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
