package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import jp.hoshimori.local.Journey;
import org.junit.jupiter.api.Test;

/** What {@code ./run --journey} walks, walked on the same system. */
class JourneyEndToEndTest {

    @Test
    void theSampleCompanyGetsItsStarItsServicesAndItsMails() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Journey journey = ServiceLoader.load(Journey.class).findFirst().orElseThrow();

        int exitCode = journey.walk(WholeSystem.running(), new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(exitCode).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }
}
