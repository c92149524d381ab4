package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.hoshimori.parts.PartFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    Path base;

    @Test
    void aMachineWithRoomAndFreePortsPasses() {
        Preflight preflight = new Preflight(Settings.isolated(base, base), ProcessRecords.in(base), List.of());

        assertThatCode(preflight::check).doesNotThrowAnyException();
    }

    @Test
    void aPortInUseIsNamedWithTheWayToChooseAnother() throws IOException {
        try (ServerSocket holder = new ServerSocket(0)) {
            Ports ports = Ports.asked(Map.of("HOSHIMORI_PORT_KAFKA", String.valueOf(holder.getLocalPort())));
            Preflight preflight = new Preflight(new Settings(base, base, ports), ProcessRecords.in(base), List.of());

            assertThatThrownBy(preflight::check)
                    .isInstanceOf(PartFailedException.class)
                    .hasMessageContaining("Port " + holder.getLocalPort() + ", which kafka needs, is in use")
                    .hasMessageContaining("HOSHIMORI_PORT_KAFKA=");
        }
    }

    @Test
    void processesThatAKilledRunLeftBehindAreNamedWithTheWayToEndThem() {
        ProcessRecords records = ProcessRecords.in(base);
        long id = ProcessHandle.current().pid();
        records.add("kafka", id);
        Preflight preflight = new Preflight(Settings.isolated(base, base), records, List.of());

        assertThatThrownBy(preflight::check)
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("kafka (" + id + ")")
                .hasMessageContaining("kill " + id);
    }

    @Test
    void aServiceThatIsNotPackagedIsNamed() {
        Path missing = base.resolve("gateway/target/quarkus-app/quarkus-run.jar");
        Preflight preflight = new Preflight(Settings.isolated(base, base), ProcessRecords.in(base), List.of(missing));

        assertThatThrownBy(preflight::check)
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining(missing + " is missing");
    }

    @Test
    void tooLittleMemoryIsSaid() {
        List<String> breaches = Preflight.memory(512 * MEBIBYTE);

        assertThat(breaches).singleElement().asString().startsWith("Only 512 MiB of memory are free");
    }

    @Test
    void tooLittleDiskIsSaid() {
        List<String> breaches = Preflight.disk(100 * MEBIBYTE);

        assertThat(breaches).singleElement().asString().startsWith("Only 100 MiB of disk are free");
    }
}
