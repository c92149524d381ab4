package jp.hoshimori.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgreSqlBinariesTest {

    @TempDir
    Path directory;

    @Test
    void abandonedBinariesAreRemoved() throws IOException {
        Path abandoned = binaries("PG-abandoned");
        Files.createFile(abandoned.resolve("epg-lock"));

        PostgreSqlBinaries.removeHalfUnpacked(directory);

        assertThat(abandoned).doesNotExist();
    }

    @Test
    void completeBinariesAreKept() throws IOException {
        Path complete = binaries("PG-complete");
        Files.createFile(complete.resolve(".exists"));

        PostgreSqlBinaries.removeHalfUnpacked(directory);

        assertThat(complete.resolve("bin/postgres")).exists();
    }

    @Test
    void binariesThatAnotherProgramIsUnpackingAreKept() throws IOException {
        Path growing = binaries("PG-growing");
        try (FileChannel channel = FileChannel.open(
                        growing.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();

            PostgreSqlBinaries.removeHalfUnpacked(directory);

            assertThat(growing.resolve("bin/postgres")).exists();
        }
    }

    @Test
    void aDirectoryThatDoesNotExistNeedsNoCare() {
        Path missing = directory.resolve("missing");

        PostgreSqlBinaries.removeHalfUnpacked(missing);

        assertThat(missing).doesNotExist();
    }

    private Path binaries(String name) throws IOException {
        Path binaries = directory.resolve(name);
        Files.createDirectories(binaries.resolve("bin"));
        Files.createFile(binaries.resolve("bin/postgres"));
        return binaries;
    }
}
