package jp.hoshimori.parts;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real single-node Kafka broker in KRaft mode, run in the calling JVM, on a log directory that is kept. */
public final class KafkaBroker implements AutoCloseable {

    /** Fixed: a directory formatted under another id could not be opened again. */
    private static final String CLUSTER_ID = "aG9zaGltb3JpLWxvY2FsMQ";

    private static final int LOWEST_CONTROLLER_PORT = 32_000;
    private static final int HIGHEST_CONTROLLER_PORT = 32_700;

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it takes requests.
     *
     * @param port the port to listen on; 0 takes a free one
     * @throws PartFailedException when the port is in use or the broker does not come up
     */
    public static KafkaBroker start(Path logDirectory, int port) {
        QuietLogs.apply();
        int chosen = LoopbackPorts.claim("Kafka", port);
        Path directory = logDirectory.toAbsolutePath();
        try {
            return start(directory, chosen, KafkaSettings.of(directory, chosen, controllerPort()));
        } catch (Exception e) {
            throw new PartFailedException(
                    "Kafka did not start on " + directory + ". If the directory is damaged, delete it.", e);
        }
    }

    /**
     * Above all that {@link LoopbackPorts#free()} answers: those may have been given to parts of the system that are
     * only about to listen, in other processes than this one.
     */
    private static int controllerPort() {
        int port = ThreadLocalRandom.current().nextInt(LOWEST_CONTROLLER_PORT, HIGHEST_CONTROLLER_PORT);
        return LoopbackPorts.inUse(port) ? controllerPort() : port;
    }

    private static KafkaBroker start(Path directory, int port, Map<String, String> settings) throws Exception {
        format(directory);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, port);
    }

    private static void format(Path directory) throws Exception {
        Files.createDirectories(directory);
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setClusterId(CLUSTER_ID)
                    .setNodeId(KafkaSettings.NODE_ID)
                    .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .setIgnoreFormatted(true)
                    .setPrintStream(silent)
                    .run();
        }
    }

    /** Answers {@code host:port}, as Kafka clients take it. */
    public String bootstrapServers() {
        return LoopbackPorts.HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    /** Stops the broker in an orderly way. The log directory is kept. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
