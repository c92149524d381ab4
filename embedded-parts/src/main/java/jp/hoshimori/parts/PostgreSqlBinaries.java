package jp.hoshimori.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.file.PathUtils;

/**
 * The directory into which the server's binaries are unpacked once and shared by all programs of this user.
 *
 * <p>A program killed while unpacking leaves cut files there that would break every later start.
 */
final class PostgreSqlBinaries {

    private static final String COMPLETE_MARKER = ".exists";
    private static final String UNPACKING_LOCK = "epg-lock";

    private PostgreSqlBinaries() {}

    static void removeHalfUnpacked() {
        removeHalfUnpacked(Path.of(
                System.getProperty("ot.epg.working-dir", System.getProperty("java.io.tmpdir") + "/embedded-pg")));
    }

    static void removeHalfUnpacked(Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(directory, "PG-*")) {
            for (Path binaries : unpacked) {
                removeIfAbandoned(binaries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clean " + directory + "; delete it and start again.", e);
        }
    }

    private static void removeIfAbandoned(Path binaries) throws IOException {
        if (!Files.exists(binaries.resolve(COMPLETE_MARKER)) && !beingUnpacked(binaries)) {
            PathUtils.deleteDirectory(binaries);
        }
    }

    private static boolean beingUnpacked(Path binaries) throws IOException {
        Path lockFile = binaries.resolve(UNPACKING_LOCK);
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
