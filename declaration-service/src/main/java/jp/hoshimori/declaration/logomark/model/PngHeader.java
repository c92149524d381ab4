package jp.hoshimori.declaration.logomark.model;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * What a PNG file says of its picture before the pixels come.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bitDepth bits of each sample
 * @param colorType 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha
 */
record PngHeader(int width, int height, int bitDepth, int colorType) {

    private static final int LENGTH = 13;

    /** The header in a file's chunks; empty when it does not come first, or says what no header says. */
    static Optional<PngHeader> of(List<PngChunk> chunks) {
        return chunks.stream()
                .findFirst()
                .filter(first -> first.is("IHDR") && first.length() == LENGTH)
                .map(first -> read(ByteBuffer.wrap(first.data())))
                .filter(header -> header.width > 0 && header.height > 0 && header.samples() > 0);
    }

    /** How many bytes the picture takes in memory. */
    long decodedBytes() {
        return (long) width * height * samples() * (bitDepth > Byte.SIZE ? 2 : 1);
    }

    private int samples() {
        return switch (colorType) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            case 6 -> 4;
            default -> 0;
        };
    }

    private static PngHeader read(ByteBuffer data) {
        return new PngHeader(data.getInt(), data.getInt(), data.get(), data.get());
    }
}
