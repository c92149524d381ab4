package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import jp.hoshimori.parts.PartFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseLockTest {

    @TempDir
    Path directory;

    @Test
    void aDirectoryInUseIsRefused() {
        Path base = directory.resolve("new/base");
        try (BaseLock held = BaseLock.take(base)) {
            assertThat(held).isNotNull();

            assertThatThrownBy(() -> BaseLock.take(base))
                    .isInstanceOf(PartFailedException.class)
                    .hasMessageContaining("Another run is using " + base);
        }
    }

    @Test
    void aDirectoryGivenBackCanBeTakenAgain() {
        BaseLock.take(directory).close();

        try (BaseLock again = BaseLock.take(directory)) {
            assertThat(again).isNotNull();
        }
    }
}
