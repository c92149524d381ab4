package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.event.BasicPolicyPublished;
import jp.hoshimori.event.BasicPolicyUnreachable;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.SupplierStarChanged;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample that a producer was ever promised to be read by this service is read. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class GoldenSamplesTest {

    private static final String EVENTS_TAKEN = "SELECT count(*) FROM inbox WHERE event_id = ?";
    private static final String TOLD = "SELECT kind || ' ' || organization_id FROM notification WHERE event_id = ?";

    @ParameterizedTest
    @MethodSource("diagnoses")
    void aDiagnosisIsToldToItsOrganizationUnlessNobodysOrOneOfAnImport(String sample) throws IOException {
        JsonObject payload = read(sample);
        boolean told = payload.containsKey("organizationId") && !payload.containsKey("importId");

        UUID event = send(DiagnosisCompleted.TYPE, payload, "diagnosisId");

        assertTold(event, told ? List.of("DIAGNOSIS_COMPLETED " + payload.getString("organizationId")) : List.of());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimedDiagnosisIsToldToWhoeverClaimedIt(String sample) throws IOException {
        assertToldToItsOrganization(DiagnosisClaimed.TYPE, sample, "diagnosisId", "DIAGNOSIS_COMPLETED");
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void aDeclarationIsToldToItsOrganization(String sample) throws IOException {
        assertToldToItsOrganization(DeclarationMade.TYPE, sample, "declarationId", "DECLARATION_MADE");
    }

    @ParameterizedTest
    @MethodSource("stepsUp")
    void aStepUpIsToldToItsOrganization(String sample) throws IOException {
        assertToldToItsOrganization(DeclarationUpgraded.TYPE, sample, "declarationId", "DECLARATION_UPGRADED");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void anEndIsToldToItsOrganization(String sample) throws IOException {
        assertToldToItsOrganization(DeclarationWithdrawn.TYPE, sample, "declarationId", "DECLARATION_WITHDRAWN");
    }

    @ParameterizedTest
    @MethodSource("publishedPolicies")
    void aPublishedPolicyIsToldToItsOrganization(String sample) throws IOException {
        assertToldToItsOrganization(BasicPolicyPublished.TYPE, sample, "policyId", "BASIC_POLICY_PUBLISHED");
    }

    @ParameterizedTest
    @MethodSource("unreachablePolicies")
    void anUnreachablePolicyIsToldToItsOrganization(String sample) throws IOException {
        assertToldToItsOrganization(BasicPolicyUnreachable.TYPE, sample, "policyId", "BASIC_POLICY_UNREACHABLE");
    }

    @ParameterizedTest
    @MethodSource("suppliers")
    void aSuppliersStarIsToldToTheBuyerOnWhoseListItIs(String sample) throws IOException {
        JsonObject payload = read(sample);

        UUID event = send(SupplierStarChanged.TYPE, payload, "supplierId");

        assertTold(event, List.of("SUPPLIER_STAR_CHANGED " + payload.getString("buyerOrganizationId")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestIsToldToTheSideThatDidNotAct(String sample) throws IOException {
        JsonObject payload = read(sample);
        String buyer = payload.getString("buyerOrganizationId");
        String supplier = payload.getString("supplierOrganizationId");

        UUID event = send(MeasuresRequestChanged.TYPE, payload, "requestId");

        assertTold(
                event,
                List.of(
                        switch (payload.getString("step", payload.getString("state"))) {
                            case "DUE_DATE_PROPOSED" -> "MEASURES_REQUEST_DATE_PROPOSED " + buyer;
                            case "OPEN" -> "MEASURES_REQUEST_RECEIVED " + supplier;
                            case "AGREED" -> "MEASURES_REQUEST_AGREED " + buyer;
                            case "DECLINED" -> "MEASURES_REQUEST_DECLINED " + buyer;
                            case "FULFILLED" -> "MEASURES_REQUEST_FULFILLED " + buyer;
                            case "CANCELLED" -> "MEASURES_REQUEST_CANCELLED " + supplier;
                            default -> throw new IllegalArgumentException(sample);
                        }));
    }

    @Test
    void thereAreSamplesOfOrganizationsOfAnonymousCallersAndOfAnImport() throws IOException {
        assertThat(diagnoses())
                .anyMatch(sample -> sample.contains("/organization-"))
                .anyMatch(sample -> sample.contains("/anonymous-"))
                .anyMatch(sample -> sample.endsWith("/organization-imported.json"));
        assertThat(claims()).hasSizeGreaterThanOrEqualTo(2);
    }

    private static void assertToldToItsOrganization(EventType type, String sample, String subject, String kind)
            throws IOException {
        JsonObject payload = read(sample);

        UUID event = send(type, payload, subject);

        assertTold(event, List.of(kind + " " + payload.getString("organizationId")));
    }

    /** Sends the sample, of a subject that no other test tells of. */
    private static UUID send(EventType type, JsonObject payload, String subject) {
        UUID event = UUID.randomUUID();
        payload.put(subject, UUID.randomUUID().toString());
        Topic.of(type.topic())
                .send(
                        type.name(),
                        event.toString(),
                        payload.getString(subject),
                        1,
                        "2026-04-10T02:30:00Z",
                        payload.encode());
        return event;
    }

    private static void assertTold(UUID event, List<String> whatAndWhom) {
        await().untilAsserted(
                        () -> assertThat(Database.number(EVENTS_TAKEN, event)).isOne());
        assertThat(Database.texts(TOLD, event)).isEqualTo(whatAndWhom);
    }

    static List<String> diagnoses() throws IOException {
        return samplesOf(DiagnosisCompleted.TYPE);
    }

    static List<String> claims() throws IOException {
        return samplesOf(DiagnosisClaimed.TYPE);
    }

    static List<String> declarations() throws IOException {
        return samplesOf(DeclarationMade.TYPE);
    }

    static List<String> stepsUp() throws IOException {
        return samplesOf(DeclarationUpgraded.TYPE);
    }

    static List<String> ends() throws IOException {
        return samplesOf(DeclarationWithdrawn.TYPE);
    }

    static List<String> publishedPolicies() throws IOException {
        return samplesOf(BasicPolicyPublished.TYPE);
    }

    static List<String> unreachablePolicies() throws IOException {
        return samplesOf(BasicPolicyUnreachable.TYPE);
    }

    static List<String> suppliers() throws IOException {
        return samplesOf(SupplierStarChanged.TYPE);
    }

    static List<String> requests() throws IOException {
        return samplesOf(MeasuresRequestChanged.TYPE);
    }

    private static List<String> samplesOf(EventType type) throws IOException {
        return text("/golden/index.txt")
                .lines()
                .filter(sample -> sample.startsWith(type.name() + "/"))
                .toList();
    }

    private static JsonObject read(String sample) throws IOException {
        return new JsonObject(text("/golden/" + sample));
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = EventType.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
