package jp.hoshimori.declaration.measuresrequest;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Json;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Today;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasuresRequestsTest {

    private static final Map<String, String> AGREE = Map.of("answer", "AGREE");

    private final UUID buyer = UUID.randomUUID();
    private final UUID supplier = UUID.randomUUID();
    private final LocalDate today = Today.inJapan();
    private final Map<String, String> talk =
            Map.of("heldOn", today.toString(), "offer", "半分を負担します", "agreement", "単価に反映します");

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() {
        String sent = MeasuresRequestExamples.REQUEST
                .replace(MeasuresRequestExamples.SUPPLIER, supplier.toString())
                .replace("2026-09-30", today.plusDays(60).toString());

        String answer = request(sent).statusCode(201).extract().asString();

        assertThat(withoutIds(answer)).isEqualTo(withoutIds(MeasuresRequestExamples.OPEN));
    }

    @Test
    void aSupplierAgreesAfterATalkAboutTheCostAndBothKeepTheSameRecord() {
        String location = requested();
        Refusal.expect(answer(location, 0, AGREE), 409, "cost-talk-missing");
        talk(location, 0).statusCode(200).body("costTalk.offer", equalTo("半分を負担します"));

        answer(location, 1, AGREE).statusCode(200).body("state", equalTo("AGREED"));

        String record = memberOf(buyer)
                .get(location)
                .then()
                .body("record.act", contains("REQUESTED", "COST_TALK_RECORDED", "AGREED"))
                .body("record.side", contains("BUYER", "BUYER", "SUPPLIER"))
                .extract()
                .asString();
        assertThat(memberOf(supplier).get(location).asString()).isEqualTo(record);
        memberOf(supplier)
                .get(location + "/record.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("COST_TALK_RECORDED"))
                .body(containsString("半分を負担します"));
        assertThat(Storage.count("audit_event WHERE subject_id = '" + id(location) + "'"))
                .isEqualTo(3);
    }

    @Test
    void aSupplierProposesAnotherDayAndTheBuyerTakesIt() {
        String location = requested();
        String day = today.plusDays(10).toString();
        answer(location, 0, Map.of("answer", "PROPOSE", "proposedDueOn", day, "words", "先に済ませます"))
                .statusCode(200)
                .body("proposedDueOn", equalTo(day));

        step(location, 1, "due-date", Map.of("dueOn", day))
                .statusCode(200)
                .body("dueOn", equalTo(day))
                .body("state", equalTo("OPEN"));

        Refusal.expect(
                        step(
                                location,
                                2,
                                "due-date",
                                Map.of("dueOn", today.plusDays(29).toString())),
                        400,
                        "validation-failed")
                .body("errors.code", contains("DAY_RANGE"));
    }

    @Test
    void othersHearThatADayWasProposed() throws IOException {
        String location = requested();

        answer(
                        location,
                        0,
                        Map.of(
                                "answer",
                                "PROPOSE",
                                "proposedDueOn",
                                today.plusDays(90).toString()))
                .statusCode(200);

        Storage.awaitPublished();
        byte[] last = Storage.ORGANIZATIONS.recordsOf(id(location)).get(1).value();
        assertThat(EventContract.violations(MeasuresRequestChanged.TYPE, new String(last, StandardCharsets.UTF_8)))
                .isEmpty();
        MeasuresRequestChanged told = json.readValue(last, MeasuresRequestChanged.class);
        assertThat(told.state()).isEqualTo("OPEN");
        assertThat(told.step()).isEqualTo("DUE_DATE_PROPOSED");
    }

    @Test
    void aSupplierDeclinesWithAReasonAndThenNothingMoreIsDone() {
        String location = requested();
        Refusal.expect(answer(location, 0, Map.of("answer", "DECLINE")), 400, "validation-failed");

        answer(location, 0, Map.of("answer", "DECLINE", "words", "取引の内容に照らして必要がありません"))
                .statusCode(200)
                .body("state", equalTo("DECLINED"));

        Refusal.expect(talk(location, 1), 409, "measures-request-not-open");
        Refusal.expect(cancel(location, 1), 409, "measures-request-not-open");
        requested();
    }

    @Test
    void whatWasAgreedIsFulfilledWhenTheStarStandsAndOthersHearOfEachStep() throws IOException {
        registered(supplier);
        String location = requested();
        talk(location, 0).statusCode(200);
        answer(location, 1, AGREE).statusCode(200);

        declare(adminOf(supplier), withheld()).statusCode(201);

        awaitState(location, "FULFILLED");
        memberOf(buyer).get(location).then().body("record.side", hasItem("SYSTEM"));
        Storage.awaitPublished();
        ConsumerRecord<String, byte[]> last =
                Storage.ORGANIZATIONS.recordsOf(id(location)).get(3);
        assertThat(Topic.header(last, "ce_sequence")).isEqualTo("3");
        MeasuresRequestChanged told = json.readValue(last.value(), MeasuresRequestChanged.class);
        assertThat(told.state()).isEqualTo("FULFILLED");
        assertThat(told.buyerOrganizationId()).isEqualTo(buyer);
        assertThat(told.supplierOrganizationId()).isEqualTo(supplier);
    }

    @Test
    void whatASupplierKeepsToItselfIsToldOnlyOnceItAgrees() {
        registered(supplier);
        declare(adminOf(supplier), withheld()).statusCode(201);
        String location = requested();
        talk(location, 0).statusCode(200).body("state", equalTo("OPEN"));

        answer(location, 1, AGREE).statusCode(200).body("state", equalTo("FULFILLED"));

        memberOf(buyer).get(location).then().body("record.act", hasItem("FULFILLED"));
    }

    @Test
    void anOpenRequestIsFulfilledByAStarThatEverybodySees() {
        registered(supplier);
        String location = requested();

        declare(adminOf(supplier), declaration()).statusCode(201);

        awaitState(location, "FULFILLED");
        Refusal.expect(request(form()), 409, "supplier-already-declared");
        Map<String, Object> more = form();
        more.put("star", "TWO_STARS");
        request(more).statusCode(201);
    }

    @Test
    void aSupplierOfAListIsAskedByItsNumber() {
        Map<String, Object> registration = corporation();
        register(memberOf(supplier), registration).statusCode(201);
        String list = memberOf(buyer)
                .body(Map.of("name", "仕入先"))
                .post("/v1/supplier-lists")
                .header("Location");
        String entry = memberOf(buyer)
                .body(Map.of("name", "仕入先", "corporateNumber", registration.get("corporateNumber")))
                .post(list + "/suppliers")
                .path("id");
        Map<String, Object> form = form();
        form.remove("supplierOrganizationId");
        form.put("supplierId", entry);

        request(form).statusCode(201).body("supplierOrganizationId", equalTo(supplier.toString()));

        memberOf(supplier).get("/v1/received-measures-requests").then().body("items", hasSize(1));
        memberOf(buyer).get("/v1/measures-requests").then().body("items", hasSize(1));
        Refusal.expect(
                        adminOf(UUID.randomUUID())
                                .body(form)
                                .post("/v1/measures-requests")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors.code", contains("SUPPLIER_UNKNOWN"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceAndAProductCannotBePrescribed() {
        Map<String, Object> form = form();
        form.putAll(Map.of(
                "star", "THREE_STARS",
                "necessity", "必要なため",
                "explainedOn", today.plusDays(1).toString(),
                "dueOn", today.plusDays(29).toString(),
                "costTalk", Map.of("heldOn", today.plusDays(1).toString(), "offer", " ")));

        Refusal.expect(request(form), 400, "validation-failed")
                .body(
                        "errors.pointer",
                        contains(
                                "/star",
                                "/necessity",
                                "/explainedOn",
                                "/dueOn",
                                "/costTalk/heldOn",
                                "/costTalk/offer",
                                "/costTalk/agreement"));

        Map<String, Object> prescribing = form();
        prescribing.put("productName", "A");
        request(prescribing).statusCode(400);
        memberOf(buyer).get("/v1/measures-requests").then().body("items", hasSize(0));
    }

    @Test
    void eachStepIsForOneSideAndNobodyElseSeesTheRequest() {
        String location = requested();
        UUID stranger = UUID.randomUUID();

        Refusal.expect(request(form()), 409, "measures-request-pending");
        Refusal.expect(memberOf(stranger).get(location).then(), 404, "not-found");
        Refusal.expect(memberOf(stranger).get(location + "/record.csv").then(), 404, "not-found");
        Refusal.expect(
                adminOf(stranger)
                        .header("If-Match", "*")
                        .body(AGREE)
                        .post(location + "/answer")
                        .then(),
                404,
                "not-found");
        Refusal.expect(
                adminOf(buyer)
                        .header("If-Match", "*")
                        .body(AGREE)
                        .post(location + "/answer")
                        .then(),
                403,
                "forbidden");
        Refusal.expect(
                adminOf(supplier)
                        .header("If-Match", "*")
                        .body(talk)
                        .put(location + "/cost-talk")
                        .then(),
                403,
                "forbidden");
        Refusal.expect(
                memberOf(supplier)
                        .header("If-Match", "*")
                        .body(AGREE)
                        .post(location + "/answer")
                        .then(),
                403,
                "forbidden");
        Refusal.expect(adminOf(supplier).body(AGREE).post(location + "/answer").then(), 428, "precondition-required");
        talk(location, 0).statusCode(200);
        Refusal.expect(talk(location, 0), 412, "precondition-failed");
        cancel(location, 1).statusCode(200).body("state", equalTo("CANCELLED"));
    }

    private String requested() {
        return request(form()).statusCode(201).extract().header("Location");
    }

    private ValidatableResponse request(Object form) {
        return adminOf(buyer).body(form).post("/v1/measures-requests").then();
    }

    private Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "supplierOrganizationId", supplier.toString(),
                "star", "ONE_STAR",
                "necessity", MeasuresRequestExamples.NECESSITY,
                "explainedOn", today.toString(),
                "dueOn", today.plusDays(30).toString()));
    }

    private ValidatableResponse talk(String location, int version) {
        return step(location, version, "cost-talk", talk);
    }

    private ValidatableResponse step(String location, int version, String what, Object body) {
        return adminOf(buyer)
                .header("If-Match", "\"" + version + "-ja\"")
                .body(body)
                .put(location + "/" + what)
                .then();
    }

    private ValidatableResponse cancel(String location, int version) {
        return adminOf(buyer)
                .header("If-Match", "\"" + version + "-ja\"")
                .body("{}")
                .post(location + "/cancellation")
                .then();
    }

    private ValidatableResponse answer(String location, int version, Object answer) {
        return adminOf(supplier)
                .header("If-Match", "\"" + version + "-ja\"")
                .body(answer)
                .post(location + "/answer")
                .then();
    }

    private void awaitState(String location, String state) {
        await().until(() -> state.equals(memberOf(buyer).get(location).path("state")));
    }

    private static Map<String, Object> withheld() {
        Map<String, Object> form = declaration();
        form.put("publicity", "NAME_WITHHELD");
        return form;
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Object withoutIds(String document) {
        return Json.without(document, "id", "buyerOrganizationId", "supplierOrganizationId", "dueOn", "requestedAt");
    }
}
