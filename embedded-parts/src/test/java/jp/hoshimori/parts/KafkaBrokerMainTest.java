package jp.hoshimori.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerMainTest {

    @TempDir
    Path directory;

    @Test
    void theBrokerRunsInASmallProcessOfItsOwnUntilItIsTerminated() throws Exception {
        int port = LoopbackPorts.free();
        Process process = broker(port);

        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();

            assertThat(line).isEqualTo(KafkaBrokerMain.READY);
            assertThat(LoopbackPorts.inUse(port)).isTrue();
        } finally {
            process.destroy();
        }
        assertThat(process.onExit().join().exitValue()).isEqualTo(143);
        assertThat(LoopbackPorts.inUse(port)).isFalse();
    }

    private Process broker(int port) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaBrokerMain.class.getName(),
                        directory.toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
