package jp.hoshimori.parts;

import java.nio.file.Path;

/**
 * Runs a Kafka broker as a process of its own until it is asked to end: {@code KafkaBrokerMain <log directory> <port>}.
 *
 * <p>Prints {@value #READY} on standard output when the broker takes requests; exits 1 when it cannot start.
 */
public final class KafkaBrokerMain {

    /** The line that says that the broker takes requests. */
    public static final String READY = "kafka ready";

    private KafkaBrokerMain() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: KafkaBrokerMain <log directory> <port>");
            System.exit(2);
        }
        try {
            run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        } catch (PartFailedException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path logDirectory, int port) {
        KafkaBroker broker = KafkaBroker.start(logDirectory, port);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "kafka-shutdown"));
        System.out.println(READY);
    }
}
