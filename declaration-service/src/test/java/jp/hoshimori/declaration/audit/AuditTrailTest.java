package jp.hoshimori.declaration.audit;

import static jp.hoshimori.declaration.testing.DeclarationApi.accessGrant;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.grant;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.OperatorDesk.change;
import static jp.hoshimori.declaration.testing.OperatorDesk.operator;
import static jp.hoshimori.declaration.testing.OperatorDesk.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditTrailTest {

    private static final String EVENTS = "/v1/audit-events";

    private final UUID organization = UUID.randomUUID();

    @Test
    void theOperatorFindsAnActByEachOfItsFilters() {
        String id = granted();
        String event = "items.find { it.subjectId == '" + id + "' }";
        JsonPath found = events("subjectId=" + id);
        String actor = found.getString("items[0].actor");

        assertThat(found.getString(event + ".act")).isEqualTo("ACCESS_GRANTED");
        assertThat(events("actor=" + actor).getList("items.subjectId")).containsExactly(id);
        assertThat(events("organizationId=" + organization).getList("items.subjectId"))
                .containsExactly(id);
        assertThat(events("act=ACCESS_GRANTED&organizationId=" + organization).getList("items"))
                .hasSize(1);
        assertThat(events("act=ACCESS_GRANT_REVOKED&organizationId=" + organization)
                        .getList("items"))
                .isEmpty();
        assertThat(events("subjectType=declaration&subjectId=" + id).getList("items"))
                .isEmpty();
        assertThat(events("acknowledged=true&subjectId=" + id).getList("items")).isEmpty();
        assertThat(events("to=2020-01-01T00:00:00Z&subjectId=" + id).getList("items"))
                .isEmpty();
        assertThat(events("from=2020-01-01T00:00:00Z&subjectId=" + id).getList("items"))
                .hasSize(1);
    }

    @Test
    void theListIsReadInPiecesNewestFirst() {
        List<String> ids = List.of(granted(), granted(), granted());

        JsonPath first = events("limit=2&organizationId=" + organization);
        JsonPath rest = events("limit=2&organizationId=" + organization + "&cursor=" + first.getString("nextCursor"));

        assertThat(first.getList("items.subjectId")).isEqualTo(List.of(ids.get(2), ids.get(1)));
        assertThat(rest.getList("items.subjectId")).isEqualTo(List.of(ids.get(0)));
        assertThat(rest.getString("nextCursor")).isNull();
    }

    @Test
    void whoeverAcknowledgesFirstStays() {
        granted();
        String event = events("organizationId=" + organization).getString("items[0].id");

        String first = operator()
                .post(EVENTS + "/" + event + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue())
                .extract()
                .path("acknowledgedBy");

        operator()
                .post(EVENTS + "/" + event + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("acknowledgedBy", equalTo(first));
        Refusal.expect(
                operator()
                        .post(EVENTS + "/" + UUID.randomUUID() + "/acknowledgement")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void everythingUpToAnEventIsAcknowledgedAndWhatCameLaterIsNot() {
        granted();
        granted();
        String upTo = events("organizationId=" + organization).getString("items[0].id");
        String later = granted();

        operator()
                .body(Map.of("upTo", upTo))
                .post("/v1/audit-event-acknowledgements")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));

        assertThat(events("acknowledged=false&organizationId=" + organization).getList("items.subjectId"))
                .containsExactly(later);
        assertThat(events("acknowledged=true&organizationId=" + organization).getList("items"))
                .hasSize(2);
        Refusal.expect(
                operator()
                        .body(Map.of("upTo", UUID.randomUUID()))
                        .post("/v1/audit-event-acknowledgements")
                        .then(),
                400,
                "validation-failed");
    }

    @Test
    void anOrganizationReadsWhatItsPeopleDidAndWhatAnOperatorDidToItButNotWhoThatWas() throws SQLException {
        String id = granted();
        operatorActedOn("organization");
        operatorActedOn("logo-mark-misuse");

        adminOf(organization)
                .get("/v1/organizations/" + organization + "/audit-events")
                .then()
                .statusCode(200)
                .body("items.subjectType", contains("organization", "access-grant"))
                .body("items[0].actorKind", equalTo("OTHER"))
                .body("items[0].actor", nullValue())
                .body("items[1].actorKind", equalTo("OWN"))
                .body("items[1].subjectId", equalTo(id));
        Refusal.expect(
                adminOf(UUID.randomUUID())
                        .get("/v1/organizations/" + organization + "/audit-events")
                        .then(),
                404,
                "not-found");
        memberOf(organization)
                .get("/v1/organizations/" + organization + "/audit-events")
                .then()
                .statusCode(403);
        adminOf(organization).get(EVENTS).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, ?from, NOT_A_TIME",
        "organizationId=7, ?organizationId, NOT_AN_ID",
        "acknowledged=yes, ?acknowledged, NOT_A_TRUTH_VALUE",
        "limit=201, ?limit, OUT_OF_RANGE",
        "limit=many, ?limit, NOT_A_NUMBER"
    })
    void whatCannotBeAskedForIsRefusedWithItsPlace(String query, String pointer, String code) {
        operator()
                .get(EVENTS + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        operator().get(EVENTS + "?colour=red").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    private void operatorActedOn(String subjectType) throws SQLException {
        change("INSERT INTO audit_event (id, act, actor, organization_id, subject_type, subject_id, acted_at)"
                + " VALUES (gen_random_uuid(), 'LOOKED_INTO', 'an-operator', '" + organization + "', '" + subjectType
                + "', '1', now())");
    }

    private String granted() {
        return grant(adminOf(organization), organization, accessGrant(UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath events(String query) {
        return operator()
                .get(EVENTS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void eachLeadingFilterIsAnsweredFromItsIndexInOrderAndALongSearchIsCut() throws SQLException {
        // The rows of a kind lie side by side: no other way is nearly as cheap as the kind's own index.
        change("INSERT INTO audit_event SELECT gen_random_uuid(), 'BULK_' || kind, 'bulk-' || kind, NULL,"
                + " ('00000000-0000-7000-8000-' || lpad(kind::text, 12, '0'))::uuid, 'bulk', 'bulk-' || kind,"
                + " timestamptz '2001-01-01' + n * interval '1 second', now(), 'bulk'"
                + " FROM generate_series(0, 59999) n, LATERAL (SELECT n / 20000 AS kind) kinds");
        change("ANALYZE audit_event");
        UUID bulk = UUID.fromString("00000000-0000-7000-8000-000000000001");

        assertIndexed("audit_event_by_time", filter(null, null, null, null));
        assertIndexed("audit_event_by_act", filter("BULK_1", null, null, null));
        assertIndexed("audit_event_by_actor", filter(null, "bulk-1", null, null));
        assertIndexed("audit_event_by_subject", filter(null, null, "bulk-1", null));
        assertIndexed("audit_event_by_organization", filter(null, null, null, bulk));
        JsonPath cut = events("subjectType=nothing&to=2002-01-01T00:00:00Z");
        change("DELETE FROM audit_event WHERE subject_type = 'bulk'");
        assertThat(cut.getList("items")).isEmpty();
        assertThat(cut.getString("nextCursor")).isNotNull();
    }

    private static void assertIndexed(String index, AuditFilter filter) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = AuditEvents.query(
                filter,
                Optional.of(new AuditEvents.Key(Instant.parse("2001-01-01T15:00:00Z"), new UUID(0, 0))),
                values);
        values.add(ReadAuditEvents.LOOKED_AT);
        assertThat(plan(sql, values.toArray()))
                .contains("Index Scan using " + index)
                .doesNotContain("Seq Scan", "Sort");
    }

    private static AuditFilter filter(String act, String actor, String subject, UUID organization) {
        return new AuditFilter(
                Optional.ofNullable(act),
                Optional.ofNullable(actor),
                Optional.empty(),
                Optional.ofNullable(subject),
                Optional.ofNullable(organization),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
