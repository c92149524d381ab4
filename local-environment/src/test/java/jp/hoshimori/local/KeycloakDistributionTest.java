package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import jp.hoshimori.parts.PartFailedException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakDistributionTest {

    @TempDir
    Path directory;

    private Path download;
    private KeycloakDistribution distribution;

    @BeforeEach
    void define() {
        download = directory.resolve("keycloak-1.0.tar.gz");
        distribution = new KeycloakDistribution(download, directory.resolve("base"));
    }

    @Test
    void theServerIsUnpackedWithoutTheTopDirectoryOfTheArchive() throws IOException {
        archive(Map.of("keycloak-1.0/lib/run.jar", "code"));

        distribution.unpack();

        assertThat(directory.resolve("base/keycloak-1.0/lib/run.jar")).hasContent("code");
    }

    @Test
    void anUnpackedServerIsLeftAsItIs() throws IOException {
        archive(Map.of("keycloak-1.0/lib/run.jar", "code"));
        distribution.unpack();
        Files.delete(download);

        distribution.unpack();

        assertThat(distribution.home().resolve("lib/run.jar")).exists();
    }

    @Test
    void whatAnInterruptedStartUnpackedIsReplaced() throws IOException {
        archive(Map.of("keycloak-1.0/lib/run.jar", "code"));
        Path partial = directory.resolve("base/keycloak-1.0.partial");
        Files.createDirectories(partial.resolve("lib"));
        Files.writeString(partial.resolve("lib/run.jar"), "co");

        distribution.unpack();

        assertThat(distribution.home().resolve("lib/run.jar")).hasContent("code");
        assertThat(partial).doesNotExist();
    }

    @Test
    void aDamagedDownloadIsNamedWithTheDirectoryToDelete() throws IOException {
        archive(Map.of("keycloak-1.0/lib/run.jar", "code".repeat(10_000)));
        byte[] whole = Files.readAllBytes(download);
        Files.write(download, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(distribution::unpack)
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining(download.toString())
                .hasMessageContaining("delete the directory " + directory);

        assertThat(distribution.home()).doesNotExist();
    }

    @Test
    void aMissingDownloadIsNamed() {
        assertThatThrownBy(distribution::unpack)
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining(download + " is missing");
    }

    @Test
    void anArchiveThatLeadsOutOfItsDirectoryIsRefused() throws IOException {
        archive(Map.of("keycloak-1.0/../../../outside", "code"));

        assertThatThrownBy(distribution::unpack)
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("leads out of the archive");

        assertThat(directory.resolve("base")).doesNotExist();
    }

    @Test
    void theBuildRecordsWhereTheDownloadLies() {
        KeycloakDistribution recorded = KeycloakDistribution.recorded(directory);

        recorded.requireDownload();

        assertThat(recorded.home().getParent()).isEqualTo(directory);
    }

    private void archive(Map<String, String> files) throws IOException {
        try (TarArchiveOutputStream out =
                new TarArchiveOutputStream(new GzipCompressorOutputStream(Files.newOutputStream(download)))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
    }
}
