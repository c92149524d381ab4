package jp.hoshimori.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.hoshimori.parts.PartFailedException;

/** The right to use a base directory, held by one launcher at a time and given back when its process ends. */
final class BaseLock implements AutoCloseable {

    private final FileChannel channel;

    private BaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the directory, and creates it when it is missing.
     *
     * @throws PartFailedException when another launcher has it
     */
    static BaseLock take(Path base) {
        try {
            Files.createDirectories(base);
            FileChannel channel =
                    FileChannel.open(base.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new PartFailedException(
                        "Another run is using " + base + ". End it with Ctrl-C in its terminal, then start again.");
            }
            return new BaseLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + base, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
