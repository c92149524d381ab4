package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {

    private static final long OWN_ID = ProcessHandle.current().pid();

    @TempDir
    Path base;

    @Test
    void aRunningProcessIsRecognisedByTheNextLauncher() {
        ProcessRecords.in(base).add("kafka", OWN_ID);

        ProcessRecords next = ProcessRecords.in(base);

        assertThat(next.stillRunning()).containsOnlyKeys("kafka").containsValue(OWN_ID);
    }

    @Test
    void aProcessThatEndedIsNot() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessRecords records = ProcessRecords.in(base);
        records.add("kafka", process.pid());

        process.destroyForcibly().waitFor();

        assertThat(records.stillRunning()).isEmpty();
    }

    @Test
    void aProcessThatEndedBeforeItWasRecordedIsNot() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();

        ProcessRecords.in(base).add("kafka", process.pid());

        assertThat(ProcessRecords.in(base).stillRunning()).isEmpty();
    }

    @Test
    void anotherProcessThatTookTheIdIsNot() throws IOException {
        ProcessRecords records = ProcessRecords.in(base);
        records.add("kafka", OWN_ID);
        Files.writeString(base.resolve("processes/kafka"), OWN_ID + " 2020-01-01T00:00:00Z");

        assertThat(records.stillRunning()).isEmpty();
    }

    @Test
    void aRecordCutShortIsNot() throws IOException {
        Files.createDirectories(base.resolve("processes"));
        Files.writeString(base.resolve("processes/kafka"), "12");

        assertThat(ProcessRecords.in(base).stillRunning()).isEmpty();
    }

    @Test
    void aStoppedPartIsForgotten() {
        ProcessRecords records = ProcessRecords.in(base);
        records.add("kafka", OWN_ID);

        records.remove("kafka");

        assertThat(records.stillRunning()).isEmpty();
    }

    @Test
    void nothingIsStartedOnceTheSystemEnds() {
        ProcessRecords records = ProcessRecords.in(base);

        records.close();

        assertThatThrownBy(records::requireOpen).isInstanceOf(StartCancelledException.class);
    }
}
