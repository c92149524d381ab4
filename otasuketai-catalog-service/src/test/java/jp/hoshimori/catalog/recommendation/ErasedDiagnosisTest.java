package jp.hoshimori.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ErasedDiagnosisTest {

    private static final Instant MORNING = Instant.parse("2026-05-01T09:00:00Z");
    private static final String DIAGNOSIS_OF_SAMPLE = "(?<=\"diagnosisId\": \")[^\"]+";
    private static final String ORGANIZATION_OF_SAMPLE = "(?<=\"organizationId\": \")[^\"]+";

    private final UUID organization = UUID.randomUUID();
    private final UUID diagnosis = UUID.randomUUID();

    @Inject
    Known known;

    static List<GoldenSample> samples() {
        return GoldenSamples.of(DiagnosisErased.TYPE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsKeptOfADiagnosisThatWasErased(GoldenSample sample) {
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, MORNING, 2));
        known.awaitDiagnosis(organization);

        sendErased(sample.json(), diagnosis);

        await().until(() -> known.lastDiagnosis(organization).isEmpty());
    }

    @Test
    void aLaterDiagnosisStaysWhenAnEarlierOneIsErased() {
        UUID earlier = UUID.randomUUID();
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, MORNING, 2));
        known.awaitDiagnosis(organization);

        sendErased(samples().get(0).json(), earlier);

        // Of the same key, so heard after the erasure.
        UUID other = UUID.randomUUID();
        Events.sendDiagnosis(UUID.randomUUID(), earlier, Events.diagnosis(earlier, other, MORNING, 2));
        known.awaitDiagnosis(other);
        assertThat(known.lastDiagnosis(organization)).isPresent();
    }

    private void sendErased(String sample, UUID erased) {
        Topic.of(DiagnosisErased.TYPE.topic())
                .send(
                        DiagnosisErased.TYPE.name(),
                        UUID.randomUUID().toString(),
                        erased.toString(),
                        2,
                        "2026-05-02T12:00:00Z",
                        sample.replaceFirst(DIAGNOSIS_OF_SAMPLE, erased.toString())
                                .replaceFirst(ORGANIZATION_OF_SAMPLE, organization.toString()));
    }
}
