package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.parts.PartFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessPartTest {

    @TempDir
    Path base;

    private final BlockingQueue<PartState> states = new LinkedBlockingQueue<>();
    private ProcessRecords records;
    private ProcessPart part;

    @BeforeEach
    void define() {
        records = ProcessRecords.in(base);
        part = part("echo ready; exec sleep 60");
    }

    @AfterEach
    void end() {
        part.kill();
    }

    @Test
    void aPartIsHealthyWhenItsProbeSaysSo() {
        part.start();

        assertThat(states).containsExactly(PartState.STARTING, PartState.HEALTHY);
        assertThat(records.stillRunning())
                .containsEntry("sample", part.processId().orElseThrow());
    }

    @Test
    void startingTwiceStartsOneProcess() {
        part.start();
        long first = part.processId().orElseThrow();

        part.start();

        assertThat(part.processId()).hasValue(first);
    }

    @Test
    void aStoppedPartIsGoneAndForgotten() {
        part.start();
        long id = part.processId().orElseThrow();

        part.stop();

        assertThat(ProcessHandle.of(id)).isEmpty();
        assertThat(part.processId()).isEmpty();
        assertThat(records.stillRunning()).isEmpty();
    }

    @Test
    void aKilledPartStartsAgain() {
        part.start();
        long killed = part.processId().orElseThrow();
        part.kill();

        part.start();

        assertThat(part.processId().orElseThrow()).isNotEqualTo(killed);
    }

    @Test
    void aPartThatEndsWhileItStartsTellsTheEndOfItsLog() {
        part = part("echo no such database; exit 3");

        assertThatThrownBy(part::start)
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("sample ended with exit code 3 while it was starting")
                .hasMessageContaining("no such database");

        assertThat(states).containsExactly(PartState.STARTING, PartState.FAILED);
    }

    @Test
    void aPartThatEndsByItselfLaterIsReported() throws InterruptedException {
        part.start();
        states.clear();

        ProcessHandle.of(part.processId().orElseThrow()).orElseThrow().destroyForcibly();

        assertThat(states.poll(1, TimeUnit.MINUTES)).isEqualTo(PartState.FAILED);
    }

    @Test
    void aPartIsNotStartedOnceTheSystemEnds() {
        records.close();

        assertThatThrownBy(part::start).isInstanceOf(StartCancelledException.class);

        assertThat(part.processId()).isEmpty();
        assertThat(states).containsExactly(PartState.STARTING);
    }

    @Test
    void aProcessSeesNothingOfTheLaunchersEnvironmentButWhatItIsGiven() {
        part = part("env; echo ready; exec sleep 60");

        part.start();

        assertThat(base.resolve("logs/sample.log"))
                .content()
                .contains("GIVEN=yes")
                .doesNotContain("JAVA_")
                .doesNotContain("MAVEN_");
    }

    private ProcessPart part(String script) {
        Path log = base.resolve("logs/sample.log");
        ProcessDefinition definition = new ProcessDefinition(
                "sample",
                Set.of(),
                List.of("sh", "-c", script),
                Map.of("GIVEN", "yes"),
                log,
                () -> new LogProbe(log, "ready"));
        return new ProcessPart(definition, records, (name, state) -> states.add(state));
    }
}
