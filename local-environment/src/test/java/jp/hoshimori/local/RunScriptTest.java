package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code run} in a checkout of its own, with programs in place of java and mvn that say what they do. */
class RunScriptTest {

    private static final String JAVA_17 = "openjdk version \"17.0.15\" 2025-04-15";
    private static final String MAVEN_3_8_7 = "Apache Maven 3.8.7";

    @TempDir
    Path directory;

    private Path checkout;
    private Path programs;

    private record Outcome(int exitCode, String output) {}

    @BeforeEach
    void lay() throws IOException {
        checkout = directory.resolve("a checkout with spaces");
        programs = directory.resolve("programs");
        Files.createDirectories(programs);
        Files.createDirectories(checkout.resolve("gateway/src/main/java"));
        Files.writeString(checkout.resolve("gateway/src/main/java/Gateway.java"), "");
        Files.copy(Path.of("../run"), checkout.resolve("run"));
        java(JAVA_17);
        program("javac", "");
        maven(
                MAVEN_3_8_7,
                "echo built >>mvn-was-here; mkdir -p local-environment/target; "
                        + "echo \"$PWD/run\" >local-environment/target/classpath");
    }

    @Test
    void theLauncherIsStartedWithTheCheckoutAndTheOptions() throws Exception {
        Outcome outcome = run("--journey");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output())
                .contains("-Dhoshimori.repository=" + checkout)
                .contains("jp.hoshimori.local.Main --journey");
    }

    @Test
    void whatDidNotChangeIsNotBuiltAgain() throws Exception {
        run();

        run();

        assertThat(builds()).hasSize(1);
    }

    @Test
    void aChangedSourceIsBuilt() throws Exception {
        run();
        Files.setLastModifiedTime(
                checkout.resolve("gateway/src/main/java/Gateway.java"),
                FileTime.from(Instant.now().plusSeconds(5)));

        run();

        assertThat(builds()).hasSize(2);
    }

    @Test
    void anEmptiedMavenRepositoryIsFilledAgain() throws Exception {
        run();
        Files.writeString(checkout.resolve("local-environment/target/classpath"), "/no/such.jar");

        run();

        assertThat(builds()).hasSize(2);
    }

    @Test
    void aFailedBuildShowsTheEndOfItsLog() throws Exception {
        maven(MAVEN_3_8_7, "echo '[ERROR] cannot find symbol'; exit 1");

        Outcome outcome = run();

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("[ERROR] cannot find symbol", "The build failed", "build.log");
        assertThat(run().output()).contains("The build failed");
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        java("openjdk version \"11.0.2\" 2019-01-15");

        Outcome outcome = run();

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("java on the PATH is version 11.0.2")
                .contains("17 or newer");
    }

    @Test
    void anOldMavenIsRefused() throws Exception {
        maven("Apache Maven 3.6.3", "");

        Outcome outcome = run();

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("mvn on the PATH is version 3.6.3")
                .contains("3.8.7 or newer");
    }

    @Test
    void aNewerMavenIsTaken() throws Exception {
        maven("Apache Maven 3.10.0", "mkdir -p local-environment/target; echo run >local-environment/target/classpath");

        Outcome outcome = run();

        assertThat(outcome.exitCode()).isZero();
    }

    private Outcome run(String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", checkout.resolve("run").toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
        builder.environment().put("PATH", programs + ":/usr/bin:/bin");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(checkout.resolve("mvn-was-here"));
    }

    private void java(String version) throws IOException {
        program("java", "if [ \"$1\" = -version ]; then echo '" + version + "' >&2; else echo \"java $*\"; fi");
    }

    private void maven(String version, String build) throws IOException {
        program(
                "mvn",
                "if [ \"$1\" = -v ]; then echo '" + version + "'; else " + (build.isEmpty() ? ":" : build) + "; fi");
    }

    private void program(String name, String script) throws IOException {
        Path file = programs.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
