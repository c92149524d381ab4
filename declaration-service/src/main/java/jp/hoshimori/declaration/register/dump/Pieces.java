package jp.hoshimori.declaration.register.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Cuts what is written into it into pieces of the same length, each of which it compresses by itself and hands on: only
 * one piece is in memory. Pieces one after the other are a gzip file (RFC 1952 §2.2).
 */
final class Pieces extends OutputStream {

    /** How long a piece is before it is compressed. */
    static final int LENGTH = 1 << 20;

    private final Sink sink;
    private final MessageDigest digest = sha256();
    private final byte[] piece = new byte[LENGTH];
    private int filled;
    private int count;
    private long size;
    private long gzipSize;

    Pieces(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, LENGTH - filled);
            System.arraycopy(bytes, from, piece, filled, fits);
            filled += fits;
            from += fits;
            left -= fits;
            if (filled == LENGTH) {
                handOn();
            }
        }
    }

    /** Hands on what is left; an empty file has one piece, too. */
    @Override
    public void close() throws IOException {
        if (filled > 0 || count == 0) {
            handOn();
        }
    }

    int count() {
        return count;
    }

    /** How many bytes were written. */
    long size() {
        return size;
    }

    /** How many bytes all pieces have together. */
    long gzipSize() {
        return gzipSize;
    }

    /** Of all that was written. To be asked once, at the end. */
    String sha256OfAll() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void handOn() throws IOException {
        digest.update(piece, 0, filled);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(piece, 0, filled);
        }
        sink.take(count, compressed.toByteArray());
        count++;
        size += filled;
        gzipSize += compressed.size();
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** Takes pieces, which are counted from 0. */
    interface Sink {
        void take(int place, byte[] compressed) throws IOException;
    }
}
