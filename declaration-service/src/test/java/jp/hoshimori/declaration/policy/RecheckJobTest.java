package jp.hoshimori.declaration.policy;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.policy.check.NamesOfTests;
import jp.hoshimori.declaration.testing.Rows;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.event.BasicPolicyUnreachable;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecheckJobTest {

    private final UUID organization = UUID.randomUUID();
    private final String name = "p" + organization.toString().substring(0, 8) + ".example";
    private final OutsideServer outside = new OutsideServer();
    private final String url = outside.url(name, "/policy");

    @Inject
    NamesOfTests names;

    @Inject
    RecheckJob job;

    @BeforeEach
    void record() {
        names.put(name, "127.0.0.1");
        outside.says("/policy", 200, "text/html");
        adminOf(registered(organization))
                .body(Map.of("url", url))
                .put(address())
                .then()
                .statusCode(200);
    }

    @AfterEach
    void close() {
        outside.close();
    }

    @Test
    void aPageIsLookedAtAgainADayLaterAndNotBefore() {
        job.recheckAll();
        assertThat(outside.hosts()).hasSize(1);

        lookAgain();

        assertThat(outside.hosts()).hasSize(2);
        assertThat(due("next_check_at BETWEEN now() + interval '23 hours' AND now() + interval '25 hours'"))
                .isTrue();
        external().body("failure", nullValue());
    }

    @Test
    void whoeverCannotBeReadIsRemindedOnceAndCountsUntilTheGracePeriodIsOver() {
        outside.forget("/policy");

        lookAgain();
        lookAgain();

        external()
                .body("failure", equalTo("POLICY_ADDRESS_STATUS"))
                .body("unreachableSince", notNullValue())
                .body("graceUntil", notNullValue())
                .body("lapsedAt", nullValue());
        assertThat(published()).isTrue();
        Storage.awaitPublished();
        List<String> reminders = reminders();
        assertThat(reminders).hasSize(1);
        assertThat(EventContract.violations(BasicPolicyUnreachable.TYPE, reminders.get(0)))
                .isEmpty();
        JsonPath reminder = JsonPath.from(reminders.get(0));
        assertThat(reminder.getString("url")).isEqualTo(url);
        assertThat(Duration.between(
                        Instant.parse(reminder.getString("since")), Instant.parse(reminder.getString("graceUntil"))))
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void aPageThatCanBeReadAgainIsAsIfNothingHadBeen() {
        outside.forget("/policy");
        lookAgain();
        outside.says("/policy", 200, "text/html");

        lookAgain();

        external()
                .body("failure", nullValue())
                .body("unreachableSince", nullValue())
                .body("graceUntil", nullValue());
        assertThat(published()).isTrue();
    }

    @Test
    void afterTheGracePeriodThePolicyCountsNoMoreAndTheDeclarationStands() {
        String declaration = declaredTwoStars();
        outside.forget("/policy");
        lookAgain();
        set("grace_until = now() - interval '1 second'");

        lookAgain();

        external().body("lapsedAt", notNullValue());
        assertThat(published()).isFalse();
        assertThat(raised()).isEqualTo(1);
        memberOf(organization)
                .get("/v1/declarations/" + declaration)
                .then()
                .body("status", equalTo("STANDING"))
                .body("star", equalTo("TWO_STARS"));
    }

    @Test
    void whatCountsNoMoreIsNotLookedAtUntilItIsRecordedAgain() {
        outside.forget("/policy");
        lookAgain();
        set("grace_until = now() - interval '1 second'");
        lookAgain();
        outside.says("/policy", 200, "text/html");
        int looks = outside.hosts().size();

        lookAgain();

        assertThat(outside.hosts()).hasSize(looks);
        assertThat(raised()).isEqualTo(1);
        adminOf(organization)
                .header("If-Match", "*")
                .body(Map.of("url", url))
                .put(address())
                .then()
                .statusCode(200)
                .body("lapsedAt", nullValue());
        assertThat(published()).isTrue();
    }

    @Test
    void aNameThatTurnsInsideIsUnreachableToo() {
        names.put(name, "10.1.2.3");

        lookAgain();

        external().body("failure", equalTo("POLICY_ADDRESS_SCHEME"));
    }

    @Test
    void nothingIsTakenWhileAnotherReplicaTakes() throws SQLException {
        set("next_check_at = now() - interval '1 second'");

        try (Connection other = Storage.service();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(hashtextextended('recheck-external-policies', 0))");
            job.recheckAll();
            assertThat(outside.hosts()).hasSize(1);
            other.rollback();
        }

        job.recheckAll();
        assertThat(outside.hosts()).hasSize(2);
    }

    @Test
    void whatIsDueIsFoundByIndex() {
        Rows.change("INSERT INTO basic_policy (id, organization_id, slug, created_at) SELECT md5('due' || n)::uuid,"
                + " md5('due' || n)::uuid, 'due' || translate(lpad(n::text, 7, '0'), '01', 'ab'), now()"
                + " FROM generate_series(1, 20000) n");
        Rows.change("INSERT INTO external_policy (organization_id, policy_id, url, recorded_at, checked_at,"
                + " next_check_at, version) SELECT id, id, 'https://example.com/', now(), now(),"
                + " now() + interval '1 day', 0 FROM basic_policy WHERE slug LIKE 'due%'");
        Rows.change("ANALYZE external_policy");

        String plan = Rows.plan(DuePolicies.DUE.replace(":now", "now()").replace(":most", "4"));

        Rows.change(
                "DELETE FROM external_policy WHERE policy_id IN (SELECT id FROM basic_policy WHERE slug LIKE 'due%')");
        Rows.change("DELETE FROM basic_policy WHERE slug LIKE 'due%'");
        assertThat(plan).contains("external_policy_due").doesNotContain("Seq Scan", "Sort");
    }

    private void lookAgain() {
        set("next_check_at = now() - interval '1 second'");
        job.recheckAll();
    }

    private void set(String change) {
        Rows.change("UPDATE external_policy SET " + change + " WHERE organization_id = '" + organization + "'");
    }

    private boolean due(String condition) {
        return Storage.count("external_policy WHERE organization_id = '" + organization + "' AND " + condition) == 1;
    }

    private boolean published() {
        return Storage.count("published_policy WHERE organization_id = '" + organization + "'") == 1;
    }

    private long raised() {
        return Storage.count(
                "review_item WHERE kind = 'POLICY_UNREACHABLE' AND organization_id = '" + organization + "'");
    }

    private List<String> reminders() {
        return Storage.DECLARATIONS.records().stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .filter(event -> event.contains(organization.toString()) && event.contains("graceUntil"))
                .toList();
    }

    private ValidatableResponse external() {
        return memberOf(organization).get(address()).then().statusCode(200);
    }

    private String address() {
        return "/v1/organizations/" + organization + "/external-basic-policy";
    }

    private String declaredTwoStars() {
        TwoStars.diagnosed(organization);
        return declare(adminOf(organization), twoStars())
                .statusCode(201)
                .extract()
                .path("id");
    }
}
