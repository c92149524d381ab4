package jp.hoshimori.event.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jp.hoshimori.event.DomainEvent;
import jp.hoshimori.event.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {

    @ParameterizedTest
    @MethodSource("jp.hoshimori.event.contract.Records#goldenSamples")
    void everySampleKeepsItsSchema(GoldenSample sample, EventType type) {
        assertThat(EventContract.violations(type, sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jp.hoshimori.event.contract.Records#goldenSamples")
    void everySampleIsReadThroughFieldsAddedLater(
            GoldenSample sample, EventType type, Class<? extends DomainEvent> record) {
        JsonNode newer = Json.withUnknownFields(Json.tree(sample.json()));

        DomainEvent event = Json.read(newer.toString(), record);

        assertThat(event).isEqualTo(Json.read(sample.json(), record));
        assertThat(event.type()).isEqualTo(type);
        assertThat(EventContract.violations(type, newer.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jp.hoshimori.event.contract.Records#goldenSamples")
    void everySampleIsWrittenAgainWithoutLossOrAddition(
            GoldenSample sample, EventType type, Class<? extends DomainEvent> record) {
        DomainEvent event = Json.read(sample.json(), record);

        String written = Json.write(event);

        assertThat(Json.tree(written)).isEqualTo(Json.tree(sample.json()));
        assertThat(EventContract.violations(type, written)).isEmpty();
    }
}
