package jp.hoshimori.diagnosis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisclosureConsumerTest {

    private static final Instant SOON = Instant.now().plusSeconds(3600);
    private static final Instant NOW = Instant.now();

    private final DisclosureApi buyer = DisclosureApi.ofABuyer();
    private final UUID disclosure = UUID.randomUUID();
    private final UUID supplier = UUID.randomUUID();

    static List<GoldenSample> samples() {
        return GoldenSamples.of(DisclosureChanged.TYPE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyGoldenSampleIsKept(GoldenSample sample) {
        JsonPath json = JsonPath.from(sample.json());
        String id = json.getString("disclosureId");

        Topic.of(DisclosureChanged.TYPE.topic())
                .send(
                        DisclosureChanged.TYPE.name(),
                        UUID.randomUUID().toString(),
                        disclosure.toString(),
                        1,
                        "2026-04-01T00:00:00Z",
                        sample.json().replace(id, disclosure.toString()));

        await().until(() -> kept(
                        "level = ? AND (revoked_at IS NOT NULL) = ?",
                        json.getString("level"),
                        json.get("revokedAt") != null)
                == 1);
    }

    @Test
    void whatWasToldIsShownUntilItIsTakenBack() {
        DisclosureApi.answered(supplier, "PARTIAL");
        buyer.tells(disclosure, supplier, 1, "PART_SCORES", SOON, null);
        await().untilAsserted(() -> buyer.of(supplier).statusCode(200));

        buyer.tells(disclosure, supplier, 2, "PART_SCORES", SOON, NOW);

        await().untilAsserted(() -> buyer.of(supplier).statusCode(404));
    }

    @Test
    void aDisclosureGoesOnBetweenOthersWhenOneOfThemWasMerged() {
        UUID into = UUID.randomUUID();
        DisclosureApi.answered(into, "PARTIAL");
        DisclosureApi other = DisclosureApi.ofABuyer();
        buyer.tells(disclosure, supplier, 0, "ANSWERS", SOON, null);

        buyer.tells(disclosure, into, 1, "ANSWERS", SOON, null);

        await().untilAsserted(() -> buyer.of(into).statusCode(200));
        other.tells(disclosure, into, 2, "ANSWERS", SOON, null);
        await().untilAsserted(() -> other.of(into).statusCode(200));
        buyer.of(into).statusCode(404);
    }

    @Test
    void olderNewsThatArriveLateAndNewsWithoutALevelChangeNothing() {
        buyer.tells(disclosure, supplier, 3, "ANSWERS", SOON, NOW);
        buyer.tells(disclosure, supplier, 2, "ANSWERS", SOON, null);
        Topic.of(DisclosureChanged.TYPE.topic())
                .send(
                        DisclosureChanged.TYPE.name(),
                        UUID.randomUUID().toString(),
                        disclosure.toString(),
                        4,
                        "2026-04-01T00:00:00Z",
                        "{\"disclosureId\": \"%s\"}".formatted(disclosure));

        await().untilAsserted(() -> assertThat(
                        Topic.of("diagnosis.disclosure.dead-letter").recordsOf(disclosure.toString()))
                .hasSize(1));
        assertThat(kept("version = 3 AND revoked_at IS NOT NULL")).isOne();
    }

    private long kept(String condition, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = disclosure;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Stored.number("SELECT count(*) FROM disclosure WHERE disclosure_id = ? AND " + condition, all);
    }
}
