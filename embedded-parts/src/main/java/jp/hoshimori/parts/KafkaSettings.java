package jp.hoshimori.parts;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a broker that is alone and small: replication of one, few threads, small buffers. */
final class KafkaSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String BROKER_LISTENER = "BROKER";

    private static final Map<String, String> FIXED = Map.ofEntries(
            entry("process.roles", "broker,controller"),
            entry("node.id", String.valueOf(NODE_ID)),
            entry(
                    "listener.security.protocol.map",
                    BROKER_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT"),
            entry("inter.broker.listener.name", BROKER_LISTENER),
            entry("controller.listener.names", CONTROLLER_LISTENER),
            // Topics come into being with their first use, so that no service needs administrative rights.
            entry("auto.create.topics.enable", "true"),
            entry("num.partitions", "6"),
            entry("default.replication.factor", "1"),
            entry("offsets.topic.replication.factor", "1"),
            entry("offsets.topic.num.partitions", "4"),
            entry("transaction.state.log.replication.factor", "1"),
            entry("transaction.state.log.min.isr", "1"),
            entry("transaction.state.log.num.partitions", "4"),
            entry("share.coordinator.state.topic.replication.factor", "1"),
            entry("share.coordinator.state.topic.min.isr", "1"),
            entry("share.coordinator.state.topic.num.partitions", "1"),
            entry("group.initial.rebalance.delay.ms", "0"),
            // After a kill the broker is let in again only when its old session has run out.
            entry("broker.session.timeout.ms", "4000"),
            entry("broker.heartbeat.interval.ms", "1000"),
            entry("num.network.threads", "2"),
            entry("num.io.threads", "2"),
            entry("background.threads", "2"),
            entry("log.index.size.max.bytes", "1048576"),
            // The cleaner's buffer is heap taken at start; the default is 128 MiB.
            entry("log.cleaner.dedupe.buffer.size", "4194304"));

    private KafkaSettings() {}

    static Map<String, String> of(Path logDirectory, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>(FIXED);
        settings.put("log.dir", logDirectory.toString());
        settings.put(
                "listeners", listener(BROKER_LISTENER, port) + "," + listener(CONTROLLER_LISTENER, controllerPort));
        settings.put("advertised.listeners", listener(BROKER_LISTENER, port));
        settings.put("controller.quorum.voters", NODE_ID + "@" + LoopbackPorts.HOST + ":" + controllerPort);
        return settings;
    }

    private static String listener(String name, int port) {
        return name + "://" + LoopbackPorts.HOST + ":" + port;
    }
}
