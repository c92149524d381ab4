package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class ErasedDiagnosisTest {

    private static final String DIAGNOSIS_OF_SAMPLE = "(?<=\"diagnosisId\": \")[^\"]+";
    private static final String ORGANIZATION_OF_SAMPLE = "(?<=\"organizationId\": \")[^\"]+";
    private static final String TOLD = "SELECT count(*) FROM notification WHERE subject_id = ?";
    private static final String TO_SEND =
            "SELECT count(*) FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE n.subject_id = ?";

    private final Company company = Company.unknown();

    static List<GoldenSample> samples() {
        return GoldenSamples.of(DiagnosisErased.TYPE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsKeptNorSentOfADiagnosisThatWasErased(GoldenSample sample) {
        UUID erased = UUID.randomUUID();
        UUID kept = UUID.randomUUID();
        company.scores(UUID.randomUUID(), erased, 62);
        company.scores(UUID.randomUUID(), kept, 63);
        company.awaitNotifications(2);

        Topic.of(DiagnosisErased.TYPE.topic())
                .send(
                        DiagnosisErased.TYPE.name(),
                        UUID.randomUUID().toString(),
                        erased.toString(),
                        2,
                        "2026-11-23T12:00:00Z",
                        sample.json()
                                .replaceFirst(DIAGNOSIS_OF_SAMPLE, erased.toString())
                                .replaceFirst(
                                        ORGANIZATION_OF_SAMPLE, company.id().toString()));

        await().untilAsserted(() -> assertThat(Database.number(TOLD, erased)).isZero());
        assertThat(Database.number(TO_SEND, erased)).isZero();
        assertThat(Database.number(TOLD, kept)).isOne();
    }
}
