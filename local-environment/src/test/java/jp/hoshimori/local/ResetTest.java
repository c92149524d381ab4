package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hoshimori.parts.PartFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    Path directory;

    @Test
    void everythingIsDeleted() throws IOException {
        Path base = directory.resolve("base");
        Files.createDirectories(base.resolve("data/kafka"));
        Secrets.in(base).password("any");

        new Reset(base).run();

        assertThat(base).doesNotExist();
    }

    @Test
    void aSystemThatNeverRanNeedsNoReset() {
        Path base = directory.resolve("never");

        new Reset(base).run();

        assertThat(base).doesNotExist();
    }

    @Test
    void aRunningSystemIsLeftAlone() {
        try (BaseLock held = BaseLock.take(directory)) {
            assertThat(held).isNotNull();

            assertThatThrownBy(() -> new Reset(directory).run()).isInstanceOf(PartFailedException.class);
        }
        assertThat(directory).exists();
    }

    @Test
    void leftProcessesKeepTheDataFromBeingDeleted() {
        ProcessRecords.in(directory).add("kafka", ProcessHandle.current().pid());

        assertThatThrownBy(() -> new Reset(directory).run())
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("kafka");

        assertThat(directory).exists();
    }
}
