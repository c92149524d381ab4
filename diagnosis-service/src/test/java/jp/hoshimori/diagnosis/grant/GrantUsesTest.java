package jp.hoshimori.diagnosis.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.ImportFile;
import jp.hoshimori.diagnosis.bulk.Importing;
import jp.hoshimori.diagnosis.bulk.Partner;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever grants is told what was done with it, however it was done. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrantUsesTest {

    private static final String EXPORT = "/v1/granted-diagnoses";

    private static final String DIAGNOSES = """
            INSERT INTO diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores, completed_at,
                                   updated_at)
            SELECT gen_random_uuid(), ?, 'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT',
                   '{10,26,14}', now(), now() - interval '1 hour' - i * interval '1 second'
              FROM generate_series(1, ?) i""";

    private final Partner partner = Partner.unknown();
    private final UUID organization = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();

    @Inject
    Importing importing;

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "text/csv"})
    void readingIsToldToEachThatGrantedItWithHowMuchWasRead(String format) {
        UUID grant = granted(organization, "diagnoses:read");
        UUID anothersGrant = granted(another, "diagnoses:read");
        Stored.change(DIAGNOSES, organization, 3);
        Stored.change(DIAGNOSES, another, 2);

        partner.with("diagnoses:read")
                .header("Accept", format)
                .get(EXPORT)
                .then()
                .statusCode(200);

        assertThat(usesOf(grant, 1)).singleElement().satisfies(use -> {
            assertThat(use.getString("organizationId")).isEqualTo(organization.toString());
            assertThat(use.getString("granteeOrganizationId"))
                    .isEqualTo(partner.organization().toString());
            assertThat(use.getString("operation")).isEqualTo("listGrantedDiagnoses");
            assertThat(use.getInt("records")).isEqualTo(3);
        });
        assertThat(usesOf(anothersGrant, 1))
                .singleElement()
                .satisfies(use -> assertThat(use.getInt("records")).isEqualTo(2));
    }

    @Test
    void onlyWhatIsShownIsToldAndWhatFollowsIsToldWhenItIsRead() {
        UUID grant = granted(organization, "diagnoses:read");
        Stored.change(DIAGNOSES, organization, 3);
        String cursor = partner.with("diagnoses:read").get(EXPORT + "?limit=2").path("nextCursor");

        partner.with("diagnoses:read")
                .queryParam("cursor", cursor)
                .queryParam("limit", 2)
                .get(EXPORT)
                .then()
                .body("items", hasSize(1));

        assertThat(usesOf(grant, 2)).extracting(use -> use.getInt("records")).containsExactly(2, 1);
    }

    @Test
    void aPieceIsReadAndToldInFewStatementsHoweverManyGrantedIt() {
        for (int index = 0; index < 50; index++) {
            UUID each = UUID.randomUUID();
            granted(each, "diagnoses:read");
            Stored.change(DIAGNOSES, each, 4);
        }
        partner.with("diagnoses:read").get(EXPORT + "?limit=200").then().statusCode(200);

        try (SentStatements statements = SentStatements.counting()) {
            partner.with("diagnoses:read")
                    .get(EXPORT + "?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(200));

            // The access of the transaction, what has settled, what is read, what is told, and the commit.
            assertThat(statements.executed()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void anImportIsToldOnceABatchToEachOrganizationThatItWroteFor() {
        UUID grant = granted(organization, "diagnoses:write");
        ImportFile file = ImportFile.empty()
                .of(organization, "A-1", "実施している")
                .of(organization, "A-2", "実施している")
                .of(partner.organization(), "A-3", "実施している")
                .of(another, "A-4", "実施している");

        List<Map<String, Object>> results = importing.work(partner, file);

        assertThat(results)
                .extracting(result -> result.get("outcome"))
                .containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED", "REJECTED");
        assertThat(usesOf(grant, 1)).singleElement().satisfies(use -> {
            assertThat(use.getString("operation")).isEqualTo("createDiagnosisImport");
            assertThat(use.getInt("records")).isEqualTo(2);
        });
    }

    private UUID granted(UUID by, String scope) {
        UUID grant = UUID.randomUUID();
        Stored.change(
                "INSERT INTO access_grant VALUES (?, ?, ?, ARRAY[?], now() + interval '1 hour', NULL, 0)",
                grant,
                by,
                partner.organization(),
                scope);
        return grant;
    }

    private static List<JsonPath> usesOf(UUID grant, int count) {
        List<String> payloads = await().until(
                        () -> Topic.of(AccessGrantUsed.TYPE.topic()).recordsOf(grant.toString()).stream()
                                .map(event -> new String(event.value(), StandardCharsets.UTF_8))
                                .toList(),
                        heard -> heard.size() == count);
        assertThat(payloads)
                .allSatisfy(payload -> assertThat(EventContract.violations(AccessGrantUsed.TYPE, payload))
                        .isEmpty());
        return payloads.stream().map(JsonPath::from).toList();
    }
}
