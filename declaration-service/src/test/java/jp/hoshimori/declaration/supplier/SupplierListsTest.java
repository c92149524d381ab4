package jp.hoshimori.declaration.supplier;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.proprietor;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static jp.hoshimori.declaration.testing.OrganizationApi.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.declaration.testing.Json;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SupplierListsTest {

    private final UUID buyer = UUID.randomUUID();
    private final UUID supplier = UUID.randomUUID();

    @Test
    void theExamplesInTheApiDocumentGetTheExampleAnswers() {
        String list = memberOf(buyer)
                .body(SupplierExamples.LIST_REQUEST)
                .post("/v1/supplier-lists")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String number = declared("NAME_PUBLISHED").extract().path("declarationNumber");
        String path = newList();

        String added = add(path, SupplierExamples.REQUEST.replace("90000000042", number))
                .statusCode(201)
                .extract()
                .asString();

        String listed =
                memberOf(buyer).get(path + "/suppliers").then().extract().asString();
        assertThat(withoutIds(list)).isEqualTo(withoutIds(SupplierExamples.LIST));
        assertThat(withoutIds(added)).isEqualTo(withoutIds(SupplierExamples.ADDED));
        assertThat(withoutIds(listed)).isEqualTo(withoutIds(SupplierExamples.SUPPLIERS));
    }

    @Test
    void aListIsRenamedAndDeletedByWhoKnowsItsVersion() {
        String path = newList();

        memberOf(buyer)
                .header("If-Match", "\"0-ja\"")
                .body(Map.of("name", "物流"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("name", equalTo("物流"));

        Refusal.expect(
                memberOf(buyer).header("If-Match", "\"0-ja\"").delete(path).then(), 412, "precondition-failed");
        memberOf(buyer).get("/v1/supplier-lists").then().body("items.name", contains("物流"));
        memberOf(buyer).header("If-Match", "\"1-ja\"").delete(path).then().statusCode(204);
        Refusal.expect(memberOf(buyer).get(path).then(), 404, "not-found");
    }

    @Test
    void aPublishedDeclarationIsFoundByTheCorporateNumberAndAWithheldOneIsNot() {
        String corporateNumber = registeredNumber();
        String path = newList();
        String location = add(path, Map.of("name", "仕入先", "corporateNumber", corporateNumber))
                .statusCode(201)
                .extract()
                .header("Location");

        declare(adminOf(supplier), withheld()).statusCode(201);

        memberOf(buyer).get(location).then().statusCode(200).body("declaration", nullValue());
    }

    @Test
    void aWithheldDeclarationIsFoundOnceItIsDisclosed() {
        String corporateNumber = registeredNumber();
        declare(adminOf(supplier), withheld()).statusCode(201);
        String location = listed(corporateNumber);

        disclosed(supplier);

        memberOf(buyer).get(location).then().body("declaration.star", equalTo("ONE_STAR"));
    }

    @Test
    void theCorporateNumberOfAMergedSupplierShowsWhatTheOneThatGoesOnDeclares() {
        String merged = registeredNumber();
        UUID into = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        register(memberOf(into), proprietor()).statusCode(201);
        registered(last);
        String location = listed(merged);
        merge(supplier, into).statusCode(201);
        merge(into, last).statusCode(201);

        String number =
                declare(adminOf(last), declaration()).statusCode(201).extract().path("declarationNumber");

        memberOf(buyer).get(location).then().body("declaration.declarationNumber", equalTo(number));
    }

    @Test
    void aDeclarationThatGoesAlongIsStillFoundByTheCorporateNumberOfItsFormerOrganization() {
        String merged = registeredNumber();
        UUID into = registered(UUID.randomUUID());
        String location = listed(merged);
        String number = declare(adminOf(supplier), declaration())
                .statusCode(201)
                .extract()
                .path("declarationNumber");

        merge(supplier, into).statusCode(201);

        memberOf(buyer).get(location).then().body("declaration.declarationNumber", equalTo(number));
    }

    @Test
    void whatTheOneThatGoesOnWithholdsIsShownByTheFormerNumberToThoseItDisclosesItTo() {
        String merged = registeredNumber();
        UUID into = registered(UUID.randomUUID());
        String location = listed(merged);
        merge(supplier, into).statusCode(201);
        declare(adminOf(into), withheld()).statusCode(201);
        memberOf(buyer).get(location).then().statusCode(200).body("declaration", nullValue());

        disclosed(into);

        memberOf(buyer).get(location).then().body("declaration.star", equalTo("ONE_STAR"));
    }

    @Test
    void manyAreAddedAtOnceOrNone() {
        String path = newList();
        memberOf(buyer)
                .body(SupplierExamples.BATCH_REQUEST)
                .post(path + "/supplier-batches")
                .then()
                .statusCode(201)
                .body("added", equalTo(2));

        ValidatableResponse refused =
                memberOf(buyer).body("""
                        {"suppliers": [
                          {"name": "新しい仕入先", "declarationNumber": "90000000043"},
                          {"name": "同じ仕入先", "declarationNumber": "９００００００００４２"},
                          {"corporateNumber": "7000012050003"}]}""").post(path + "/supplier-batches").then();

        Refusal.expect(refused, 400, "validation-failed")
                .body(
                        "errors.pointer",
                        contains("/suppliers/2/name", "/suppliers/2/corporateNumber", "/suppliers/1/declarationNumber"))
                .body("errors.code", contains("NAME_LENGTH", "MALFORMED_CORPORATE_NUMBER", "ALREADY_LISTED"));
        memberOf(buyer).get(path + "/suppliers").then().body("items", hasSize(2));
    }

    @Test
    void aThousandRowsOfATableAreAddedAndReadPieceByPiece() {
        String path = newList();
        StringBuilder table = new StringBuilder("\uFEFFname,declarationNumber\r\n");
        IntStream.range(0, 1_000).forEach(row -> table.append("仕入先,%011d\r\n".formatted(row)));

        importTable(path, table.toString()).statusCode(201).body("added", equalTo(1_000));

        ValidatableResponse first = memberOf(buyer)
                .get(path + "/suppliers?limit=200")
                .then()
                .body("items", hasSize(200))
                .body("items[0].declarationNumber", equalTo("00000000000"));
        memberOf(buyer)
                .get(path + "/suppliers?limit=1&cursor=" + first.extract().path("nextCursor"))
                .then()
                .body("items[0].declarationNumber", equalTo("00000000200"));
        Refusal.expect(importTable(path, "name\r\n"), 400, "validation-failed")
                .body("errors.code", contains("ROW_COUNT"));
        Refusal.expect(importTable(path, table + "仕入先,\r\n"), 400, "validation-failed")
                .body("errors.code", contains("ROW_COUNT"));
        Refusal.expect(importTable(path, "名前\r\nA\r\n"), 400, "validation-failed")
                .body("errors.code", contains("UNREADABLE_TABLE"));
        Refusal.expect(importTable(path, "name,declarationNumber\r\n\"A,1\r\n"), 400, "validation-failed")
                .body("errors.code", contains("UNREADABLE_TABLE"));
        assertThat(Storage.count("supplier WHERE organization_id = '" + buyer + "'"))
                .isEqualTo(1_000);
    }

    @Test
    void aSupplierIsWrittenAnewAndTakenOff() {
        String path = newList();
        String location = add(path, Map.of("name", "仕入先", "declarationNumber", "90000000042"))
                .extract()
                .header("Location");

        memberOf(buyer)
                .header("If-Match", "\"0-ja\"")
                .body(Map.of("name", "改名した仕入先", "declarationNumber", "90000000042", "note", "=1+1"))
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("name", equalTo("改名した仕入先"));

        Refusal.expect(
                memberOf(buyer).header("If-Match", "\"0-ja\"").delete(location).then(), 412, "precondition-failed");
        memberOf(buyer).header("If-Match", "\"1-ja\"").delete(location).then().statusCode(204);
        Refusal.expect(memberOf(buyer).get(location).then(), 404, "not-found");
    }

    @Test
    void whatIsDoneToAListIsNotedOnceHoweverManySuppliersItIsAbout() {
        String path = newList();
        memberOf(buyer).body(SupplierExamples.BATCH_REQUEST).post(path + "/supplier-batches");
        String location = add(path, Map.of("name", "仕入先", "declarationNumber", "90000000099"))
                .extract()
                .header("Location");
        memberOf(buyer)
                .header("If-Match", "*")
                .body(Map.of("name", "改名した仕入先", "declarationNumber", "90000000099"))
                .put(location);
        memberOf(buyer).header("If-Match", "*").delete(location);
        memberOf(buyer).header("If-Match", "*").body(Map.of("name", "物流")).put(path);

        memberOf(buyer).header("If-Match", "*").delete(path).then().statusCode(204);

        operator()
                .get("/v1/audit-events?subjectId=" + path.substring(path.lastIndexOf('/') + 1))
                .then()
                .body("items.organizationId", everyItem(equalTo(buyer.toString())))
                .body(
                        "items.act",
                        contains(
                                "SUPPLIER_LIST_DELETED",
                                "SUPPLIER_LIST_RENAMED",
                                "SUPPLIER_REMOVED",
                                "SUPPLIER_CHANGED",
                                "SUPPLIERS_ADDED",
                                "SUPPLIERS_ADDED",
                                "SUPPLIER_LIST_CREATED"));
    }

    @Test
    void listsGoAlongWithTheirBuyerBesideThoseOfTheOtherOne() {
        UUID into = registered(UUID.randomUUID());
        registered(buyer);
        String path = newList();
        String location = add(path, SupplierExamples.REQUEST).extract().header("Location");
        memberOf(into).body(Map.of("name", "仕入先")).post("/v1/supplier-lists");

        merge(buyer, into).statusCode(201);

        memberOf(into).get("/v1/supplier-lists").then().body("items.name", contains("仕入先", "仕入先"));
        memberOf(into).get(location).then().statusCode(200);
        Refusal.expect(memberOf(buyer).get(path).then(), 410, "organization-merged");
        memberOf(into).header("If-Match", "*").delete(location).then().statusCode(204);
        Refusal.expect(
                memberOf(buyer)
                        .body(Map.of("name", "仕入先"))
                        .post("/v1/supplier-lists")
                        .then(),
                410,
                "organization-merged");
    }

    @Test
    void anotherBuyersListIsNotThere() {
        String path = newList();
        UUID stranger = UUID.randomUUID();
        String location = add(path, Map.of("name", "仕入先", "declarationNumber", "90000000042"))
                .extract()
                .header("Location");

        Refusal.expect(memberOf(stranger).get(path).then(), 404, "not-found");
        Refusal.expect(memberOf(stranger).get(path + "/suppliers").then(), 404, "not-found");
        Refusal.expect(memberOf(stranger).get(location).then(), 404, "not-found");
        Refusal.expect(
                memberOf(stranger)
                        .body(SupplierExamples.REQUEST)
                        .post(path + "/suppliers")
                        .then(),
                404,
                "not-found");
        Refusal.expect(
                memberOf(stranger).header("If-Match", "*").delete(location).then(), 404, "not-found");
    }

    private String newList() {
        return memberOf(buyer)
                .body(Map.of("name", "仕入先"))
                .post("/v1/supplier-lists")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Where a supplier of that corporate number, on a list of its own, is read. */
    private String listed(String corporateNumber) {
        return add(newList(), Map.of("name", "仕入先", "corporateNumber", corporateNumber))
                .extract()
                .header("Location");
    }

    private ValidatableResponse add(String path, Object form) {
        return memberOf(buyer).body(form).post(path + "/suppliers").then();
    }

    private ValidatableResponse importTable(String path, String table) {
        return given().contentType("text/csv; charset=UTF-8")
                .auth()
                .oauth2(TestTokens.member(buyer))
                .body(table)
                .post(path + "/suppliers.csv")
                .then();
    }

    private ValidatableResponse declared(String publicity) {
        registered(supplier);
        Map<String, Object> form = declaration();
        form.put("publicity", publicity);
        return declare(adminOf(supplier), form).statusCode(201);
    }

    private void disclosed(UUID organization) {
        adminOf(organization)
                .body(Map.of(
                        "buyerOrganizationId",
                        buyer.toString(),
                        "level",
                        "STAR",
                        "expiresAt",
                        Instant.now().plus(Duration.ofDays(1)).toString()))
                .post("/v1/organizations/" + organization + "/disclosures")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> withheld() {
        Map<String, Object> form = declaration();
        form.put("publicity", "NAME_WITHHELD");
        return form;
    }

    private String registeredNumber() {
        Map<String, Object> registration = corporation();
        register(memberOf(supplier), registration).statusCode(201);
        return (String) registration.get("corporateNumber");
    }

    private static Object withoutIds(String document) {
        return Json.without(document, "id", "listId", "createdAt", "addedAt", "declaredAt", "declarationNumber");
    }
}
