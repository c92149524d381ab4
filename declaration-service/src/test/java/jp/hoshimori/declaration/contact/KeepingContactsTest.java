package jp.hoshimori.declaration.contact;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.add;
import static jp.hoshimori.declaration.testing.OrganizationApi.address;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.contact.model.ContactRules;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeepingContactsTest {

    private static final String OTHER = """
            { "kind": "GENERAL", "name": "総務担当", "email": "soumu@example.jp" }""";

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @BeforeEach
    void registerOrganization() {
        registered(organization);
    }

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswers() throws IOException {
        String added = add(adminOf(organization), organization, "contacts", ContactExamples.REQUEST)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String read = memberOf(organization)
                .get(address(organization) + "/contacts/"
                        + json.readTree(added).get("id").asText())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(comparable(added)).isEqualTo(comparable(ContactExamples.ADDED));
        assertThat(comparable(read)).isEqualTo(comparable(ContactExamples.CONTACT));
    }

    @Test
    void noTableHoldsAPersonInPlainText() {
        String key = UUID.randomUUID().toString();
        add(adminOf(organization).header("Idempotency-Key", key), organization, "contacts", ContactExamples.REQUEST)
                .then()
                .statusCode(201);

        assertThat(Storage.count("contact WHERE organization_id = '" + organization + "'"))
                .isEqualTo(1);
        for (String table : List.of("contact", "audit_event", "outbox")) {
            assertThat(Storage.count(table + " t WHERE t::text ~ 'security@example|情報システム担当|03-0000-0000'"))
                    .as(table)
                    .isZero();
        }
        assertThat(Storage.count("idempotency_key WHERE key = '" + key + "'")).isEqualTo(1);
        assertThat(Storage.count("idempotency_key t WHERE convert_from(t.body, 'UTF8') LIKE '%security@example%'"))
                .isZero();
    }

    @Test
    void aContactIsChangedByWhoeverKnowsItsVersion() {
        String contact = added();

        adminOf(organization)
                .header("If-Match", "\"0\"")
                .body(OTHER)
                .put(contact)
                .then()
                .statusCode(200)
                .body("kind", equalTo("GENERAL"))
                .body("email", equalTo("soumu@example.jp"));

        Refusal.expect(
                adminOf(organization)
                        .header("If-Match", "\"0\"")
                        .body(OTHER)
                        .put(contact)
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void aRemovedContactIsErased() {
        String contact = added();

        adminOf(organization).header("If-Match", "\"0\"").delete(contact).then().statusCode(204);

        Refusal.expect(memberOf(organization).get(contact).then(), 404, "not-found");
        assertThat(Storage.count("contact WHERE organization_id = '" + organization + "'"))
                .isZero();
    }

    @Test
    void allContactsAreErasedAtOnce() {
        added();
        added();
        memberOf(organization).get(address(organization) + "/contacts").then().body("items", hasSize(2));

        adminOf(organization).delete(address(organization) + "/contacts").then().statusCode(204);

        memberOf(organization).get(address(organization) + "/contacts").then().body("items", empty());
        assertThat(Storage.count(
                        "audit_event WHERE act = 'CONTACTS_ERASED' AND organization_id = '" + organization + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoeverErasesThemInTheMomentOfAMergeIsTold() {
        added();
        UUID into = registered(UUID.randomUUID());

        try (Held held = Held.table("organization_merge")) {
            var merged = held.meanwhile(() -> merge(organization, into));
            var erased = held.meanwhile(() -> adminOf(organization)
                    .delete(address(organization) + "/contacts")
                    .then());
            held.release();

            merged.join().statusCode(201);
            Refusal.expect(erased.join(), 410, "organization-merged");
        }
    }

    @Test
    void whatIsChangedInTheMomentOfAMergeGoesAlongAsChanged() {
        String contact = added();
        UUID into = registered(UUID.randomUUID());

        try (Held held = Held.rows("contact WHERE organization_id = '" + organization + "'")) {
            var changed = held.meanwhile(
                    () -> knowing(organization).body(OTHER).put(contact).then());
            var merged = held.meanwhile(() -> merge(organization, into));
            held.release();

            changed.join().statusCode(200);
            merged.join().statusCode(201);
        }

        memberOf(into).get(address(into) + "/contacts").then().body("items.email", contains("soumu@example.jp"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        String wrong = """
                { "name": "担当\\n者", "department": "", "email": "someone", "phone": "なし" }""";

        var answer = add(adminOf(organization), organization, "contacts", wrong).then();

        Refusal.expect(answer, 400, "validation-failed")
                .body("errors.pointer", equalTo(List.of("/kind", "/name", "/department", "/email", "/phone")));
    }

    @Test
    void oneMoreThanTheMostIsRefused() {
        for (int count = 0; count < ContactRules.MOST; count++) {
            added();
        }

        var answer = add(adminOf(organization), organization, "contacts", OTHER).then();

        Refusal.expect(answer, 409, "too-many-contacts");
    }

    @Test
    void nobodyElseReachesThem() {
        String contact = added();
        UUID stranger = registered(UUID.randomUUID());
        String asOwn = contact.replace(organization.toString(), stranger.toString());

        Refusal.expect(memberOf(stranger).get(contact).then(), 404, "not-found");
        Refusal.expect(memberOf(stranger).get(asOwn).then(), 404, "not-found");
        Refusal.expect(knowing(stranger).delete(asOwn).then(), 404, "not-found");
        Refusal.expect(
                adminOf(stranger).delete(address(organization) + "/contacts").then(), 404, "not-found");
        Refusal.expect(
                memberOf(organization)
                        .delete(address(organization) + "/contacts")
                        .then(),
                403,
                "forbidden");
        memberOf(organization).get(contact).then().statusCode(200);
    }

    private static RequestSpecification knowing(UUID organization) {
        return adminOf(organization).header("If-Match", "\"0\"");
    }

    private String added() {
        return add(adminOf(organization), organization, "contacts", ContactExamples.REQUEST)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private ObjectNode comparable(String answer) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        return tree.remove(List.of("id", "addedAt"));
    }
}
