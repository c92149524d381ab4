package jp.hoshimori.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @TempDir
    Path directory;

    @Test
    void recordsOutliveARestart() throws Exception {
        int port;
        try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
            port = broker.port();
            send(broker, "kept");
        }

        try (KafkaBroker restarted = KafkaBroker.start(directory, port)) {

            send(restarted, "added");

            assertThat(received(restarted, 2)).containsExactly("kept", "added");
            assertThat(restarted.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
        }
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (ServerSocket holder = new ServerSocket(0)) {
            assertThatThrownBy(() -> KafkaBroker.start(directory, holder.getLocalPort()))
                    .isInstanceOf(PartFailedException.class)
                    .hasMessageContaining("Port " + holder.getLocalPort())
                    .hasMessageContaining("Kafka");
        }
    }

    private static void send(KafkaBroker broker, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "enable.idempotence", "true"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("notes", "key", value)).get();
            assertThat(producer.partitionsFor("notes")).hasSize(6);
        }
    }

    private static List<String> received(KafkaBroker broker, int expected) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "reader",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("notes"));
            // A broker that has just come up also has to make the topic in which it keeps its readers' places.
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(note -> values.add(note.value()));
                return values.size() >= expected;
            });
        }
        return values;
    }
}
