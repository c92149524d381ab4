package jp.hoshimori.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.file.PathUtils;

/** A compressed archive whose files lie in one top directory. */
final class Archive {

    private Archive() {}

    /** Unpacks what is in the top directory into the target, in place of what the target held. */
    static void unpack(Path archive, Path target) throws IOException {
        if (Files.exists(target)) {
            PathUtils.deleteDirectory(target);
        }
        try (TarArchiveInputStream entries = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            TarArchiveEntry entry = entries.getNextEntry();
            while (entry != null) {
                write(entries, entry, target);
                entry = entries.getNextEntry();
            }
        }
    }

    private static void write(TarArchiveInputStream entries, TarArchiveEntry entry, Path target) throws IOException {
        Path file = place(entry, target);
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(entries, file);
        }
    }

    private static Path place(TarArchiveEntry entry, Path target) throws IOException {
        Path inArchive = Path.of(entry.getName()).normalize();
        Path file = inArchive.getNameCount() == 1
                ? target
                : target.resolve(inArchive.subpath(1, inArchive.getNameCount())).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the entry " + entry.getName() + " leads out of the archive");
        }
        return file;
    }
}
