package jp.hoshimori.diagnosis.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A body that was received whole and found sound, in a file of its own until it is stored: a slow sender holds no
 * connection to the database, and a broken upload leaves nothing.
 *
 * @param header the first line of a CSV file
 * @param rows how many rows it holds
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
record Upload(Path file, ImportFormat format, Optional<String> header, Charset charset, int rows, String digest)
        implements AutoCloseable {

    /** Pieces end at the next line after so many bytes. */
    private static final int PIECE_BYTES = 1 << 20;

    /** Cuts the upload into pieces of at most so many rows, one at a time in memory. */
    void cut(int rowsPerPiece, Consumer<Piece> taker) throws IOException {
        try (InputStream lines = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Cutter cutter = new Cutter(rowsPerPiece, taker);
            for (int next = lines.read(); next >= 0; next = lines.read()) {
                cutter.take(next);
            }
            cutter.end();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            throw new java.io.UncheckedIOException(leftBehind);
        }
    }

    private static final class Cutter {

        private final int rowsPerPiece;
        private final Consumer<Piece> taker;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 16);
        private int pieces;
        private int lines;
        private int firstLine = 1;

        Cutter(int rowsPerPiece, Consumer<Piece> taker) {
            this.rowsPerPiece = rowsPerPiece;
            this.taker = taker;
        }

        void take(int next) {
            content.write(next);
            if (next == '\n' && (++lines == rowsPerPiece || content.size() >= PIECE_BYTES)) {
                end();
            }
        }

        void end() {
            if (content.size() > 0) {
                taker.accept(new Piece(++pieces, firstLine, content.toByteArray()));
                firstLine += lines;
                lines = 0;
                content.reset();
            }
        }
    }
}
