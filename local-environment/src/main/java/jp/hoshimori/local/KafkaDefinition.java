package jp.hoshimori.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hoshimori.parts.KafkaBrokerMain;

/** The Kafka broker as a process of its own, so that a test can kill it without killing the launcher. */
final class KafkaDefinition {

    static final String NAME = "kafka";

    private KafkaDefinition() {}

    static ProcessDefinition of(Settings settings) {
        Path log = settings.log(NAME);
        return new ProcessDefinition(
                NAME, Set.of(), command(settings), Map.of(), log, () -> new LogProbe(log, KafkaBrokerMain.READY));
    }

    private static List<String> command(Settings settings) {
        return Java.command(
                "192m",
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaBrokerMain.class.getName(),
                        settings.data(NAME).toString(),
                        String.valueOf(settings.ports().of(PortName.KAFKA))));
    }
}
