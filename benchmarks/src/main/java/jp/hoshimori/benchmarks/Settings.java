package jp.hoshimori.benchmarks;

import java.nio.file.Path;

/**
 * How a run is done.
 *
 * @param repository the checkout, whose services are packaged
 * @param directory where the run keeps its data; emptied before
 * @param rounds how often each thing is measured
 * @param seconds how long one measurement under load lasts
 * @param warmUp how many seconds of load come before the first measurement
 */
record Settings(Path repository, Path directory, int rounds, int seconds, int warmUp) {

    static Settings fromSystemProperties() {
        Path repository = Path.of(System.getProperty("hoshimori.repository", "."))
                .toAbsolutePath()
                .normalize();
        return new Settings(
                repository,
                repository.resolve("benchmarks/target/data"),
                Integer.getInteger("rounds", 5),
                Integer.getInteger("seconds", 10),
                Integer.getInteger("warmUp", 90));
    }
}
