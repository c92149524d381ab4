package jp.hoshimori.declaration.misuse;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportingMisuseTest {

    private static final int LIMIT = 10;

    @Inject
    ObjectMapper json;

    @Test
    void anyoneReportsAsTheApiDocumentShowsIt() throws IOException {
        String receipt = MisuseApi.report(MisuseApi.somebody(), MisuseExamples.REPORT)
                .statusCode(201)
                .body("caseNumber", matchesPattern("LM-[2-9A-HJKMNP-Z]{10}"))
                .header("Location", matchesPattern("/v1/logo-mark-misuse-cases/[0-9a-f-]{36}"))
                .extract()
                .asString();

        assertThat(comparable(receipt)).isEqualTo(comparable(MisuseExamples.RECEIPT));
    }

    @Test
    void theOperatorIsAskedToLookAtIt() {
        String id = MisuseApi.reported(null);

        assertThat(Storage.count("review_item WHERE kind = 'LOGO_MARK_MISUSE' AND subject_id = '" + id
                        + "' AND state = 'OPEN' AND organization_id IS NULL"))
                .isEqualTo(1);
        assertThat(Storage.count("audit_event WHERE act = 'LOGO_MARK_MISUSE_REPORTED' AND actor = 'anonymous' AND"
                        + " subject_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void theCaseKnowsWhoseDeclarationItIsAboutAndTheReporterDoesNot() {
        UUID organization = registered(UUID.randomUUID());
        String number = declare(adminOf(organization), declaration())
                .statusCode(201)
                .extract()
                .path("declarationNumber");

        String id = MisuseApi.reported(number);

        assertThat(Storage.count("misuse_case WHERE id = '" + id + "' AND organization_id = '" + organization + "'"))
                .isEqualTo(1);
        assertThat(Storage.count("misuse_case WHERE id = '" + MisuseApi.reported("99999999998")
                        + "' AND organization_id IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aReportRepeatedWithItsKeyIsOneCase() {
        String key = UUID.randomUUID().toString();
        String first = MisuseApi.report(MisuseApi.somebody().header("Idempotency-Key", key), MisuseExamples.REPORT)
                .statusCode(201)
                .extract()
                .path("caseNumber");

        String again = MisuseApi.report(MisuseApi.somebody().header("Idempotency-Key", key), MisuseExamples.REPORT)
                .statusCode(201)
                .extract()
                .path("caseNumber");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aReportThatCannotBeFollowedUpIsRefused() {
        Refusal.names(
                Refusal.expect(
                        MisuseApi.report(MisuseApi.somebody(), "{\"description\": \"色が違う\"}"),
                        400,
                        "validation-failed"),
                "ja",
                "",
                "PLACE_MISSING",
                "どこで見たか");
        Refusal.expect(
                MisuseApi.report(MisuseApi.somebody(), "{\"place\": \"駅\", \"email\": \"a@example.com\"}"),
                400,
                "malformed-body");
        Refusal.expect(MisuseApi.report(MisuseApi.somebody(), ""), 400, "validation-failed");
        Refusal.expect(
                MisuseApi.report(
                        MisuseApi.somebody().auth().oauth2(TestTokens.expired(UUID.randomUUID())),
                        MisuseExamples.REPORT),
                401,
                "unauthenticated");
    }

    @Test
    void oneAddressCannotFloodTheOperator() {
        String address = "2001:db8:1:1::1";
        int bucket = bucket(address);
        // As if the minute had brought as many as it may, whichever minute it will be.
        MisuseApi.change(
                "INSERT INTO misuse_report_count SELECT date_trunc('minute', now()) + n * interval '1 minute', "
                        + bucket + ", " + LIMIT + " FROM generate_series(0, 2) n");

        Refusal.expect(MisuseApi.report(MisuseApi.from(address), MisuseExamples.REPORT), 429, "too-many-requests")
                .header("Retry-After", matchesPattern("[1-9]|[1-5][0-9]|60"));
        MisuseApi.report(MisuseApi.from("2001:db8:2:1::1"), MisuseExamples.REPORT)
                .statusCode(201);

        assertThat(Storage.count("misuse_report_count WHERE bucket = " + bucket + " AND reported > " + LIMIT))
                .isZero();
        MisuseApi.change("DELETE FROM misuse_report_count WHERE bucket = " + bucket);
    }

    /** The bucket that a report from there is counted in. */
    private static int bucket(String address) {
        MisuseApi.change("DELETE FROM misuse_report_count WHERE bucket >= 0");
        MisuseApi.report(MisuseApi.from(address), MisuseExamples.REPORT).statusCode(201);
        int bucket = (int) MisuseApi.number("SELECT bucket FROM misuse_report_count WHERE bucket >= 0");
        MisuseApi.change("DELETE FROM misuse_report_count WHERE bucket = " + bucket);
        return bucket;
    }

    private JsonNode comparable(String receipt) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(receipt);
        return tree.remove(List.of("caseNumber", "reportedAt"));
    }
}
