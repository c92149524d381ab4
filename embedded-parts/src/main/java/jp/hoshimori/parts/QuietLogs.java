package jp.hoshimori.parts;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the parts' libraries from filling the log of the program they run in.
 *
 * <p>java.util.logging reaches both backends in use here, the JDK's own and the JBoss log manager of Quarkus tests. A
 * level that somebody has set already is respected.
 */
final class QuietLogs {

    private static final Map<String, Level> LEVELS = Map.of(
            "kafka", Level.WARNING,
            "org.apache.kafka", Level.WARNING,
            "state.change.logger", Level.WARNING,
            "com.icegreen.greenmail", Level.WARNING,
            // Warns at each start that it takes the lead, being alone.
            "org.apache.kafka.controller", Level.SEVERE,
            // Warns of every topic that comes into being with its first use.
            "org.apache.kafka.clients.NetworkClient", Level.SEVERE,
            // Logs an orderly stop of a killed server as an error; PostgreSqlServer checks the outcome itself.
            "io.zonky.test", Level.OFF);

    /** The log manager holds loggers weakly: without these references the levels would be lost. */
    private static final List<Logger> LOGGERS =
            LEVELS.keySet().stream().map(Logger::getLogger).toList();

    private QuietLogs() {}

    static void apply() {
        LOGGERS.stream()
                .filter(logger -> logger.getLevel() == null)
                .forEach(logger -> logger.setLevel(LEVELS.get(logger.getName())));
    }
}
