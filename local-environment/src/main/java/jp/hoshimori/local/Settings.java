package jp.hoshimori.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the system runs and what it listens on.
 *
 * @param repository the root of the checkout, where the packaged services lie
 * @param base the directory in which all data, logs and secrets are kept
 * @param ports the ports of the parts
 */
public record Settings(Path repository, Path base, Ports ports) {

    public Settings {
        repository = repository.toAbsolutePath().normalize();
        base = base.toAbsolutePath().normalize();
    }

    /** The settings of {@code ./run}: data in {@code .local}, the usual ports or those the environment asks for. */
    public static Settings usual(Path repository, Map<String, String> environment) {
        return new Settings(repository, repository.resolve(".local"), Ports.asked(environment));
    }

    /** Settings for a system beside others on the same machine: its own directory, free ports. */
    public static Settings isolated(Path repository, Path base) {
        return new Settings(repository, base, Ports.free());
    }

    Path data(String part) {
        return base.resolve("data").resolve(part);
    }

    Path log(String part) {
        return base.resolve("logs").resolve(part + ".log");
    }

    /** The directory into which every mail the system sends is written. */
    public Path mail() {
        return base.resolve("mail");
    }

    /** The directory into which a journey puts the reports it fetches. */
    public Path reports() {
        return base.resolve("reports");
    }
}
