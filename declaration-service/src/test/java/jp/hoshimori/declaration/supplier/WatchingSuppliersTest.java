package jp.hoshimori.declaration.supplier;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporateNumber;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.declaration.testing.Rows;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.SupplierStarChanged;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WatchingSuppliersTest {

    private final UUID supplier = UUID.randomUUID();
    private final UUID declarationId = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void everyBuyerWhoWatchesIsToldWhenASupplierDeclaresStepsUpAndWithdraws() throws IOException {
        Map<String, Object> registration = corporation();
        register(memberOf(supplier), registration).statusCode(201);
        UUID buyer = UUID.randomUUID();
        String byCorporateNumber = watched(buyer, "corporateNumber", registration.get("corporateNumber"));

        String number = declare(adminOf(supplier), declaration())
                .statusCode(201)
                .extract()
                .path("declarationNumber");
        awaitChanges(byCorporateNumber, 1);
        String byNumber = watched(UUID.randomUUID(), "declarationNumber", number);
        send(
                DeclarationUpgraded.TYPE.name(),
                1,
                number,
                "\"star\": \"TWO_STARS\", \"upgradedAt\": \"2026-05-01T00:00:00Z\"");
        send(
                DeclarationWithdrawn.TYPE.name(),
                2,
                number,
                "\"star\": \"TWO_STARS\", \"cause\": \"WITHDRAWN\", \"withdrawnAt\": \"2026-06-01T00:00:00Z\"");

        awaitChanges(byCorporateNumber, 3);
        awaitChanges(byNumber, 2);
        Storage.awaitPublished();
        List<SupplierStarChanged> told = told(byCorporateNumber);
        assertThat(told).extracting(SupplierStarChanged::change).containsExactly("DECLARED", "UPGRADED", "WITHDRAWN");
        assertThat(told).extracting(SupplierStarChanged::star).containsExactly("ONE_STAR", "TWO_STARS", null);
        assertThat(told).extracting(SupplierStarChanged::buyerOrganizationId).containsOnly(buyer);
        assertThat(told).extracting(SupplierStarChanged::declarationNumber).containsOnly(number);
        assertThat(told).extracting(SupplierStarChanged::supplierName).containsOnly("仕入先");
    }

    @Test
    void whoeverABuyerWasMergedIntoIsToldOn() throws IOException {
        UUID buyer = registered(UUID.randomUUID());
        UUID into = registered(UUID.randomUUID());
        String number = "6%010d".formatted(Math.floorMod(supplier.getMostSignificantBits(), 10_000_000_000L));
        String watched = watched(buyer, "declarationNumber", number);
        merge(buyer, into).statusCode(201);

        send(
                DeclarationMade.TYPE.name(),
                0,
                number,
                "\"star\": \"ONE_STAR\", \"declaredAt\": \"2026-07-01T00:00:00Z\"");

        awaitChanges(watched, 1);
        Storage.awaitPublished();
        assertThat(told(watched))
                .extracting(SupplierStarChanged::buyerOrganizationId)
                .containsOnly(into);
    }

    @Test
    void whoWatchesAMergedSupplierByItsCorporateNumberIsToldOfTheOneThatGoesOn() {
        Map<String, Object> registration = corporation();
        UUID from = UUID.randomUUID();
        UUID between = registered(UUID.randomUUID());
        register(memberOf(from), registration).statusCode(201);
        registered(supplier);
        String watched = watched(UUID.randomUUID(), "corporateNumber", registration.get("corporateNumber"));
        merge(from, between).statusCode(201);
        merge(between, supplier).statusCode(201);

        declare(adminOf(supplier), declaration()).statusCode(201);

        awaitChanges(watched, 1);
    }

    @Test
    void aSupplierThatDeclaresAnewUnderAnotherNumberIsRecognised() {
        String corporateNumber = corporateNumber();
        String former = entered("2", corporateNumber);
        String watched = watched(UUID.randomUUID(), "declarationNumber", former);
        String anew = entered("8", corporateNumber);

        send(DeclarationMade.TYPE.name(), 0, anew, "\"star\": \"ONE_STAR\", \"declaredAt\": \"2026-07-01T00:00:00Z\"");

        awaitChanges(watched, 1);
    }

    @Test
    void aSupplierWhoseNameIsWithheldIsNotToldOfByItsCorporateNumber() {
        Map<String, Object> registration = corporation();
        register(memberOf(supplier), registration).statusCode(201);
        String byCorporateNumber = watched(UUID.randomUUID(), "corporateNumber", registration.get("corporateNumber"));
        Map<String, Object> withheld = declaration();
        withheld.put("publicity", "NAME_WITHHELD");
        String number = declare(adminOf(supplier), withheld).extract().path("declarationNumber");
        String byNumber = watched(UUID.randomUUID(), "declarationNumber", number);

        send(
                DeclarationUpgraded.TYPE.name(),
                1,
                number,
                "\"star\": \"TWO_STARS\", \"upgradedAt\": \"2026-05-01T00:00:00Z\"");

        await().until(() -> changes(byNumber) >= 1);
        assertThat(changes(byCorporateNumber)).isZero();
    }

    @Test
    void moreBuyersThanABatchHoldsAreToldOnceEach() {
        String number = "3%010d".formatted(Math.floorMod(supplier.getMostSignificantBits(), 10_000_000_000L));
        Rows.change("""
                WITH list AS (
                    INSERT INTO supplier_list
                    SELECT gen_random_uuid(), gen_random_uuid(), '仕入先', now(), 0 FROM generate_series(1, 2100)
                    RETURNING id, organization_id)
                INSERT INTO supplier (id, organization_id, list_id, name, declaration_number, added_at, version)
                SELECT gen_random_uuid(), organization_id, id, '仕入先', '%s', now(), 0 FROM list""".formatted(number));

        send(
                DeclarationMade.TYPE.name(),
                0,
                number,
                "\"star\": \"ONE_STAR\", \"declaredAt\": \"2026-07-01T00:00:00Z\"");

        String ofNumber = "supplier WHERE declaration_number = '" + number + "'";
        await().until(() -> Storage.count(ofNumber + " AND star_changes = 1") == 2_100);
    }

    /** A published entry of the supplier, of which nobody was told; it counts as keyed, for it has no past to be keyed with. */
    private String entered(String prefix, String corporateNumber) {
        String number = prefix + "%010d".formatted(Math.floorMod(supplier.getMostSignificantBits(), 10_000_000_000L));
        Rows.change("""
                INSERT INTO register_entry (declaration_number, organization_name, corporate_number, prefecture, industry, star,
                                            status, principles_edition, declared_at, updated_at, version, key_edition)
                VALUES ('%s', '星守商店', '%s', '13', 'E', 'ONE_STAR', 'STANDING', 'principles-6', now(), now(), 0, 1)""".formatted(number, corporateNumber));
        return number;
    }

    private static String watched(UUID buyer, String member, Object number) {
        String list = memberOf(buyer)
                .body(Map.of("name", "仕入先"))
                .post("/v1/supplier-lists")
                .then()
                .extract()
                .header("Location");
        return memberOf(buyer)
                .body(Map.of("name", "仕入先", member, number))
                .post(list + "/suppliers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void awaitChanges(String supplierId, long changes) {
        await().until(() -> changes(supplierId) == changes);
    }

    private static long changes(String supplierId) {
        return Storage.count("generate_series(1, (SELECT star_changes FROM supplier WHERE id = '" + supplierId + "'))");
    }

    private void send(String type, long version, String number, String more) {
        Storage.DECLARATIONS.send(
                type,
                UUID.randomUUID().toString(),
                declarationId.toString(),
                version,
                "2026-07-01T00:00:00Z",
                """
                {"declarationId": "%s", "declarationNumber": "%s", "organizationId": "%s", "principlesEdition": "principles-6",
                 %s}""".formatted(declarationId, number, supplier, more));
    }

    private List<SupplierStarChanged> told(String supplierId) throws IOException {
        List<ConsumerRecord<String, byte[]>> events = Storage.ORGANIZATIONS.recordsOf(supplierId);
        List<String> counted = IntStream.rangeClosed(1, events.size())
                .mapToObj(Integer::toString)
                .toList();
        assertThat(events)
                .extracting(event -> Topic.header(event, "ce_sequence"))
                .isEqualTo(counted);
        List<SupplierStarChanged> told = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : events) {
            told.add(json.readValue(event.value(), SupplierStarChanged.class));
        }
        return told;
    }
}
