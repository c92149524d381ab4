package jp.hoshimori.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.hoshimori.parts.PartFailedException;

/** The Keycloak server as Maven downloaded it, unpacked once into the base directory. */
final class KeycloakDistribution {

    private static final String SUFFIX = ".tar.gz";

    private final Path download;
    private final Path base;

    KeycloakDistribution(Path download, Path base) {
        this.download = download;
        this.base = base;
    }

    /** The distribution that the build recorded. */
    static KeycloakDistribution recorded(Path base) {
        try (InputStream record = KeycloakDistribution.class.getResourceAsStream("keycloak-download.txt")) {
            if (record == null) {
                throw new PartFailedException("The build did not record where Keycloak lies. Build with Maven.");
            }
            String path = new String(record.readAllBytes(), StandardCharsets.UTF_8);
            return new KeycloakDistribution(Path.of(path.strip()), base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory of the unpacked server. */
    Path home() {
        String name = download.getFileName().toString();
        return base.resolve(name.substring(0, name.length() - SUFFIX.length()));
    }

    /**
     * Unpacks the server unless it is there.
     *
     * @throws PartFailedException when the download is missing or damaged; the message says what to do
     */
    void unpack() {
        if (Files.exists(home())) {
            return;
        }
        requireDownload();
        Path partial = home().resolveSibling(home().getFileName() + ".partial");
        try {
            Archive.unpack(download, partial);
            Files.move(partial, home(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    void requireDownload() {
        if (!Files.isReadable(download)) {
            throw new PartFailedException("Keycloak's download " + download
                    + " is missing. Run mvn -Dquick package; Maven fetches it again.");
        }
    }

    private PartFailedException damaged(IOException cause) {
        return new PartFailedException(
                "Keycloak's download " + download + " cannot be unpacked (" + cause.getMessage()
                        + "). If the disk is not full, the download is damaged: delete the directory "
                        + download.getParent() + ", then run mvn -Dquick package; Maven fetches it again.",
                cause);
    }
}
